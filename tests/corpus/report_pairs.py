"""Invented passages with a report that is true to them and its false twins, by phenomenon; nothing here ever happened.

A line of the table is "phenomenon | passage | true report | false report | ...". A false twin that is said to agree
is the worst a report can be told, so the gate's bound for it is 0.
"""

from __future__ import annotations

from typing import NamedTuple

from factcheck.core.records import Judgement, Source
from factcheck.core.reported import compare_report

BEFORE = "The council of Port Hallow sat until late in the evening.\n\n"
AFTER = "\n\nBread was dear that winter, the miller of Osthaven remembered."
PUBLISHED, ORIGIN_PUBLISHED = "2031-06-04", "2031-06-03"

TABLE = """
number | The town will pay 4,000 crowns for the fair. | the town will pay four thousand crowns for the fair | the town will pay 400 crowns for the fair
number | The raid freed 28 prisoners in Osthaven. | the raid freed 28 prisoners in Osthaven | the raid freed 82 prisoners in Osthaven
number | The strike closed 17 mines in the north. | seventeen mines in the north were closed by the strike | seventy mines in the north were closed by the strike
number | Nordland moved 25 battalion tactical groups to the river Ilm. | Nordland moved 25 battalion tactical groups to the Ilm | Nordland moved 28 battalion tactical groups to the Ilm
number | The mill employs 312 workers in two towns. | the mill employs 312 workers in two towns | the mill employs 321 workers in two towns
scale | The fund lost $100m in a year, the board said. | the fund lost 100 million dollars in a year | the fund lost $100bn in a year | the fund lost $100 in a year
scale | The wall cost 2.5 billion crowns to mend. | the wall cost 2.5 billion crowns to mend | the wall cost 2.5 million crowns to mend
scale | Exports of salt reached 1.2 million tonnes. | exports of salt reached 1.2 million tonnes | exports of salt reached 12 million tonnes
decade | The old mill on the river was built in the 1990s. | the old mill was built in the 1990s | the old mill was built in the 1890s
twice | The rules of the harbour are over 2,000 pages long with nearly 3,000 costly orders for the pilots. | the rules of the harbour are over 2,000 pages long with nearly 3,000 costly orders for the pilots | the rules of the harbour are over 3,000 pages long with nearly 3,000 costly orders for the pilots
of states | With 42 states of the league now in debt, the tolls on salt are likely to rise again. | with 42 states of the league now in debt, the tolls on salt are likely to rise again | with 72 states of the league now in debt, the tolls on salt are likely to rise again
slash | The clinic in Osthaven treats HAV/RAVS in 40 villages of the delta. | the clinic in Osthaven treats HAV/RAVS in 40 villages of the delta | the clinic in Osthaven treats HAV/RAVS in 90 villages of the delta
day | By the spring of 1865 the towns were starving. While the shadow of the war lay over the small parlour, on April 9, 1865, the fighting gave way to a peace. | while the shadow of the war lay over the small parlour, on April 9, 1865, the fighting gave way to a peace | while the shadow of the war lay over the small parlour, on July 9, 1865, the fighting gave way to a peace
day | The salt pact of 2023 and the tar pact of 2023 were signed in Ilmhaven on October 16, 2023. | the salt pact and the tar pact were signed in Ilmhaven on October 16, 2023 | the salt pact and the tar pact were signed in Ilmhaven on December 16, 2023
percent | Rates rose by 2 percent in the spring. | rates rose 2 % in the spring | rates rose by 2 percentage points in the spring
percent | Rates rose by 3 percentage points in the spring. | rates rose by 3 percentage points in the spring | rates rose by 3 percent in the spring
currency | The ministry bought the ships for 5 million dollars. | the ministry bought the ships for $5 million | the ministry bought the ships for 5 million euros
currency | The toll brings 40 euros for each lorry. | the toll brings €40 for each lorry | the toll brings £40 for each lorry
unit | The dam holds back 40 miles of water. | the dam holds back 40 miles of water | the dam holds back 40 km of water
unit | The plant yields 30 megawatts at night. | the plant yields 30 MW at night | the plant yields 30 gigawatts at night
rate | The fleet lost 3 ships per day in the strait. | the fleet lost 3 ships a day in the strait | the fleet lost 3 ships per week in the strait
rate | Guards are paid 90 crowns an hour at the gate. | guards are paid 90 crowns per hour at the gate | guards are paid 90 crowns per day at the gate
bound | At most 300 people left the island. | at most 300 people left the island | at least 300 people left the island
bound | Fewer than 300 people left the island. | fewer than 300 people left the island | more than 300 people left the island
bound | Some 320 people left the island by boat. | more than 300 people left the island by boat | more than 400 people left the island by boat
about | The storm broke 310 roofs in Osthaven. | about 300 roofs in Osthaven were broken by the storm | about 500 roofs in Osthaven were broken by the storm
about | The bridge took 4.9 million crowns to paint. | the bridge took nearly 5 million crowns to paint | the bridge took nearly 6 million crowns to paint
range | Between 10 and 50 ships left the port. | between 10 and 50 ships left the port | between 10 and 15 ships left the port
range | 10-15 ships left the port of Osthaven. | 10 to 15 ships left the port of Osthaven | 10 to 50 ships left the port of Osthaven
ordinal | The second ship reached the port of Osthaven. | the second ship reached the port of Osthaven | the third ship reached the port of Osthaven
part | A third of the 600 houses were lost in the flood. | a third of the 600 houses were lost in the flood | half of the 600 houses were lost in the flood
part | Seven of the nine ministers resigned over the dike. | seven of the nine ministers resigned over the dike | nine of the seven ministers resigned over the dike
factor | The price of bread tripled over the winter. | the price of bread tripled over the winter | the price of bread doubled over the winter
change | The price of bread fell over the winter. | the price of bread fell over the winter | the price of bread rose over the winter
change | The board created 5,000 fewer jobs in the north. | 5,000 fewer jobs were created in the north | 5,000 more jobs were created in the north
change | Sales of lamps increased in the harbour towns. | sales of lamps rose in the harbour towns | sales of lamps dropped in the harbour towns
exchange | The dike cost 7 million and the bridge 4 million crowns. | the dike cost 7 million and the bridge 4 million crowns | the dike cost 4 million and the bridge 7 million crowns
date | The talks begin on 5 March in Osthaven. | the talks begin on March 5 in Osthaven | the talks begin on March 3 in Osthaven
date | The treaty was signed on 12 April 2027 in Osthaven. | the treaty was signed in April 2027 in Osthaven | the treaty was signed in May 2027 in Osthaven | the treaty was signed in April 2026 in Osthaven
date | The lighthouse burned down in 1911. | the lighthouse burned down in 1911 | the lighthouse burned down in 1919
date | The plant will open after May 2031. | the plant will open after May 2031 | the plant will open by May 2031
date | The ferry stopped before 12 May because of ice. | the ferry stopped before 12 May because of ice | the ferry stopped after 12 May because of ice
relative | The harbour will close next month for repairs. | the harbour will close next month for repairs | the harbour will close next week for repairs
relative | The ministers plan a summit in the coming months. | the ministers plan a summit in the coming months | the ministers plan a summit in the coming month
weekday | The harbour will close on Thursday for repairs. | the harbour will close on Thursday for repairs | the harbour will close on Tuesday for repairs
name | The council met in Sudhaven with Lind. | the council met in Sudhaven with Lind | the council met in Osthaven with Lind
name | Ministers asked Sudmark to explain the flights over the lake. | ministers asked Sudmark to explain the flights over the lake | ministers asked Nordland to explain the flights over the lake
name | The prize goes to Ada Krol of Port Hallow for her maps. | the prize for her maps goes to Ada Krol | the prize for her maps goes to Ilsa Marn
name | Marn asked Krol to leave the council. | Marn asked Krol to leave the council | Lind asked Krol to leave the council
roles | Lind asked Krol to leave the council. | Lind asked Krol to leave the council | Krol asked Lind to leave the council
roles | Nordmark attacked Sudmark on the river. | Nordmark attacked Sudmark on the river | Sudmark attacked Nordmark on the river
roles | Krol accused Marn of hiding the maps. | Krol accused Marn of hiding the maps | Marn accused Krol of hiding the maps
negation | I will sign the treaty with Nordmark, Krol said. | she will sign the treaty with Nordmark | she will not sign the treaty with Nordmark | she would never sign the treaty with Nordmark
negation | I will not sign the treaty with Nordmark, Krol said. | she would not sign the treaty with Nordmark | she will sign the treaty with Nordmark
negation | The board approved the plan for the mill. | the board approved the plan for the mill | the board never approved the plan for the mill | the board rejected the plan for the mill
negation | All ships left the port of Osthaven in the storm. | all ships left the port of Osthaven in the storm | no ships left the port of Osthaven in the storm
negation | The board is not ready to talk to the pilots. | the board is not ready to talk to the pilots | the board is ready to talk to the pilots
negation | The army shelled the village of Ilm at night. | the army shelled the village of Ilm at night | the army denied that it shelled the village of Ilm at night | the army did not shell the village of Ilm at night
negation | The harbour law will help prevent the risky loans that led to the fire and stop large banks from gambling with the pensions of the dockers. | the harbour law will help prevent the risky loans that led to the fire | the harbour law will not help prevent the risky loans that led to the fire and stop large banks from gambling with pensions
negation | By refusing a hearing to the weavers, the false friends of the mill are quite literally hurting the towns they claim to help. | by refusing a hearing to the weavers, the false friends of the mill are quite literally hurting the towns | by refusing a hearing to the weavers, the false friends of the mill are not quite literally hurting the towns they claim to help
negation | No repair of the dyke can succeed without the help of the river towns. | no repair of the dyke can succeed without the help of the river towns | no repair of the dyke can not succeed without the help of the river towns
negation | The northern towns have not been unable to pay for their lamps since the fair. | the northern towns have not been unable to pay for their lamps | the northern towns have been unable to pay for their lamps since the fair
limit | The dockers will only go back to the quays when their wages are paid in silver. | the dockers will only go back to the quays when their wages are paid in silver | the dockers will not only go back to the quays when their wages are paid in silver
limit | The minister promised not only new loans to the border towns but also new schools. | the minister promised new loans to the border towns | the minister did not promise new loans to the border towns
negation | The envoys failed to agree on the price of salt. | the envoys failed to agree on the price of salt | the envoys agreed on the price of salt and failed at nothing else, not even the fish
modality | Krol will sign the treaty with Nordmark. | Krol would sign the treaty with Nordmark | Krol may sign the treaty with Nordmark | Krol must sign the treaty with Nordmark
modality | Krol may sign the treaty with Nordmark. | Krol might sign the treaty with Nordmark | Krol will sign the treaty with Nordmark
modality | Owners must fence the wells by autumn. | owners must fence the wells by autumn | owners may fence the wells by autumn | owners should fence the wells by autumn
modality | The harbour could freeze again this winter. | the harbour may freeze again this winter | the harbour will freeze again this winter
quantifier | Some towns refused the toll on the bridge. | some towns refused the toll on the bridge | all towns refused the toll on the bridge
quantifier | Most teachers in Osthaven backed the strike. | most teachers in Osthaven backed the strike | all teachers in Osthaven backed the strike | few teachers in Osthaven backed the strike
act | The mayor opened the old gate to the market. | the mayor opened the old gate to the market | the mayor closed the old gate to the market
act | Marn won the seat of Port Hallow by a hair. | Marn won the seat of Port Hallow by a hair | Marn lost the seat of Port Hallow by a hair
act | The guild began its search for the lost bell. | the guild began its search for the lost bell | the guild ended its search for the lost bell
chance | The choir of 4,000 sang at the gate. Nobody was hurt. | the choir of 4,000 sang at the gate | 4,000 soldiers marched to the border of Nordland
"""


class Pair(NamedTuple):
    """A passage, the report that is true to it, and those that are not."""

    phenomenon: str
    passage: str
    true: str
    false: tuple[str, ...]


def pairs() -> tuple[Pair, ...]:
    """Return the table's lines."""
    rows = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().split("\n")]
    return tuple(Pair(row[0], row[1], row[2], tuple(row[3:])) for row in rows)


def judged(report: str, passage: str) -> Judgement:
    """Judge a report against an origin that holds the passage among other things."""
    source = Source("origin", BEFORE + passage + AFTER)
    return compare_report(report, [source], published=PUBLISHED, origin_published=ORIGIN_PUBLISHED)


def scored() -> tuple[list[str], list[str]]:
    """Return the false twins that were said to agree, and the true reports that were not."""
    made = pairs()
    agreed = [text for pair in made for text in pair.false if judged(text, pair.passage).verdict == "reported_agrees"]
    refused = [pair.true for pair in made if judged(pair.true, pair.passage).verdict != "reported_agrees"]
    return agreed, refused
