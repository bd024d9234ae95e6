"""Given names with the gender they mostly have, words that make a name an organisation's, and places.

Written from general knowledge for this project; a name that is missing costs a hint, never a result.
"""

from __future__ import annotations

_MALE = """aaron abdul adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen amir anatoly anders andre andreas
 andrew andriy andy angel angelo anthony anton antonio antony arnold art arthur barack barry ben benjamin bernard bernie bill billy
 bob bobby boris brad bradley brandon brendan brent brett brian brock bruce bruno bryan byron caleb calvin carl carlos cesar chad charles
 charlie chris christian christopher chuck clarence claude clay cliff clint cody colin connor corey cory craig curtis dale damon dan
 daniel danny darrell darren dave david dean denis dennis denys derek devin dick diego dmitri dmitry dmytro dominic don donald doug douglas drew
 duane duncan dustin dwight earl ed eddie edgar eduardo edward edwin eli elijah elliott emil emmanuel enrique eric erik ernest ethan
 eugene evan felipe felix fernando floyd francisco francois frank franklin fred frederick gabriel gareth garrett gary gavin gene
 geoff geoffrey george gerald gerard gianni gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hank hans
 harold harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim igor ihor isaac ivan jack jacob jacques jake jamal
 james jan jared jason javier jay jean jeb jed jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joe joel johan john johnny jon
 jonathan jorge jose joseph josh joshua juan julian julio julius justin karl keith ken kenneth kevin khalid kirk klaus kurt kyle lance
 larry lars lawrence lee len leo leon leonard leonid leslie lester lev levi lewis liam lindsey lloyd logan lonnie lou louis lucas
 luis luke lyle malcolm manuel marc marcel marco marcos marcus mario mark markus marshall martin marvin mathew matt matthew maurice
 max maxim michael miguel mikael mike mikhail milton mitch mitchell mohamed mohammad mohammed morgan moses muhammad murray mustafa mykola
 mykhailo nathan nathaniel neal ned neil nicholas nick nicolas nigel noah noel norman oleg oleh oleksandr oleksiy oliver omar oscar
 otto owen pablo patrick paul pavel pavlo pedro perry pete peter petro phil philip phillip pierre piotr preston rafael ralph ramon
 randall randy raul ray raymond reggie reince reinhard ricardo richard rick ricky robby robert roberto rod rodney rodrigo roger roland
 roman ron ronald rory ross roy rudy rudolph rupert ruslan russ russell ryan salvador sam sammy samuel santiago saul scott sean sebastian serge
 sergei sergey sergio serhiy seth shane shaun shawn sidney simon spencer stan stanley stefan stephen sterling steve steven
 stuart svyatoslav tariq ted terence terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trent trevor troy tyler
 tyrone valery vernon victor viktor vince vincent vitaliy vitaly vladimir volodymyr wade wallace walter warren wayne wendell wesley
 will willard william willie wolfgang xavier yuri yuriy zachary newt mitt tucker sheldon alec elon jens ban xi kim vasyl stepan taras bohdan andrii
 yevhen hryhoriy jürgen günter horst dieter uwe helmut gerhard wolf angel jörg björn sven olaf friedrich heinrich ludwig matthias
 thierry laurent olivier alain bertrand gilles hervé didier jérôme stéphane gérard françois andrzej krzysztof tomasz paweł jarosław mateusz zbigniew
 wojciech grzegorz stanisław rafał lech mariusz donald josé ángel álvaro javier íñigo mariano alberto""".split()
_FEMALE = """abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alina alison allison alma alyssa amanda amber amelia amy
 ana andrea angela angelina angie anita ann anna anne annette annie antonia april ariana arianna ashley audrey ava barbara beatrice becky
 bella bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brittany camila candace carey carla carly carmen carol carole
 carolina caroline carolyn carrie casey cassandra catherine cathy cecilia celeste chandra charlene charlotte chelsea cheryl christina christine
 cindy claire clara claudia colleen connie constance cora courtney crystal cynthia daisy dana daniela danielle daphne darlene dawn debbie
 deborah debra delia denise desiree diana diane dianne dina dolores dominique donna dora doris dorothy edith edna eileen elaine eleanor
 elena elisa elise elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva evelyn faith fatima faye felicia fiona florence
 frances gabriela gabrielle gail gennifer georgia gertrude gina ginger gladys glenda gloria grace greta gwen hannah harriet hazel heather heidi
 helen helena hillary holly hope huma ida inga ingrid irene iris irina isabel isabella ivanka ivy jackie jacqueline jamie jan jane janet janice
 jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jody josephine joy joyce juanita judith judy julia
 juliana julie june kaitlin kara karen kari karin kate katherine kathleen kathryn kathy katie katrina kay kayla kellyanne kelly kendra kerry
 kim kimberly kirsten kristen kristin kristina krystal lana larisa latoya laura lauren laurie leah leila lena leslie leticia lidia lillian lily linda
 lisa liz lois lora loretta lori lorraine louise lucia lucille lucy luz lydia lynn mabel maddie madeleine madeline maggie mandy marcia margaret
 margarita maria marian marianne marie marilyn marina marion marissa marjorie marlene marta martha mary maryam maureen megan megyn meghan melania
 melanie melinda melissa mercedes meredith michelle mildred miranda miriam misty molly mona monica muriel nadia nadine nancy naomi natalia natalie
 natasha nicole nikki nina nora norma olena olga olha oksana olivia pam pamela pat patricia patsy patti paula pauline pearl peggy penny phyllis
 priscilla quina rachel ramona raquel rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth sabrina sally
 samantha sandra sandy sara sarah sasha shannon sharon sheila shelby sherry shirley simone sofia sonia sonya sophia sophie stacey stacy stella
 stephanie sue summer susan susanna susie suzanne svetlana sylvia tamara tammy tania tanya tara tatiana teresa terri tess thelma theresa tiffany
 tina tonya tracy ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yulia
 yvonne zoe nadezhda ludmila lyudmila kateryna iryna maryna yuliya angela sabine birgit petra gudrun ulrike monika heike kerstin claudia annegret
 ursula renate ségolène marine valérie brigitte sylvie nathalie véronique isabelle agnieszka małgorzata joanna katarzyna beata ewa barbara""".split()
GENDER: dict[str, str] = {**dict.fromkeys(_MALE, "m"), **dict.fromkeys(_FEMALE, "f")}

ORGANISATION = frozenset(
    """department states kingdom republic emirates defense defence affairs state committee commission council agency bureau office university college institute institution school
    party association union federation foundation society league alliance coalition group company corporation corp inc
    ltd llc bank fund trust court house senate congress parliament assembly cabinet government administration ministry
    authority service services police army navy force forces guard times post journal news herald tribune chronicle
    gazette globe observer guardian telegraph independent magazine review press agency network radio television tv media broadcasting
    center centre project campaign organization organisation board nations club team church hospital airlines airways
    motors industries systems technologies partners capital holdings group studios records command headquarters embassy
    conference caucus republicans democrats pac intelligence security treasury reserve exchange library museum initiative
    action network voters families workers watch star sun daily weekly today reuters politico buzzfeed breitbart bloomberg facebook
    twitter google apple microsoft amazon netflix nbc cnn msnbc abc cbs fox bbc fbi cia nasa nato politifact gallup
    kremlin pentagon vatican brexit wikileaks instagram youtube telegram""".split()
)
PLACES = frozenset(
    """america us u.s u.s. usa uk u.k. u.k russia ukraine china iran iraq israel syria turkey germany france britain england
    scotland wales ireland spain italy poland mexico canada japan india pakistan afghanistan korea australia brazil
    europe asia africa washington moscow kyiv kiev brussels beijing london paris berlin rome madrid warsaw tokyo
    jerusalem texas florida california ohio pennsylvania virginia michigan wisconsin iowa nevada arizona colorado
    georgia carolina hampshire york jersey massachusetts maryland illinois indiana minnesota missouri tennessee alabama
    mississippi louisiana oregon alaska hawaii utah kansas nebraska dakota montana idaho wyoming oklahoma arkansas kentucky
    connecticut vermont maine delaware chicago boston detroit miami philadelphia charlotte atlanta houston dallas
    cleveland tulsa baltimore manhattan brooklyn crimea donbas donetsk luhansk nato eu e.u. u.n. un october november december
    january february march april june july august september monday tuesday wednesday thursday friday saturday sunday
    christmas easter american russian ukrainian chinese british german french republican democratic muslim christian
    jewish hispanic latino black english spanish european internet god obamacare medicare medicaid""".split()
)
"""Words that are no person's name by themselves."""

DATES = frozenset(
    """october november december january february march april june july august september monday tuesday wednesday
    thursday friday saturday sunday christmas easter thanksgiving internet""".split()
)
"""Capitalised words that never speak."""

DEMONYMS = frozenset(
    """american russian ukrainian chinese british german french republican democratic muslim christian jewish hispanic
    latino black english spanish european african asian arab mexican israeli iranian iraqi syrian turkish japanese
    korean canadian australian indian italian polish dutch catholic orthodox protestant islamic western eastern""".split()
)
"""Adjectives: capitalised, but nobody by themselves."""
