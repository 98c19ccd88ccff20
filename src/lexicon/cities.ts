/** Large cities besides the capitals in `places.ts`, by country: what is said to be in one is not in another. Written for this project. */
const TABLE = `
Afghanistan: Herat, Kandahar, Jalalabad, Mazar-i-Sharif
Algeria: Oran
Argentina: Cordoba, Rosario, Mendoza
Australia: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart
Austria: Graz, Linz, Salzburg, Innsbruck
Bangladesh: Chittagong, Khulna
Belgium: Antwerp, Ghent, Bruges, Liege, Charleroi
Bolivia: Santa Cruz
Brazil: Rio de Janeiro, Sao Paulo, Salvador, Recife, Curitiba, Manaus, Fortaleza
Britain: Manchester, Birmingham, Liverpool, Leeds, Bristol, Sheffield, Newcastle, Glasgow, Edinburgh, Aberdeen, Cardiff, Belfast, Southampton, Portsmouth, Plymouth, Dover, Nottingham, Leicester, Coventry, Hull, Oxford, Cambridge, Brighton
Bulgaria: Plovdiv, Varna, Burgas
Canada: Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax
Chile: Valparaiso, Concepcion
China: Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Chengdu, Nanjing, Harbin, Hangzhou, Urumqi
Colombia: Medellin, Cali, Cartagena, Barranquilla
Croatia: Split, Dubrovnik, Rijeka
Cuba: Guantanamo
Czech Republic: Brno, Ostrava, Pilsen
Denmark: Aarhus, Odense
Ecuador: Guayaquil
Egypt: Alexandria, Luxor, Suez, Aswan
Finland: Tampere, Turku, Espoo
France: Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Calais, Cannes, Grenoble
Germany: Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Leipzig, Dresden, Bremen, Hanover, Dortmund, Essen, Rostock, Kiel, Nuremberg
Greece: Thessaloniki, Patras, Piraeus
Hungary: Debrecen, Szeged
India: Mumbai, Kolkata, Chennai, Bangalore, Hyderabad, Ahmedabad, Pune, Lucknow, Jaipur
Indonesia: Surabaya, Bandung, Medan
Iran: Isfahan, Mashhad, Shiraz, Tabriz, Bushehr
Iraq: Basra, Mosul, Kirkuk, Erbil, Fallujah
Ireland: Cork, Galway, Limerick
Israel: Tel Aviv, Haifa, Eilat
Italy: Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Bari, Verona, Catania, Trieste
Japan: Osaka, Yokohama, Nagoya, Kobe, Kyoto, Hiroshima, Nagasaki, Sapporo, Fukuoka
Kenya: Mombasa, Kisumu
Libya: Benghazi, Misrata, Sirte
Mexico: Guadalajara, Monterrey, Tijuana, Cancun, Acapulco, Puebla
Morocco: Casablanca, Marrakesh, Tangier
Netherlands: Rotterdam, Utrecht, Eindhoven, Groningen
New Zealand: Auckland, Christchurch
Nigeria: Lagos, Kano, Ibadan, Maiduguri, Port Harcourt
Norway: Bergen, Trondheim, Stavanger
Pakistan: Karachi, Lahore, Peshawar, Quetta, Rawalpindi
Peru: Arequipa, Cusco
Philippines: Cebu, Davao
Poland: Krakow, Gdansk, Lodz, Wroclaw, Poznan, Katowice
Portugal: Porto, Faro
Romania: Cluj, Timisoara, Constanta
Russia: St Petersburg, Novosibirsk, Yekaterinburg, Kazan, Sochi, Vladivostok, Murmansk, Grozny
Saudi Arabia: Jeddah, Mecca, Medina
South Africa: Johannesburg, Cape Town, Durban, Soweto
South Korea: Busan, Incheon, Daegu
Spain: Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza
Sweden: Gothenburg, Malmo, Uppsala
Switzerland: Geneva, Zurich, Basel, Lausanne, Davos
Syria: Aleppo, Homs, Idlib, Raqqa, Latakia, Hama
Turkey: Istanbul, Izmir, Adana, Antalya, Gaziantep, Diyarbakir
Ukraine: Kharkiv, Odesa, Odessa, Lviv, Donetsk, Mariupol, Dnipro, Luhansk
United Arab Emirates: Dubai
United States: New York, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Diego, Dallas, San Francisco, Seattle, Denver, Boston, Detroit, Miami, Atlanta, Baltimore, Cleveland, Pittsburgh, Minneapolis, Orlando, Las Vegas, New Orleans, Nashville, Memphis, Milwaukee, Honolulu, Anchorage
Vietnam: Ho Chi Minh City, Da Nang, Haiphong
Yemen: Aden, Hodeidah, Taiz
`

/** City → country. */
export const CITIES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [country, cities] = line.split(': ')
      return cities!.split(', ').map((city) => [city, country!] as const)
    }),
)
