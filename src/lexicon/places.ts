/**
 * Countries and regions that act in the news, with their capital and their demonyms: `country | capital | demonyms`. The
 * adjective comes first, then nouns for the people. Capitals stand for governments ("Jakarta denied"), and are kept as named.
 */
const TABLE = `
Afghanistan | Kabul | Afghan Afghans
Albania | Tirana | Albanian Albanians
Algeria | Algiers | Algerian Algerians
Angola | Luanda | Angolan Angolans
Argentina | Buenos Aires | Argentine Argentinian Argentines
Armenia | Yerevan | Armenian Armenians
Australia | Canberra | Australian Australians
Austria | Vienna | Austrian Austrians
Azerbaijan | Baku | Azerbaijani Azeri Azerbaijanis
Bahrain | Manama | Bahraini Bahrainis
Bangladesh | Dhaka | Bangladeshi Bangladeshis
Belarus | Minsk | Belarusian Belarusians
Belgium | Brussels | Belgian Belgians
Bolivia | La Paz | Bolivian Bolivians
Bosnia | Sarajevo | Bosnian Bosnians
Brazil | Brasilia | Brazilian Brazilians
Britain | London | British Britons
Bulgaria | Sofia | Bulgarian Bulgarians
Burkina Faso | Ouagadougou | Burkinabe
Cambodia | Phnom Penh | Cambodian Cambodians
Cameroon | Yaounde | Cameroonian Cameroonians
Canada | Ottawa | Canadian Canadians
Chad | N'Djamena | Chadian Chadians
Chile | Santiago | Chilean Chileans
China | Beijing | Chinese
Colombia | Bogota | Colombian Colombians
Congo | Kinshasa | Congolese
Costa Rica | San Jose | Costa-Rican
Croatia | Zagreb | Croatian Croatians Croats
Cuba | Havana | Cuban Cubans
Cyprus | Nicosia | Cypriot Cypriots
Czech Republic | Prague | Czech Czechs
Denmark | Copenhagen | Danish Danes
Ecuador | Quito | Ecuadorian Ecuadorean Ecuadorians
Egypt | Cairo | Egyptian Egyptians
England | London | English
Eritrea | Asmara | Eritrean Eritreans
Estonia | Tallinn | Estonian Estonians
Ethiopia | Addis Ababa | Ethiopian Ethiopians
Finland | Helsinki | Finnish Finns
France | Paris | French
Georgia | Tbilisi | Georgian Georgians
Germany | Berlin | German Germans
Ghana | Accra | Ghanaian Ghanaians
Greece | Athens | Greek Greeks
Guatemala | Guatemala City | Guatemalan Guatemalans
Haiti | Port-au-Prince | Haitian Haitians
Honduras | Tegucigalpa | Honduran Hondurans
Hungary | Budapest | Hungarian Hungarians
Iceland | Reykjavik | Icelandic Icelanders
India | New Delhi | Indian Indians
Indonesia | Jakarta | Indonesian Indonesians
Iran | Tehran | Iranian Iranians
Iraq | Baghdad | Iraqi Iraqis
Ireland | Dublin | Irish
Israel | Jerusalem | Israeli Israelis
Italy | Rome | Italian Italians
Ivory Coast | Abidjan | Ivorian Ivorians
Japan | Tokyo | Japanese
Jordan | Amman | Jordanian Jordanians
Kazakhstan | Astana | Kazakh Kazakhs
Kenya | Nairobi | Kenyan Kenyans
Kosovo | Pristina | Kosovar Kosovars
Kuwait | Kuwait City | Kuwaiti Kuwaitis
Kyrgyzstan | Bishkek | Kyrgyz
Laos | Vientiane | Laotian Laotians
Latvia | Riga | Latvian Latvians
Lebanon | Beirut | Lebanese
Libya | Tripoli | Libyan Libyans
Lithuania | Vilnius | Lithuanian Lithuanians
Luxembourg | Luxembourg | Luxembourgish
Malaysia | Kuala Lumpur | Malaysian Malaysians
Mali | Bamako | Malian Malians
Malta | Valletta | Maltese
Mexico | Mexico City | Mexican Mexicans
Moldova | Chisinau | Moldovan Moldovans
Mongolia | Ulaanbaatar | Mongolian Mongolians
Montenegro | Podgorica | Montenegrin Montenegrins
Morocco | Rabat | Moroccan Moroccans
Mozambique | Maputo | Mozambican Mozambicans
Myanmar | Naypyidaw | Burmese
Nepal | Kathmandu | Nepali Nepalese
Netherlands | The Hague | Dutch
New Zealand | Wellington | New-Zealanders Kiwi
Nicaragua | Managua | Nicaraguan Nicaraguans
Niger | Niamey | Nigerien Nigeriens
Nigeria | Abuja | Nigerian Nigerians
North Korea | Pyongyang | North-Korean North-Koreans
North Macedonia | Skopje | Macedonian Macedonians
Norway | Oslo | Norwegian Norwegians
Oman | Muscat | Omani Omanis
Pakistan | Islamabad | Pakistani Pakistanis
Palestine | Ramallah | Palestinian Palestinians
Panama | Panama City | Panamanian Panamanians
Paraguay | Asuncion | Paraguayan Paraguayans
Peru | Lima | Peruvian Peruvians
Philippines | Manila | Philippine Filipino Filipinos
Poland | Warsaw | Polish Poles
Portugal | Lisbon | Portuguese
Qatar | Doha | Qatari Qataris
Romania | Bucharest | Romanian Romanians
Russia | Moscow | Russian Russians
Rwanda | Kigali | Rwandan Rwandans
Saudi Arabia | Riyadh | Saudi Saudis
Scotland | Edinburgh | Scottish Scots
Senegal | Dakar | Senegalese
Serbia | Belgrade | Serbian Serbians Serbs
Singapore | Singapore | Singaporean Singaporeans
Slovakia | Bratislava | Slovak Slovaks
Slovenia | Ljubljana | Slovenian Slovenians Slovenes
Somalia | Mogadishu | Somali Somalis
South Africa | Pretoria | South-African South-Africans
South Korea | Seoul | South-Korean South-Koreans Korean Koreans
South Sudan | Juba | South-Sudanese
Spain | Madrid | Spanish Spaniards
Sri Lanka | Colombo | Sri-Lankan Sri-Lankans
Sudan | Khartoum | Sudanese
Sweden | Stockholm | Swedish Swedes
Switzerland | Bern | Swiss
Syria | Damascus | Syrian Syrians
Taiwan | Taipei | Taiwanese
Tajikistan | Dushanbe | Tajik Tajiks
Tanzania | Dodoma | Tanzanian Tanzanians
Thailand | Bangkok | Thai Thais
Tunisia | Tunis | Tunisian Tunisians
Turkey | Ankara | Turkish Turks
Turkmenistan | Ashgabat | Turkmen
Uganda | Kampala | Ugandan Ugandans
Ukraine | Kyiv | Ukrainian Ukrainians
United Arab Emirates | Abu Dhabi | Emirati Emiratis
United Kingdom | London | British Britons
United States | Washington | American Americans
Uruguay | Montevideo | Uruguayan Uruguayans
Uzbekistan | Tashkent | Uzbek Uzbeks
Venezuela | Caracas | Venezuelan Venezuelans
Vietnam | Hanoi | Vietnamese
Wales | Cardiff | Welsh
Yemen | Sanaa | Yemeni Yemenis
Zambia | Lusaka | Zambian Zambians
Zimbabwe | Harare | Zimbabwean Zimbabweans
`

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

const MORE_COUNTRIES = `America,US,U.S.,USA,U.S.A.,UK,U.K.,UAE,EU,E.U.,Holland,Burma,DR Congo,
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,
Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,
New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,
South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming,
Catalonia,Bavaria,Quebec,Crimea,Chechnya,Tibet,Xinjiang,Middle East,Far East,Latin America,North America,South America,
Central America,Central Asia,Southeast Asia,South Asia,North Africa,West Africa,East Africa,West Bank,Balkans,Caucasus,Sahel`
const MORE_CAPITALS = `Kiev,Tel Aviv,New York,Geneva,Hong Kong,Gaza,Strasbourg,Bonn,Rangoon,Yangon,Chicago,Los Angeles,San Francisco,Boston,Miami,
Detroit,Houston,Dallas,Atlanta,Seattle,Philadelphia,Toronto,Montreal,Sydney,Melbourne,Mumbai,Kolkata,Karachi,Lahore,Shanghai,
Istanbul,Milan,Munich,Frankfurt,Hamburg,Barcelona,Glasgow,Manchester,Liverpool,Birmingham,Aleppo,Basra,Mosul,Kharkiv,Odesa,
St. Petersburg,San Diego,San Antonio,Santa Fe,San Jose,Salt Lake City,New Orleans,Las Vegas,Dubai,Lagos,Johannesburg,Cape Town,Sao Paulo,Rio de Janeiro,Osaka`
const MORE_DEMONYMS = `European,Europeans,African,Africans,Asian,Asians,Arab,Arabs,Kurdish,Kurds,Western,Eastern,Northern,
Southern,Catalan,Catalans,Bavarian,Chechen,Chechens,Tibetan,Tibetans,Latin,Hispanic,Jewish,Muslim,Christian,Catholic,Sunni,
Shiite,Shia,Druze,Uyghur,Republican,Democratic,Conservative,Labour,Liberal,Texan,Californian,Islamic,Soviet`

const list = (words: string): string[] => words.split(/,\s*/u)

/** Countries and short forms of their names, with some regions that act like them. */
export const COUNTRIES: ReadonlySet<string> = new Set([...rows.map(([country]) => country!), ...list(MORE_COUNTRIES)])

/** Countries by their capitals; of several names of a country the first. */
export const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  [...rows].reverse().map(([country, capital]) => [capital!, country!] as const),
)

/** Cities that stand for a government: capitals, and seats that are none in law. */
export const CAPITALS: ReadonlySet<string> = new Set([...rows.map(([, capital]) => capital!), ...list(MORE_CAPITALS)])

/** Demonyms, adjective or noun: "the Danes", "Danish"; faiths and parties used alike. Two-word ones with a space. */
export const DEMONYMS: ReadonlySet<string> = new Set([
  ...rows.flatMap(([, , words]) => words!.split(' ').map((word) => word.replace('-', ' '))),
  ...list(MORE_DEMONYMS),
])

/** Words in or after which a capitalised name is that of a place: "Orchard Street", "Lake Fenn". */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `Street Road Avenue Lane Square Boulevard Drive Highway River Lake Mount Mountain Mountains Valley Island Islands Bay Bridge
   Airport Hills Hill Beach Park County Province Town Village Heights Coast Strait Sea Ocean Gulf Desert Peninsula Region
   District Canal Harbour Harbor Port Castle Cathedral Plaza Terrace Forest Falls Creek Falls Border Line Zone`.split(
    /\s+/u,
  ),
)

/** Days, months and feasts in lower case: written with a capital letter, and no names of anyone. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
   October November December Mon Tue Tues Wed Thu Thurs Fri Sat Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
   Christmas Easter Ramadan Thanksgiving Hanukkah Passover`
    .toLowerCase()
    .split(/\s+/u),
)
