"""Outlets by name: who publishes reports. Data only; ``known.py`` reads it, users add to it through ``outlets``.

One line each: ``name | aliases | domains | handles``, fields divided by ``;`` inside. A name with a leading ``The``
is found without it too. A ``*`` before the name marks a broadcaster: words said "on" it were said in an interview.
"""

OUTLETS = """\
Reuters | Thomson Reuters; Reuters news agency | reuters.com | @Reuters
The Associated Press | AP; A.P.; Associated Press | apnews.com; ap.org | @AP
Agence France-Presse | AFP; Agence France Presse | afp.com | @AFP
Bloomberg | Bloomberg News; Bloomberg TV; Bloomberg Businessweek | bloomberg.com | @business
United Press International | UPI | upi.com | @UPI
dpa | Deutsche Presse-Agentur | dpa.com; dpa-international.com |
Interfax | Interfax news agency | interfax.com; interfax.ru | @interfax_news
Interfax-Ukraine | | interfax.com.ua |
TASS | Tass; ТАСС | tass.com; tass.ru | @tassagency_en
RIA Novosti | RIA; РИА Новости | ria.ru | @rianru
Sputnik | | sputniknews.com; sputnikglobe.com |
Xinhua | Xinhua News Agency | xinhuanet.com; news.cn | @XHNews
Kyodo News | Kyodo | kyodonews.net |
Yonhap | Yonhap News Agency; Yonhap News | yna.co.kr |
Anadolu Agency | Anadolu; AA | aa.com.tr | @anadoluagency
PTI | Press Trust of India | ptinews.com |
UNIAN | УНИАН; УНІАН | unian.info; unian.net; unian.ua | @unian
Ukrinform | Укрінформ; Укринформ | ukrinform.net; ukrinform.ua |
Ukrainska Pravda | Ukrayinska Pravda; Українська правда; Украинская правда | pravda.com.ua |
The Kyiv Independent | | kyivindependent.com | @KyivIndependent
Kyiv Post | | kyivpost.com | @KyivPost
Censor.net | Цензор.НЕТ | censor.net |
Hromadske | Громадське | hromadske.ua |
Suspilne | Суспільне | suspilne.media |
Meduza | Медуза | meduza.io | @meduzaproject
Kommersant | Коммерсантъ; Коммерсант | kommersant.ru |
Novaya Gazeta | Новая газета | novayagazeta.ru; novayagazeta.eu |
RBC | РБК | rbc.ru |
*RT | Russia Today | rt.com | @RT_com
The Moscow Times | | themoscowtimes.com |
*Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty; Радіо Свобода; Радио Свобода | rferl.org; radiosvoboda.org; svoboda.org |
*Voice of America | VOA | voanews.com | @VOANews
The New York Times | NYT; NY Times; N.Y. Times | nytimes.com; nyti.ms | @nytimes
The Washington Post | WaPo; Wash Post | washingtonpost.com; wapo.st | @washingtonpost
The Wall Street Journal | WSJ; Wall St. Journal | wsj.com; on.wsj.com | @WSJ
USA Today | | usatoday.com | @USATODAY
Los Angeles Times | LA Times; L.A. Times | latimes.com | @latimes
Chicago Tribune | | chicagotribune.com |
Chicago Sun-Times | | suntimes.com; chicago.suntimes.com |
The Boston Globe | | bostonglobe.com | @BostonGlobe
Boston Herald | | bostonherald.com |
New York Post | NY Post; N.Y. Post | nypost.com | @nypost
New York Daily News | NY Daily News; Daily News | nydailynews.com |
The Philadelphia Inquirer | Philadelphia Daily News | inquirer.com; philly.com |
The Dallas Morning News | | dallasnews.com |
Houston Chronicle | | houstonchronicle.com; chron.com |
San Francisco Chronicle | | sfchronicle.com; sfgate.com |
The Mercury News | San Jose Mercury News | mercurynews.com |
The Seattle Times | | seattletimes.com |
The Denver Post | | denverpost.com |
Miami Herald | | miamiherald.com |
Tampa Bay Times | | tampabay.com |
Orlando Sentinel | | orlandosentinel.com |
The Arizona Republic | | azcentral.com |
Las Vegas Review-Journal | | reviewjournal.com |
The Atlanta Journal-Constitution | AJC | ajc.com |
Star Tribune | Minneapolis Star Tribune | startribune.com |
The Des Moines Register | Des Moines Register | desmoinesregister.com |
Detroit Free Press | | freep.com |
The Detroit News | | detroitnews.com |
The Plain Dealer | Cleveland Plain Dealer | cleveland.com |
The Cincinnati Enquirer | | cincinnati.com |
The Columbus Dispatch | | dispatch.com |
The Indianapolis Star | IndyStar | indystar.com |
Milwaukee Journal Sentinel | Journal Sentinel | jsonline.com |
Pittsburgh Post-Gazette | | post-gazette.com |
The Baltimore Sun | | baltimoresun.com |
The Star-Ledger | NJ.com | nj.com |
The Record | northjersey.com | northjersey.com |
The Oregonian | | oregonlive.com |
Union Leader | New Hampshire Union Leader | unionleader.com |
The Charlotte Observer | | charlotteobserver.com |
The News & Observer | | newsobserver.com |
The Kansas City Star | | kansascity.com |
Omaha World-Herald | | omaha.com |
The Salt Lake Tribune | | sltrib.com |
Deseret News | | deseret.com |
The Washington Times | | washingtontimes.com | @WashTimes
Washington Examiner | The Washington Examiner | washingtonexaminer.com | @dcexaminer
The Washington Free Beacon | Free Beacon | freebeacon.com |
The Daily Caller | Daily Caller News Foundation | dailycaller.com | @DailyCaller
Breitbart | Breitbart News; Breitbart.com; Breitbart News Daily | breitbart.com | @BreitbartNews
The Daily Wire | | dailywire.com |
Townhall | | townhall.com |
The Federalist | | thefederalist.com |
National Review | | nationalreview.com | @NRO
The Weekly Standard | | weeklystandard.com |
*Newsmax | Newsmax TV | newsmax.com | @newsmax
*One America News | OAN; OANN; One America News Network | oann.com |
The Epoch Times | | theepochtimes.com |
Western Journalism | The Western Journal | westernjournal.com; westernjournalism.com |
Politico | POLITICO; Politico Magazine; Politico Playbook | politico.com; politico.eu | @politico
Axios | | axios.com | @axios
The Hill | | thehill.com | @thehill
Roll Call | | rollcall.com |
Punchbowl News | | punchbowl.news |
Semafor | | semafor.com |
BuzzFeed News | BuzzFeed; Buzzfeed | buzzfeed.com; buzzfeednews.com | @BuzzFeedNews
HuffPost | Huffington Post; The Huffington Post | huffpost.com; huffingtonpost.com | @HuffPost
Vox | | vox.com | @voxdotcom
Slate | | slate.com | @Slate
Salon | | salon.com |
The Daily Beast | | thedailybeast.com | @thedailybeast
Mother Jones | | motherjones.com | @MotherJones
The Intercept | | theintercept.com |
ProPublica | | propublica.org | @propublica
Talking Points Memo | TPM | talkingpointsmemo.com |
ThinkProgress | | thinkprogress.org |
Daily Kos | DailyKos | dailykos.com |
Raw Story | | rawstory.com |
The Atlantic | | theatlantic.com | @TheAtlantic
The New Yorker | | newyorker.com | @NewYorker
New York Magazine | New York magazine | nymag.com |
Vanity Fair | | vanityfair.com |
Rolling Stone | | rollingstone.com |
Esquire | | esquire.com |
The New Republic | | newrepublic.com |
Foreign Policy | | foreignpolicy.com |
Foreign Affairs | | foreignaffairs.com |
Time | TIME; Time magazine; TIME magazine; Time Magazine | time.com | @TIME
Newsweek | | newsweek.com | @Newsweek
Fortune | Fortune magazine | fortune.com |
Forbes | | forbes.com | @Forbes
Business Insider | Insider | businessinsider.com; insider.com |
The Verge | | theverge.com |
Wired | WIRED | wired.com |
Ars Technica | | arstechnica.com |
Engadget | | engadget.com |
TechCrunch | | techcrunch.com |
PolitiFact | Politifact | politifact.com | @PolitiFact
FactCheck.org | | factcheck.org |
Snopes | | snopes.com |
FiveThirtyEight | | fivethirtyeight.com |
Defense News | | defensenews.com |
Military Times | | militarytimes.com |
Stars and Stripes | | stripes.com |
The Marshall Project | | themarshallproject.org |
Scientific American | | scientificamerican.com |
Nature | Nature magazine | nature.com |
The Economist | | economist.com | @TheEconomist
Financial Times | The Financial Times; FT | ft.com | @FT
The Guardian | Guardian | theguardian.com; guardian.co.uk | @guardian
The Times of London | The London Times | thetimes.co.uk; thetimes.com |
The Sunday Times | | |
The Daily Telegraph | The Telegraph; Telegraph | telegraph.co.uk | @Telegraph
The Independent | | independent.co.uk; the-independent.com | @Independent
Daily Mail | The Daily Mail; DailyMail.com; MailOnline | dailymail.co.uk; dailymail.com | @MailOnline
Daily Mirror | The Mirror | mirror.co.uk |
The Sun | | thesun.co.uk |
Evening Standard | | standard.co.uk |
Le Monde | | lemonde.fr | @lemondefr
Le Figaro | | lefigaro.fr |
Libération | | liberation.fr |
Der Spiegel | Spiegel; SPIEGEL | spiegel.de | @derspiegel
Die Zeit | Zeit Online | zeit.de |
Die Welt | Welt am Sonntag | welt.de |
Frankfurter Allgemeine Zeitung | FAZ; F.A.Z. | faz.net |
Süddeutsche Zeitung | SZ | sueddeutsche.de |
Bild | Bild-Zeitung; Bild am Sonntag | bild.de |
taz | die tageszeitung | taz.de |
Handelsblatt | | handelsblatt.com |
*ARD | tagesschau; Tagesschau | tagesschau.de; ard.de |
*ZDF | heute journal | zdf.de |
*Deutschlandfunk | | deutschlandfunk.de |
*Deutsche Welle | DW | dw.com | @dwnews
El País | | elpais.com | @el_pais
El Mundo | | elmundo.es |
ABC (Spain) | | abc.es |
La Vanguardia | | lavanguardia.com |
EFE | Agencia EFE | efe.com |
Corriere della Sera | | corriere.it |
La Repubblica | | repubblica.it |
ANSA | | ansa.it |
Gazeta Wyborcza | | wyborcza.pl |
Rzeczpospolita | | rp.pl |
PAP | Polska Agencja Prasowa | pap.pl |
Onet | | onet.pl |
*TVP | | tvp.info |
*TVN24 | TVN | tvn24.pl |
*RMF FM | | rmf24.pl |
Haaretz | | haaretz.com |
The Times of Israel | | timesofisrael.com |
The Jerusalem Post | | jpost.com |
South China Morning Post | SCMP | scmp.com |
Global Times | | globaltimes.cn |
Nikkei | Nikkei Asia | nikkei.com |
Hürriyet | Hurriyet | hurriyet.com.tr; hurriyetdailynews.com |
*TRT World | TRT | trtworld.com |
The Globe and Mail | | theglobeandmail.com |
National Post | | nationalpost.com |
Toronto Star | | thestar.com |
The Sydney Morning Herald | | smh.com.au |
The Australian | | theaustralian.com.au |
*BBC | BBC News; British Broadcasting Corporation; BBC Radio 4; BBC World Service; BBC Russian | bbc.com; bbc.co.uk; bbc.in | @BBCWorld
*Sky News | | news.sky.com | @SkyNews
*ITV | ITV News | itv.com |
*Channel 4 News | | channel4.com |
*Al Jazeera | Al-Jazeera | aljazeera.com | @AJEnglish
*France 24 | | france24.com |
*RFI | Radio France Internationale | rfi.fr |
*BFM TV | BFMTV | bfmtv.com |
*France Inter | Franceinfo; franceinfo | radiofrance.fr; francetvinfo.fr |
*CBC | CBC News | cbc.ca |
*ABC Australia | ABC News Australia | abc.net.au |
*CNN | Cable News Network; CNN.com; CNN International | cnn.com; cnn.it | @CNN
*Fox News | FOX News; Fox News Channel; Fox; Fox News Sunday; Fox & Friends; Fox and Friends; Fox & Friends Weekend; FOX & Friends; Sunday Morning Futures; The Ingraham Angle; America's Newsroom | foxnews.com; fxn.ws | @FoxNews
*Fox Business | Fox Business Network; FOX Business; FBN | foxbusiness.com | @FoxBusiness
*MSNBC | MS NOW; Morning Joe | msnbc.com; ms.now | @MSNBC
*NBC News | NBC; NBC's Meet the Press; Meet the Press; NBC Nightly News | nbcnews.com | @NBCNews
*ABC News | ABC; ABC's This Week; Good Morning America | abcnews.go.com; abcnews.com | @ABC
*CBS News | CBS; CBS's Face the Nation; Face the Nation; CBS This Morning; 60 Minutes; CBS Morning News; CBS Mornings | cbsnews.com | @CBSNews
*CNBC | Squawk Box | cnbc.com | @CNBC
*NPR | National Public Radio | npr.org | @NPR
*PBS | PBS NewsHour; PBS Newshour | pbs.org | @NewsHour
*C-SPAN | C-Span; CSPAN | c-span.org | @cspan
*NewsNation | | newsnationnow.com |
*Univision | | univision.com |
*Telemundo | | telemundo.com |
*HBO | | hbo.com |
Oklahoma Farm Report | | oklahomafarmreport.com |
*Fox 29 | FOX 29 | fox29.com |
Substack | | substack.com |
Medium | | medium.com |
PR Newswire | | prnewswire.com |
Business Wire | | businesswire.com |
"""

# A name that ends (or begins) so is an outlet's by its form: the Marple Gazette, the Daily Lantern.
OUTLET_HEADS = frozenset(
    """times post news journal tribune gazette herald chronicle observer guardian telegraph courier examiner inquirer
    dispatch star sun globe register sentinel mirror mail express standard press review magazine weekly daily today
    courant argus bugle advertiser echo ledger banner beacon bee picayune intelligencer mercury spectator economist
    clarion bulletin messenger statesman advocate recorder monitor digest messaggero corriere gazzetta figaro
    wire newswire zeitung tageblatt anzeiger nachrichten rundschau gazeta monde presse tv radio television podcast
    """.split()
)
OUTLET_STARTS = frozenset("radio daily televizija".split())
