import type { OutletEntry } from '../model/index.js'

/**
 * One outlet a line: `name | aliases | domains | family | agency`, lists parted by commas, empty cells allowed.
 *
 * Written from general knowledge of the trade as of 2026: names as the outlets write themselves, owners as their imprints
 * and the press about them say. Families are owners (one newsroom or one proprietor counts as one voice); state media of
 * one state are kept apart unless one body runs them. Names change hands: a user's `outlets.json` overrides a line.
 */
const TABLE = `
Reuters | Thomson Reuters, Reuters news agency | reuters.com | Thomson Reuters | agency
Associated Press | AP, The Associated Press, AP News | apnews.com, ap.org | Associated Press | agency
Agence France-Presse | AFP, Agence France Presse | afp.com | Agence France-Presse | agency
United Press International | UPI | upi.com | News World Communications | agency
Bloomberg News | Bloomberg, Bloomberg Businessweek | bloomberg.com | Bloomberg | agency
Dow Jones Newswires | Dow Jones | dowjones.com | News Corp | agency
PA Media | Press Association, PA news agency | pa.media | PA Media Group | agency
Deutsche Presse-Agentur | DPA, dpa | dpa.com | | agency
Agencia EFE | EFE | efe.com | | agency
ANSA | ANSA news agency | ansa.it | | agency
Agenzia Nova | | agenzianova.com | | agency
Kyodo News | Kyodo | english.kyodonews.net | | agency
Jiji Press | Jiji | jen.jiji.com | | agency
Xinhua | Xinhua News Agency, New China News Agency | xinhuanet.com, news.cn | State Council of China | agency
China News Service | | chinanews.com | State Council of China | agency
TASS | Itar-Tass, Tass | tass.com, tass.ru | Government of Russia | agency
RIA Novosti | RIA | ria.ru | Rossiya Segodnya | agency
Sputnik | Sputnik News | sputniknews.com, sputnikglobe.com | Rossiya Segodnya |
Interfax | Interfax news agency | interfax.ru, interfax.com | Interfax | agency
Interfax-Ukraine | | interfax.com.ua | | agency
Ukrinform | | ukrinform.net | Government of Ukraine | agency
UNIAN | | unian.info, unian.net | | agency
Anadolu Agency | Anadolu, AA | aa.com.tr | Government of Turkey | agency
Demirören News Agency | DHA | dha.com.tr | Demirören | agency
IRNA | Islamic Republic News Agency | irna.ir | Government of Iran | agency
Fars News Agency | Fars, Fars News | farsnews.ir | | agency
Tasnim News Agency | Tasnim, Tasnim News | tasnimnews.com | | agency
Mehr News Agency | Mehr, Mehr News | mehrnews.com | | agency
ISNA | Iranian Students News Agency | isna.ir | | agency
SANA | Syrian Arab News Agency | sana.sy | Government of Syria | agency
Petra | Jordan News Agency, Petra news agency | petra.gov.jo | Government of Jordan | agency
MENA | Middle East News Agency | mena.org.eg | Government of Egypt | agency
Saudi Press Agency | SPA | spa.gov.sa | Government of Saudi Arabia | agency
WAM | Emirates News Agency | wam.ae | Government of the United Arab Emirates | agency
QNA | Qatar News Agency | qna.org.qa | Government of Qatar | agency
KUNA | Kuwait News Agency | kuna.net.kw | Government of Kuwait | agency
Oman News Agency | | omannews.gov.om | Government of Oman | agency
Bahrain News Agency | BNA | bna.bh | Government of Bahrain | agency
National News Agency | NNA | nna-leb.gov.lb | Government of Lebanon | agency
Wafa | Palestinian News Agency | wafa.ps | Palestinian Authority | agency
Maan News Agency | Maan, Ma'an | maannews.net | | agency
Press Trust of India | PTI | ptinews.com | | agency
Asian News International | ANI | aninews.in | | agency
United News of Bangladesh | UNB | unb.com.bd | | agency
Associated Press of Pakistan | APP | app.com.pk | Government of Pakistan | agency
Yonhap | Yonhap News Agency | yna.co.kr | | agency
KCNA | Korean Central News Agency | kcna.kp | Government of North Korea | agency
Central News Agency | CNA Taiwan | cna.com.tw, focustaiwan.tw | Government of Taiwan | agency
Antara | Antara news agency | antaranews.com | Government of Indonesia | agency
Bernama | | bernama.com | Government of Malaysia | agency
Vietnam News Agency | VNA | vnanet.vn | Government of Vietnam | agency
Thai News Agency | TNA | tna.mcot.net | |
Canadian Press | CP, The Canadian Press | thecanadianpress.com | | agency
Australian Associated Press | AAP | aap.com.au | | agency
Belga | Belga news agency | belga.be | | agency
ANP | Algemeen Nederlands Persbureau | anp.nl | | agency
Austria Press Agency | APA | apa.at | | agency
Keystone-SDA | SDA | keystone-sda.ch | | agency
NTB | Norsk Telegrambyrå | ntb.no | | agency
TT News Agency | TT | tt.se | | agency
Ritzau | Ritzaus Bureau | ritzau.dk | | agency
STT | Finnish News Agency | stt.fi | | agency
PAP | Polish Press Agency | pap.pl | | agency
CTK | Czech News Agency, ČTK | ctk.cz | | agency
MTI | Hungarian News Agency | mti.hu | Government of Hungary | agency
Tanjug | | tanjug.rs | | agency
Hina | | hina.hr | | agency
BTA | Bulgarian News Agency | bta.bg | | agency
Agerpres | | agerpres.ro | | agency
Lusa | Lusa news agency | lusa.pt | | agency
Athens News Agency | ANA, ANA-MPA | amna.gr | | agency
Cyprus News Agency | CNA Cyprus | cna.org.cy | | agency
Télam | Telam | telam.com.ar | Government of Argentina | agency
Agência Brasil | Agencia Brasil | agenciabrasil.ebc.com.br | Government of Brazil | agency
Notimex | | notimex.gob.mx | Government of Mexico | agency
Prensa Latina | | prensa-latina.cu | Government of Cuba | agency
News Agency of Nigeria | NAN | nannews.ng | Government of Nigeria | agency
Ghana News Agency | GNA | gna.org.gh | Government of Ghana | agency
South African Press Association | SAPA | | | agency
Inter Press Service | IPS | ipsnews.net | | agency
Religion News Service | RNS | religionnews.com | | agency
Jewish Telegraphic Agency | JTA | jta.org | 70 Faces Media | agency
Kaiser Health News | KFF Health News, KHN | kffhealthnews.org | KFF |
States Newsroom | | statesnewsroom.com | States Newsroom |
New York Times | The New York Times, NYT, NY Times | nytimes.com | New York Times Company |
The Athletic | | theathletic.com | New York Times Company |
Washington Post | The Washington Post, WaPo | washingtonpost.com | Nash Holdings |
Wall Street Journal | The Wall Street Journal, WSJ | wsj.com | News Corp |
Barron's | Barron’s | barrons.com | News Corp |
MarketWatch | | marketwatch.com | News Corp |
New York Post | NY Post | nypost.com | News Corp |
USA Today | USA TODAY | usatoday.com | Gannett |
Arizona Republic | The Arizona Republic | azcentral.com | Gannett |
Detroit Free Press | | freep.com | Gannett |
Indianapolis Star | IndyStar | indystar.com | Gannett |
Cincinnati Enquirer | | cincinnati.com | Gannett |
Milwaukee Journal Sentinel | | jsonline.com | Gannett |
Des Moines Register | | desmoinesregister.com | Gannett |
Tennessean | The Tennessean | tennessean.com | Gannett |
Columbus Dispatch | | dispatch.com | Gannett |
Los Angeles Times | LA Times, L.A. Times | latimes.com | Nant Capital |
San Diego Union-Tribune | | sandiegouniontribune.com | Alden Global Capital |
Chicago Tribune | | chicagotribune.com | Alden Global Capital |
New York Daily News | Daily News | nydailynews.com | Alden Global Capital |
Baltimore Sun | | baltimoresun.com | Sinclair |
Denver Post | | denverpost.com | Alden Global Capital |
Mercury News | San Jose Mercury News | mercurynews.com | Alden Global Capital |
Orlando Sentinel | | orlandosentinel.com | Alden Global Capital |
Boston Herald | | bostonherald.com | Alden Global Capital |
Chicago Sun-Times | | chicago.suntimes.com | Chicago Public Media |
San Francisco Chronicle | | sfchronicle.com | Hearst |
Houston Chronicle | | houstonchronicle.com | Hearst |
San Antonio Express-News | | expressnews.com | Hearst |
Seattle Post-Intelligencer | | seattlepi.com | Hearst |
Boston Globe | The Boston Globe | bostonglobe.com | Boston Globe Media |
STAT News | STAT | statnews.com | Boston Globe Media |
Philadelphia Inquirer | The Philadelphia Inquirer | inquirer.com | Lenfest Institute |
Miami Herald | | miamiherald.com | McClatchy |
Kansas City Star | | kansascity.com | McClatchy |
Sacramento Bee | | sacbee.com | McClatchy |
Charlotte Observer | | charlotteobserver.com | McClatchy |
McClatchy | McClatchy DC | mcclatchydc.com | McClatchy |
Seattle Times | The Seattle Times | seattletimes.com | Seattle Times Company |
Dallas Morning News | | dallasnews.com | Hearst |
Atlanta Journal-Constitution | AJC | ajc.com | Cox |
Star Tribune | Minneapolis Star Tribune, Minnesota Star Tribune | startribune.com | |
St. Louis Post-Dispatch | | stltoday.com | Lee Enterprises |
Tampa Bay Times | | tampabay.com | Poynter Institute |
PolitiFact | | politifact.com | Poynter Institute |
Las Vegas Review-Journal | | reviewjournal.com | |
Plain Dealer | Cleveland Plain Dealer | cleveland.com | Advance |
Oregonian | The Oregonian | oregonlive.com | Advance |
New Yorker | The New Yorker | newyorker.com | Advance |
Vanity Fair | | vanityfair.com | Advance |
Wired | WIRED | wired.com | Advance |
Texas Tribune | | texastribune.org | |
ProPublica | | propublica.org | |
Center for Investigative Reporting | Reveal | revealnews.org | |
Mother Jones | | motherjones.com | |
Washington Times | The Washington Times | washingtontimes.com | News World Communications |
Washington Examiner | | washingtonexaminer.com | Clarity Media |
Weekly Standard | The Weekly Standard | weeklystandard.com | Clarity Media |
Washington Free Beacon | Free Beacon | freebeacon.com | |
Christian Science Monitor | | csmonitor.com | |
Politico | POLITICO, Politico Europe | politico.com, politico.eu | Axel Springer |
Business Insider | Insider | businessinsider.com | Axel Springer |
Axios | | axios.com | Cox |
Semafor | | semafor.com | |
Punchbowl News | Punchbowl | punchbowl.news | |
The Hill | | thehill.com | Nexstar |
NewsNation | | newsnationnow.com | Nexstar |
Roll Call | CQ Roll Call | rollcall.com | FiscalNote |
RealClearPolitics | RCP | realclearpolitics.com | |
Vox | | vox.com | Vox Media |
The Verge | | theverge.com | Vox Media |
New York Magazine | New York magazine | nymag.com | Vox Media |
Slate | | slate.com | Graham Holdings |
Foreign Policy | Foreign Policy magazine | foreignpolicy.com | Graham Holdings |
Salon | | salon.com | |
The Atlantic | | theatlantic.com | Emerson Collective |
The Nation | | thenation.com | |
National Review | | nationalreview.com | |
New Republic | The New Republic | newrepublic.com | |
Reason magazine | | reason.com | |
Time | Time magazine, TIME | time.com | |
Newsweek | | newsweek.com | |
Fortune | Fortune magazine | fortune.com | |
Forbes | Forbes magazine | forbes.com | |
Rolling Stone | | rollingstone.com | Penske Media |
Variety | | variety.com | Penske Media |
Hollywood Reporter | The Hollywood Reporter, THR | hollywoodreporter.com | Penske Media |
Deadline | Deadline Hollywood | deadline.com | Penske Media |
Billboard | | billboard.com | Penske Media |
BuzzFeed News | BuzzFeed | buzzfeednews.com | BuzzFeed |
HuffPost | Huffington Post, The Huffington Post | huffpost.com | BuzzFeed |
Daily Beast | The Daily Beast | thedailybeast.com | IAC |
Daily Caller | The Daily Caller | dailycaller.com | |
Daily Wire | The Daily Wire | dailywire.com | |
Breitbart | Breitbart News | breitbart.com | |
The Blaze | TheBlaze | theblaze.com | |
Newsmax | | newsmax.com | |
One America News | OANN, OAN | oann.com | |
InfoWars | Infowars | infowars.com | |
Gateway Pundit | The Gateway Pundit | thegatewaypundit.com | |
Drudge Report | The Drudge Report | drudgereport.com | |
Zero Hedge | ZeroHedge | zerohedge.com | |
The Intercept | | theintercept.com | |
Bellingcat | | bellingcat.com | |
Epoch Times | The Epoch Times | theepochtimes.com | Epoch Media Group |
CNN | Cable News Network | cnn.com | Warner Bros. Discovery |
CNBC | | cnbc.com | Versant |
MSNBC | MS NOW | msnbc.com | Versant |
NBC News | NBC | nbcnews.com | NBCUniversal |
Telemundo | Noticias Telemundo | telemundo.com | NBCUniversal |
Univision | Noticias Univision | univision.com | TelevisaUnivision |
ABC News | ABC | abcnews.go.com | Disney |
FiveThirtyEight | 538 | fivethirtyeight.com | Disney |
ESPN | | espn.com | Disney |
CBS News | CBS, CBS Evening News | cbsnews.com | Paramount |
Fox News | Fox News Channel | foxnews.com | Fox Corporation |
Fox Business | Fox Business Network | foxbusiness.com | Fox Corporation |
NPR | National Public Radio | npr.org | |
PBS | PBS NewsHour, PBS News Hour | pbs.org | |
C-SPAN | | c-span.org | |
Voice of America | VOA | voanews.com | U.S. Agency for Global Media |
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty | rferl.org | U.S. Agency for Global Media |
Radio Free Asia | RFA | rfa.org | U.S. Agency for Global Media |
Alhurra | Al-Hurra | alhurra.com | U.S. Agency for Global Media |
Yahoo News | Yahoo | news.yahoo.com | Yahoo |
Yahoo Finance | | finance.yahoo.com | Yahoo |
TechCrunch | | techcrunch.com | |
Ars Technica | | arstechnica.com | Advance |
The Information | | theinformation.com | |
The Register | | theregister.com | |
Engadget | | engadget.com | Yahoo |
CNET | | cnet.com | Ziff Davis |
ZDNet | | zdnet.com | Ziff Davis |
404 Media | | 404media.co | |
The Onion | | theonion.com | |
Snopes | | snopes.com | |
FactCheck.org | | factcheck.org | |
Full Fact | | fullfact.org | |
TMZ | | tmz.com | Fox Corporation |
People magazine | | people.com | People Inc. |
Sports Illustrated | SI | si.com | |
Bleacher Report | | bleacherreport.com | Warner Bros. Discovery |
The Ringer | | theringer.com | Spotify |
National Geographic | | nationalgeographic.com | Disney |
Scientific American | | scientificamerican.com | Springer Nature |
Nature | Nature journal | nature.com | Springer Nature |
Science magazine | | science.org | |
New Scientist | | newscientist.com | Daily Mail and General Trust |
The Lancet | Lancet | thelancet.com | |
Guardian | The Guardian | theguardian.com, guardian.co.uk | Guardian Media Group |
Observer | The Observer | observer.co.uk | Tortoise Media |
The Times | Times of London, The Times of London | thetimes.com, thetimes.co.uk | News Corp |
Sunday Times | The Sunday Times | | News Corp |
The Sun | | thesun.co.uk | News Corp |
Times Radio | | | News Corp |
TalkTV | TalkRadio | talk.tv | News Corp |
Daily Telegraph | The Daily Telegraph, The Telegraph, Telegraph | telegraph.co.uk | Telegraph Media Group |
Sunday Telegraph | The Sunday Telegraph | | Telegraph Media Group |
The Spectator | Spectator | spectator.co.uk | |
Daily Mail | The Daily Mail, MailOnline, Mail Online | dailymail.co.uk, dailymail.com | Daily Mail and General Trust |
Mail on Sunday | The Mail on Sunday | | Daily Mail and General Trust |
The i Paper | i newspaper | inews.co.uk | Daily Mail and General Trust |
Metro | | metro.co.uk | Daily Mail and General Trust |
Daily Mirror | The Daily Mirror, The Mirror | mirror.co.uk | Reach |
Sunday Mirror | | | Reach |
Daily Express | The Daily Express | express.co.uk | Reach |
Daily Star | The Daily Star | dailystar.co.uk | Reach |
Daily Record | | dailyrecord.co.uk | Reach |
Manchester Evening News | | manchestereveningnews.co.uk | Reach |
Liverpool Echo | | liverpoolecho.co.uk | Reach |
Birmingham Mail | | birminghammail.co.uk | Reach |
Western Mail | WalesOnline | walesonline.co.uk | Reach |
The Independent | Independent | independent.co.uk | |
Evening Standard | London Evening Standard, London Standard | standard.co.uk | |
Financial Times | The Financial Times, FT | ft.com | Nikkei |
Nikkei | Nikkei Asia, Nihon Keizai Shimbun | nikkei.com | Nikkei |
The Economist | Economist | economist.com | Economist Group |
New Statesman | The New Statesman | newstatesman.com | |
Private Eye | | private-eye.co.uk | |
Morning Star | | morningstaronline.co.uk | |
The Scotsman | Scotsman | scotsman.com | National World |
Yorkshire Post | | yorkshirepost.co.uk | National World |
The Herald | The Herald of Glasgow | heraldscotland.com | Newsquest |
Press and Journal | | pressandjournal.co.uk | DC Thomson |
Belfast Telegraph | | belfasttelegraph.co.uk | Mediahuis |
Irish Independent | | independent.ie | Mediahuis |
Irish Times | The Irish Times | irishtimes.com | Irish Times |
Irish Examiner | | irishexaminer.com | Irish Times |
RTÉ | RTE, RTE News | rte.ie | RTÉ |
BBC | BBC News, British Broadcasting Corporation | bbc.com, bbc.co.uk | BBC |
BBC Radio 4 | Radio 4 | | BBC |
BBC World Service | | | BBC |
ITV News | ITV | itv.com | ITV |
Channel 4 News | | channel4.com | ITN |
Channel 5 News | | channel5.com | Paramount |
Sky News | | news.sky.com | Comcast |
Sky Sports | Sky Sports News | skysports.com | Comcast |
GB News | | gbnews.com | |
LBC | | lbc.co.uk | Global |
Middle East Eye | MEE | middleeasteye.net | |
Middle East Monitor | MEMO | middleeastmonitor.com | |
The New Arab | Al-Araby Al-Jadeed, New Arab | newarab.com | Fadaat Media |
Al Jazeera | Al-Jazeera, Aljazeera, Al Jazeera English | aljazeera.com, aljazeera.net | Al Jazeera Media Network |
Al Arabiya | Al-Arabiya | alarabiya.net | MBC Group |
Al Hadath | Al-Hadath | alhadath.net | MBC Group |
Asharq Al-Awsat | Asharq al-Awsat, Al-Sharq al-Awsat | aawsat.com | Saudi Research and Media Group |
Arab News | | arabnews.com | Saudi Research and Media Group |
Elaph | | elaph.com | |
Al-Hayat | Al Hayat | alhayat.com | |
Al-Quds Al-Arabi | Al-Quds al-Arabi | alquds.co.uk | |
Saudi Gazette | | saudigazette.com.sa | |
Okaz | | okaz.com.sa | |
The National | | thenationalnews.com | International Media Investments |
Sky News Arabia | | skynewsarabia.com | International Media Investments |
Gulf News | | gulfnews.com | |
Khaleej Times | | khaleejtimes.com | |
Al-Monitor | Al Monitor | al-monitor.com | |
Al Mayadeen | Al-Mayadeen | almayadeen.net | |
Al-Manar | Al Manar | almanar.com.lb | Hezbollah |
Al-Akhbar | Al Akhbar | al-akhbar.com | |
An-Nahar | Annahar | annahar.com | |
L'Orient-Le Jour | L’Orient-Le Jour, L'Orient Today | lorientlejour.com | |
Daily Star Lebanon | | dailystar.com.lb | |
Al-Masry Al-Youm | Al Masry Al Youm, Egypt Independent | almasryalyoum.com | |
Al-Ahram | Al Ahram, Ahram Online | ahram.org.eg | Government of Egypt |
Mada Masr | | madamasr.com | |
Jordan Times | The Jordan Times | jordantimes.com | |
Al Ghad | Al-Ghad | alghad.com | |
Al-Watan | Al Watan | alwatan.sy | |
Enab Baladi | | enabbaladi.net | |
Syrian Observatory for Human Rights | SOHR | syriahr.com | |
Al-Masdar News | Al Masdar News | almasdarnews.com | |
SouthFront | South Front | southfront.org, southfront.press | |
EA WorldView | EA Worldview | eaworldview.com | |
Rudaw | | rudaw.net | |
Kurdistan 24 | | kurdistan24.net | |
Iran International | | iranintl.com | |
Press TV | PressTV | presstv.ir | IRIB |
IRIB | | irib.ir | IRIB |
Tehran Times | | tehrantimes.com | |
Kayhan | | kayhan.ir | |
Radio Farda | | radiofarda.com | U.S. Agency for Global Media |
Haaretz | Ha'aretz, Ha’aretz | haaretz.com | Haaretz Group |
TheMarker | | themarker.com | Haaretz Group |
Jerusalem Post | The Jerusalem Post | jpost.com | Jerusalem Post Group |
Maariv | Ma'ariv | maariv.co.il | Jerusalem Post Group |
Walla | Walla News | walla.co.il | Jerusalem Post Group |
Times of Israel | The Times of Israel | timesofisrael.com | |
Yedioth Ahronoth | Yediot Ahronot, Yedioth Aharonoth | yediot.co.il | Yedioth Group |
Ynet | Ynetnews, ynet | ynet.co.il, ynetnews.com | Yedioth Group |
Israel Hayom | | israelhayom.com | |
Channel 12 | Israel's Channel 12 | mako.co.il | Keshet |
Channel 13 | Israel's Channel 13 | 13tv.co.il | Reshet |
Kan | Kan News, Israeli Public Broadcasting Corporation | kan.org.il | |
Army Radio | Galatz | glz.co.il | |
Arutz Sheva | Israel National News | israelnationalnews.com | |
i24News | i24NEWS | i24news.tv | Altice |
+972 Magazine | | 972mag.com | |
Debka | DEBKAfile, Debkafile | debka.com | |
Hurriyet | Hürriyet, Hurriyet Daily News | hurriyet.com.tr, hurriyetdailynews.com | Demirören |
Daily Sabah | Sabah | dailysabah.com | Turkuvaz |
Cumhuriyet | | cumhuriyet.com.tr | |
TRT | TRT World | trtworld.com | Government of Turkey |
RT | Russia Today | rt.com | TV-Novosti |
Rossiya 1 | Rossiya-1 | vesti.ru | VGTRK |
Rossiya 24 | | | VGTRK |
Channel One | Channel One Russia | 1tv.ru | |
NTV | | ntv.ru | Gazprom-Media |
Kommersant | | kommersant.ru | |
Vedomosti | | vedomosti.ru | |
Izvestia | Izvestiya | iz.ru | National Media Group |
Komsomolskaya Pravda | | kp.ru | |
Pravda | | pravda.ru | |
Novaya Gazeta | Novaya Gazeta Europe | novayagazeta.ru, novayagazeta.eu | |
Meduza | | meduza.io | |
Moscow Times | The Moscow Times | themoscowtimes.com | |
Dozhd | TV Rain | tvrain.tv | |
Echo of Moscow | Ekho Moskvy | echo.msk.ru | |
RBC | RBK | rbc.ru | |
Gazeta.ru | | gazeta.ru | |
The Insider | | theins.ru | |
Kyiv Independent | The Kyiv Independent | kyivindependent.com | |
Kyiv Post | | kyivpost.com | |
Ukrainska Pravda | Ukrayinska Pravda | pravda.com.ua | |
Suspilne | | suspilne.media | Government of Ukraine |
Hromadske | | hromadske.ua | |
Belta | BelTA | belta.by | Government of Belarus | agency
Nexta | NEXTA | nexta.tv | |
Le Monde | | lemonde.fr | Groupe Le Monde |
Le Figaro | | lefigaro.fr | Dassault |
Libération | Liberation | liberation.fr | |
Le Parisien | | leparisien.fr | LVMH |
Les Echos | Les Échos | lesechos.fr | LVMH |
Paris Match | | parismatch.com | LVMH |
Le Point | | lepoint.fr | |
L'Express | L’Express | lexpress.fr | |
L'Équipe | L'Equipe, L’Équipe | lequipe.fr | Amaury |
Mediapart | | mediapart.fr | |
Le Canard Enchaîné | Canard Enchaîné | lecanardenchaine.fr | |
Charlie Hebdo | | charliehebdo.fr | |
France 24 | FRANCE 24 | france24.com | France Médias Monde |
RFI | Radio France Internationale | rfi.fr | France Médias Monde |
France Info | franceinfo | franceinfo.fr | Radio France |
France Inter | | franceinter.fr | Radio France |
BFM TV | BFMTV | bfmtv.com | CMA CGM |
TF1 | | tf1.fr | Bouygues |
Europe 1 | | europe1.fr | Lagardère |
Euronews | | euronews.com | |
Der Spiegel | Spiegel, Spiegel Online | spiegel.de | Spiegel |
Die Zeit | Zeit Online | zeit.de | Holtzbrinck |
Süddeutsche Zeitung | Sueddeutsche Zeitung, SZ | sueddeutsche.de | |
Frankfurter Allgemeine Zeitung | FAZ, Frankfurter Allgemeine | faz.net | |
Frankfurter Rundschau | | fr.de | Ippen |
Bild | Bild am Sonntag | bild.de | Axel Springer |
Die Welt | Welt, Welt am Sonntag | welt.de | Axel Springer |
Handelsblatt | | handelsblatt.com | Holtzbrinck |
Tagesspiegel | Der Tagesspiegel | tagesspiegel.de | Holtzbrinck |
taz | Die Tageszeitung | taz.de | |
Stern | | stern.de | Bertelsmann |
Focus magazine | | focus.de | Burda |
Deutsche Welle | DW | dw.com | |
ARD | Tagesschau, tagesschau | tagesschau.de | ARD |
ZDF | | zdf.de | |
RTL | | rtl.de | Bertelsmann |
Correctiv | | correctiv.org | |
Neue Zürcher Zeitung | NZZ | nzz.ch | |
Tages-Anzeiger | | tagesanzeiger.ch | TX Group |
SRF | | srf.ch | |
Der Standard | | derstandard.at | |
Die Presse | | diepresse.com | |
Kronen Zeitung | Krone | krone.at | |
ORF | | orf.at | |
El País | El Pais | elpais.com | Prisa |
El Mundo | | elmundo.es | RCS |
ABC de Sevilla | | abc.es | Vocento |
La Vanguardia | | lavanguardia.com | Godó |
El Confidencial | | elconfidencial.com | |
Marca | | marca.com | RCS |
Diario AS | AS newspaper | as.com | Prisa |
Mundo Deportivo | | mundodeportivo.com | Godó |
Cadena SER | | cadenaser.com | Prisa |
Corriere della Sera | | corriere.it | RCS |
Gazzetta dello Sport | La Gazzetta dello Sport | gazzetta.it | RCS |
La Repubblica | Repubblica | repubblica.it | GEDI |
La Stampa | | lastampa.it | GEDI |
Il Sole 24 Ore | | ilsole24ore.com | |
Il Fatto Quotidiano | | ilfattoquotidiano.it | |
Corriere dello Sport | | corrieredellosport.it | |
RAI | Rai News | rainews.it | RAI |
Vatican News | Vatican Radio | vaticannews.va | Holy See |
L'Osservatore Romano | L’Osservatore Romano | osservatoreromano.va | Holy See |
Público | Publico | publico.pt | |
Expresso | | expresso.pt | |
Correio da Manhã | | cmjornal.pt | |
NRC | NRC Handelsblad | nrc.nl | Mediahuis |
De Telegraaf | Telegraaf | telegraaf.nl | Mediahuis |
De Volkskrant | Volkskrant | volkskrant.nl | DPG Media |
Algemeen Dagblad | | ad.nl | DPG Media |
NOS | | nos.nl | |
RTL Nieuws | | rtlnieuws.nl | DPG Media |
De Standaard | | standaard.be | Mediahuis |
Le Soir | | lesoir.be | Rossel |
VRT | VRT NWS | vrt.be | |
RTBF | | rtbf.be | |
EUobserver | | euobserver.com | |
Euractiv | EurActiv | euractiv.com | Mediahuis |
Dagens Nyheter | | dn.se | Bonnier |
Expressen | | expressen.se | Bonnier |
Svenska Dagbladet | | svd.se | Schibsted |
Aftonbladet | | aftonbladet.se | Schibsted |
Aftenposten | | aftenposten.no | Schibsted |
Verdens Gang | VG | vg.no | Schibsted |
SVT | Swedish Television | svt.se | |
NRK | | nrk.no | |
DR | Danmarks Radio | dr.dk | |
Politiken | | politiken.dk | JP/Politikens Hus |
Jyllands-Posten | | jyllands-posten.dk | JP/Politikens Hus |
Berlingske | | berlingske.dk | |
Helsingin Sanomat | | hs.fi | Sanoma |
Yle | | yle.fi | |
ERR | Estonian Public Broadcasting | err.ee | |
Delfi | | delfi.lv, delfi.lt, delfi.ee | Ekspress Grupp |
LRT | | lrt.lt | |
Gazeta Wyborcza | | wyborcza.pl | Agora |
Rzeczpospolita | | rp.pl | |
TVN24 | TVN 24 | tvn24.pl | Warner Bros. Discovery |
TVP | | tvp.pl | Government of Poland |
Onet | | onet.pl | Axel Springer |
Telex | | telex.hu | |
Index.hu | | index.hu | |
Magyar Nemzet | | magyarnemzet.hu | |
Denník N | Dennik N | dennikn.sk | |
Respekt | | respekt.cz | |
Balkan Insight | BIRN | balkaninsight.com | |
Radio B92 | B92 | b92.net | |
N1 | | n1info.com | United Media |
Kathimerini | Ekathimerini | ekathimerini.com | |
Cyprus Mail | | cyprus-mail.com | |
Times of Malta | | timesofmalta.com | |
People's Daily | People’s Daily | people.cn | Chinese Communist Party |
Global Times | | globaltimes.cn | Chinese Communist Party |
China Daily | | chinadaily.com.cn | Chinese Communist Party |
CCTV | China Central Television | cctv.com | China Media Group |
CGTN | | cgtn.com | China Media Group |
Caixin | | caixinglobal.com | |
The Paper | | thepaper.cn | |
South China Morning Post | SCMP | scmp.com | Alibaba |
Hong Kong Free Press | HKFP | hongkongfp.com | |
Apple Daily | | appledaily.com | Next Digital |
RTHK | Radio Television Hong Kong | rthk.hk | |
Ming Pao | | mingpao.com | |
Taipei Times | | taipeitimes.com | Liberty Times |
Asahi Shimbun | The Asahi Shimbun, Asahi | asahi.com | |
Yomiuri Shimbun | Yomiuri | yomiuri.co.jp | |
Mainichi Shimbun | Mainichi | mainichi.jp | |
Sankei Shimbun | Sankei | sankei.com | |
Japan Times | The Japan Times | japantimes.co.jp | |
NHK | NHK World | nhk.or.jp | |
Chosun Ilbo | Chosun | chosun.com | |
JoongAng Ilbo | Korea JoongAng Daily | joongang.co.kr | |
Dong-A Ilbo | | donga.com | |
Hankyoreh | | hani.co.kr | |
Korea Herald | The Korea Herald | koreaherald.com | |
Korea Times | The Korea Times | koreatimes.co.kr | |
KBS | | kbs.co.kr | |
Rodong Sinmun | | rodong.rep.kp | Government of North Korea |
NK News | | nknews.org | |
Straits Times | The Straits Times | straitstimes.com | SPH Media |
Channel NewsAsia | CNA | channelnewsasia.com | Mediacorp |
The Star | | thestar.com.my | |
Malaysiakini | | malaysiakini.com | |
Jakarta Post | The Jakarta Post | thejakartapost.com | |
Kompas | | kompas.com | |
Tempo | | tempo.co | |
Bangkok Post | | bangkokpost.com | |
Philippine Daily Inquirer | | inquirer.net | |
Philippine Star | | philstar.com | |
Rappler | | rappler.com | |
ABS-CBN | | abs-cbn.com | |
Irrawaddy | The Irrawaddy | irrawaddy.com | |
Myanmar Now | | myanmar-now.org | |
Phnom Penh Post | | phnompenhpost.com | |
Times of India | The Times of India, TOI | timesofindia.indiatimes.com | Times Group |
Economic Times | The Economic Times | economictimes.indiatimes.com | Times Group |
Hindustan Times | | hindustantimes.com | HT Media |
Mint | | livemint.com | HT Media |
The Hindu | | thehindu.com | |
Indian Express | The Indian Express | indianexpress.com | |
NDTV | | ndtv.com | Adani |
The Wire | | thewire.in | |
Scroll.in | Scroll | scroll.in | |
The Print | ThePrint | theprint.in | |
India Today | | indiatoday.in | Living Media |
Republic TV | | republicworld.com | |
Dawn | | dawn.com | |
Express Tribune | The Express Tribune | tribune.com.pk | |
Geo News | Geo TV | geo.tv | Jang Group |
The News International | | thenews.com.pk | Jang Group |
Daily Star Bangladesh | | thedailystar.net | |
Prothom Alo | | prothomalo.com | |
Kathmandu Post | | kathmandupost.com | |
Tolo News | TOLOnews | tolonews.com | |
Khaama Press | | khaama.com | |
Pajhwok | Pajhwok Afghan News | pajhwok.com | | agency
Sydney Morning Herald | The Sydney Morning Herald, SMH | smh.com.au | Nine |
The Age | | theage.com.au | Nine |
Australian Financial Review | AFR | afr.com | Nine |
Nine News | 9News | 9news.com.au | Nine |
The Australian | | theaustralian.com.au | News Corp |
Herald Sun | | heraldsun.com.au | News Corp |
Sky News Australia | | skynews.com.au | News Corp |
ABC Australia | Australian Broadcasting Corporation | abc.net.au | |
SBS | SBS News | sbs.com.au | |
Crikey | | crikey.com.au | |
New Zealand Herald | NZ Herald | nzherald.co.nz | NZME |
Stuff | | stuff.co.nz | |
RNZ | Radio New Zealand | rnz.co.nz | |
Globe and Mail | The Globe and Mail | theglobeandmail.com | Woodbridge |
Toronto Star | The Toronto Star | thestar.com | Torstar |
National Post | | nationalpost.com | Postmedia |
Montreal Gazette | | montrealgazette.com | Postmedia |
Vancouver Sun | | vancouversun.com | Postmedia |
La Presse | | lapresse.ca | |
CBC | CBC News | cbc.ca | CBC/Radio-Canada |
Radio-Canada | | ici.radio-canada.ca | CBC/Radio-Canada |
CTV News | CTV | ctvnews.ca | Bell |
Global News | | globalnews.ca | Corus |
Globo | O Globo, TV Globo, G1 | globo.com | Grupo Globo |
Folha de S.Paulo | Folha de São Paulo, Folha | folha.uol.com.br | Grupo Folha |
Estadão | O Estado de S. Paulo, Estado de S. Paulo | estadao.com.br | |
Clarín | Clarin | clarin.com | Grupo Clarín |
La Nación | La Nacion | lanacion.com.ar | |
Infobae | | infobae.com | |
Página/12 | Pagina 12 | pagina12.com.ar | |
El Mercurio | | emol.com | |
La Tercera | | latercera.com | |
El Tiempo | | eltiempo.com | |
Semana | | semana.com | |
El Espectador | | elespectador.com | |
El Comercio | | elcomercio.pe | |
El Universal | | eluniversal.com.mx | |
Reforma | | reforma.com | |
La Jornada | | jornada.com.mx | |
Milenio | | milenio.com | |
Animal Político | Animal Politico | animalpolitico.com | |
El Nacional | | el-nacional.com | |
Telesur | teleSUR | telesurtv.net | Government of Venezuela |
Granma | | granma.cu | Communist Party of Cuba |
El Faro | | elfaro.net | |
Daily Nation | Nation Media | nation.africa | Nation Media Group |
The East African | | theeastafrican.co.ke | Nation Media Group |
The Standard | | standardmedia.co.ke | |
Daily Monitor | | monitor.co.ug | Nation Media Group |
New Vision | | newvision.co.ug | |
Daily Maverick | | dailymaverick.co.za | |
Mail & Guardian | Mail and Guardian | mg.co.za | |
News24 | | news24.com | Naspers |
Business Day | | businesslive.co.za | Arena |
SABC | SABC News | sabcnews.com | |
Premium Times | | premiumtimesng.com | |
Punch | The Punch | punchng.com | |
Vanguard | | vanguardngr.com | |
This Day | ThisDay | thisdaylive.com | |
Daily Trust | | dailytrust.com | |
Addis Standard | | addisstandard.com | |
Sudan Tribune | | sudantribune.com | |
Radio Dabanga | Dabanga | dabangasudan.org | |
Jeune Afrique | | jeuneafrique.com | |
The Africa Report | | theafricareport.com | Jeune Afrique |
AllAfrica | allAfrica | allafrica.com | |
`

const list = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

/** Outlets and agencies known before any article is read, in the order of the table. */
export const OUTLETS: readonly OutletEntry[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, aliases, domains, family, agency] = line.split('|').map((cell) => cell.trim())
    return {
      name: name!,
      aliases: list(aliases),
      domains: list(domains),
      ...(family ? { family } : {}),
      ...(agency === 'agency' ? { agency: true } : {}),
    }
  })
