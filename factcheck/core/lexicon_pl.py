"""Polish: see ``lexicon`` for what each list is for."""

from __future__ import annotations

NEGATIONS = """nie ni nigdy nikt nikogo nic niczego nigdzie żaden żadna żadne żadnego żadnej brak bez niemożliwe"""
NEGATIVE_PREFIXES = """nie bez"""
LIMITERS = """ale|jeśli|jeżeli|chyba że|oprócz|z wyjątkiem|chociaż|choć|jednak|jednakże|pod
warunkiem|dopóki|mimo|pomimo|lecz|tylko jeśli|o ile"""
MODALS = """mogę możemy muszę musimy może mogą mógł mogła mogli można musi muszą musiał musiała musieli powinien powinna powinni powinno trzeba
należy będzie będą by chyba prawdopodobnie zapewne podobno"""
QUANTIFIERS = """wszyscy wszystko wszystkie wszystkich każdy każda każdego niektórzy niektóre kilka wiele wielu mało większość
mniejszość więcej mniej najwięcej prawie około ponad cały cała całe zawsze często czasem rzadko"""
SCOPE = """tylko jedynie nawet po-prostu właśnie także również też"""
PRONOUNS = """1s: ja mnie mi mną mój moja moje mojego mojej | 1p: my nas nam nami nasz nasza nasze naszego naszej | 2: ty
ciebie tobie ci wy was wam wami twój twoja wasz wasza pan pani państwo | 3m: on jego jemu mu niego nim | 3f: ona
jej niej nią | 3n: ono | 3p: oni one ich im nich nimi"""
AUXILIARIES = """present: jest są jestem jesteśmy ma mają | past: był była było byli były miał miała mieli | future: będzie będą
będę będziemy"""
FILLERS = """yyy|eee|no|wiesz|wie pan|prawda|jakby"""
FUNCTION_WORDS = """i w we na z ze do że się to o od za dla po przy jak jest są był była było być oraz a lub czy jego jej ich który
która które tego ten ta te"""
CONTRACTIONS = """"""
VARIANTS = """"""
SHORT = """r = rok | tys = tysięcy | mln = milionów | mld = miliardów | zł = złotych | dr = doktor | prof = profesor | gen
= generał | ul = ulica | np = na przykład | itd = i tak dalej | tzw = tak zwany | ue = unia europejska | usa =
stany zjednoczone ameryki | onz = organizacja narodów zjednoczonych | św = święty | nr = numer"""
