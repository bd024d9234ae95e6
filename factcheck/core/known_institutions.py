"""Institutions by name: who issues statements, briefings, documents. Data only; ``known.py`` reads it.

One line each: ``voice | name | aliases | domains | handles``. ``voice`` is what the institution's own words are when
the article names no medium: ``statement``; ``transcript`` for those that speak through a regular press briefing;
``document`` for courts and archives; ``unknown`` for countries, which are cited without any document.
"""

INSTITUTIONS = """\
statement | The White House | White House; White house; the White House; WH; Білий дім; Білий Дім; Білого дому; Білого Дому; Білому домі; Белый дом; Белый Дом; Белого дома; Белом доме; Weiße Haus; Weißen Haus; Weißen Hauses; Weißen Hause; Weißes Haus; Maison Blanche; Maison-Blanche; Casa Blanca; Biały Dom; Białego Domu; Bílý dům; Bílého domu | whitehouse.gov; bidenwhitehouse.archives.gov; obamawhitehouse.archives.gov; trumpwhitehouse.archives.gov; trumpwhitehouse.gov | @WhiteHouse; @PressSec
statement | U.S. Department of State | State Department; US State Department; U.S. State Department; US Department of State; Department of State; State Dept; United States Department of State; Державний департамент США; Госдепартамент США; Госдеп; Держдеп; Держдепартамент; Держдеп США; Госдепартамент; US-Außenministerium; Département d’État; Departamento de Estado | state.gov | @StateDept; @StateDeptSpox
transcript | U.S. Department of Defense | Department of Defense; Defense Department; US Department of Defense; Pentagon; The Pentagon; DoD; DOD; United States Department of Defense; Department of War; U.S. Department of War; U.S. Defense Department; US Defense Department; Пентагон | defense.gov; war.gov | @DeptofDefense; @PentagonPresSec
statement | U.S. Department of Justice | Justice Department; Department of Justice; DOJ; DoJ; U.S. Justice Department; US Justice Department | justice.gov | @TheJusticeDept
statement | U.S. Department of the Treasury | Treasury Department; Department of the Treasury; U.S. Treasury; US Treasury; U.S. Treasury Department; Treasury | treasury.gov | @USTreasury
statement | U.S. Department of Homeland Security | Department of Homeland Security; Homeland Security; Homeland Security Department; DHS | dhs.gov | @DHSgov
statement | U.S. Department of Commerce | Commerce Department; Department of Commerce | commerce.gov | @CommerceGov
statement | U.S. Department of Labor | Labor Department; Department of Labor | dol.gov | @USDOL
statement | U.S. Bureau of Labor Statistics | Bureau of Labor Statistics; BLS | bls.gov |
statement | U.S. Department of Energy | Energy Department; Department of Energy | energy.gov | @ENERGY
statement | U.S. Department of Education | Education Department; Department of Education | ed.gov | @usedgov
statement | U.S. Department of Agriculture | Agriculture Department; Department of Agriculture; USDA | usda.gov | @USDA
statement | U.S. Department of the Interior | Interior Department; Department of the Interior | doi.gov | @Interior
statement | U.S. Department of Transportation | Transportation Department; Department of Transportation | transportation.gov; dot.gov | @USDOT
statement | U.S. Department of Health and Human Services | Department of Health and Human Services; Health and Human Services; HHS | hhs.gov | @HHSGov
statement | U.S. Department of Veterans Affairs | Department of Veterans Affairs; Veterans Affairs; VA | va.gov | @DeptVetAffairs
statement | U.S. Department of Housing and Urban Development | Department of Housing and Urban Development; HUD | hud.gov | @HUDgov
statement | Federal Bureau of Investigation | FBI; F.B.I. | fbi.gov | @FBI
statement | Central Intelligence Agency | CIA; C.I.A. | cia.gov | @CIA
statement | National Security Agency | NSA | nsa.gov |
statement | National Security Council | NSC | |
statement | Office of the Director of National Intelligence | ODNI | dni.gov |
statement | Environmental Protection Agency | EPA; E.P.A. | epa.gov | @EPA
statement | Federal Reserve | Fed; The Fed; Federal Reserve Board | federalreserve.gov | @federalreserve
statement | Securities and Exchange Commission | SEC; S.E.C. | sec.gov | @SECGov
statement | Federal Trade Commission | FTC | ftc.gov | @FTC
statement | Federal Communications Commission | FCC | fcc.gov | @FCC
statement | Federal Election Commission | FEC | fec.gov |
statement | Food and Drug Administration | FDA | fda.gov | @US_FDA
statement | Centers for Disease Control and Prevention | CDC; Centers for Disease Control | cdc.gov | @CDCgov
statement | National Institutes of Health | NIH | nih.gov | @NIH
statement | Centers for Medicare & Medicaid Services | CMS; Centers for Medicare and Medicaid Services | cms.gov | @CMSGov
statement | Internal Revenue Service | IRS; I.R.S. | irs.gov | @IRSnews
statement | Social Security Administration | SSA | ssa.gov |
statement | Small Business Administration | SBA | sba.gov |
statement | Federal Emergency Management Agency | FEMA | fema.gov; disasterassistance.gov | @fema
statement | Consumer Financial Protection Bureau | CFPB | consumerfinance.gov |
statement | Immigration and Customs Enforcement | ICE; U.S. Immigration and Customs Enforcement | ice.gov | @ICEgov
statement | Customs and Border Protection | CBP; U.S. Customs and Border Protection; Border Patrol | cbp.gov | @CBP
statement | U.S. Census Bureau | Census Bureau | census.gov | @uscensusbureau
statement | U.S. Patent and Trademark Office | USPTO; Patent and Trademark Office | uspto.gov |
statement | U.S. Trade Representative | Office of the U.S. Trade Representative; USTR | ustr.gov | @USTradeRep
statement | NASA | National Aeronautics and Space Administration | nasa.gov | @NASA
statement | National Oceanic and Atmospheric Administration | NOAA | noaa.gov | @NOAA
statement | Secret Service | U.S. Secret Service; US Secret Service | secretservice.gov | @SecretService
document | Government Accountability Office | GAO; U.S. Government Accountability Office | gao.gov | @USGAO
document | Congressional Budget Office | CBO | cbo.gov | @USCBO
document | Congressional Research Service | CRS | crsreports.congress.gov |
document | Federal Register | | federalregister.gov |
document | U.S. Congress | Congress | congress.gov; govinfo.gov |
statement | U.S. Senate | Senate | senate.gov |
statement | U.S. House of Representatives | House of Representatives; House | house.gov |
document | Supreme Court of the United States | Supreme Court; U.S. Supreme Court; US Supreme Court | supremecourt.gov |
document | Office of Information and Regulatory Affairs | OIRA | reginfo.gov |
statement | U.S. European Command | European Command; EUCOM; US European Command | eucom.mil | @US_EUCOM
statement | U.S. Central Command | Central Command; CENTCOM; US Central Command | centcom.mil | @CENTCOM
statement | Joint Chiefs of Staff | | jcs.mil |
statement | U.S. Army | US Army | army.mil | @USArmy
statement | U.S. Navy | US Navy | navy.mil | @USNavy
statement | U.S. Air Force | US Air Force | af.mil | @usairforce
statement | Democratic National Committee | DNC | democrats.org | @DNC; @TheDemocrats
statement | Republican National Committee | RNC | gop.com | @GOP
statement | American Civil Liberties Union | ACLU | aclu.org | @ACLU
statement | United Nations | U.N.; UN; The United Nations | un.org | @UN
statement | UN Security Council | U.N. Security Council; United Nations Security Council; Security Council | |
statement | World Health Organization | WHO; W.H.O. | who.int | @WHO
statement | International Atomic Energy Agency | IAEA | iaea.org | @iaeaorg
statement | International Monetary Fund | IMF | imf.org | @IMFNews
statement | World Bank | The World Bank | worldbank.org | @WorldBank
statement | World Trade Organization | WTO | wto.org |
document | Organisation for Economic Co-operation and Development | OECD | oecd.org |
statement | OSCE | Organization for Security and Co-operation in Europe | osce.org | @OSCE
statement | NATO | North Atlantic Treaty Organization; НАТО | nato.int | @NATO
statement | European Commission | EU Commission; European Union Commission | ec.europa.eu; commission.europa.eu | @EU_Commission
statement | European Union | EU; E.U. | europa.eu | @EUCouncil
statement | European Parliament | | europarl.europa.eu | @Europarl_EN
statement | European Central Bank | ECB | ecb.europa.eu | @ecb
statement | Council of Europe | | coe.int | @coe
document | International Court of Justice | ICJ | icj-cij.org | @CIJ_ICJ
document | International Criminal Court | ICC | icc-cpi.int | @IntlCrimCourt
document | European Court of Human Rights | ECHR | echr.coe.int |
statement | Office of the President of Ukraine | Ukrainian Presidential Office; Presidential Office of Ukraine; Ukrainian President's Office; Офіс президента; Офис президента | president.gov.ua | @APUkraine
statement | Ministry of Foreign Affairs of Ukraine | Ukrainian Foreign Ministry; Ukraine's Foreign Ministry; Foreign Ministry of Ukraine; Ukrainian Ministry of Foreign Affairs; МЗС; МЗС України; МИД Украины | mfa.gov.ua | @MFA_Ukraine
statement | Ministry of Defence of Ukraine | Ukrainian Defense Ministry; Ukraine's Defense Ministry; Ukraine's Defence Ministry; Ukrainian Defence Ministry; Ministry of Defense of Ukraine; Міноборони; Минобороны Украины | mil.gov.ua | @DefenceU
statement | Armed Forces of Ukraine | Ukrainian Armed Forces; Ukraine's Armed Forces; ЗСУ; ВСУ; Збройні сили України | zsu.gov.ua |
statement | General Staff of the Armed Forces of Ukraine | Ukrainian General Staff; Ukraine's General Staff; Генштаб ЗСУ; Генштаб ВСУ | |
statement | Security Service of Ukraine | SBU; СБУ | ssu.gov.ua | @ServiceSsu
document | Verkhovna Rada | Верховна Рада; Верховная Рада | rada.gov.ua |
statement | The Kremlin | Kremlin; Кремль | kremlin.ru | @KremlinRussia_E
statement | Ministry of Foreign Affairs of Russia | Russian Foreign Ministry; Russia's Foreign Ministry; Russian Ministry of Foreign Affairs; МИД России; МИД РФ | mid.ru | @mfa_russia
statement | Ministry of Defence of Russia | Russian Defense Ministry; Russia's Defense Ministry; Russian Defence Ministry; Russia's Defence Ministry; Минобороны РФ; Минобороны России | mil.ru | @mod_russia
statement | Chinese Foreign Ministry | China's Foreign Ministry; Ministry of Foreign Affairs of China | fmprc.gov.cn; mfa.gov.cn | @MFA_China
statement | Prime Minister's Office | Downing Street; 10 Downing Street; No 10 | gov.uk | @10DowningStreet
statement | Foreign Office | UK Foreign Office; British Foreign Office; Foreign, Commonwealth & Development Office; FCDO | | @FCDOGovUK
statement | Ministry of Defence | UK Ministry of Defence; British Ministry of Defence; MoD | | @DefenceHQ
statement | Auswärtiges Amt | German Foreign Ministry; German Foreign Office; Federal Foreign Office | auswaertiges-amt.de | @AuswaertigesAmt
statement | Bundesregierung | German government; German Government | bundesregierung.de; bundeskanzler.de | @RegSprecher
document | Deutscher Bundestag | Bundestag; German Bundestag | bundestag.de |
document | Bundesverfassungsgericht | German Constitutional Court | bundesverfassungsgericht.de |
statement | Élysée | Elysee; Élysée Palace; French presidency; French Presidency; l'Élysée | elysee.fr | @Elysee
statement | French Foreign Ministry | Quai d'Orsay; France's Foreign Ministry | diplomatie.gouv.fr | @francediplo
statement | Polish Foreign Ministry | MSZ; Ministerstwo Spraw Zagranicznych | gov.pl | @MSZ_RP
unknown | United States | The United States; US; U.S.; USA; Washington | |
unknown | Russia | Moscow; Russian Federation; Россия; Росія; Москва | |
unknown | Ukraine | Kyiv; Kiev; Україна; Украина | |
unknown | China | Beijing | |
unknown | Germany | Berlin; Deutschland | |
unknown | France | Paris | |
unknown | United Kingdom | Britain; UK; U.K.; London; Great Britain | |
unknown | Poland | Warsaw; Polska | |
unknown | Israel | | |
unknown | Iran | Tehran | |
unknown | Turkey | Ankara; Türkiye | |
unknown | Japan | Tokyo | |
unknown | India | New Delhi | |
unknown | Spain | Madrid | |
unknown | Italy | Rome | |
unknown | Canada | Ottawa | |
unknown | North Korea | Pyongyang; DPRK | |
unknown | South Korea | Seoul | |
unknown | Syria | Damascus | |
unknown | Belarus | Minsk | |
"""

# A country speaks through its ministries: under which issuers its words may be registered.
SPEAKS_THROUGH = {
    "United States": ("U.S. Department of State", "The White House", "U.S. Department of Defense"),
    "Russia": ("Ministry of Foreign Affairs of Russia", "The Kremlin", "Ministry of Defence of Russia"),
    "Ukraine": ("Ministry of Foreign Affairs of Ukraine", "Office of the President of Ukraine"),
    "China": ("Chinese Foreign Ministry",),
    "Germany": ("Auswärtiges Amt", "Bundesregierung"),
    "France": ("French Foreign Ministry", "Élysée"),
    "United Kingdom": ("Foreign Office", "Prime Minister's Office", "Ministry of Defence"),
    "Poland": ("Polish Foreign Ministry",),
}

# A capitalised name that ends (or begins) so is an institution by its form: the Harbour Ministry, Office of Tides.
INSTITUTION_HEADS = frozenset(
    """ministry department office agency bureau commission committee council authority administration police court
    parliament government board service embassy consulate campaign university institute association union federation
    foundation center centre association society coalition alliance party company inc corp corporation group bank
    command army navy staff forces hospital fund league club college school district tribunal senate assembly congress
    ministerium behörde amt ministerio ministère ministerstwo міністерство министерство""".split()
)
