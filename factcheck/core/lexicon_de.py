"""German: see ``lexicon`` for what each list is for."""

from __future__ import annotations

NEGATIONS = """nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts nirgends weder noch ohne kaum"""
NEGATIVE_PREFIXES = """un in nicht miss"""
LIMITERS = """aber|außer|wenn|falls|sofern|obwohl|obgleich|jedoch|doch|nur wenn|es sei
denn|vorausgesetzt|solange|trotz|sondern|allerdings|bis"""
MODALS = """kann können könnte könnten konnte konnten muss müssen musste mussten müsste müssten soll sollen sollte sollten
darf dürfen durfte dürfte dürften will wollen wollte wollten wird werden würde würden mag möchte möchten
vielleicht wohl wahrscheinlich sicher bestimmt angeblich offenbar möglicherweise"""
QUANTIFIERS = """alle alles allen aller jeder jede jedes jeden jedem einige manche manchen viele vielen wenige wenigen mehrere
beide beiden mehr weniger meisten mindestens höchstens fast etwa rund über unter ganze ganzen immer oft manchmal
selten"""
SCOPE = """nur sogar bloß lediglich ausschließlich allein auch ebenfalls"""
PRONOUNS = """1s: ich mich mir mein meine meinen meinem meiner meines | 1p: wir uns unser unsere unseren unserem unserer
unseres | 2: du dich dir dein deine ihr euch euer eure sie ihnen | 3m: er ihn ihm sein seine seinen seinem
seiner seines | 3n: es | r: man sich"""
AUXILIARIES = """present: ist sind hat haben habe bin | past: war waren hatte hatten wurde wurden gewesen | future: wird werden |
subjunctive: sei seien habe hätte hätten wäre wären"""
FILLERS = """äh|ähm|hm|na ja|also äh|halt"""
FUNCTION_WORDS = """der die das den dem des und in zu mit von auf für ist im ein eine einen einem einer eines sich als auch es an am
aus bei nach wie um dass oder zur zum hat haben war sie wir ich"""
CONTRACTIONS = """fürs = für das | ins = in das | ans = an das | aufs = auf das | im = in dem | am = an dem | zum = zu dem | zur =
zu der | vom = von dem | beim = bei dem | gibt's = gibt es | geht's = geht es | ist's = ist es | hab = habe | 's
= es"""
VARIANTS = """dass daß | muss muß | müssen müßen | fluss fluß | schluss schluß | gewiss gewiß | straße strasse | photo foto |
phantasie fantasie | potential potenzial | delphin delfin | aufwendig aufwändig | gerne gern | selbstständig
selbständig | ukraine ukrajine"""
SHORT = """z b = zum beispiel | d h = das heißt | bzw = beziehungsweise | usw = und so weiter | nr = nummer | mio =
millionen | mrd = milliarden | st = sankt | dr = doktor | prof = professor | ca = circa | u a = unter anderem |
eu = europäische union | usa = vereinigte staaten von amerika | str = straße"""
