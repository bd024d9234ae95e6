"""Words that news writing puts for one another when it reports: they help to find the passage and prove nothing.

English. A group holds words that say the same of the same thing in a report (drill, exercise); what turns a meaning
(rose, fell; soldier, civilian) never stands in one. A passage found by them is judged by its figures, names and
negation like any other.
"""

from __future__ import annotations

from functools import cache

from factcheck.core.report_passages import stem

_GROUPS = """
drill exercise manoeuvre maneuver | troop soldier serviceman force personnel | plane aircraft jet
ship vessel boat | car vehicle | house home dwelling | town village settlement | child kid youngster
doctor physician medic | police officer | kill slay | wound injure hurt | flee escape | jail imprison prison
buy purchase acquire | sell offload | cost price bill | pay spend | fund finance bankroll
raise increase boost hike | cut reduce slash trim | grow expand widen | shrink contract
fall drop decline sink dip | rise climb surge jump | start begin commence launch | end finish conclude
close shut | open reopen | help assist aid | need require | allow permit let | ban prohibit outlaw
stop halt cease | meet talk discuss | agree accept | refuse decline reject | promise pledge vow
warn caution alert | ask request urge | tell inform | say state declare | show demonstrate prove | hide conceal
send dispatch deploy | move shift relocate | build construct erect | destroy demolish wreck ruin
repair mend fix restore | attack strike raid assault | shell bombard pound | defend protect guard
support back backing | oppose resist | help relief | job post position | worker employee staff
company firm business | boss chief head leader | law act legislation statute | rule regulation
court tribunal judge | vote ballot | election poll | deal agreement accord pact | treaty convention
talk negotiation | truce ceasefire armistice | border frontier boundary | sea ocean | storm gale hurricane
fire blaze | flood deluge | crash collision | student pupil | school college | money cash fund | profit earning
revenue turnover sale | share stock | people citizen resident person | nation country state | world globe
year annual | month monthly | benefit relief payment | borrower debtor | family household | rich wealthy
poor needy | large big huge | small little tiny | fast quick rapid swift | important significant key
many numerous several | whole entire | now currently | soon shortly | often frequently | mistake error
proof evidence | answer reply response | letter note | report study survey | find discover | lead head
get receive obtain | give provide supply grant | take seize capture | keep retain hold | leave depart quit
visit trip tour | arrive reach | return back | join enter | free release liberate | arrest detain
sentence condemn | accuse charge | blame fault
"""


@cache
def synonyms() -> dict[str, tuple[str, ...]]:
    """Return the keys that may stand for a key, by key (``report_passages.stem``)."""
    found: dict[str, set[str]] = {}
    for line in _GROUPS.strip().replace("\n", "|").split("|"):
        keys = {stem(word) for word in line.split()}
        for key in keys:
            found.setdefault(key, set()).update(keys - {key})
    return {key: tuple(sorted(others)) for key, others in found.items()}
