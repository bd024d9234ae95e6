"""Spanish: see ``lexicon`` for what each list is for."""

from __future__ import annotations

NEGATIONS = """no ni nunca jamás nadie nada ningún ninguno ninguna ningunos ningunas tampoco sin apenas"""
NEGATIVE_PREFIXES = """in im ir des no i"""
LIMITERS = """pero|salvo|excepto|si|a menos que|aunque|sin embargo|no obstante|siempre que|a condición|con tal|sino|mientras|a
pesar|hasta que|solo si"""
MODALS = """puede pueden podía podían podrá podrán podría podrían debe deben debía debían deberá deberán debería deberían
hay habrá habría tiene tienen tendrá quiere quieren querría será serán sería serían quizá quizás tal-vez
probablemente posiblemente seguramente"""
QUANTIFIERS = """todos todo toda todas cada algunos algunas algún varios varias muchos muchas mucho pocos pocas poco mayoría
minoría más menos casi cerca unos ambos siempre aveces raramente"""
SCOPE = """solo sólo solamente únicamente incluso apenas meramente también sino"""
PRONOUNS = """1s: yo me mí mi mis mío mía | 1p: nosotros nosotras nos nuestro nuestra nuestros nuestras | 2: tú te ti tu tus
usted ustedes vosotros os vuestro | 3m: él lo | 3f: ella la | 3p: ellos ellas los las les | r: se su sus suyo
suya"""
AUXILIARIES = """present: es son está están ha han hay he hemos | past: era eran fue fueron estaba estaban había habían hubo |
future: será serán habrá estará | conditional: sería serían habría habrían"""
FILLERS = """eh|este|pues|bueno|o sea|sabes|digamos"""
FUNCTION_WORDS = """el la los las de del y en un una a al que por para con se su sus lo como es son más o e ha no le les este esta
estos estas"""
CONTRACTIONS = """pa' = para | pa = para | del = de el | al = a el"""
VARIANTS = """setiembre septiembre | período periodo | méxico méjico | video vídeo | sólo solo | obscuro oscuro | substancia
sustancia | transcendental trascendental | quizá quizás"""
SHORT = """sr = señor | sra = señora | srta = señorita | dr = doctor | dra = doctora | ud = usted | uds = ustedes | núm =
número | eeuu = estados unidos | ee uu = estados unidos | onu = organización de las naciones unidas | ue = unión
europea | art = artículo | pág = página"""
