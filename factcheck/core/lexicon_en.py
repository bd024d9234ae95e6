"""English: see ``lexicon`` for what each list is for."""

from __future__ import annotations

NEGATIONS = """not no never none nobody nothing neither nor nowhere cannot without hardly scarcely barely
don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't
mustn't needn't ain't shan't mightn't oughtn't daren't unable"""
NEGATIVE_PREFIXES = "un im in il ir dis non mis"
LIMITERS = """but|unless|except|although|though|provided|however|only if|except that|even though|as long as|so long as|
if|until|only when|on condition|subject to|other than|whereas|yet|albeit|save for|notwithstanding|despite|even if|
in case|assuming"""
MODALS = """may might can could shall should will would must ought cannot can't couldn't shouldn't won't wouldn't
mustn't needn't mightn't i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd probably
possibly perhaps maybe certainly surely definitely likely unlikely allegedly reportedly apparently"""
QUANTIFIERS = """all every each any some many most few several both half more less least fewer much little majority
minority enough entire whole almost nearly about approximately roughly around over under everyone everybody someone
somebody anyone anybody everything something anything always often sometimes usually rarely seldom"""
SCOPE = "only even just merely solely simply exclusively mostly mainly primarily alone also too"
PRONOUNS = """1s: i me my mine myself i'm i've i'll i'd | 1p: we us our ours ourselves we're we've we'll we'd |
2: you your yours yourself yourselves you're you've you'll you'd | 3m: he him his himself he's he'll he'd |
3f: she her hers herself she's she'll she'd | 3n: it its itself it's it'll | 3p: they them their theirs themselves
they're they've they'll they'd | r: who whom whose one oneself"""
AUXILIARIES = """present: is are am has have do does isn't aren't hasn't haven't don't doesn't goes says wants |
past: was were had did been wasn't weren't hadn't didn't went said wanted | future: will shall won't | gerund: being
having doing"""
FILLERS = "uh|um|er|erm|ah|eh|hm|hmm|mm|uh huh|you know|i mean|mhm|uhm|umm|uhh"
FUNCTION_WORDS = """the a an of to in and or that which is are was were be been being for with on by at from as it its
this these those have has had will shall not no we our us they their he his she her i you your who whom but if so than
then there do does did am into about over after before up out off when where while because also just more most such
any some all can could would should may might must me my him them what how why i'm it's that's we're don't"""
CONTRACTIONS = """i'm = i am | you're = you are | we're = we are | they're = they are | i've = i have | you've = you have |
we've = we have | they've = they have | could've = could have | should've = should have | would've = would have |
might've = might have | must've = must have | who've = who have | i'll = i will, i shall | you'll = you will | he'll = he will |
she'll = she will | it'll = it will | we'll = we will, we shall | they'll = they will | that'll = that will |
there'll = there will | who'll = who will | i'd = i would, i had | you'd = you would, you had | he'd = he would, he had |
she'd = she would, she had | we'd = we would, we had | they'd = they would, they had | it'd = it would, it had |
who'd = who would, who had | that'd = that would | there'd = there would, there had | he's = he is, he has |
she's = she is, she has | it's = it is, it has | that's = that is, that has | there's = there is, there has |
here's = here is | what's = what is, what has | who's = who is, who has | where's = where is | how's = how is |
when's = when is | let's = let us | everyone's = everyone is, everyone has | nobody's = nobody is | somebody's = somebody is |
something's = something is | nothing's = nothing is | don't = do not | doesn't = does not | didn't = did not |
isn't = is not | aren't = are not | wasn't = was not | weren't = were not | haven't = have not | hasn't = has not |
hadn't = had not | won't = will not | wouldn't = would not | shan't = shall not | shouldn't = should not |
can't = can not, cannot | cannot = can not | couldn't = could not | mustn't = must not | mightn't = might not |
needn't = need not | oughtn't = ought not | gonna = going to | wanna = want to | gotta = got to, have got to |
kinda = kind of | sorta = sort of | lemme = let me | gimme = give me | dunno = do not know, don't know | outta = out of |
'em = them | em = them | ya = you | y'all = you all | cause = because | 'cause = because | 'til = until | til = until |
till = until | ma'am = madam | o'clock = of the clock"""
VARIANTS = """ok okay | grey gray | judgment judgement | acknowledgment acknowledgement | program programme | programs
programmes | cheque check | defense defence | offense offence | license licence | licensed licenced | practice practise |
practicing practising | tire tyre | tires tyres | curb kerb | plow plough | draft draught | jail gaol | aluminum aluminium |
pajamas pyjamas | mom mum | skeptical sceptical | skeptic sceptic | skepticism scepticism | skeptics sceptics | artifact
artefact | aging ageing | cozy cosy | story storey | ax axe | airplane aeroplane | among amongst | while whilst | toward towards |
amid amidst | learned learnt | burned burnt | dreamed dreamt | spelled spelt | leaned leant | adviser advisor | advisers
advisors | enquiry inquiry | enquire inquire | inquiries enquiries | fulfill fulfil | fulfillment fulfilment | enroll enrol |
enrollment enrolment | skillful skilful | willful wilful | installment instalment | maneuver manoeuvre | maneuvers manoeuvres |
pretense pretence | gram gramme | catalog catalogue | dialog dialogue | analog analogue | mold mould | molding moulding |
smolder smoulder | sulfur sulphur | disk disc | whiskey whisky | naught nought | encyclopedia encyclopaedia | pediatric
paediatric | leukemia leukaemia | anemia anaemia | fetus foetus | estrogen oestrogen | diarrhea diarrhoea | esthetic
aesthetic | archeology archaeology | email e-mail | healthcare health-care | backward backwards | forward forwards |
afterward afterwards | upward upwards | downward downwards | inward inwards | traveler traveller | travelers travellers |
counselor counsellor | focused focussed | focusing focussing | benefited benefitted | targeted targetted | combating combatting |
worshiping worshipping | kidnapped kidnaped | jewelry jewellery | mustache moustache | donut doughnut | nite night | thru through |
tho though | alright all-right | percent per-cent | yogurt yoghurt | routing routeing | cipher cypher | gypsy gipsy |
councilor councillor | marvelous marvellous | woolen woollen | preempt pre-empt | usable useable | likable likeable |
livable liveable | sizable sizeable | movable moveable | salable saleable | ageing aging | omelet omelette | vise vice |
organization organisation | connection connexion | tranquility tranquillity | prolog prologue | furor furore | instill instil |
distill distil | appall appal | enthrall enthral | installation instalation | phoney phony | siphon syphon | carcass carcase |
civilization civilisation | baptize baptise | analyze analyse | analyzed analysed | analyzing analysing | paralyze paralyse |
paralyzed paralysed | catalyze catalyse"""
SHORT = """sen = senator | sens = senators | rep = representative | reps = representatives | gov = governor | govs = governors |
gen = general | lt = lieutenant | col = colonel | capt = captain | cmdr = commander | adm = admiral | sgt = sergeant | maj = major |
dr = doctor | mr = mister | mrs = missus | prof = professor | rev = reverend | hon = honorable | pres = president | sec = secretary |
dept = department | govt = government | intl = international | natl = national | st = saint | mt = mount | ft = fort |
ave = avenue | blvd = boulevard | rd = road | jan = january | feb = february | mar = march | apr = april | jun = june | jul = july |
aug = august | sept = september | sep = september | oct = october | nov = november | dec = december | mon = monday |
tue = tuesday | tues = tuesday | wed = wednesday | thu = thursday | thurs = thursday | fri = friday | sat = saturday |
sun = sunday | vs = versus | v = versus | etc = et cetera | no = number | nos = numbers | art = article | approx = approximately |
est = established | inc = incorporated | corp = corporation | co = company | ltd = limited | assn = association | jr = junior |
sr = senior | & = and | us = united states | u s = united states | usa = united states of america | u s a = united states of america |
uk = united kingdom | u k = united kingdom | u n = united nations | un = united nations | eu = european union | e u = european union |
d c = district of columbia | dc = district of columbia | ny = new york | calif = california | fla = florida | tex = texas |
pa = pennsylvania | mass = massachusetts | tv = television | cong = congress | amdt = amendment | const = constitution | cl = clause |
sct = supreme court | atty = attorney | supt = superintendent | bros = brothers | min = minutes | hrs = hours | sq = square |
km = kilometers | kg = kilograms | lb = pounds | lbs = pounds | mph = miles per hour | fbi = federal bureau of investigation |
cia = central intelligence agency | gop = republican party | nato = north atlantic treaty organization | ad = anno domini |
am = ante meridiem | w = with | govt's = government's | sen's = senator's"""
OPPOSITES = """best worst | good bad | better worse | great terrible | more less | most least | increase decrease | increased
decreased | rise fall | rose fell | up down | high low | higher lower | highest lowest | support oppose | supports opposes |
supported opposed | for against | guilty innocent | win lose | won lost | right wrong | true false | start stop | begin end |
accept reject | accepted rejected | love hate | loved hated | hope fear | safe dangerous | strong weak | stronger weaker |
friend enemy | ally enemy | legal illegal | possible impossible | success failure | succeeded failed | always never |
everybody nobody | everyone nobody | everything nothing | all none | before after | allow forbid | allowed forbidden |
welcome condemn | welcomed condemned | confirm deny | confirmed denied | agree disagree | agreed disagreed | first last |
rich poor | open closed | opened closed | with without | left right | buy sell | bought sold | war peace | early late |
honest dishonest | happy unhappy | proud ashamed | remember forget | gain loss | profit loss | help hurt | helped hurt |
northern southern | north south | eastern western | east west | domestic foreign | public private | lawful unlawful |
lost found"""
