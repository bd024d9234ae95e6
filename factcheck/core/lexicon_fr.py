"""French: see ``lexicon`` for what each list is for."""

from __future__ import annotations

NEGATIONS = """ne n' pas jamais rien aucun aucune personne ni guère non sans nulle nul n'est n'a n'ont n'y n'en n'était n'avait
n'étaient n'avaient n'aura n'aurait n'ai n'avons n'avez n'es n'êtes n'importe qu'aucun"""
NEGATIVE_PREFIXES = """in im ir il dé non més"""
LIMITERS = """mais|sauf|excepté|hormis|si|à moins|bien que|quoique|cependant|toutefois|à condition|pourvu|pourtant|malgré|tant
que|seulement si|sinon|or"""
MODALS = """peut peuvent pouvait pouvaient pourra pourront pourrait pourraient doit doivent devait devaient devra devront
devrait devraient faut faudra faudrait veut veulent voulait voudrait sera seront serait seraient aura auraient
aurait peut-être probablement sans-doute certainement apparemment"""
QUANTIFIERS = """tous tout toute toutes chaque certains certaines quelques plusieurs beaucoup peu plupart majorité minorité plus
moins presque environ près aucun toujours souvent parfois rarement"""
SCOPE = """seulement uniquement même simplement juste aussi également seul seule"""
PRONOUNS = """1s: je j'ai me moi mon ma mes mien mienne j'avais j'étais | 1p: nous notre nos nôtre nôtres | 2: tu te toi ton
ta tes vous votre vos vôtre | 3m: il lui | 3f: elle | 3p: ils elles leur leurs eux | r: on se soi son sa ses"""
AUXILIARIES = """present: est sont a ont suis avons avez | past: était étaient avait avaient fut furent eut été | future: sera
seront aura auront | conditional: serait seraient aurait auraient"""
FILLERS = """euh|heu|ben|bah|hein|tu vois|vous voyez|enfin"""
FUNCTION_WORDS = """le la les de des du d' l' et en un une à au aux que qu' qui dans pour par sur ce cette ces il elle on se sa son
ses est sont a ont avec plus ou où y ne pas leur leurs nous vous"""
CONTRACTIONS = """t'as = tu as | t'es = tu es | y'a = il y a | ya = il y a | c'est = ce est | j'suis = je suis"""
VARIANTS = """clé clef | événement évènement | paie paye | oignon ognon | nénuphar nénufar | connaître connaitre | août aout |
coût cout | île ile | chaîne chaine | week-end weekend"""
SHORT = """m = monsieur | mm = messieurs | mme = madame | mlle = mademoiselle | dr = docteur | st = saint | ste = sainte |
n° = numéro | no = numéro | av = avenue | bd = boulevard | etc = et cætera | ue = union européenne | onu =
organisation des nations unies | usa = états unis d'amérique"""
