"""Common English words, to tell a slip of the hand from another word.

Counted in US government texts (White House documents, congressional press releases, Supreme Court opinions):
lower-case words of four letters and more that stand in at least twelve documents.
"""

from __future__ import annotations

WORDS = """abandon abandoned abandoning abandonment abandons abate abated abatement abdication abducted abduction abductions
abet abetting abeyance abhorrent abide abided abides abiding abilities ability able ably abnormal aboard abolish
abolished abolishing abolition abolitionists abortion abortions abound abounds about above abreast abridge abridged
abridging abridgment abroad abrogate abrogated abrupt abruptly absence absences absent absentee absenteeism absolute
absolutely absolve absorb absorbed absorbing abstain abstained abstention abstinence abstract absurd absurdity
abundance abundant abundantly abuse abused abuser abusers abuses abusing abusive abysmal academia academic
academically academics academies academy accede accelerate accelerated accelerates accelerating acceleration
accelerator accelerators accent accept acceptable acceptance accepted accepting accepts access accessed
accessibility accessible accessing accession accessory accident accidental accidentally accidents acclaim acclaimed
accolades accommodate accommodated accommodates accommodating accommodation accommodations accompanied accompanies
accompany accompanying accomplice accomplices accomplish accomplished accomplishes accomplishing accomplishment
accomplishments accord accordance accorded according accordingly accords account accountability accountable
accountant accountants accounted accounting accounts accreditation accredited accrual accrue accrued accrues
accruing accumulate accumulated accumulating accumulation accuracy accurate accurately accusation accusations accuse
accused accuses accusing accustomed ache aches achievable achieve achieved achievement achievements achieves
achieving acid acknowledge acknowledged acknowledgement acknowledges acknowledging acknowledgment acquiesced
acquiescence acquire acquired acquires acquiring acquisition acquisitions acquittal acquitted acre acreage acres
acronym acronyms across acted acting action actionable actions activate activated activating active actively
activism activist activists activities activity actor actors actress acts actual actually acuity acumen acute
acutely adamant adamantly adapt adaptable adaptation adapted adapting adaptive added addendum addict addicted
addiction addictive adding addition additional additionally additions additive additives address addressed addresses
addressing adds adduced adequacy adequate adequately adhere adhered adherence adheres adhering adjacent adjective
adjoining adjourn adjourned adjourning adjudged adjudicate adjudicated adjudicating adjudication adjudications
adjudicative adjudicator adjudicatory adjunct adjust adjusted adjusting adjustment adjustments adjusts admin adminis
administer administered administering administers administra administrable administration administrations
administrative administratively administrator administrators admirable admiral admiralty admiration admire admired
admissibility admissible admission admissions admit admits admitted admittedly admitting admonished admonition
adolescence adolescent adolescents adopt adopted adopting adoption adoptions adoptive adopts adult adulthood adults
advance advanced advancement advancements advances advancing advantage advantaged advantageous advantages advent
adventure adversarial adversaries adversary adverse adversely adversity advertise advertised advertisement
advertisements advertisers advertising advice advisable advise advised adviser advisers advises advising advisor
advisories advisors advisory advocacy advocate advocated advocates advocating aerial aerospace aesthetic affair
affairs affect affected affecting affection affects affidavit affidavits affiliate affiliated affiliates affiliation
affiliations affinity affirm affirmance affirmation affirmative affirmatively affirmed affirming affirms affixed
afflicted affluent afford affordability affordable affordably afforded affording affords affront afield afloat afoot
aforementioned afoul afraid after aftermath afternoon afterschool afterthought afterward afterwards again against
aged agencies agency agenda agendas agent agents ages aggravate aggravated aggravating aggregate aggregated
aggregation aggression aggressions aggressive aggressively aggressor aggressors aggrieved agile agility aging
agnostic agony agree agreed agreeing agreement agreements agrees agri agribusiness agricultural agriculture ahead
ahora aide aided aides aiding aids ailments aimed aiming aims airborne aircraft aircrafts airdrop airdrops aired
airfare airfares airfield airing airlift airline airlines airmen airplane airplanes airport airports airspace
airstrike airstrikes airwaves aisle akin alarm alarmed alarming alarmingly alarms albeit albums alcohol alcoholic
alert alerted alerting alerts algae algal algorithm algorithmic algorithms alia alien alienate alienated aliens
align aligned aligning alignment aligns alike alive allegation allegations allege alleged allegedly alleges
allegiance alleging allergies alleviate alleviating alleviation alley alliance alliances allied allies allocate
allocated allocates allocating allocation allocations allotment allotments allotted allow allowable allowance
allowances allowed allowing allows alloys alluded alluding ally alma almost aloft alone along alongside alphabetical
already also altar alter alteration alterations altered altering alternate alternative alternatively alternatives
alters although altitude altogether aluminum alumni alumnus always amass amassed amassing amazed amazing ambassador
ambassadors ambient ambiguities ambiguity ambiguous ambit ambition ambitions ambitious ambulance ambulances
ambulatory ambush ambushed ameliorate amenable amend amended amending amendment amendments amends amenities amici
amicus amid amidst ammo ammonia ammunition amnesty among amongst amorphous amount amounted amounting amounts
amphibious ample amplified amplifies amplify amplifying amply analog analogies analogous analogue analogues analogy
analyses analysis analyst analysts analytic analytical analytics analyze analyzed analyzes analyzing ancestors
ancestral ancestry anchor anchorage anchored anchors ancient ancillary anecdotal anecdotally anecdotes anemic
aneurysm anew angel angels anger angle anglers angry anguish animal animals animate animated animating animus ankle
annex annexation annexed annexes annihilate anniversaries anniversary announce announced announcement announcements
announces announcing annual annualized annually anomalies anomalous anomaly anonymity anonymous anonymously another
answer answerable answered answering answers ante antecedent anthem anti antibiotics antibodies antibody anticipate
anticipated anticipates anticipating anticipation anticompetitive anticorruption antidiscrimination antidumping
antigen antimicrobial antiquated antiretroviral antisemitic antisemitism antithesis antithetical antitrust antiviral
antivirals anxiety anxious anxiously anybody anymore anyone anything anytime anyway anywhere apart apartheid
apartment apartments apolitical apologies apologize apologized apology apoyo appalled appalling apparatus
apparatuses apparel apparent apparently appeal appealability appealable appealed appealing appeals appear appearance
appearances appeared appearing appears appease appeasement appellant appellate appendix appetite appl applaud
applauded applauding applauds applause apple apples appliance appliances applicability applicable applicant
applicants application applications applied applies apply applying appoint appointed appointee appointees appointing
appointment appointments apportioned apportioning apportionment appraisal appraisals appraised appraiser appraisers
appreciable appreciate appreciated appreciates appreciation appreciative apprehend apprehended apprehending
apprehension apprehensions apprentice apprentices apprenticeship apprenticeships apprise apprised approach
approached approaches approaching appropriate appropriated appropriately appropriateness appropriates appropriating
appropriation appropriations appropriator appropriators approval approvals approve approved approves approving
approximate approximately approximation apps appurtenant aptitude aptly aquaculture aquatic arbiter arbitral
arbitrarily arbitrary arbitrate arbitration arbitrator arbitrators arcane arch archaeological archaic architect
architects architectural architecture architectures archives ardent arduous area areas arena arenas arguable
arguably argue argued arguendo argues arguing argument arguments aris arise arisen arises arising arithmetic
armchair armed armies arming armor armored arms army arose around arraignment arrange arranged arrangement
arrangements arranging array arrears arrest arrested arrestee arresting arrests arrival arrivals arrive arrived
arrives arriving arrogance arrogant arsenal arson arteries artery arthritis article articles articulate articulated
articulates articulating articulation artifacts artifice artificial artificially artillery artist artistic artists
arts artwork asbestos ascent ascertain ascertainable ascertained ascertaining ascribe ascribed ashamed ashes ashore
aside asides asked asking asks asleep aspect aspects asphalt aspiration aspirational aspirations aspire aspiring
aspx assailant assailants assassinate assassinated assassination assassinations assault assaulted assaulting
assaults assay assemble assembled assemblies assembling assembly assent assert asserted asserting assertion
assertions assertive asserts assess assessed assesses assessing assessment assessments asset assets assiduously
assign assigned assigning assignment assignments assigns assimilate assimilation assist assistance assistant
assistants assisted assisting assists associate associated associates associating association associational
associations assume assumed assumes assuming assumption assumptions assurance assurances assure assured assuredly
assures assuring asthma astonishing astounding astray astronaut astronauts astronomical asylum asymmetric
asymptomatic atextual athlete athletes athletic athletics athttp atmosphere atmospheric atomic atop atrocious
atrocities atrocity atrophied attach attached attaches attaching attachment attack attacked attacker attackers
attacking attacks attain attainable attained attaining attainment attempt attempted attempting attempts attend
attendance attendant attended attendees attending attends attention attentive attenuated attest attestation attitude
attitudes attorney attorneys attract attracted attracting attraction attractive attracts attributable attribute
attributed attributes attributing attribution attrition attuned atypical auction auctions audacious audience
audiences audio audit audited auditing auditor auditorium auditors audits augment augmentation augmented augmenting
aumentar aunt aunties aunts auspices authentic authentication authenticity author authored authoring authoritarian
authoritarianism authoritative authoritatively authorities authority authorization authorizations authorize
authorized authorizes authorizing authors autism auto autocracies autocracy autocrat autocratic autocrats autoimmune
automaker automakers automate automated automatic automatically automation automobile automobiles automotive
autonomous autonomy autos autoworkers auxiliary avail availability available availed avenue avenues average averaged
averages averaging averred averse aversion avert averted averting avian aviation avid avoid avoidable avoidance
avoided avoiding avoids avowed await awaited awaiting awaits awake awakened award awarded awardees awarding awards
aware awareness away awesome awful awfully awkward axis babies baby back backbone backdoor backdrop backed backers
backfill backfilling background backgrounder backgrounds backing backlash backlog backlogged backlogs backpay backs
backseat backsliding backstage backstop backup backups backward backwards backyard backyards bacteria badge badly
baggage bags bail bailed bailout bailouts bait bake baked baking balance balanced balances balancing balcony bald
ball ballistic ballistics balloon ballooned balloons ballot ballots ballpark banana banc band banded bands bandwidth
bang banging bank bankable banker bankers banking bankrupt bankruptcies bankruptcy banks banned banner banners
banning banquet bans barbaric barbecue barber bare barely bargain bargained bargaining bargains barge barges barn
barracks barrage barred barrel barreled barrels barrier barriers barring bars base baseball based baseless baseline
baselines baseload basement basements bases basic basically basics basin basing basis basket basketball batch
bathroom bathrooms baton bats battalion battalions battered batteries battery battle battled battlefield
battlefields battlefront battleground battles battling beach beaches beacon beam beams beans bear bearing bears beat
beaten beating beats beautiful beautifully beauty became because become becomes becoming bedrock bedroom beds
bedside beef been beer before beforehand began begged begging begin beginning beginnings begins begs begun behalf
behave behaved behaving behavior behavioral behaviors behest behind beholden being beings belabor belated belatedly
belie belied belief beliefs belies believe believed believer believers believes believing bell bellicose belligerent
bells belong belonged belonging belongings belongs beloved below belt belts bench benchmark benchmarking benchmarks
bend bending beneath beneficial beneficiaries beneficiary benefit benefited benefiting benefits benefitted
benefitting benign bent bereavement beside besides best bestow bestowed bestowing beta betray betrayal betrayed bets
better betterment betting between beverage beverages beyond bias biased biases bicameral bicycle bicycles bidder
bidders bidding bidenwhitehouse bids biennial bigger biggest bighorn bigotry bike biking bilat bilateral bilaterally
bilats bile bilingual bill billed billing billion billionaire billionaires billions bills binary binational bind
binding binds binge biodefense biodiesel biodiversity bioeconomy biofuel biofuels biologic biological biologically
biologics biology biomanufacturing biomass biomedical biometric biosafety biosecurity biotech biotechnologies
biotechnology bipartisan bipartisanship bird birds birth birthday birthdays birthplace birthright births bisexual
bison bite bitter bittersweet bizarre black blackmail blackouts blacks blades blame blamed blaming blanche blank
blanket blankets blast blasted blatant blatantly blaze blazed blazing bleach bled bleeding blend blended blending
blends bless blessed blessing blessings blew blight blighted blind blinded blindly blindness blinking bloated bloc
block blockade blockchain blocked blockers blocking blocks blog blood bloodbath blooded bloodshed bloody bloom
blooms blow blowing blown blows blue blueprint blues blunder blunt bluntly blush board boarded boarding boardroom
boards boasts boat boaters boating boats bodied bodies bodily body bogged bogus boil boiling boils bold bolder
boldest boldly boldness bolster bolstered bolstering bolsters bolts bomb bombardment bombed bomber bombers bombing
bombings bombs bona bond bondage bonding bonds bone bones bono bonus bonuses book booked booking books boom booming
boon boost boosted booster boosters boosting boosts boot booth boots border bordering borderline borders bore boring
born borne borrow borrowed borrower borrowers borrowing borrows boss bosses botched both bother bothered bothering
bottle bottled bottleneck bottlenecks bottles bottom bought bounce bounced bouncing bound boundaries boundary
bounded boundless bounds bounties bountiful bounty bows boxes boycott boyfriend boys brace braces bracing bracket
brackets brag bragged bragging brags brain brainer brains brakes branch branches brand branded branding brands brass
brave braved bravely bravery bravest brazen breach breached breaches breaching bread breadth break breakdown
breakfast breaking breakout breaks breakthrough breakthroughs breast breastfeeding breath breathe breathed breathes
breathing breathtaking breed breeding breweries brewing bribery bribes brick bricks bridge bridges bridging brief
briefed briefing briefings briefly briefs brigade brigades bright brighter brightest brightly brilliance brilliant
bring bringing brings brink brinkmanship brinksmanship broad broadband broadcast broadcasters broadcasting
broadcasts broaden broadened broadening broadens broader broadest broadly broadsided broke broken broker brokerage
brokered brokering brokers bronze brother brothers brought brown brownfield brownfields brung brunt brush brutal
brutality brutalized brutally brute bubble buck bucket buckets buckle bucks buddies buddy budge budget budgetary
budgeted budgeting budgets buffer build builder builders building buildings buildout builds buildup built bulbs bulk
bullet bulletin bulletproof bullets bullhorn bullied bullies bully bullying bulwark bump bumper bumps bumpy bunch
bundle bunker burden burdened burdening burdens burdensome bureau bureaucracy bureaucrat bureaucratic bureaucrats
bureaus burgeoning burglaries burglary burial buried burn burned burner burning burnout burns burnt burst bury
burying buses busiest business businesses businessman businessmen busing bust busted busting busy butcher butter
button buttress buyback buybacks buyer buyers buying buys bycase bypass bypassed bypassing byproduct bystander
bystanders cabin cabined cabinet cabinets cable cables cada cadence cadet cadets cadre cafeteria cages cake calamity
calculate calculated calculates calculating calculation calculations calculus calendar caliber calibrate calibrated
calibration call called caller calling callous calls calm camaraderie came camera cameras camp campaign campaigned
campaigning campaigns camping camps campus campuses canal canals cancel cancelation canceled canceling cancellation
cancellations cancelled cancelling cancer cancerous cancers candid candidacy candidate candidates candidly candle
candles candor candy canine cannabis cannon cannot canon canons cans canvassing canyon canyons capabilities
capability capable capacious capacities capacity capita capital capitalism capitalist capitalization capitalize
capitalizing capitals capitol capped capping capricious caps capstone capsule captain caption captioned captive
captivity capture captured captures capturing carbon card cardiac cardinal cardiovascular cards care cared career
careers careful carefully caregiver caregivers caregiving careless cares caretaker caretakers cargo caring
carjacking carjackings carnage carotid carpenters carpet carriage carried carrier carriers carries carrots carry
carrying cars cart carte cartel cartels carve carved carveout carving cascade cascading case caselaw caseload
caseloads cases casework caseworkers cash cashiers casino casket cast casting castle casts casual casually
casualties casualty catalog catalyst catalytic catalyze catalyzed catalyzing catastrophe catastrophes catastrophic
catch catchall catches catching categorical categorically categories categorization categorize categorized category
catering cathedral cats cattle caucus caucuses caught causal causation cause caused causes causing caution
cautionary cautioned cautioning cautious cautiously cave caveat caveats cease ceased ceasefire ceasefires ceases
ceasing cede ceded ceding ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations
celebratory celebrities celebrity cell cellphone cellphones cells cellular cement cemented cementing cemeteries
cemetery censor censored censorship censure census cent centennial center centered centering centerpiece centers
central centrality centralize centralized centrally centric cents centuries century ceremonial ceremonies ceremony
cert certain certainly certainty certificate certificates certification certifications certified certifies certify
certifying certiorari certitude cervical cessation cetera chain chains chair chaired chairing chairman chairmanship
chairs chairwoman challenge challenged challenger challengers challenges challenging chamber chambers champion
championed championing champions championship championships chance chancellor chancellors chances change changed
changer changes changing channel channeled channeling channels chanted chanting chaos chaotic chaplain chapter
chapters character characteristic characteristics characterization characterizations characterize characterized
characterizes characterizing characters charcoal charge charged charger chargers charges charging charitable
charities charity chart charted charter chartered charters charting charts chase chased chasing chat chats chatter
cheap cheaper cheapest cheaply cheat cheated cheating cheats check checked checking checklist checkpoint checkpoints
checks checkups cheek cheer cheered cheering cheers cheese chef chefs chemical chemicals chemistry chemotherapy
cherish cherished cherry chest chew chicken chickens chief chiefly chiefs child childbirth childcare childhood
childless children chill chilling chime chin chip chipmaking chipping chips chloride chocolate choice choices choir
choke choked chokehold chokeholds chokepoint choking cholera cholesterol choose chooses choosing chopping chorus
chose chosen chronic chronically chronological chunk church churches cigarette cigarettes cigars circle circles
circling circuit circuits circular circulate circulated circulating circulation circum circumscribed circumstance
circumstances circumstantial circumvent circumvented circumventing circumvention citadel citation citations cite
cited cites cities citing citizen citizenry citizens citizenship city civic civics civil civilian civilians civility
civilization civilized claim claimant claimants claimed claiming claims clandestine clap clapping clarification
clarifications clarified clarifies clarify clarifying clarion clarity clash clashes class classes classic classical
classification classifications classified classifies classify classifying classmate classmates classroom classrooms
clause clauses claw clean cleaned cleaner cleaners cleanest cleaning cleansing cleanup cleanups clear clearance
clearances cleared clearer clearest clearing clearinghouse clearly clears clemency clergy clerical clerk clerked
clerks clever click clicking client clients cliff cliffs climate climates climb climbed climbing clinging clinic
clinical clinically clinician clinicians clinics clip clips cloaked clock close closed closely closeness closer
closes closest closet closing closure closures cloth clothe clothes clothing clots cloture cloud clout club clubs
clue clues cluster clusters coach coaches coaching coal coalition coalitions coast coastal coastline coastlines
coasts coat coauthor cobalt cocaine cockpit code codes codification codified codifies codify codifying coding
coequal coerce coerced coercing coercion coercive coexist coexistence coextensive coffee coffers coffin cogent
cognitive cognizable cognizance cognizant coherence coherent cohesion cohesive cohort cohorts coin coincide
coincided coincidence coincides coined coins coinsurance cold colder coldest colegas collaborate collaborated
collaborates collaborating collaboration collaborations collaborative collaboratively collaborators collapse
collapsed collapses collapsing collar collateral collaterally colleague colleagues collect collected collecting
collection collections collective collectively collector collectors collects college colleges collegiate collision
collisions colloquial colloquy collusion colonial colonies colony color colorable colorectal colored colorful colors
colossal column columnist columns combat combatant combatants combating combats combatting combination combinations
combine combined combines combining combustion come comeback comes cometh comfort comfortable comfortably comforted
comforting comic coming comity command commanded commander commanders commanding commands commemorate commemorated
commemorates commemorating commemoration commemorative commence commenced commencement commences commencing commend
commendable commended commending commends commensurate comment commentary commentator commentators commented
commenting comments commerce commercial commercialization commercialize commercialized commercializing commercially
commission commissioned commissioner commissioners commissioning commissions commit commitment commitments commits
committed committee committees committing commodities commodity common commonalities commonality commonlaw commonly
commonplace commonsense commonwealth comms communal communicable communicate communicated communicates communicating
communication communications communicator communism communist communities community commutation commutations commute
commuted commuter commuters commutes commuting como comorbidities comp compact compacts companies companion company
comparability comparable comparative comparatively compare compared compares comparing comparison comparisons
compartment compass compassion compassionate compatibility compatible compel compelled compelling compels
compensable compensate compensated compensating compensation compensatory compete competed competence competencies
competency competent competes competing competition competitions competitive competitively competitiveness
competitor competitors compilation compile compiled compiling complacency complacent complain complainant complained
complaining complains complaint complaints complement complementary complemented complementing complements complete
completed completely completes completing completion complex complexities complexity compliance compliant complicate
complicated complicates complicating complications complicit complicity complied complies compliment comply
complying component components comport comports compose composed composition compound compounded compounding
compounds comprehend comprehended comprehension comprehensive comprehensively comprise comprised comprises
comprising compromise compromised compromises compromising compromiso compulsion compulsory computational compute
computer computerized computers computing comrades comunidad comunidades conceal concealed concealing concealment
concede conceded concededly concedes conceding conceivable conceivably conceive conceived concentrate concentrated
concentrates concentrating concentration concentrations concept conception conceptions concepts conceptual concern
concerned concerning concerns concert concerted concerts concession concessional concessions concise conclude
concluded concludes concluding conclusion conclusions conclusive conclusively conclusory concomitant concrete
concretely concur concurred concurrence concurrent concurrently concurring condemn condemnation condemned condemning
condemns condition conditional conditionally conditioned conditioners conditioning conditions condolence condolences
condom condoms condone condoned conducive conduct conducted conducting conductor conductors conducts conduit confer
conference conferences conferral conferred conferring confers confess confessed confession confessions confidence
confident confidential confidentiality confidently configuration configurations confine confined confinement
confines confining confirm confirmation confirmations confirmed confirming confirms confiscate confiscated
confiscation conflates conflict conflicted conflicting conflicts confluence conform conformance conforming
conformity conforms confront confrontation confrontational confrontations confronted confronting confronts confuse
confused confuses confusing confusion congenital congested congestion conglomerate conglomerates congratulate
congratulated congratulates congratulating congratulations congregants congregate congregation congregations
congresista congress congressional congressionally congressman congressmen congresswoman conjecture conjunction
connect connected connecting connection connections connective connectivity connects connotation connote connotes
conquer conquest cons conscience conscientious conscious consciously consciousness consecutive consecutively
consensual consensus consent consented consenting consents consequence consequences consequent consequential
consequently conservation conservationists conservative conservatives conserve conserved conserving consider
considerable considerably consideration considerations considered considering considers consist consisted
consistency consistent consistently consisting consists consolidate consolidated consolidating consolidation
consonant consortia consortium conspicuous conspicuously conspiracies conspiracy conspirators conspired conspiring
constant constantly constellation constituencies constituency constituent constituents constitute constituted
constitutes constituting constitution constitutional constitutionality constitutionally constitutions constrain
constrained constraining constraint constraints constrict construct constructed constructing construction
constructions constructive constructively construe construed construes construing consular consulate consulates
consult consultancy consultant consultants consultation consultations consultative consulted consulting consults
consume consumed consumer consumers consumes consuming consummate consummated consumption cont contact contacted
contacting contacts contagious contain contained container containerized containers containing containment contains
contaminants contaminated contamination contemplate contemplated contemplates contemplating contemplation
contemporaneous contemporaneously contemporary contempt contend contended contending contends content contention
contentions contentious contents contest contested contesting contests context contexts contextual contextualize
contiguous contin continent continental continents contingencies contingency contingent continual continually
continuance continuation continue continued continues continuing continuity continuous continuously continuum
contours contra contraband contraception contraceptive contraceptives contract contracted contracting contraction
contractor contractors contracts contractual contractually contradict contradicted contradicting contradiction
contradictory contradicts contrary contrast contrasted contrasting contrasts contravene contravened contravenes
contravening contravention contribute contributed contributes contributing contribution contributions contributor
contributors contrivance control controlled controller controllers controlling controls controversial controversies
controversy convalescent convene convened convenes convenience convenient conveniently convening convenings
convention conventional conventionally conventions conver convergence converging conversation conversations converse
conversely conversion conversions convert converted converting converts convey conveyance conveyed conveying conveys
convict convicted convicting conviction convictions convicts convince convinced convinces convincing convincingly
convoy convoys cook cooked cookies cooking cooks cool cooled cooler cooling cooperate cooperated cooperating
cooperation cooperative cooperatively cooperatives coordinate coordinated coordinates coordinating coordination
coordinator coordinators copayments copays cope copied copies coping copper cops copy copying copyright copyrights
coral cord core corn corner corners cornerstone cornerstones corny corollary coronavirus coronaviruses corporate
corporation corporations corps corpus correct corrected correcting correction correctional corrections corrective
correctly correctness corrects correlate correlated correlation correspond correspondence correspondent
corresponding correspondingly corresponds corridor corridors corroborate corroborated corrosive corrugated corrupt
corrupting corruption cosigned cosmetic cosmetics cosponsor cosponsored cosponsoring cosponsors cost costing
costliest costly costs cots cotton couch cough coughs could coun council councilman councils counsel counseled
counseling counselor counselors counsels count counted countenance counter counteract counterarguments counterattack
counterclaim countered counterfactual counterfeit counterfeiting countering counterintelligence counterintuitive
countermeasure countermeasures counternarcotics counteroffensive counteroffer counterpart counterparts
counterproductive counterproposal counters counterterrorism countervailing counterweight counties counting countless
countries country countrymen counts county coup couple coupled couples coupling courage courageous courageously
course courses coursework court courtesy courthouse courthouses courtroom courtrooms courts cousin cousins covenant
covenants cover coverage covered covering covers covert cowardice cowardly coworkers cows crab crack crackdown
crackdowns cracked cracking cracks cradle craft crafted crafting crafts cramped crane cranes cranial crash crashed
crashes crashing crazy cream creat create created creates creating creation creative creatively creativity creator
creators creature creatures credential credentialed credentialing credentials credibility credible credibly credit
credited creditor creditors credits creditworthiness creed creek crew crewed crews crib crick cried cries crime
crimes criminal criminality criminalization criminalize criminalized criminalizes criminalizing criminally criminals
cripple crippled crippling crises crisis criteria criterion critic critical criticality critically criticism
criticisms criticize criticized criticizes criticizing critics critique cronies crop cropping crops cross crossed
crossers crosses crossfire crossing crossings crossroads crowd crowded crowding crowds crown crucial crucially
crucible crude cruel cruelly cruelty cruise crumble crumbling crunch crusade crush crushed crushing crux cruz crying
crypto cryptocurrencies cryptocurrency cryptographic cryptography crystal cuando cubic culinary culminate culminated
culminates culminating culmination culpability culpable cultivate cultivated cultivating cultivation cultural
culturally culture cultures culvert culverts cumbersome cumulative cumulatively curated curative curb curbing cure
cured cures curiae curiam curing curiosity curious currencies currency current currently curricula curriculum
cursory curtail curtailed curtailing curtailment curtain curve curves cushion cusp custodial custodian custodians
custody custom customarily customary customer customers customized customs cutoff cuts cutter cutters cutting cyber
cyberattack cyberattacks cybercrime cybercrimes cybercriminals cybersecurity cyberspace cyberstalking cycle cycles
cyclists cylinders cynical cynicism czar daddy dads daily dairy damage damaged damages damaging damn damned damning
dams dance dancing dang danger dangerous dangerously dangers dare dared dares daring dark darkest darkness darn
dashboard data database databases datasets date dated dates dating daughter daughters daunting dawn daycare daylight
days dead deadbeat deadliest deadline deadlines deadlock deadly deaf deal dealer dealers dealership dealerships
dealing dealings deals dealt dean dear dearly dearth death deaths debacle debatable debate debated debates debating
debilitating debit debris debt debtor debtors debts debunked debuted decade decades decarbonization decarbonize
decarbonized decarbonizing decay deceased deceit deceitful deceive deceived decency decennial decent decentralized
deception deceptive decide decided decides deciding decimate decimated decimating decision decisional decisionmaker
decisionmakers decisionmaking decisions decisis decisive decisively deck decks declaration declarations declaratory
declare declared declares declaring declassification declassified declassify decline declined declines declining
decommissioning deconflict deconfliction decorate decorated decorations decouple decoupling decrease decreased
decreases decreasing decree decreed decrees decriminalizing dedicate dedicated dedicates dedicating dedication
deduct deducted deductibility deductible deductibles deducting deduction deductions deed deeds deem deemed deeming
deems deep deepen deepened deepening deepens deeper deepest deepfake deeply deer deescalate defamation default
defaulted defaulting defaults defeat defeated defeating defeats defect defective defects defence defend defendant
defendants defended defender defenders defending defends defense defenseless defenses defensible defensive defer
deference deferential deferral deferred deferring defers defiance deficiencies deficiency deficient deficit deficits
defied defies define defined defines defining definite definitely definition definitional definitions definitive
definitively deforestation defraud defrauded defrauding defray defunct defund defunded defunding defuse defy defying
degradation degrade degraded degrading degree degrees dehumanizing delay delayed delaying delays delegate delegated
delegates delegating delegation delegations deleted deleterious deleting deletion deliberate deliberated
deliberately deliberating deliberation deliberations deliberative delicate delicious delight delighted delineate
delineated delineating delinquencies delinquency delinquent deliver deliverable deliverables delivered deliveries
delivering delivers delivery delta demand demanded demanding demands demeaning demeanor demeans dementia demining
demise democracies democracy democratic democratically demographic demographics demolish demolished demolition
demonize demonizing demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demonstrators demoted denial denials denied denier deniers denies denigrate denominated denomination
denominations denominator denote denotes denounce denounced denouncing dense densely density dent dental dentists
denuclearization deny denying depart departed departing department departmental departments departs departure
departures depend dependable depended dependence dependencies dependency dependent dependents depending depends
depict depicted depicting depiction depictions depicts deplete depleted depleting depletion deplorable deploy
deployed deploying deployment deployments deploys deport deportable deportation deportations deported deportees
deporting deposit deposited deposition depositions depositors depository deposits depraved depravity depreciation
depressed depression deprivation deprivations deprive deprived deprives depriving depth depths deputies deputy
derail derailed derailment deranged derecho derechos deregulation deregulatory dereliction derivative derivatives
derive derived derives desalination descendant descendants descended descent describe described describes describing
description descriptions descriptive desecrated desegregation desert deserts deserve deserved deserves deserving
design designate designated designates designating designation designations designed designee designees designer
designers designing designs desirability desirable desire desired desires desist desk desks desktop despair
desperate desperately desperation despicable despite destabilization destabilize destabilized destabilizes
destabilizing destination destinations destined destiny destroy destroyed destroyer destroyers destroying destroys
destruction destructive detached detail detailed detailing details detain detained detainee detainees detaining
detainment detect detectable detected detecting detection detective detectives detectors detention detentions deter
deteriorate deteriorated deteriorating deterioration determinant determinants determinate determination
determinations determinative determine determined determines determining deterred deterrence deterrent deterring
deters detonated detour detours detract detriment detrimental devastate devastated devastating devastation devasting
develop developed developer developers developing development developmental developmentally developments develops
deviate deviated deviation deviations device devices devil devise devised devising devoid devolved devote devoted
devotes devoting devotion devout diabetes diabetic diagnose diagnosed diagnoses diagnosing diagnosis diagnostic
diagnostics diagram diagrams dial dialing dialogue dialogues dialysis diameter diamond diamonds diapers diaspora
dichotomy dicta dictate dictated dictates dictating dictator dictators dictatorship dictionaries dictionary dictum
died diem dies diesel diet dietary diets differ differed difference differences different differential differentiate
differentiated differentiates differentiation differently differing differs difficult difficulties difficulty
diffuse diffusion digest digging digit digital digitalization digitally digitize digits dignified dignitaries
dignity digress dijo dilapidated dilemma diligence diligent diligently dilute diluted dilution dime dimension
dimensional dimensions diminish diminished diminishes diminishing diminution dining dinner dinners dioxide diploma
diplomacy diplomas diplomat diplomatic diplomatically diplomats dipped dire direct directed directing direction
directional directions directive directives directly director directors directs dirt dirty disabilities disability
disable disabled disabling disadvantage disadvantaged disadvantages disaggregated disagree disagreed disagreeing
disagreement disagreements disagrees disallow disallowed disappear disappearance disappearances disappeared
disappearing disappears disappoint disappointed disappointing disappointment disapproval disapprove disapproved
disapproves disapproving disarm disarmament disarray disaster disasters disastrous disavow disavowed disbelief
disburse disbursed disbursement disbursements disbursing discard discarded discern discerned discernible discerning
discharge discharged discharges discharging disciplinary discipline disciplined disciplines disclaim disclaimed
disclaimer disclose disclosed discloses disclosing disclosure disclosures discomfort disconcerting disconnect
disconnected discontinue discontinued discord discount discounted discounting discounts discourage discouraged
discourages discouraging discourse discover discovered discoveries discovering discovers discovery discredit
discredited discrepancies discrepancy discrete discretion discretionary discriminat discriminate discriminated
discriminates discriminating discrimination discriminatory discuss discussed discusses discussing discussion
discussions disdain disease diseases disenfranchise disenfranchised disenfranchisement disfavor disfavored disfavors
disgrace disgraceful disguise disguised disgusting disheartening dishonest dishwashers disincentives disincentivize
disinflation disinformation disingenuous disinvestment dislocated dismal dismantle dismantled dismantling dismayed
dismiss dismissal dismissals dismissed dismisses dismissing dismissive disobedience disorder disorderly disorders
disparage disparaging disparate disparities disparity dispatch dispatched dispel dispensation dispense dispensed
dispensing disperse dispersed dispersing displace displaced displacement displaces displacing display displayed
displaying displays disposable disposal dispose disposed disposes disposing disposition dispositions dispositive
disproportionally disproportionate disproportionately disprove disproven dispute disputed disputes disputing
disqualified disqualifying disregard disregarded disregarding disregards disrepair disrespect disrespectful disrupt
disrupted disrupting disruption disruptions disruptive disrupts dissatisfaction dissatisfied disseminate
disseminated disseminating dissemination dissent dissented dissenters dissenting dissents disservice dissidents
dissimilar dissolve dissolved dissuade distance distanced distances distancing distant distilled distinct
distinction distinctions distinctive distinctly distinguish distinguishable distinguished distinguishes
distinguishing distort distorted distorting distortion distortions distortive distorts distract distracted
distraction distractions distress distressed distribute distributed distributes distributing distribution
distributions distributor distributors district districts distro distrust disturb disturbance disturbances disturbed
disturbing ditch dive diverge divergence divergent diverse diversification diversified diversify diversifying
diversion diversions diversity divert diverted diverting diverts divest divested divesting divestment divide divided
dividend dividends divides dividing divine diving division divisions divisive divisiveness divorce divorced divulge
dixit dizziness doable dock docket docking docks dockworkers docs doctor doctoral doctorate doctors doctrinal
doctrine doctrines document documentary documentation documented documenting documents doers does dogged dogs doing
dollar dollars domain domains dome domestic domestically domicile domiciled dominance dominant dominate dominated
dominates dominating domination donate donated donating donation donations done donor donors doom doomed doomsday
door doors doorstep doorway dormant dosage dose doses dosing dots dotted double doubled doubles doubling doubly
doubt doubted doubtful doubtless doubts dough doulas down downed downgrade downgraded download downloaded downplay
downplayed downplaying downright downs downside downsize downstairs downstream downtown downtowns downturn downturns
downward doxing dozen dozens draconian draft drafted drafter drafters drafting drafts drag dragged dragging drags
drain drainage drained draining drama dramatic dramatically draped drastic drastically draw drawback drawdown
drawdowns drawing drawings drawn draws dreadful dream dreamed dreamers dreaming dreams dredge dredged dredging dress
dressed dressing drew dried drill drilled drilling drills drink drinking drinks drip drive driven driver drivers
drives driveway driving drone drones drop dropped dropping drops drought droughts drove drowned drowning drug
drugmaker drugs drugstore drugstores drum drumbeat drunk dryers drying dual duality dubbed dubious duck duct dues
duly dumb dump dumped dumping dunes duplicate duplication duplicative durability durable durante duration duress
during dust duties duty dwell dwelling dwellings dwindling dying dynamic dynamics dynamism dysfunction dysfunctional
dysphoria each eager eagerly eagerness eagles earlier earliest early earmark earmarked earmarks earn earned earners
earnest earning earnings earns ears earth earthquake earthquakes earths ease eased easement easements eases easier
easiest easily easing east eastern easy eaten eating ecause echo echoed echoes echoing ecological ecologically
ecology econ economic economical economically economics economies economist economists economy ecosystem ecosystems
ederal edge edged edges edit edited editing edition editor editorial editors educate educated educates educating
education educational educations educator educators effect effected effecting effective effectively effectiveness
effects effectuate effectuated effectuates efficacious efficacy efficiencies efficiency efficient efficiently effort
efforts eggs egregious egregiously eight eighteen eighteenth eighth eighty either elaborate elaborated elaboration
elapsed elated elder eldercare elderly elders eldest elec elect elected electeds electing election elections
elective electoral electorate electors electric electrical electrician electricians electricity electrification
electrified electrify electrifying electrolyzers electromagnetic electronic electronically electronics elects
element elemental elementary elements elephant elevate elevated elevates elevating elevation elevations elevator
elevators eleven eleventh elicit elicited eliciting elides eligibility eligible eliminate eliminated eliminates
eliminating elimination elite elites ellipsis eloquent eloquently else elsewhere elusive email emailing emails
emanating embargo embargoed embark embarked embarking embarrass embarrassed embarrassing embarrassment embassies
embassy embed embedded embedding emblematic embodied embodies embodiment embody embodying embolden emboldened
embrace embraced embraces embracing emerge emerged emergence emergencies emergency emergent emerges emerging eminent
eminently emission emissions emit emits emitted emitter emitters emitting emotion emotional emotionally emotions
empathy emphasis emphasize emphasized emphasizes emphasizing emphatic emphatically empire empirical employ employed
employee employees employer employers employing employment employs empower empowered empowering empowerment empowers
empt empted empting emption emptive empts empty enable enabled enabler enablers enables enabling enact enacted
enacting enactment enactments enacts encampments ence enclosed enclosing encompass encompassed encompasses
encompassing encounter encountered encountering encounters encourage encouraged encouragement encourages encouraging
encroach encroachment encryption endanger endangered endangering endangerment endangers endeavor endeavored
endeavoring endeavors ended endemic endgame ending endless endlessly endometriosis endorse endorsed endorsement
endorsements endorses endorsing endowed endowment endowments endpoint ends endurance endure endured endures enduring
enemies enemy energetic energies energize energized energy enforce enforceability enforceable enforced enforcement
enforces enforcing engage engaged engagement engagements engages engaging engendered engine engineer engineered
engineering engineers engines engraved enhance enhanced enhancement enhancements enhances enhancing enjoin enjoined
enjoining enjoy enjoyed enjoying enjoyment enjoys enlarge enlarged enlargement enlarging enlightened enlist enlisted
enlisting enormity enormous enormously enough enrich enriched enriching enrichment enroll enrolled enrollees
enrolling enrollment enrollments enshrine enshrined enshrines enslaved ensue ensued ensuing ensur ensure ensured
ensures ensuring entail entailed entails enter entered entering enterprise enterprises enters entertain entertained
entertainers entertaining entertainment enthusiasm enthusiastic enthusiastically enthusiasts entice entire entirely
entirety entities entitle entitled entitlement entitlements entitles entitling entity entrance entrants entre
entrench entrenched entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entrust entrusted entrusting
entry enumerated enumerates enumerating enumeration envelope envelopes environment environmental environmentalist
environmentalists environmentally environments envision envisioned envisions envoy envy epic epicenter epidemic
epidemics epidemiological epidemiologists epidemiology episode episodes epitome equal equality equalize equally
equals equate equated equates equating equation equip equipment equipped equipping equips equitable equitably
equities equity equivalence equivalent equivalents equivocal equivocation eradicate eradicated eradicating
eradication eras erase erased erasing erect erected erode eroded erodes eroding erosion erratic erred erroneous
erroneously error errors errs erupted escalate escalated escalates escalating escalation escalations escalatory
escape escaped escapes escaping escort escorted escrow esfuerzos especially espionage espouse espoused espousing
essay essays essence essential essentially essentials esta establish established establishes establishing
establishment establishments estado estas estate estates este esteem esteemed estimate estimated estimates
estimating estimation estoppel estos etched eternal eternally ethanol ethic ethical ethics ethnic ethnically
ethnicities ethnicity ethos ethylene eulogy euros evacuate evacuated evacuating evacuation evacuations evacuees
evade evaded evades evading evaluate evaluated evaluates evaluating evaluation evaluations evasion even evenhanded
evening evenings evenly event events eventual eventuality eventually ever everlasting every everybody everyday
everyone everything everywhere evict evicted eviction evictions evidence evidenced evident evidentiary evidently
evil evils evinces eviscerate evolution evolve evolved evolves evolving exacerbate exacerbated exacerbates
exacerbating exact exacted exacting exactions exactly exacts exaggerate exaggerated exaggerating exaggeration exam
examination examinations examine examined examiner examiners examines examining example examples exams exceed
exceeded exceeding exceedingly exceeds excel excellence excellent except excepted exception exceptional
exceptionally exceptions excerpt excerpts excess excesses excessive excessively exchange exchanged exchanges
exchanging excise excited excitement exciting exclaimed exclude excluded excludes excluding exclusion exclusionary
exclusions exclusive exclusively exclusivity excruciating exculpatory excuse excused excuses excusing executable
execute executed executes executing execution executions executive executives exemplar exemplary exemplified
exemplifies exemplify exempt exempted exempting exemption exemptions exempts exercise exercised exercises exercising
exert exerted exerts exhaust exhausted exhausting exhaustion exhaustive exhibit exhibited exhibiting exhibition
exhibitions exhibits exigencies exigent exile exist existed existence existent existential existing exists exit
exited exiting exits exodus exonerated exorbitant expand expanded expanding expands expanse expansion expansions
expansive expect expectancy expectation expectations expected expecting expects expediency expedient expediently
expedite expedited expediting expedition expeditious expeditiously expel expelled expelling expend expended
expending expenditure expenditures expense expenses expensing expensive experience experienced experiences
experiencing experiential experiment experimental experimentation experiments expert expertise experts expiration
expire expired expires expiring explain explained explaining explains explanation explanations explicit explicitly
explode exploded exploding exploit exploitation exploitative exploited exploiting exploits exploration explore
explored explorers explores exploring explosion explosions explosive explosives exponential exponentially export
exportation exported exporter exporters exporting exports expose exposed exposes exposing exposition exposure
exposures express expressed expresses expressing expression expressions expressive expressly expulsion expunged
extant extend extended extending extends extension extensions extensive extensively extent exterior external
externally extinction extinguish extinguished extort extortion extra extract extracted extracting extraction
extractive extracurricular extradite extradited extradition extrajudicial extraneous extraordinarily extraordinary
extraterritorial extratextual extravagant extreme extremely extremes extremism extremist extremists extrinsic eyed
eyeing eyes eyewitness fabric fabricated fabrication fabs face facebook faced faces facet faceted facetious facets
facial facially facie facilitate facilitated facilitates facilitating facilitation facilitator facilitators
facilities facility facing fact factfinder factfinding faction factions facto factor factored factories factoring
factors factory facts factsheet factsheets factual factually faculty fade faded fail failed failing failings fails
failure failures fair fairer fairest fairly fairminded fairness fairs faith faithful faithfully faiths fake fall
fallacy fallback fallen falling fallout falls false falsehood falsehoods falsely falsity falter fame famed familial
familiar familiarity familias families family famine famous famously fanciful fancy fanfare fanning fans fantastic
fantasy fare fares farewell farm farmer farmers farming farmland farms farmworkers farther farthest fascinating
fascism fascist fashion fashioned fashioning fast faster fastest fasting fatal fatalities fatality fatally fate
fateful fates father fathers fathom fatigue faucet fault faulted faults faulty favor favorable favorably favored
favoring favorite favoritism favors fear feared fearful fearing fearless fearlessly fears feasibility feasible feast
feat feature featured features featuring feckless federal federalism federalize federally federation feds feed
feedback feeding feeds feedstock feel feeling feelings feels fees feet fell fellow fellows fellowship fellowships
felon felonies felons felony felt fema female females fence fenceline fences fencing fend fentanyl ferocious
ferocity ferries ferry fertile fertility fertilization fertilizer fertilizers fester festival festivals festive
festivities fetal fetus fever fewer fewest fiat fiber fiction fide fidelity fiduciaries fiduciary field fielding
fields fierce fiercely fiercest fifteen fifteenth fifth fiftieth fifty fight fighter fighters fighting fights
figuratively figure figured figures figuring file filed filer filers files filibuster filibusters filing filings
fill filled filling fills film filmed filmmaker films filter filtering filters filth filtration final finalist
finalists finality finalization finalize finalized finalizing finally finance financed finances financial
financially financiers financing find finding findings finds fine fined finely finer fines finest finger fingerprint
fingerprints fingers fingertip fingertips finish finished finishes finishing finite fintech fire firearm firearms
fired firefighter firefighters firefighting firemen fireplace firepower fires fireside fireworks firing firm firmly
firms first firsthand firsts fiscal fiscally fish fisheries fisherman fishermen fishers fishery fishing fissile fist
fitness fits fitted fittest fitting five fivefold fixated fixed fixes fixing fixture fixtures flag flagged flagging
flagrant flagrantly flags flagship flame flames flank flare flaring flash flat flatly flavor flavored flaw flawed
flaws fled fledged flee fleeing fleet fleeting fleets flesh flew flexibilities flexibility flexible flexibly flies
flight flights flip flipped flipping float floated floating flood flooded floodgates flooding floodplain floods
floor floors flour flourish flourished flourishing flout flow flowed flowers flowing flown flows fluctuate
fluctuations fluent fluid fluids flux flyer flyers flying foam focal focus focused focuses focusing foes fold folk
folks follow followed followers following follows folly fond font food foods fool fooled foolish foot footage
football footed foothold footing footnote footnotes footprint footprints footsteps fora forbade forbearance forbid
forbidden forbidding forbids force forced forceful forcefully forces forcible forcibly forcing fore forebearers
forecast forecasted forecasters forecasting forecasts foreclose foreclosed forecloses foreclosing foreclosure
foreclosures forefathers forefront forego foregoing foregone foreign foreigners foremost forensic forensics foresee
foreseeable foreseen foresees foresight forest forestall forested foresters forestry forests forever forfeit
forfeited forfeiture forge forged forget forgets forgetting forging forgivable forgive forgiven forgiveness
forgiving forgo forgoing forgot forgotten form forma formal formalistic formalities formality formalize formalized
formalizing formally format formation formations formative formats formed former formerly formidable forming forms
formula formulas formulate formulated formulating formulation formulations forth forthcoming forthright forthrightly
fortified fortify fortifying fortiori fortitude fortunate fortunately fortune fortunes forty forum forums forward
forwarded fossil foster fostered fostering fosters fought found foundation foundational foundations founded founder
founders founding fountain four fourteen fourteenth fourth fourths foxhole fraction fracture fractured fractures
fracturing fragile fragility fragmentation fragmented fragments frame framed framers frames framework frameworks
framing franchise franchises frank frankly fraud frauds fraudsters fraudulent fraudulently fraught fray frayed free
freed freedom freedoms freeing freely freer frees freest freestanding freeway freewheeling freeze freezer freezers
freezes freezing freight frequencies frequency frequent frequently fresh freshman freshmen freshwater friction
fridge friend friendly friends friendship friendships frightened frightening frigid fringe frivolous frog from front
frontier frontiers frontline frontlines fronts froze frozen fruit fruitful fruition fruitless fruits frustrate
frustrated frustrates frustrating frustration frustrations fuel fueled fueling fuels fugitive fugitives fulfil
fulfill fulfilled fulfilling fulfillment fulfills full fuller fullest fulltime fully fulsome fumes function
functional functionality functionally functioned functioning functions fund fundamental fundamentally fundamentals
funded funder funders funding fundraiser fundraisers fundraising funds funeral funerals fungible funnel funneled
funneling funny furious furlough furloughed furloughs furnaces furnish furnished furnishing furniture further
furtherance furthered furthering furthermore furthers furthest fury fusion futile future futures gaggle gaggles gain
gained gaining gains gala galaxies gallantry gallery gallium gallon gallons galvanize galvanized galvanizing
gambling game gamechanger games gamesmanship gaming gamut gang gangbangers gangs gaping gaps garage garbage garden
gardens garments garner garnered garnering gases gasoline gate gates gateway gather gathered gathering gatherings
gathers gauge gave gavel gear geared gearing gears gender gendered genders gene general generality generalized
generally generals generate generated generates generating generation generational generations generative generator
generators generic generically generics generis generosity generous generously genes genesis genetic genetically
genetics genius genocidal genocide genome genomic genre gentle gentleman gentlemen genuine genuinely geographic
geographical geographically geographies geography geolocation geologic geological geology geopolitical geopolitics
geospatial geostrategic geothermal germane gerrymandering gesture gestures gets getting ghost giant giants gift
gifted gifts gigantic gigaton gigawatt gigawatts gimmick gimmicks girl girlfriend girls gist give giveaway giveaways
given gives giving glad gladly glance glaring glass glasses glean gleaned glimpse glioblastoma glitch global
globalist globalization globally globe glorious glory gloss glove gloves glue goal goals goes going gold golden golf
gone gonna good goodbye goodness goods goodwill google gosh gospel gotcha gotten gouging govern governance governed
governing government governmental governments governor governors governs gowns grab grabbed grabbing grabs grace
gracious graciously grade grader graders grades grading gradual gradually graduate graduated graduates graduating
graduation graduations graffiti grain grains grammar grams gran grand grandchild grandchildren granddaughter
granddaughters grandfather grandfathers grandkids grandma grandmom grandmother grandmothers grandparent grandparents
grandpop grandson granite grant granted grantee grantees granting grantmaking grants granular granularity grapes
graph graphic graphics graphite grapple grappled grappling grasp grass grasslands grassroots grateful gratified
gratitude gratuitous gravamen grave gravel gravely graves gravesites gravest graveyard gravity gray grazing great
greater greatest greatly greatness greed greedy green greener greenfield greenhouse greening greet greeted greeting
greetings greets grenade grenades gress grew grid gridlock grids grief grievance grievances grieve grieved grieving
grievous grim grind grinding grip gripping grips grit gritty groceries grocers grocery gross grossly grotesque
ground groundbreaking grounded grounding grounds groundwater groundwork group grouping groupings groups grow grower
growers growing grown grows growth grueling gruesome guarantee guaranteed guaranteeing guarantees guarantor guard
guarded guardian guardians guardianship guarding guardrails guards gubernatorial guess guesses guessing guesswork
guest guests guidance guide guidebook guided guideline guidelines guideposts guides guiding guilt guilty guise
gunfire gunman gunned gunpoint guns gunshot guts gutted gutting guys gyms habeas habit habitat habitation habitats
habits habitual hacer hack hacked hackers hacking hacks hail hailed hailing hair half halfway hall hallmark
hallmarks hallowed halls hallway hallways halrogers halt halted halting hammer hammered hammering hamper hampered
hampering hand handbook handcuffed handcuffs handed handful handgun handguns handheld handicap handicapped handing
handle handled handlers handles handling handout handouts handpicked hands handshake handwritten hang hanging hangs
haphazard happen happened happening happens happenstance happier happily happiness happy harass harassed harassing
harassment harbor harbored harboring harbors hard harden hardened hardening harder hardest hardly hardship hardships
hardware hardworking harm harmed harmful harming harmless harmonious harmonization harmonize harmonized harmonizing
harmony harms harness harnessed harnesses harnessing harrowing harsh harsher harshest harshly harvest harvested
harvesting hash hassle hasta haste hasten hastily hasty hate hateful hates hatred hats haul hauling haunt haunted
have haven havens having havoc hazard hazardous hazards head headache headaches headboard headed heading headings
headline headlines headlong headnote headquartered headquarters heads headwaters headway headwinds heal healed
healing health healthcare healthier healthiest healthy hear heard hearing hearings hears hearsay heart heartache
heartbeat heartbreak heartbreaking heartbroken hearted heartened heartening heartfelt heartland hearts heat heated
heaters heating heatwaves heaven heavier heaviest heavily heavy heck hectares hedge hedging heed heeded heeding heel
heels height heighten heightened heightening heightens heights heinous heirs held helicopter helicopters hell hello
helm helmet help helped helpful helping helpless helps hemisphere hemispheric hence hepatitis heralded herculean
herd herds here hereafter hereby herein hereinafter hereto heretofore hereunto herewith heritage hero heroes heroic
heroically heroin heroines heroism hers herself hesitancy hesitant hesitate hesitated hesitation heterosexual hether
hidden hide hides hiding hierarchy high higher highest highlight highlighted highlighting highlights highly highs
highway highways hijacking hike hiked hikes hiking hile hill hills himself hinder hindered hindering hinders
hindrance hindsight hinge hinged hinges hint hinted hints hire hired hires hiring historian historians historic
historical historically histories history hitherto hits hitting hizo hoarding hoax hockey hoever hold holder holders
holding holdings holds holdup hole holes holiday holidays holistic holistically holler hollow hollowed hollowing
holy homage home homebound homebuilding homebuyer homebuyers homecare homed homegrown homeland homelands homeless
homelessness homemade homeowner homeowners homeownership homes hometown hometowns homework homicide homicides
homosexuality hone honed honest honestly honesty honey honor honorable honorably honorary honored honorees honoring
honors hooch hood hook hoops hope hoped hopeful hopefully hopeless hopelessly hopelessness hopes hoping hopping
horizon horizons horizontal hormone horrendous horrible horribly horrific horrified horrifying horror horrors horse
horseback horses hose hospice hospital hospitality hospitalization hospitalizations hospitalized hospitals host
hostage hostages hosted hostile hostilities hostility hosting hosts hotel hotels hotline hotlines hotspots hotter
hottest hour hourly hours house housed household households housekeeping houses housing hovering however howitzers
hrsa html http https hubs huge hugely hugging hull human humane humanely humanitarian humanitarians humanities
humanity humankind humanly humanos humans humble humbled humbling humbly humiliating humiliation humility humor
hundred hundreds hung hunger hungry hunt hunted hunter hunters hunting hurdle hurdles hurricane hurricanes hurry
hurt hurtful hurting hurts husband husbands hush hybrid hydraulic hydro hydroelectric hydrofluorocarbons hydrogen
hydropower hygiene hymn hyper hyperbole hyperbolic hypersonic hypertension hypocrisy hypocritical hypothesis
hypothesize hypothetical hypothetically hypotheticals hysteria ibid iceberg icebreaker icebreakers icon iconic icons
idea ideal ideally ideals ideas identical identically identifiable identification identified identifies identify
identifying identities identity ideological ideologically ideologies ideology idle idly ignite ignited ignorance
ignorant ignore ignored ignores ignoring illegal illegality illegally illegals illegitimate illicit illicitly
illness illnesses illogical illuminate illuminated illuminating illusion illusions illusory illustrate illustrated
illustrates illustrating illustration illustrative image imagery images imaginable imaginary imagination
imaginations imagine imagined imaging imagining imam imbalance imbalances immaterial immeasurable immediacy
immediate immediately immemorial immense immensely immersed immersion immersive immigrant immigrants immigrate
immigrated immigration imminent imminently immobilized immoral immortal immune immunities immunity immunization
immunizations immunize immunized immunocompromised immunogenicity immunological immutable impact impacted impactful
impacting impacts impair impaired impairing impairment impairments impairs impart impartial impartiality impartially
impasse impatient impeach impeached impeaching impeachment impeccable impede impeded impedes impediment impediments
impeding impending imperative imperatives imperfect imperial imperil imperiled imperils impermissible impermissibly
impetus impinge implausible implement implementable implementation implemented implementing implements implicate
implicated implicates implicating implication implications implicit implicitly implied impliedly implies implore
implored imply implying import importance important importante importantly importation imported importer importers
importing imports impose imposed imposes imposing imposition impossibility impossible impoverished impracticable
impractical imprecise imprecision impress impressed impression impressions impressive imprison imprisoned
imprisonment improbable improper improperly impropriety improve improved improvement improvements improves
improvidently improving improvised imprudent impulse impulses impunity imputed inability inaccessible inaccuracies
inaccurate inaccurately inaction inadequacies inadequacy inadequate inadequately inadmissibility inadmissible
inadvertent inadvertently inalienable inapplicable inapposite inappropriate inappropriately inapt inaudible
inaugural inaugurated inauguration inbound inbox inboxes incalculable incapable incapacitation incapacity
incarcerated incarceration incendiary incentive incentives incentivize incentivized incentivizes incentivizing
inception incest inch inches incidence incident incidental incidentally incidents incite incited incitement inciting
inclination inclined includ include included includes including inclusion inclusive inclusiveness inclusivity
incoherent income incomes incoming incompatible incompetence incompetent incomplete incomprehensible inconceivable
inconclusive incongruous inconsequential inconsistencies inconsistency inconsistent inconvenience inconvenient
incorporate incorporated incorporates incorporating incorporation incorrect incorrectly increase increased increases
increasing increasingly incredible incredibly incremental incrementally incriminate incriminating incrimination
incubator incubators inculpatory incumbent incumbents incur incurred incurring incursion incursions indebted
indecent indeed indefensible indefinite indefinitely indelible indemnification indemnify indemnity independence
independent independently independents indeterminate index indicate indicated indicates indicating indication
indications indicative indicator indicators indicia indicted indictment indictments indifference indifferent
indigenous indigent indignity indirect indirectly indiscriminate indiscriminately indispensable indisputable
indisputably indistinguishable individual individualized individually individuals indivisible indoctrination
indomitable indoor indoors induce induced inducement inducing inducted induction indulge indulging industrial
industrialization industrialized industries industry ineffective ineffectiveassistance ineffectiveness ineffectual
inefficiencies inefficiency inefficient ineligibility ineligible inequalities inequality inequitable inequities
inequity inescapable inevitability inevitable inevitably inexcusable inexorable inexorably inexpensive inexperienced
inexplicable inexplicably inextricably infamous infant infantry infants infect infected infection infections
infectious infer inference inferences inferior inferred inferring infers infertility infiltration infinite infirm
infirmity inflammation inflammatory inflate inflated inflation inflationary inflection inflexible inflict inflicted
inflicting infliction inflicts inflows influence influenced influencers influences influencing influential influenza
influx info inform informal informally informant information informational informative informed informing informs
infra infraction infractions infrastructure infrastructures infrequently infringe infringed infringement
infringements infringer infringes infringing infuse infusion ingenuity ingrained ingredient ingredients inhabitants
inhaler inhalers inherent inherently inherit inheritance inherited inheriting inhibit inhibited inhibiting inhibits
inhuman inhumane inhumanity initial initially initiate initiated initiates initiating initiation initiative
initiatives inject injected injecting injection injunction injunctions injunctive injure injured injures injuries
injuring injurious injury injustice injustices inland inmate inmates inmigrantes inner innocence innocent innocents
innocuous innovate innovating innovation innovations innovative innovator innovators innumerable inoperative
inordinate inpatient input inputs inquire inquired inquiries inquiring inquiry insane insanity inscribed insecure
insecurity insensitive inseparable insert inserted inserting insertion inside insider insiders insidious insight
insightful insights insignificant insist insisted insistence insisting insists insofar insolvency insolvent inspect
inspected inspecting inspection inspections inspector inspectors inspiration inspirational inspire inspired inspires
inspiring instability install installation installations installed installing installment instance instances instant
instantaneous instantaneously instantly instead instigated instill instilled instilling instinct instincts institute
instituted institutes instituting institution institutional institutionalize institutionalized institutionalizing
institutions instruct instructed instructing instruction instructional instructions instructive instructor
instructors instructs instrument instrumental instrumentalities instrumentality instruments insubstantial
insufficiency insufficient insufficiently insulate insulated insulating insulation insulin insult insulting insults
insurance insure insured insurer insurers insurgency insurgents insuring insurmountable insurrection
insurrectionists intact intake intangible integral integrate integrated integrates integrating integration integrity
intel intellect intellectual intellectually intelligence intelligent intelligently intelligible intend intended
intending intends intense intensely intensification intensified intensify intensifying intensity intensive
intensively intent intention intentional intentionally intentioned intentions intents inter interact interacted
interacting interaction interactions interactive interagency intercept intercepted interceptors intercepts
interchange interchangeable interchangeably intercity interconnected interconnectedness interconnection
intercontinental intercourse interdependence interdependent interdict interdiction interdisciplinary interest
interested interesting interests interface interfaith interfere interfered interference interferes interfering
intergenerational intergovernmental interim interior interlocutors interlocutory intermediaries intermediary
intermediate intermittent intermittently intermodal intern internal internally international internationally
internet internment interns internship internships interoperability interoperable interpersonal interplay interpret
interpretation interpretations interpretative interpreted interpreter interpreters interpreting interpretive
interprets interracial interrelated interrogate interrogated interrogation interrogations interrupt interrupted
interrupters interrupting interruption interruptions intersect intersecting intersection intersectional
intersections intersex interstate intertwined interval intervals intervene intervened intervening intervenors
intervention interventions interview interviewed interviewing interviews interwoven intimate intimately intimidate
intimidated intimidating intimidation into intolerable intolerance intoxicated intoxication intra intractable
intransigence intrastate intrepidity intricate intrinsic intrinsically introduce introduced introducer introduces
introducing introduction introductory intrude intrudes intrusion intrusions intrusive invade invaded invades
invading invalid invalidate invalidated invalidates invalidating invalidation invalidity invaluable invariably
invasion invasions invasive invent invented inventing invention inventions inventive inventor inventories inventors
inventory invents inverse invest invested investigate investigated investigates investigating investigation
investigational investigations investigative investigator investigators investigatory investing investment
investments investor investors invests invidious invisible invitation invitations invite invited invites inviting
invocation invoke invoked invokes invoking involuntarily involuntary involv involve involved involvement involves
involving inward ipse iron ironclad ironic ironworkers irony irrational irreconcilable irregular irregularities
irregularly irrelevant irreparable irreparably irreplaceable irrespective irresponsibility irresponsible
irresponsibly irreversible irrevocable irrigation island islands isolate isolated isolates isolating isolation
issuance issue issued issuer issuers issues issuing italicized italics item itemized items iteration iterations
iterative itself jack jacket jacking jail jailed jailing jails jazz jeopardize jeopardized jeopardizes jeopardizing
jeopardy jersey jets jewel jewelry jewels jobless joblessness jobs join joined joining joins joint jointly joke
joked jokes joking journal journalism journalist journalistic journalists journals journey journeys joyful joyous
joys judge judged judgement judges judgeship judgeships judging judgment judgments judicata judicial judicially
judiciary juggle juggling juice jump jumped jumping jumps jumpstart jumpstarted jumpstarting juncture junior juniors
junk junta juries juris jurisdiction jurisdictional jurisdictions jurisprudence jurist jurists juror jurors jury
just justice justices justiciable justifiable justifiably justification justifications justified justifies justify
justifying justly juvenile juveniles keen keenly keep keepers keeping keeps kept kerosene keynote keys keystone kick
kickbacks kicked kicking kickoff kicks kickstart kidded kidding kiddo kidnap kidnaping kidnapped kidnapping
kidnappings kidney kids kill killed killer killers killing killings kills kilograms kilometers kind kinder
kindergarten kindly kindness kinds kinetic king kingdom kings kinship kiss kissed kitchen kitchens kite kits
kleptocracy knee knees knew knife knit knives knock knocked knocking knocks know knowing knowingly knowledge
knowledgeable known knows label labeled labeling labels labor laboratories laboratory laborers labs laced lack
lacked lacking lacks ladder ladders ladies lady lagged lagging lags laid lake lakes lame lamented lamp land landed
landfall landfill landfills landing landings landlord landlords landmark landmarks landmines landowner landowners
lands landscape landscapes landslide landslides lane lanes language languages lapse lapsed lapses laptop laptops
larceny large largely larger largest laser last lasted lasting lastly lasts late lately latent later lateral latest
latina latinos latitude latter laude lauded laugh laughed laughing laughs laughter launch launched launchers
launches launching launder laundering laundry laureates lawful lawfully lawfulness lawless lawlessness lawmaker
lawmakers lawmaking lawn laws lawsuit lawsuits lawyer lawyers laydown layer layered layers laying layoffs layout
lays lead leader leaders leadership leading leads leaf leaflets league leagues leak leakage leaked leaking leaks
lean leaned leaning leans leap leapfrog leaps learn learned learners learning learns lease leased leases leasing
least leave leaves leaving lectern lecture lectured lecturer lectures ledger leeway left leftist leftover legacies
legacy legal legality legalization legalize legalized legally legations legend legendary legends legis legisla
legislate legislated legislates legislating legislation legislations legislative legislatively legislator
legislators legislature legislatures legit legitimacy legitimate legitimately legitimize legs leisure lend lender
lenders lending lends length lengthen lengths lengthy leniency lenient lenity lens lent lesbian less lessen lessened
lessening lesser lesson lessons lest lethal lethality lets letter letters letting leukemia levee levees level
leveled leveling levels lever leverage leveraged leverages leveraging levers levied levy levying liabilities
liability liable liaison liaisons liar libel liberal liberals liberate liberated liberation liberties liberty
librarians libraries library license licensed licensee licensees licenses licensing licensure lied lien liens lies
lieu lieutenant life lifeblood lifechanging lifecycle lifeguard lifeline lifelines lifelong lifesaving lifespan
lifestyle lifestyles lifetime lifetimes lift lifted lifting lifts light lighter lighting lightly lightning lights
like liked likelihood likely likeminded likened likeness likes likewise limb limbo limbs limit limitation
limitations limited limiting limitless limits linchpin line lineage linear lined linemen lines lineup linger
lingering linguistic linguistically lining link linkage linkages linked linking links lips liquefied liquid
liquidated liquidity liquids liquified liquor list listed listen listened listener listeners listening listens
listing listings lists litany literacy literal literally literary literature liters lithium litigant litigants
litigate litigated litigating litigation litigator litter little livable live lived livelihood livelihoods liver
lives livestock livestream livestreamed living load loaded loading loads loan loans lobbied lobby lobbying lobbyist
lobbyists lobster lobstermen local locales localities locality localization localized locally locals locate located
locating location locations lock lockdown lockdowns locked locker locking locks lockstep locomotives locus lodge
lodged lodging lofty logged logging logic logical logically logistical logistically logistics logo logs lone
loneliness lonely long longed longer longest longevity longing longshoremen longstanding longtime look looked
looking looks loom looming looms loop loophole loopholes loops loose loosely loosen loosened loosening looting lose
loser losers loses losing loss losses lost lots lottery loud louder loudly lousy love loved lovely loves loving
lower lowered lowering lowers lowest lows loyal loyalty lthough luck lucky lucrative ludicrous lugar luggage lumber
lump lunar lunatics lunch luncheon lunches lung lungs lurking luxury lying lynched lynching lynchpin lyrics machine
machinery machines machinists mackerel macro macroeconomic made madness magazine magazines magic magical magically
magistrate magna magnet magnets magnificent magnified magnitude mail mailed mailing mails maimed main mainland
mainline mainly mains mainstream maintain maintained maintaining maintains maintenance majestic majesty major
majorities majority make maker makers makes makeup making malaria malarkey male males malfeasance malice malicious
maliciously malign mall malleable malnutrition malpractice mammal mammals mammogram mammograms manage manageable
managed management manager managerial managers manages managing mandamus mandate mandated mandates mandating
mandatory manera maneuver maneuvers manifest manifestation manifestations manifested manifestly manifesto manifests
manipulate manipulated manipulating manipulation manipulative mankind manmade manned manner manpower manslaughter
mantle mantra manual manually manuals manufacture manufactured manufacturer manufacturers manufactures manufacturing
many mapped mapping maps marathon marble march marched marchers marches marching margin marginal marginalization
marginalized margins marijuana marine mariners marital maritime mark marked markedly marker markers market marketed
marketing marketplace marketplaces markets marking markings marks markup marred marriage marriages married marry
marshal marshaled marshaling marshalled marshalling martial marvel mask masked masking masks mass massacre massacred
massacres masse masses massive massively master masterful masters match matched matches matching matchmaking mate
mater material materiality materialize materialized materially materials materiel maternal maternity math
mathematical mathematics matter mattered matters mature maturity maxim maximally maximize maximized maximizes
maximizing maximum maybe mayhem mayor mayors maze meal meals mean meaning meaningful meaningfully meaningless
meanings means meant meantime meanwhile measles measurable measure measured measurement measurements measures
measuring meat meatpacking mechanic mechanical mechanically mechanics mechanism mechanisms mechanized medal medals
meddling media median mediate mediated mediating mediation mediator mediators medic medical medically medication
medications medicinal medicine medicines medics medium mediums meet meeting meetings meets mega megadrought megawatt
megawatts melt meltdown melted melting member members membership memberships memo memorable memoranda memorandum
memorial memorialize memorialized memorializing memorials memories memory memos menacing mend menopause menorah mens
menstrual ment mental mentality mentally menthol mention mentioned mentioning mentions mentor mentored mentoring
mentors mentorship ments menu mercenaries merchandise merchant merchants mercy mere merely merge merged merger
mergers merging merit merited meritless meritorious merits mess message messages messaging messenger messengers
messy metal metals metaphor metastasized meter meters methamphetamine methane method methodical methodically
methodologies methodology methods meticulous meticulously metric metrics metro metropolitan micro microchip
microchips microelectronics microfinance microgrid microgrids microphone microphones middle middlemen midnight midst
midterm midterms midwives mientras mifepristone might mightiest mightily mighty migraines migrant migrants migrate
migrated migrating migration migratory mild mildly mile mileage miles milestone milestones militant militants
militaries militarily militarization military militia militias milk mill millennia millimeter million millionaire
millionaires millions millones mills mimic mind minded mindful mindless minds mindset mine mined mineral minerals
miners mines mini minimal minimally minimis minimize minimized minimizes minimizing minimum minimums mining minister
ministerial ministers ministries ministry minor minorities minority minors mint minted minus minute minutes miracle
miracles miraculous mirror mirroring mirrors misapplication misapplied misappropriation misbehavior miscalculated
miscalculation miscarriage miscarriages miscellaneous mischaracterized mischief misclassification misconduct
misdemeanor misdemeanors misery misguided mishandled mishandling misinformation misinformed misinterpretation
misinterpreted mislead misleading misled mismanaged mismanagement mismatch misnomer misogyny misperception
misperceptions misplaced misread misreading misreads misrepresent misrepresentation misrepresentations
misrepresented miss missed misses missile missiles missing mission missionaries missions misspoke misstatement
misstatements missteps mistake mistaken mistakenly mistakes mistreated mistreatment mistrial mistrust misunderstand
misunderstanding misunderstandings misunderstands misunderstood misuse misused misusing mitigate mitigated mitigates
mitigating mitigation mitigations mixed mixing mixture mobile mobility mobilization mobilize mobilized mobilizes
mobilizing mockery modal modalities mode model modeled modeling models moderate moderated moderately moderates
moderating moderation moderator modern modernization modernize modernized modernizes modernizing modes modest
modestly modification modifications modified modifier modifies modify modifying modular module modules mold molding
molecular molecule molecules molested moment momentarily momentous moments momentum moms monetary money moneys
monies monitor monitored monitoring monitors monkeypox monoclonal monopolies monopolization monopolize monopoly
monster monsters monstrous month monthly months monument monumental monuments mood moon moonshot moot mootness moral
morale morality morally morass moratoria moratorium moratoriums morbidity more moreover morning mornings mortal
mortality mortar mortgage mortgages mosaic mosques mosquito most mostly motel mother motherhood mothers motion
motions motivate motivated motivates motivating motivation motivations motive motives motor motorist motorists
motorized motors motto mount mountain mountainous mountains mounted mounting mourn mourned mourning mourns mouth
mouthful mouths move moved movement movements mover moves movie movies moving mpox much muchos mudslides mule multi
multibillion multicultural multidisciplinary multiemployer multifaceted multifactor multifamily multilateral
multilateralism multilaterally multilingual multimillion multimodal multinational multiple multiplied multiplier
multiply multistakeholder multitude multiyear mumps mundane municipal municipalities municipality munition munitions
murder murdered murderer murderers murdering murderous murders murky muscle muscles museum museums music musical
musician musicians must muster mutations mute muted mutilated mutilation mutual mutually myriad myself mysterious
mystery myth myths nail nailed naked naloxone name named namely names naming nanotechnology narcotic narcotics
narrative narratives narrow narrowed narrower narrowest narrowing narrowly narrowness narrows nascent nation
national nationalism nationalities nationality nationalize nationally nationals nations nationwide native natural
naturalization naturalized naturally nature nausea naval navigable navigate navigated navigating navigation
navigational navigator navigators navy nder near nearby nearest nearing nearly neat neatly necesitan necessarily
necessary necessitate necessitated necessitates necessitating necessities necessity neck necks need needed neediest
needing needle needles needless needlessly needs needy nefarious negate negative negatively neglect neglected
neglecting neglects negligence negligent negligently negligible nego negotiable negotiate negotiated negotiates
negotiating negotiation negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring
neighbors neither nephew nephews nerve nerves nervous nesmith ness nets network networking networks neurological
neutral neutrality neutralization neutralize neutralizing never nevertheless newborn newborns newcomers newer newest
newfound newly news newsletter newspaper newspapers next nexus nice nickel nickname nicotine niece nieces night
nightclub nightmare nights nighttime nimble nine nineteen nineteenth ninety ninth nitrogen nitty nless nobility
noble nobody node nodes noise nominal nominally nominate nominated nominates nominating nomination nominations
nominee nominees nonbinary nonbinding noncapital noncitizen noncitizens noncommercial noncompliance nondisclosure
nondiscrimination nondiscriminatory none nonessential nonetheless nonexistent nonfederal nongovernmental
nonimmigrant nonimmigrants nonjurisdictional nonpartisan nonprofit nonprofits nonproliferation nonpublic nonsense
nonsensical nonstarter nonstop nonviolence nonviolent noon norm normal normalcy normalization normalize normalized
normalizing normally norms north northeast northeastern northern northwest northwestern nose notable notably notch
note noted notes noteworthy nothing notice noticeable noticed notices noticing notification notifications notified
notify notifying noting notion notions notorious notoriously notwithstanding noun nourish nourished nourishment
novel novelty novo nowhere nuance nuanced nuances nuclear nuestra nuestras nuestro nuestros nuisance nukes null
nullified nullify nullity number numbered numbering numbers numbness numerical numerous nurse nursery nurses nursing
nurture nurtured nurturing nutrient nutrients nutrition nutritional nutritious nuts oath oaths obesity obey object
objected objecting objection objectionable objections objective objectively objectives objects obligate obligated
obligates obligating obligation obligations oblige obliged obliterate obliterated obscene obscenity obscure obscured
observance observances observation observations observe observed observer observers observes observing obsessed
obsession obsolete obstacle obstacles obstruct obstructed obstructing obstruction obstructionist obtain obtained
obtaining obtains obviate obvious obviously occasion occasional occasionally occasioned occasions occupancy occupant
occupants occupation occupational occupations occupied occupies occupy occupying occur occurred occurrence
occurrences occurring occurs ocean oceans odds offence offend offended offender offenders offending offends offense
offenses offensive offer offered offering offerings offers office officer officers offices official officially
officials officio offing offline offs offset offsets offsetting offshore offshoring offtake often oftentimes ofthe
oils okay older oldest olds oligarchs omission omissions omit omits omitted omitting omnibus onboard onboarding once
oncology onerous ones oneself ongoing online only onset onshore onshoring onsite onslaught onto onus onward opaque
open opened opening openings openly openness opens operate operated operates operating operation operational
operationalize operationalizing operationally operations operative operatives operator operators opine opined
opinion opinions opioid opioids oportunidades opponent opponents opportunities opportunity oppose opposed opposes
opposing opposite opposition oppress oppressed oppression oppressive opted optic optical optics optimal optimism
optimist optimistic optimization optimize optimized optimizing opting option optional options opts oral orally
orange oranges orbit orchestrated ordained ordeal order ordered ordering orderly orders ordinance ordinances
ordinarily ordinary ordnance organ organic organisations organisms organization organizational organizations
organize organized organizer organizers organizes organizing organs orient orientation oriented origin original
originally originate originated originates originating origination origins ornaments orphan orphaned orphans
ostensibly other others otherwise othing ought ould ounce ours ourselves ourts oust ouster outage outages outbound
outbreak outbreaks outcome outcomes outcompete outcry outdated outdoor outdoors outer outfit outfits outflows
outgoing outlast outlaw outlawed outlay outlays outlet outlets outlier outline outlined outlines outlining outlook
outnumbered outpace outpaced outpacing outpatient outpost outpouring output outputs outrage outraged outrageous
outrageously outreach outright outs outset outside outsized outsourced outsourcing outspoken outstanding outward
outweigh outweighed outweighs ovarian ovens over overall overarching overboard overbreadth overbroad overburdened
overcame overcapacity overcharging overcome overcomes overcoming overcrowded overcrowding overdose overdoses
overdraft overdue overfishing overflight overflow overflows overhaul overhauling overhead overjoyed overland overlap
overlapping overlook overlooked overlooking overlooks overly overnight overpayments overreach overreaching
overreaction overregulation overreliance overrepresented overridden override overrides overriding overrule overruled
overrules overruling overrun oversaw overseas oversee overseeing overseen oversees oversight overspending overstate
overstated overstatement overstates overstay oversupply overt overtaken overthrow overtime overturn overturned
overturning overturns overused overview overwhelm overwhelmed overwhelming overwhelmingly overworked owed owes owing
owned owner owners ownership owning owns oxide oxides oxygen oyster ozone pace pacing pack package packaged packages
packaging packed packers packing packs pact pads page pager pages paid pain painful painfully pains painstaking
paint painted painters painting paintings paints pair paired pairing pairs pale pallets palm palpable pandemic
pandemics panel panelists panels panic panoply pantries pantry pants paper papers paperwork para parade parades
paradigm paradigmatic paragraph paragraphs parallel parallels paralyzed paramedics parameters paramilitary paramount
paraphernalia paraphrase paraphrasing paraprofessionals parcel parcels pardon pardoned pardoning pardons parent
parental parenthetically parenting parents pariah parish parishes parity park parked parking parks parlance
parliament parliamentarian parliamentary parochial parole paroled parolee parse parsing part partake parte partial
partially participant participants participate participated participates participating participation participatory
particle particles particular particularity particularized particularly particulars particulate parties partisan
partisanship partly partner partnered partnering partners partnership partnerships parts party pass passage passages
passed passenger passengers passes passing passion passionate passionately passions passive passport passports
passwords past pastor pastors patch patches patchwork patent patented patently patents path pathmarking pathogen
pathogens pathology paths pathway pathways patience patient patients patriot patriotic patriotism patriots patrol
patrolling patrols patron patrons pattern patterned patterns paul pauperis pause paused pauses pausing pave paved
pavement paves paving pawn pawns payable paycheck paychecks payer payers payfors paying payload payment payments
payout payroll payrolls pays peace peacebuilding peaceful peacefully peacekeepers peacekeeping peacetime peak peaked
peaks peculiar peculiarly pecuniary pedal peddling pedestrian pedestrians pediatric pediatrician pediatricians
pedigree peer peers pelvic penal penalize penalized penalizes penalizing penalties penalty pencil pendency pending
penetration peninsula penned pennies penny pens pension pensions people peoples perceive perceived perceives percent
percentage percentages perception perceptions perch perennial perfect perfecting perfectly perform performance
performances performed performer performers performing performs perhaps peril perilous perils perimeter perinatal
period periodic periodically periods peripheral perish perishable perished perjury permafrost permanent permanently
permissibility permissible permissibly permission permissions permissive permit permits permitted permittee
permitting pernicious pero perpetrate perpetrated perpetrating perpetrator perpetrators perpetual perpetuate
perpetuated perpetuating perpetuity perplexing pers persecute persecuted persecution perseverance persevere
persevered persist persisted persistence persistent persistently persists person personal personality personalized
personally personas personnel persons perspective perspectives persuade persuaded persuades persuading persuasion
persuasive persuasively pertain pertaining pertains pertinent pervasive pervasiveness perverse perversion
pessimistic pest pesticide pesticides pests petition petitioned petitioner petitioners petitioning petitions
petroleum pets petty pharma pharmaceutical pharmaceuticals pharmacies pharmacist pharmacists pharmacy phase phased
phases phasing phenomena phenomenal phenomenon philanthropic philanthropies philanthropist philanthropists
philanthropy philosophical philosophy phishing phone phones phony photo photograph photographer photographs
photography photos photovoltaic phrase phrased phrases phrasing physical physically physicals physician physicians
physics pick picked picket picking picks pickup picture pictures piece piecemeal pieces pier pierced piercing piggy
piggyback pile piled piles piling pill pillar pillars pillow pills pilot piloted piloting pilots pinch pine pink
pinnacle pinned pinpoint pins pioneer pioneered pioneering pioneers pipe pipefitters pipeline pipelines pipes piracy
pistol pistols pitch pitched pits pivot pivotal pivoted pivoting place placebo placed placement placements places
placing plague plagued plaguing plain plainly plains plaintiff plaintiffs plan plane planes planet planned planner
planners planning plans plant planted planting plants plaque plasma plastic plastics plate plateau plates platform
platforms platinum platoon plausibility plausible plausibly play playbook played player players playground playing
playoffs plays plea plead pleaded pleading pleadings pleads pleas pleasant please pleased pleasure pled pledge
pledged pledges pledging plenary plentiful plenty plight plot plots plotting ploy plug plugging plumbers plumbing
plummeted plummeting plunge plunged plural pluralism plurality plus pocket pocketbook pocketbooks pockets podcast
podium poem poems poet poetry poets poignant point pointed pointing pointless points poise poised poison poisoned
poisoning poisonous poisons polar polarization polarized pole poles poli police polices policies policing policy
policymaker policymakers policymaking polio polite political politically politician politicians politicization
politicize politicized politicizing politics poll polled polling polls pollutant pollutants pollute polluted
polluters polluting pollution polyfluoroalkyl polysilicon pond pool pooled pooler pooling pools poor poorer poorest
poorly popped popping popular popularity populated population populations populous porch pork pornography porous
port portability portable portal portfolio portfolios portion portions portrait portraits portray portrayed ports
pose posed poses posing posited position positioned positioning positions positive positively positivity posits
possess possessed possesses possessing possession possessions possibilities possibility possible possibly post
postage postal postconviction postdoctoral posted poster posterity posters posthumous posthumously posting postings
postpartum postpone postponed postponement postponing posts postsecondary posture postured posturing potable potash
potato potent potential potentially potholes pots potus poultry pound pounding pounds pour poured pouring poverty
powder power powered powerful powerfully powerhouse powering powerless powerlines powers practicable practical
practically practice practiced practices practicing practitioner practitioners pragmatic prairie praise praised
praising pray prayed prayer prayers praying preach preaching preamble precarious precaution precautionary
precautions precede preceded precedence precedent precedential precedents precedes preceding precept precepts
precinct precincts precious precipice precipitated precipitation precipitously precise precisely precision
preclearance preclinical preclude precluded precludes precluding preclusion preclusive precondition preconditions
precursor precursors predated predates predating predator predators predatory predecessor predecessors predetermine
predetermined predicate predicated predicates predict predictability predictable predictably predicted predicting
prediction predictions predictive predictor predicts predominant predominantly predominate predominately preeminent
preempt preempted preemption preemptive preemptively preempts preexisting preface prefer preferable preference
preferences preferencing preferential preferred preferring prefers pregnancies pregnancy pregnant prehistoric
prejudge prejudice prejudiced prejudices prejudicial preliminary premature prematurely premeditated premier premiere
premise premised premises premium premiums prenatal prep preparation preparations preparatory prepare prepared
preparedness preparers prepares preparing preponderance prepositioned prerequisite prerequisites prerogative
prerogatives pres preschool prescribe prescribed prescribes prescribing prescription prescriptions prescriptive
presence presences present presentation presentations presented presentence presenting presently presentment
presents preservation preserve preserved preserves preserving preside presided presidencies presidency president
presidente presidential presidentially presidents presiding press pressed presses pressing pressure pressured
pressures pressuring prestige prestigious presumably presume presumed presumes presuming presumption presumptions
presumptive presumptively presumptuous presupposes pretend pretending pretense pretenses pretext pretrial pretty
prevail prevailed prevailing prevails prevalence prevalent prevent preventable preventative prevented preventing
prevention preventive prevents preview previewed previewing previews previous previously prey preying price priced
priceless prices pricing pride prides priest prima primacy primaries primarily primary prime primed primetime
principal principally principals principle principled principles print printed printing prints prior priorities
prioritization prioritize prioritized prioritizes prioritizing priority prism prison prisoner prisoners prisons
pristine privacy private privately privatize privilege privileged privileges prize prized prizes proactive
proactively probability probable probably probation probationary probative probe probing problem problematic
problems proc procedural procedurally procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processing procession processor processors proclaim proclaimed proclaiming proclaims
proclamation proclamations procure procured procurement procurements procuring produce produced producer producers
produces producing product production productions productive productively productivity products professed profession
professional professionalism professionally professionals professions professor professors proffered proficiency
proficient profile profiled profiles profiling profit profitability profitable profited profiteering profiting
profits profound profoundly progeny program programas programmatic programming programs progress progressed
progresses progressing progression progressive progressively progressives prohibit prohibited prohibiting
prohibition prohibitions prohibitive prohibitively prohibits project projected projecting projection projections
projects proliferate proliferation prolific prolong prolonged prolonging prominence prominent prominently promise
promised promises promising promote promoted promotes promoting promotion promotional promotions prompt prompted
prompting promptly prompts promulgate promulgated promulgating promulgation prone prong pronged prongs pronounce
pronounced pronouncement pronouncements pronouns proof proofing prop propaganda propagate propane propel propelled
propelling propensity proper properly properties property prophet prophylactic prophylaxis proponent proponents
proportion proportional proportionality proportionate proportions proposal proposals propose proposed proposes
proposing proposition propositions proprietary proprietor propriety props propulsion pros proscribe proscribed
proscribes proscribing proscription proscriptions prosecute prosecuted prosecutes prosecuting prosecution
prosecutions prosecutor prosecutorial prosecutors prospect prospective prospectively prospects prosper prosperity
prosperous prostate prostitution protec protect protected protecting protection protections protective protectors
protects protein proteins protest protested protesters protesting protestor protestors protests protocol protocols
prototype prototyping protracted proud prouder proudest proudly prove proved proven provenance proverbial proves
provi provid provide provided providence provider providers provides providing province provinces provincial proving
provision provisional provisions proviso provocation provocations provocative provoke provoked provoking prowess
proxies proximate proximity proxy prudence prudent prudential prudently psychiatric psychiatrist psychiatrists
psychological psychologist psychologists psychology psychosocial puberty public publication publications publicity
publicize publicized publicly publish published publisher publishers publishes publishing pueblo puede pueden pull
pulled pulling pulls pulmonary pulpit pulse pump pumped pumping pumps punch punched punches punchline punctuated
pundit punditry pundits punish punishable punished punishes punishing punishment punishments punitive pupil purchase
purchased purchaser purchasers purchases purchasing pure purely purge purges purity purple purport purported
purportedly purporting purports purpose purposeful purposefully purposely purposes purse pursuant pursue pursued
pursues pursuing pursuit pursuits purview push pushback pushed pushes pushing putative puts putting puzzle puzzling
quadruple quadrupled quadrupling qualification qualifications qualified qualifies qualify qualifying qualitative
qualities quality quantify quantitative quantities quantity quantum quarantine quarantined quarantining quarrel
quarter quarterback quarterly quarters quasi queer quell ques quest question questionable questioned questioning
questionnaire questions queue quick quicker quickest quickly quid quienes quiet quietly quintessential
quintessentially quit quite quitting quorum quota quotas quotation quote quoted quotes quoting rabbi rabbis rabbit
race raced races racial racially racing racism racist racked radar radars radiation radical radicalization
radicalized radically radicals radio radioactive radiological radios radius raft rage raged raging raid raided raids
rail railroad railroads rails railway railways rain rainbow rainfall rainforest rains rainy raise raised raisers
raises raising raking rallied rallies rally rallying ramifications ramp rampage rampant ramped ramping ramps ranch
rancher ranchers ranches ranching random randomized randomly rang range ranged ranges ranging rank ranked ranking
rankings ranks ransom ransoms ransomware rape raped rapes rapid rapidly raping rapist rapists rare rarely rarity
rash ratchet rate rated ratepayers rates rather ratification ratified ratify ratifying rating ratings ratio ration
rational rationale rationales rationality rationalize rationally rationing ratios rattling ravaged ravages ravaging
razor reach reached reaches reaching react reacted reacting reaction reactions reactive reactor reactors read
readable reader readers readily readiness reading readings readout readouts reads ready reaffirm reaffirmation
reaffirmed reaffirming reaffirms real realign realignment realistic realistically realities reality realization
realize realized realizes realizing reallocate reallocation really realm realms reap reaped reaping reappointed rear
rearing rearview reason reasonable reasonableness reasonably reasoned reasoning reasons reassert reasserting
reassess reassessment reassigned reassignment reassurance reassurances reassure reassured reassuring reauthorization
reauthorizations reauthorize reauthorized reauthorizes reauthorizing rebalance rebalancing rebate rebates rebel
rebellion rebels rebirth rebook rebound rebounding rebuffed rebuild rebuilding rebuilds rebuilt rebuke rebut
rebuttable rebuttal rebutted rebutting recalibrate recalibrating recalibration recall recalled recalling recalls
recap recapture recast receipt receipts receive received receiver receivers receives receiving recent recently
reception receptive recess recession recessions recharge recidivism recipe recipes recipient recipients reciprocal
reciprocity recitation recite recited recites reciting reckless recklessly recklessness reckon reckoning reclaim
reclaimed reclaiming reclamation recognise recognition recognitions recognizable recognize recognized recognizes
recognizing recollection recommend recommendation recommendations recommended recommending recommends recommit
recommits recommitted recommitting reconcile reconciled reconciliation reconfirmed reconnaissance reconnect
reconnecting reconsider reconsideration reconsidered reconsidering reconstitute reconstruct reconstructed
reconstructing reconstruction reconvene record recorded recording recordings recordkeeping records recount recounted
recounting recounts recoup recourse recover recoverable recovered recoveries recovering recovers recovery recreate
recreation recreational recruit recruited recruiting recruitment recruits rectified rectify recurrence recurrent
recurring recuse recycle recycled recycling redacted redactions rededicate redeem redeeming redefine redefined
redefining redelegate redemption redeploy redeployment redesign redesignate redesigned redevelop redevelopment
redirect redirected redirecting redistricting redlining redouble redoubled redoubling redraw redress redressed
redressing reduce reduced reduces reducing reduction reductions redundancy redundant reefs reelect reelected
reelection reeling reemphasize reengage reenter reentering reentry reestablish reestablished reestablishing
reevaluate reevaluating reevaluation reexamination reexamine refer reference referenced references referencing
referenda referendum referral referrals referred referring refers refill refinance refinancing refine refined
refinement refineries refiners refinery refining reflect reflected reflecting reflection reflections reflective
reflects refocus refocusing reforestation reform reformed reformers reforming reforms refrain refrained refraining
refresh refrigeration refrigerator refrigerators refueling refuge refugee refugees refuges refund refundable
refunded refunds refurbish refurbished refurbishing refusal refuse refused refuses refusing refute refuted refutes
regain regained regaining regard regarded regarding regardless regards regenerative regime regimen regimens regiment
regimes region regional regionally regions register registered registering registration registrations registries
registry regressive regret regrets regrettable regrettably regular regularity regularization regularly regulate
regulated regulates regulating regulation regulations regulator regulators regulatory rehabilitate rehabilitated
rehabilitating rehabilitation rehabilitative rehearing rehire reign reignite reignited reigniting reimagine
reimagined reimagining reimburse reimbursed reimbursement reimbursements reimbursing reimpose rein reinforce
reinforced reinforcement reinforcements reinforces reinforcing reining reins reinstate reinstated reinstatement
reinstates reinstating reintegrate reintegration reintroduce reintroduced reintroducing reintroduction reinvest
reinvesting reinvestment reinvigorate reinvigorated reinvigorating reiterate reiterated reiterates reiterating
reject rejected rejecting rejection rejects rejoice rejoin rejoined rejoining relat relate related relatedly relates
relating relation relations relationship relationships relative relatively relatives relaunch relaunched relax
relaxation relaxed relaxing relay relayed release released releases releasing relegated relent relentless
relentlessly relevance relevant reliability reliable reliably reliance reliant relic relied relief relies relieve
relieved relieves relieving religion religions religious religiously relinquish relinquished relitigate relitigation
relive relocate relocated relocating relocation relocations reluctance reluctant rely relying remain remainder
remained remaining remains remand remanded remanding remands remark remarkable remarkably remarked remarks remedial
remediate remediating remediation remedied remedies remedy remedying remember remembered remembering remembers
remembrance remind reminded reminder reminders reminding reminds reminiscent remiss remit remittance remittances
remnants remorse remote remotely removable removal removals remove removed removes removing renaissance rename
renamed renaming render rendered rendering renders renege renegotiate renew renewable renewables renewal renewals
renewed renewing renews renominated renounce renovate renovated renovating renovation renovations renowned rent
rental rentals rented renter renters renting rents reoccupation reopen reopened reopening reopens reorganization
reorganize reorient repaid repair repaired repairing repairs reparation reparations repatriate repatriated
repatriation repay repaying repayment repayments repeal repealed repealing repeals repeat repeated repeatedly
repeating repeats repel repercussions repetition repetitive replace replaced replacement replacements replaces
replacing replenish replenishing replenishment replete replicate replicated replicating replication replied reply
report reported reportedly reporter reporters reporting reportings reports repose reposition repositioning
repository reprehensible represent representation representations representative representatives represented
representing represents repress repression repressive reprieve reprint reprinted reprisal reprocessing reproduced
reproduction reproductive republic republican repudiate repudiated repudiation repugnant repurpose repurposed
repurposing reputation reputational reputations request requested requesting requests requir require required
requirement requirements requires requiring requisite reroute rerouted resale reschedule rescheduled rescheduling
rescind rescinded rescinding rescinds rescission rescissions rescue rescued rescuers rescues rescuing research
researcher researchers researching resemblance resemble resembles resembling resentencing resentment reservation
reservations reserve reserved reserves reserving reservists reservoir reservoirs reset resettle resettled
resettlement resettling reshape reshaped reshaping reshore reshoring reside resided residence residences residency
resident residentes residential residents resides residing residual resign resignation resignations resigned
resigning resilience resiliency resilient resist resistance resistant resisted resisting resists resolute resolutely
resolution resolutions resolve resolved resolves resolving resonate resonated resonates resonating resort resorted
resorting resorts resounding resoundingly resource resourced resources resourcing respect respected respectful
respectfully respecting respective respectively respects respiratory respite respond responded respondent
respondents responder responders responding responds response responses responsibilities responsibility responsible
responsibly responsive responsiveness rest restart restarted restarting restate restated restating restaurant
restaurants rested resting restitution restless restock restoration restorative restore restored restores restoring
restrain restrained restraining restraint restraints restrict restricted restricting restriction restrictions
restrictive restricts restroom restrooms restructure restructuring rests result resulted resulting results resume
resumed resumes resuming resumption resupply resurge resurgence resurrect resurrection retail retailer retailers
retain retained retaining retains retake retaking retaliate retaliated retaliating retaliation retaliatory retention
rethink rethinking reticent retire retired retiree retirees retirement retirements retiring retool retooling retrain
retraining retreat retreated retrial retribution retrieve retrieved retroactive retroactively retroactivity retrofit
retrofits retrofitting retrospect retrospective retry return returned returning returns reunification reunify
reunion reunite reunited reuniting reuse revamp revamped reveal revealed revealing reveals revelation revelations
revenge revenue revenues reverberate revered reverence reversal reverse reversed reverses reversible reversing
revert review reviewable reviewed reviewing reviews revise revised revising revision revisionist revisions revisit
revisited revisiting revitalization revitalize revitalized revitalizing revival revive revived reviving revocation
revoke revoked revokes revoking revolt revolution revolutionary revolutionize revolutionized revolutionizing
revolving reward rewarded rewarding rewards rewrite rewriting rhetoric rhetorical rhyme rhythm ribbon ribbons rice
rich richer richest richly richness ridden riddled ride rider riders rides ridiculous riding rife rifle rifles
rigged right righteous rightful rightfully rightly rights rigid rigor rigorous rigorously ring ringing rings riot
rioters riots riparian ripe ripped ripping ripple rise risen rises rising risk risked riskier risking risks risky
ritual rituals rival rivals river rivers road roadblock roadblocks roadmap roadmaps roads roadside roadway roadways
roam roaring robbed robberies robbery robbing robocalls robotics robs robust robustly robustness rock rocket rockets
rocks rocky rode rogue role roles roll rollback rollbacks rolled rolling rollout rolls romantic roof roofs rooftop
room rooms root rooted rooting roots rope rose roster rotary rotating rotation rotational rough roughly round
rounded roundly rounds roundtable roundtables route routers routes routine routinely routines routing rover rows
royal royalties royalty rubber rubble rubella ruble rubric rude rudimentary rugged ruin ruined ruins rule ruled
rulemaking rulemakings rulers rules ruling rulings rumors runaway rundown runner running runoff runs runway runways
rupture rural rush rushed rushing ruthless saber sabotage sacred sacrifice sacrificed sacrifices sacrificing
sacrosanct saddened saddle saddled sadly sadness safe safeguard safeguarded safeguarding safeguards safely safer
safest safety sage said sail sailed sailing sailors saint sake salaried salaries salary sale sales salient salmon
salt salute salvage same sample samples sampling sanction sanctioned sanctioning sanctions sanctity sanctuaries
sanctuary sand sands sandwich sang sanitary sanitation sanity satellite satellites satisfaction satisfactorily
satisfactory satisfied satisfies satisfy satisfying sauce sausage savage save saved saves saving savings savvy
saying says scalable scale scaled scales scaling scam scammed scammers scams scan scandal scandals scanners scanning
scans scant scarce scarcely scarcity scare scared scarred scarring scars scary scathing scattered scenario scenarios
scene scenes scenic schedule scheduled schedules scheduling scheme schemes scholar scholarly scholars scholarship
scholarships school schoolchildren schoolers schoolgirls schooling schools schoolteacher schoolteachers science
sciences scienter scientific scientifically scientist scientists sclerosis scope scoping score scorecard scored
scores scoring scourge scramble scrambling scrap scratch scream screaming screen screened screening screenings
screens screw screws script scripted scripture scrub scrupulous scrutinize scrutinized scrutinizing scrutiny
sculpture seabed seaborne seafood seal sealed sealing seamless seamlessly seaports search searchable searched
searches searching searing seas season seasonal seasonally seasoned seasons seat seatbelt seated seating seats
second secondarily secondary secondly seconds secrecy secret secretariat secretaries secretary secretly secrets
sectarian section sections sector sectoral sectors secular secure secured securely secures securing securities
security sediment seed seeds seeing seek seekers seeking seeks seem seemed seeming seemingly seems seen sees segment
segments segregate segregated segregation segue seguridad seismic seize seized seizes seizing seizure seizures
seldom select selected selecting selection selections selective selectively selects self selfish selfless selflessly
selflessness sell seller sellers selling sells selves semblance semester semi semiautomatic semiconductor
semiconductors seminal seminar seminars senate senator senators send sending sends senior seniority seniors sense
senseless senselessly senses sensible sensibly sensing sensitive sensitivities sensitivity sensor sensors sent
sentence sentenced sentences sentencing sentiment sentiments sentinel separate separated separately separates
separating separation separations sepsis sequence sequences sequencing sequential sequester sequestration sergeant
serial series serious seriously seriousness sermon serv servant servants serve served server servers serves service
serviced servicemember servicemembers servicemen servicer servicers services servicing serving servitude session
sessions setback setbacks sets setting settings settle settled settlement settlements settler settlers settles
settling setup seven seventeen seventeenth seventh seventy sever several severance severe severed severely severing
severity sewage sewer sexes sexual sexuality sexually shade shades shadow shadows shake shaken shaking shaky shale
shall shallow sham shame shameful shamelessly shape shaped shapes shaping share shared shareholder shareholders
shares sharing sharks sharp sharpen sharpened sharpening sharper sharpest sharply shatter shattered shattering
shaving shed shedding sheds sheep sheer sheet sheets shelf shell shellfish shelling shells shelter sheltered
sheltering shelters shelves shepherd shepherded shepherding sheriff sheriffs shied shield shielded shielding shields
shift shifted shifting shifts shine shined shines shingles shining ship shipbuilding shipment shipments shipped
shippers shipping ships shipyard shipyards shirt shirts shock shocked shocking shockingly shocks shoe shoes shook
shoot shooter shooters shooting shootings shop shoppers shopping shops shore shoreline shorelines shores shoring
short shortage shortages shortcomings shorten shortened shortening shorter shortfall shortfalls shorthand shortly
shortsighted shot shotgun shotguns shots should shoulder shouldered shouldering shoulders shout shouted shouting
shovel shovels show showcase showcased showcases showcasing showdown showed shower showers showing showings shown
shows shrapnel shred shrift shrink shrinkflation shrinking shrunk shut shutdown shutdowns shutoffs shuts shutter
shuttered shuttering shutting sibling siblings sick sickening sicker sickle sickness side sided sidelined sidelines
sides sidestep sidewalk sidewalks siding sido siege sigh sight sighted sightings sights sign signage signal signaled
signaling signals signatories signatory signature signatures signed signers significance significant significantly
signifies signing signs siguiente silence silenced silencing silent silentio silently silicon silly silos silver
similar similarities similarity similarly simple simpler simplest simplicity simplified simplify simplifying simply
simulation simulations simultaneous simultaneously since sincere sincerely sincerest sincerity sinew sing singer
singers singing single singled singles singling singular singularly sinister sink sinking sinks sinned sins sion
sirens sistema sister sisterhood sisters site sites siting sits sitting situated situation situational situations
sixteen sixteenth sixth sixty sizable size sizeable sized sizes skeptical skepticism skeptics skewed skies skill
skilled skills skillsets skin skip skipped skipping skirt skull skyrocket skyrocketed skyrocketing slain slam
slammed slamming slap slash slashed slashes slashing slate slated slaughter slaughtered slave slavery slaves sleep
sleeping sleeve sleeves slept slew slice slick slide slides sliding slight slightest slightly slim slip slipped
slipping slips sliver slogan slogans slope slot slots slow slowdown slowed slower slowest slowing slowly slows
sluggish slush small smaller smallest smallholder smallpox smart smarter smartest smartphone smartphones smash
smashed smashing smear smeared smears smell smelled smelters smelting smile smiles smiling smog smoke smoking smooth
smoothly smothered smuggle smuggled smugglers smuggling snack snacks snake snap snapped snapshot sneak sneezes snow
snowstorm soap soar soared soaring sober sobering sobre socalled soccer social socialism socialist socially societal
societies society socio socioeconomic sodium soft softball soften software soil soils solace solar sold soldier
soldiers sole solely solemn solemnly solicit solicitation solicitations solicited soliciting solicitor solicitous
solicitude solid solidarity solidified solidify solidly solitary solo solution solutions solve solved solvency
solvent solves solving somber some somebody someday somehow someone someplace something sometime sometimes somewhat
somewhere song songs songwriter sons soon sooner sophisticated sophistication sophomore sore sorely sorority sorrow
sorrows sorry sort sorted sorting sorts sought soul souls sound sounded sounding soundly soundness sounds source
sourced sources sourcing south southeast southeastern southern southwest southwestern sovereign sovereigns
sovereignty sowing soybean soybeans space spacecraft spaceflight spaces spacing span spanned spanning spans spare
spared sparing spark sparked sparking sparks sparse spatial spawned spawning speak speaker speakers speakership
speaking speaks spearhead spearheaded spearheading spec special specialist specialists specialization specialize
specialized specializes specializing specially specialties specialty species specific specifically specification
specifications specificity specifics specified specifies specify specifying specimens spectacular spectators specter
spectrum speculate speculates speculating speculation speculative sped speech speeches speed speeding speeds speedy
spell spelled spelling spells spend spenders spending spends spent spewing sphere spheres spike spiked spikes
spiking spill spilled spilling spillover spillovers spills spin spinal spine spinning spiral spiraling spirit
spirited spirits spiritual spite split splitting spoke spoken spokesman spokespeople spokesperson sponsor sponsored
sponsoring sponsors sponsorship spontaneous spontaneously sponte sporadic sport sporting sports sportsmen spot
spotlight spotlighted spots spotted spousal spouse spouses sprang sprawling spray spread spreading spreads spree
spring springs sprint spur spurious spurred spurring spurs spying spyware squad squadron squadrons squander
squandered square squared squarely squares squeeze squeezed squeezing stab stabbed stability stabilization stabilize
stabilized stabilizing stable stablecoins stack stacked stacking stacks stadium stadiums staff staffed staffer
staffers staffing staffs stage staged stages staggering staging stagnant stagnation stain stained stairs stake
stakeholder stakeholders stakes stale stalemate stalking stall stalled stalling stalwart stamina stamp stamped
stamping stamps stan stance stances stand standalone standard standardization standardize standardized standardizing
standards standby standing standoff standpoint stands standstill staple star stare staring stark starkly stars start
started starter starters starting startling starts startup startups starvation starve starved starving stat state
statecourt statecraft stated statehood statehouse statehouses statelaw statement statements states statesman
statesmen statewide static stating station stationary stationed stationing stations statistic statistical
statistically statistics stats statue statues stature status statute statutes statutorily statutory staunch stave
stay stayed staying stays stead steadfast steadfastly steadily steady steal stealing steals stealth steam steel
steelhead steelworkers steep steeped steeper steer steered steering stellar stem stemmed stemming stems step
stepfather stepped stepping steps stereotypes sterilization steroids steward stewarded stewards stewardship stewing
stick sticker stickers sticking sticks stiff stifle stifled stifles stifling stigma stigmatization still stimulate
stimulated stimulating stimulus sting stint stipend stipends stipulate stipulated stipulation stipulations stir
stock stocked stockpile stockpiles stockpiling stocks stoke stole stolen stomach stone stones stonewalling stood
stool stop stopgap stoppage stopped stopping stops storage store stored stores storied stories storing storm stormed
storming storms stormwater story storytelling stove stoves straight straightforward straightforwardly strain
strained straining strains strait stranded strange stranger strangers strapped strategic strategically strategies
strategist strategy straw straws stray stream streamed streaming streamline streamlined streamlines streamlining
streams street streets strength strengthen strengthened strengthening strengthens strengths strenuously stress
stressed stresses stressful stressing stressors stretch stretched stretches stretching stricken strict stricter
strictest strictly strictures strident strides strife strike strikes striking strikingly string stringent strings
strip stripes stripped stripping strips strive strives striving stroke strokes stroller strong stronger strongest
strongly struck structural structurally structure structured structures structuring struggle struggled struggles
struggling stubborn stuck student students studied studies studio study studying stuff stumbling stunned stunning
stunt stunts stupid stutter style styled styles stymie stymied subchapter subcommittee subcommittees subcontractor
subcontractors subdivision subdivisions subgroup subgroups subheading subheadings subject subjected subjecting
subjective subjectmatter subjects subjugate subjugation submarine submarines submerged submission submissions submit
submits submitted submitting subnational subordinate subordinates subparagraph subparagraphs subpart subpoena
subpoenaed subpoenas subscribe subscribed subscribers subscription subsea subsection subsections subsequent
subsequently subset subsidiaries subsidiary subsidies subsidization subsidize subsidized subsidizing subsidy
subsistence substance substances substandard substantial substantially substantiate substantiated substantive
substantively substitute substituted substitutes substituting substitution subsurface subtitle subtle subtract
suburb suburban suburbs subvariants subversion subvert subverting subway succeed succeeded succeeding succeeds
success successes successful successfully succession successive successor successors succumbed such sucked sucker
suckers sudden suddenly sued sues suffer suffered suffering suffers suffice sufficed suffices sufficiency sufficient
sufficiently suffrage suffragists sugar suggest suggested suggesting suggestion suggestions suggestive suggests
suicidal suicide suicides suing suit suitability suitable suite suited suits summa summarily summarize summarized
summarizes summarizing summary summed summer summers summit summits summon summoned summons sums sung sunk sunlight
sunset sunsets super superb supercharge supercharged supercharging supercomputers supercomputing superfluity
superfluous superintendent superintendents superior superiority superiors supermajority supermarket supermarkets
superpower supersede superseded supersedes superseding superstorms supervise supervised supervises supervising
supervision supervisor supervisors supervisory supplant supplement supplemental supplemented supplementing
supplements supplied supplier suppliers supplies supply supplying support supported supporter supporters supporting
supportive supports suppose supposed supposedly supposition suppress suppressed suppresses suppressing suppression
supra supremacist supremacists supremacy supreme surcharge surcharges sure surely surest surface surfaced surfaces
surge surged surgeon surgeons surgeries surgery surges surgical surging surpass surpassed surpassing surplus
surplusage surpluses surprise surprised surprises surprising surprisingly surrender surrendered surrendering
surrogate surround surrounded surrounding surroundings surrounds surveil surveillance survey surveyed surveying
surveys survival survive survived survives surviving survivor survivors survivorship susceptibility susceptible
suspect suspected suspects suspend suspended suspending suspends suspension suspensions suspicion suspicious sustain
sustainability sustainable sustainably sustained sustaining sustainment sustains sustenance swallow swamp swap swaps
swastikas swath swaths sway swear swearing sweat sweater sweep sweeping sweeps sweet sweetheart swelling swept swift
swiftly swim swimming swing swings switch switched switches switching sword swore sworn syllabus symbol symbolic
symbolism symbolize symbolizes symbols sympathetic sympathies sympathy symposium symptom symptomatic symptoms
synagogue synagogues sync synchronize syndicates syndrome synergies synergy synonym synonymous synthesis synthetic
syringes system systematic systematically systemic systemically systems table tables tablet tabletop tablets
tabulation tacit tacitly tack tackle tackled tackles tackling tactic tactical tactics tags tail tailor tailored
tailoring tailpipe tailspin taint tainted take takeaway takeaways taken takeover takers takes taking takings tale
talent talented talents tales talk talked talking talks tall taller tally tame tampering tandem tangible tangibly
tangled tank tanker tankers tanks tantamount tanto tape taped tapes tapestry tapped tapping taps target targeted
targeting targets tariff tariffs tarmac tarps task tasked taskforce tasking tasks taste tate taught taxable taxation
taxed taxes taxing taxiways taxpayer taxpayers teach teacher teachers teaches teaching teachings team teamed teaming
teammates teams teamwork tear tearing tears teasing tech technical technicality technically technician technicians
technique techniques techno technological technologically technologies technologists technology teen teenage
teenager teenagers teens teetering teeth tele telecom telecommunication telecommunications teleconference telegraph
telehealth telemedicine telephone telescope televised television televisions telework tell telling tells temper
temperament temperature temperatures template temple temples tempo temporal temporarily temporary temptation tempted
tenable tenacious tenacity tenant tenants tend tended tendencies tendency tender tending tends tenet tenets tenfold
tennis tenor tens tense tension tensions tent tentative tentatively tenth tenths tents tenuous tenure tenured term
termed terminal terminals terminate terminated terminates terminating termination terminations terminology terms
terrain terrestrial terrible terribly terrific terrified terrifying territorial territories territory terror
terrorism terrorist terrorists terrorize terrorized terrorizing test testament tested testified testifies testify
testifying testimonial testimonies testimony testing tests tetanus text textbook textbooks textile textiles texting
texts textual textually than thank thanked thankful thankfully thanking thanks that theater theaters thee theft
thefts their theirs them thematic theme themed themes themselves then theoretical theoretically theories theory ther
therapeutic therapeutics therapies therapists therapy there thereafter thereby therefor therefore therein thereof
thereon thereto thereunder therewith thermal these thesis they thick thieves thin thing things think thinker
thinkers thinking thinks thinner thinning third thirdly thirds thirteen thirteenth thirtieth thirty this thorough
thoroughly those thou though thought thoughtful thoughtfully thoughts thousand thousands thread threads threat
threaten threatened threatening threatens threats three threefold threshold thresholds threw thrill thrilled thrive
thrived thrives thriving throat throated through throughout throughput throw throwing thrown throws thrust thugs
thumb thumbs thus thwart thwarted thwarting tick ticked ticket ticketing tickets ticking tidal tide tides tied
tiempo tienen tier tiered ties tight tighten tightening tighter tightly till tilt timber time timed timeframe
timeframes timeless timeline timelines timeliness timely times timetable timing tiny tion tional tions tipped
tipping tips tire tired tireless tirelessly tires tissue titan titer title titled titles tive toast tobacco tock
today toddler toddlers todo todos together toilet toilets token told tolerable tolerance tolerant tolerate tolerated
toll tolled tolling tolls tomorrow tone tongue tonight tonnage tons took tool toolbox toolkit toolkits tools tooth
topic topics topline toplines topography topped topper toppers tops torch torches tore torn tornado tornadoes tort
tortious torts torture tortured toss total totaled totaling totalitarian totality totally totals touch touched
touches touching touchstone tough tougher toughest tour toured touring tourism tourist tourists tournament tours
tout touted touting touts toward towards towel tower towering towers town townhall towns toxic toxicity toxin toxins
toys trabajadores trabajar trabajo trace traceability traceable traced traces tracing track tracked tracker tracking
tracks tract traction tractor tractors tracts trade traded trademark tradeoffs traders trades trading tradition
traditional traditionally traditions traffic trafficked trafficker traffickers trafficking tragedies tragedy tragic
tragically trail trailblazer trailblazers trailblazing trailer trailers trails train trained trainees trainers
training trainings trains trait traits trajectories trajectory trample trampled tran tranche tranches trans transact
transacting transaction transactional transactions transatlantic transboundary transcend transcends transcontinental
transcribed transcript transcripts transfer transferee transferred transferring transfers transform transformation
transformational transformations transformative transformed transformers transforming transforms transgender transit
transited transiting transition transitional transitioned transitioning transitions transitory transl translate
translated translates translating translation translator translators transmissibility transmissible transmission
transmissions transmit transmits transmitted transmitting transnational transparency transparent transparently
transpire transpired transplant transplants transport transportation transported transporting transports
transshipment trap trapped trapping traps trash trauma traumatic traumatized traumatizing travel traveled traveler
travelers traveling travelled travels traverse travesty treacherous treason treasure treasured treasurer treasures
treasury treat treatable treated treaties treating treatise treatises treatment treatments treats treaty tree trees
tremendous tremendously trenches trend trending trends trespass trespassing triad trial trials tribal tribe tribes
tribunal tribunals tributaries tribute trick trickle trickled tricks tricky tried trier tries trifecta trigger
triggered triggering triggers trilat trilateral trilaterally trillion trillions trim trip triple tripled tripling
trips triumph triumphant triumphs trivial troop troopers troops trophies trophy tropical trouble troubled troubles
troublesome troubling truce truck truckers trucking trucks true truly trump trumped trumps truncated trunk trust
trusted trustee trustees trusting trusts trustworthiness trustworthy truth truthful truths trying tsunami tube
tuberculosis tubes tucked tuition tumor tumors tumultuous tundra tune tuned tuning tunnel tunnels turbine turbines
turbocharge turbulence turbulent turkey turkeys turmoil turn turnaround turned turning turnout turnover turns
turtles tutor tutoring tutors tweet tweeted tweets twelfth twelve twenties twentieth twenty twice twin twist twisted
twisting twitter twofold tying type typed types typical typically typographical tyrannical tyranny tyrant tyrants
ubiquitous ugly ultimate ultimately ultra umbrella unabated unable unacceptable unacceptably unaccompanied
unaccountable unaccounted unaddressed unaffected unaffordable unafraid unalienable unaltered unambiguous
unambiguously unanimity unanimous unanimously unanswered unanticipated unapologetic unapologetically unarmed
unattainable unauthorized unavailability unavailable unavailing unavoidable unaware unbalanced unbearable
unbelievable unbelievably unbending unbiased unborn unbounded unbreakable unbridled unbroken unburdened unceasing
uncertain uncertainties uncertainty unchallenged unchanged uncharted unchecked unclaimed unclassified uncle unclear
uncles uncomfortable uncommon uncompensated uncompromising unconditional unconditionally unconnected unconscionable
unconscious unconstitutional unconstitutionality unconstitutionally uncontested uncontrolled uncontroversial
unconventional unconvincing uncover uncovered uncovering undaunted undecided undefined undemocratic undeniable
undeniably under undercover undercut undercuts undercutting underdog underestimate underestimated underfunded
underfunding undergo undergoing undergone undergraduate underground underinclusive underinsured underinvested
underinvestment underlie underlies underline underlined underlines underlying undermine undermined undermines
undermining underneath underpaid underperforming underpin underpinned underpinning underpinnings underpins
underrepresentation underrepresented underscore underscored underscores underscoring undersea underserved
undersigned understaffed understand understandable understandably understanding understandings understands
understated understatement understates understood understudied undertake undertaken undertakes undertaking
undertakings undertook underutilized undervalued underwater underway underwent underwrite underwriting underwritten
undeserved undesirable undetectable undetected undeterred undeveloped undiagnosed undifferentiated undisclosed
undisputed undisturbed undo undocumented undoing undone undoubted undoubtedly undue unduly unelected unemployed
unemployment unencumbered unending unenforceable unequal unequivocal unequivocally unethical uneven unexpected
unexpectedly unexpired unexplained unexploded unfair unfairly unfairness unfamiliar unfathomable unfavorable
unfettered unfilled unfinished unfit unflagging unflinching unfold unfolded unfolding unfolds unforeseeable
unforeseen unforgiving unfortunate unfortunately unfounded unfulfilled unfunded unhappy unhealthy unheard unhelpful
unhindered unhinged unhoused unidentified unified uniform uniformed uniformity uniformly uniforms unify unifying
unilateral unilaterally unimaginable unimpeded unincorporated uninformed uninhibited uninsured unintended
unintentional unintentionally uninterrupted union unionization unionize unionized unions unique uniquely uniqueness
unison unit unitary unite united unites uniting units unity universal universally universe universities university
unjust unjustifiable unjustifiably unjustified unjustly unknowingly unknown unlawful unlawfully unleash unleashed
unleashes unleashing unless unlicensed unlike unlikely unlimited unload unloaded unlock unlocked unlocking unlocks
unmanageable unmanned unmarked unmarried unmasked unmatched unmet unmistakable unmistakably unmitigated unmute
unmuted unnamed unnatural unnecessarily unnecessary unnoticed unobligated unofficial unpack unpaid unparalleled
unpersuasive unplanned unpopular unprecedented unpredictability unpredictable unprepared unprocessed unprofessional
unprotected unproven unprovoked unpublished unpunished unqualified unquestionable unquestionably unquestioned
unquote unrealistic unrealized unreasonable unreasonably unrecognized unrefined unregistered unregulated unrelated
unrelenting unreliable unremarkable unreported unrepresented unresolved unresponsive unrest unrestricted
unreviewable unrivaled unsafe unsanitary unsatisfactory unsatisfying unscrupulous unsealed unsecured unseen
unserialized unserious unserved unsettled unsettling unshakable unshakeable unsolved unsound unspeakable unspecified
unspent unstable unstated unstoppable unsubstantiated unsuccessful unsuccessfully unsuitable unsung unsupported
unsure unsurprising unsustainable untapped untenable untested untethered unthinkable until untimely unto untold
untouched untoward untraceable untreated untrue unturned unused unusual unusually unvaccinated unveil unveiled
unveiling unwanted unwarranted unwavering unwelcome unwilling unwillingness unwind unwise unworkable unworthy
unwritten unyielding upbringing upcoming update updated updates updating upend upended upending upfront upgrade
upgraded upgrades upgrading upheaval upheld uphill uphold upholding upholds uplift uplifted uplifting uplifts upload
uploads upon upped upper upping uproot uprooted upset upsets upsetting upshot upside upskill upskilling upstairs
upstate upstream uptake uptick upward upwards uranium urban urge urged urgency urgent urgently urges urging
usability usable usage usdoj used useful usefulness useless user users uses usher ushered ushering using usual
usually usurp usurpation utilities utility utilization utilize utilized utilizes utilizing utmost utter uttered
utterly vacancies vacancy vacant vacate vacated vacating vacation vacations vacatur vaccinate vaccinated vaccinating
vaccination vaccinations vaccinators vaccine vaccines vacuum vagaries vague vaguely vagueness vain valiant valiantly
valid validate validated validates validating validation validity validly valley valleys valor valorem valuable
valuation valuations value valued values valuing valve vandalism vandalized vanguard vans vantage variability
variable variables variance variances variant variants variation variations varied varies varieties variety various
vary varying vast vastly vector veer veering vegetable vegetables vegetation vehemently vehicle vehicles vehicular
vein veins velocity vendor vendors venerable vengeance venom ventilation ventilators venting venture ventured
ventures venue venues veracity verb verbal verbally verbatim verbs verdict verdicts verge verifiable verification
verified verify verifying vermin versa versatile verse versed version versions versus vertical very vessel vessels
vest vested vestiges vesting vests veteran veterans veterinary veto vetoed vetoing vets vetted vetting viability
viable vial vials vibrancy vibrant vice vicinity vicious viciously victim victimization victimized victims victories
victorious victory vida video videos view viewed viewers viewing viewpoint viewpoints views vigil vigilance vigilant
vigor vigorous vigorously viii vile village villages vindicate vindicated vindicating vindication vintage violate
violated violates violating violation violations violative violator violators violence violent violently viral
virtual virtually virtue virtues virtuous virulent virus viruses visa visas visibility visible visibly vision
visionaries visionary visions visit visitation visited visiting visitor visitors visits visual visually vital
vitality vitally vitriol vitro vivid vividly vocabulary vocal vocational voice voiced voiceless voices voicing void
volatile volatility volcanic voltage volume volumes voluminous voluntarily voluntariness voluntary volunteer
volunteered volunteering volunteerism volunteers vote voted voter voters votes voting voucher vouchers vowed voyage
vulnerabilities vulnerability vulnerable wafer wafers wage waged wager wages waging wagon waist wait waited waiting
waits waive waived waiver waivers waives waiving wake wakes waking walk walked walking walks wall wallet wallets
walls wand wander waning want wanted wanting wanton wants ward warehouse warehouses warehousing warfare warfighter
warfighters warfighting warm warmer warmest warming warmly warmth warn warned warning warnings warns warrant
warranted warranting warrantless warrants warranty warring warrior warriors wars warships wartime wary warzone
warzones wash washed washing waste wasted wasteful wastes wastewater wasting watch watchdog watchdogs watched
watches watching watchlist water watered waterfront watermarking waters watershed watersheds waterway waterways wave
waver wavered waves waving ways weak weaken weakened weakening weakens weaker weakest weakness weaknesses wealth
wealthier wealthiest wealthy weapon weaponization weaponize weaponized weaponizing weaponry weapons wear wearing
wears weary weather weatherization weatherize weatherizing weave weaving webinar webinars webpage website websites
wedding weddings wedge weed weeds week weekend weekends weekly weeks weigh weighed weighing weighs weight weighted
weights weighty weird welcome welcomed welcomes welcoming welders welding welfare well wellbeing wellestablished
wellness wells went were west western wetland wetlands whack whale whales wharf what whatever whatnot whatsoever
wheat wheel wheelchair wheelchairs wheels when whenever where whereabouts whereas whereby wherein wherever
wherewithal whether which whichever while whilst whim whims whip whipping whisper whistle whistleblower
whistleblowers white whitehouse whites whoa whoever whole wholeheartedly wholesale wholesalers wholesome wholly whom
whomever whose wide widely widen widened widening wider widespread widest widow widows width wield wielded wielding
wife wild wilderness wildfire wildfires wildland wildlife wildly will willful willfully willing willingly
willingness wind windfall windfalls winding windmills window windows winds windshield wine wing wings winner winners
winning wins winter winters wipe wiped wiping wire wireless wires wisdom wise wisely wish wished wishes wishing with
withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew withheld withhold withholding withholds
within without withstand withstood witness witnessed witnesses witnessing wives woefully woke woman women wonder
wondered wonderful wondering wonders wonky wood wooden woodlands woods word worded wording words wore work workable
workday worked worker workers workforce workforces working workings workload workplace workplaces works workshop
workshops workstreams workweek world worlds worldview worldwide worn worried worries worrisome worry worrying worse
worsen worsened worsening worship worshippers worst worth worthless worthwhile worthy would wound wounded wounding
wounds woven wrap wraparound wrapped wrapping wraps wreak wreaked wreaking wreath wreck wreckage wrenching wrestled
wrestling wrist writ write writer writers writes writing writings writs written wrong wrongdoing wrongful wrongfully
wrongheaded wrongly wrongs wrote wrought xenophobia xenophobic xiii xvii xviii xxii yacht yachts yard yards yeah
year yearlong yearly yearning years yell yelled yelling yellow yesterday yield yielded yielding yields yogurt young
younger youngest your yours yourself yourselves youth youths youtube zeal zero zeroed zinc zone zones zoning zoom
zooming zoonotic"""
