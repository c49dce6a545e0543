/** A country as the invented articles speak of it; its people are invented, its places are real. */
export interface CorpusCountry {
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly town: string;
  readonly president: string;
  readonly minister: string;
}

const COUNTRY_ROWS = `
Kenya|Kenyan|Nairobi|Kisumu|Daniel Otieno Wafula|Grace Njambi
Vietnam|Vietnamese|Hanoi|Haiphong|Tran Duc Binh|Pham Thi Lan
Peru|Peruvian|Lima|Arequipa|Rosa Quispe Huaman|Ernesto Salazar
Portugal|Portuguese|Lisbon|Porto|Duarte Almeida|Ines Carvalho
Kazakhstan|Kazakh|Astana|Almaty|Yerlan Bektasov|Aigerim Sadykova
Ghana|Ghanaian|Accra|Kumasi|Kwame Boateng|Ama Serwaa Mensah
Indonesia|Indonesian|Jakarta|Surabaya|Bambang Hartono|Siti Rahmawati
Poland|Polish|Warsaw|Gdansk|Marek Zielinski|Agnieszka Nowicka
Oman|Omani|Muscat|Salalah|Salim bin Hamad Al Harthy|Khalid Al Busaidi
Chile|Chilean|Santiago|Antofagasta|Camila Fuentes|Rodrigo Araya
Ethiopia|Ethiopian|Addis Ababa|Dire Dawa|Tesfaye Alemu|Hirut Bekele
Norway|Norwegian|Oslo|Bergen|Ingrid Solbakken|Lars Haugland
Bangladesh|Bangladeshi|Dhaka|Chittagong|Rafiqul Karim|Nasreen Sultana
Morocco|Moroccan|Rabat|Casablanca|Youssef Benali|Salma Idrissi
Uzbekistan|Uzbek|Tashkent|Samarkand|Rustam Yuldashev|Dilnoza Karimova
Colombia|Colombian|Bogota|Cartagena|Andres Cardona|Lucia Restrepo
Greece|Greek|Athens|Thessaloniki|Nikos Pavlidis|Eleni Markou
Nigeria|Nigerian|Abuja|Lagos|Chidi Okonkwo|Folake Adeyemi
Pakistan|Pakistani|Islamabad|Karachi|Tariq Mahmood Awan|Sana Iqbal
Russia|Russian|Moscow|Vladivostok|Pavel Sorokin|Olga Belova
India|Indian|New Delhi|Mumbai|Arvind Deshpande|Meera Krishnan
China|Chinese|Beijing|Tianjin|Zhao Wenhai|Lin Yifan
Turkey|Turkish|Ankara|Izmir|Kemal Aydogan|Zeynep Demirel
Brazil|Brazilian|Brasilia|Salvador|Paulo Teixeira|Beatriz Moura
Japan|Japanese|Tokyo|Osaka|Haruto Shimizu|Yuki Tanabe
Egypt|Egyptian|Cairo|Alexandria|Hassan El Sherbiny|Mona Farouk
Germany|German|Berlin|Hamburg|Klaus Riedel|Annika Vogt
Algeria|Algerian|Algiers|Oran|Karim Bensalem|Nadia Hamidi
Azerbaijan|Azerbaijani|Baku|Ganja|Elchin Mammadli|Leyla Huseynova
Mozambique|Mozambican|Maputo|Beira|Armando Macuacua|Celeste Nhantumbo`;

export const countries: readonly CorpusCountry[] = COUNTRY_ROWS.trim()
  .split("\n")
  .map((row) => {
    const [name, adjective, capital, town, president, minister] = row.split("|") as [string, string, string, string, string, string]; // prettier-ignore
    return {name, adjective, capital, town, president, minister};
  });

/** Word lists that the sentences below draw from, by the name of their slot. */
export const wordLists: Readonly<Record<string, readonly string[]>> = {
  goods: ["wheat", "coffee", "rice", "fertiliser", "cotton", "machinery", "copper ore", "frozen fish", "pharmaceuticals", "tea", "steel", "textiles", "palm oil", "cement"], // prettier-ignore
  weekday: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  month: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], // prettier-ignore
  visit: ["official visit", "state visit", "working visit", "two-day visit", "three-day visit", "one-day visit"],
  topic: ["fishing rights", "visa rules", "student exchanges", "flood relief", "railway gauges", "air links", "a tax treaty", "the border market", "port fees", "locust control"], // prettier-ignore
  forum: ["a donors' conference", "the regional summit", "the joint economic commission", "a round of consultations", "the investment forum"], // prettier-ignore
  fuel: ["gas pipeline", "oil pipeline", "LNG terminal", "hydropower plant", "nuclear power plant", "solar park", "coal-fired power plant", "transmission line"], // prettier-ignore
  firm: ["Northwind Energy", "Delta Gas", "Harbour Power", "Sunfield", "Meridian Oil", "Gazprom", "TotalEnergies", "Eni"], // prettier-ignore
  paper: ["The Harbour Gazette", "Meridian Wire", "The Coastal Tribune", "Daily Ledger", "The Upland Post", "Ministry Press Service"], // prettier-ignore
  reader: ["Kofi B", "sandra_1975", "Old Sailor", "M. Haider", "northerner", "Lina", "Ruben T.", "Anonymous", "taxpayer22", "Wojtek"], // prettier-ignore
  good: ["a wise step", "good news for farmers", "long overdue", "the best thing they have done", "a fine example"],
  bad: ["a waste of money", "a shameful deal", "pure theatre", "an insult to taxpayers", "a bad joke"],
  wind: ["northerly", "dry", "unusually warm", "salty", "gusty"],
  trade: ["bakers", "dockers", "teachers", "bus drivers", "fishermen", "weavers", "beekeepers"],
  thing: ["lighthouse", "market hall", "ferry", "town clock", "footbridge", "library", "swimming bath", "tram depot"]
};

/** Sentences of articles: {slots} are filled from the lists above, from two countries a and b, and with numbers. */
export const eventSentences: readonly string[] = [
  "{b.title} {b.person} arrived in {a.capital} on {weekday} for a {visit} at the invitation of {a.title} {a.person}.",
  "{a.title} {a.person} received {b.person} at the palace, and the two discussed {topic} and {topic} for more than an hour.", // prettier-ignore
  "The {b.adjective} delegation will travel on to {a.town} on {weekday} before it flies home.",
  "{a.person} is scheduled to visit {b.name} in {month} {year}, the foreign ministry in {a.capital} said.",
  "The trip, which was first planned for {month}, had been put off because of floods in {b.town}.",
  "“We have agreed to meet again in {b.capital} before the end of the year,” {a.person} told reporters.",
  "Last year {b.person} cancelled a visit to {a.name} at two days' notice.",
  "On {day} {month} {year} the foreign ministers of {a.name} and {b.name} met on the margins of {forum} in {b.capital}.", // prettier-ignore
  "{b.person} left {a.capital} late on {weekday}, after talks that officials on both sides called frank.",
  "It was the first visit by a {b.adjective} president to {a.name} since {year}.",
  "Bilateral trade between {a.name} and {b.name} reached ${n.small}.{n.digit} billion in {year}, up {n.digit} percent from the year before.", // prettier-ignore
  "{a.name} exported {goods} worth ${n.large} million to {b.name} in the first half of {year}.",
  "Imports of {goods} from {b.name} fell to {n.large},000 tonnes, customs figures show.",
  "{b.name} will lend {a.name} ${n.large} million over ten years at an interest of {n.digit} percent.",
  "Under the contract {a.name} is to buy {n.large} tonnes of {goods} a month until {year}.",
  "The two governments want to double trade to ${n.small} billion by {year}.",
  "About {n.large},000 tonnes of {goods} waited at the port of {a.town} on {weekday}.",
  "Work on the {n.large} km {fuel} from {a.town} to {b.town} is due to begin in {month} {year}.",
  "{firm} and the {a.adjective} energy ministry signed a memorandum on the {a.town} {fuel} in {month} {year}.",
  "The {n.large} MW {fuel} near {a.town}, built with {b.adjective} credit, has been running since {year}.",
  "Plans for a {fuel} between the two countries have been stalled since {year}, {firm} said.",
  "{b.name} offered to finance a {fuel} at {a.town}, but no agreement has been reached.",
  "{a.person} said that the government would study the {b.adjective} offer of {n.small} turbines.",
  "A joint commission on trade and {topic} will hold its next session in {b.capital} in {month}.",
  "He thanked {b.name} for its help after the earthquake of {year} and promised to speed up the work on {topic}."
];

/** Sentences that tell no row: most of any newspaper. */
export const plainSentences: readonly string[] = [
  "The {trade} of {a.town} have complained for years that nobody mends the {thing}, and they may well be right.",
  "A {wind} wind blew over the square while a band played, and children waved small paper flags.",
  "“Nobody asked us whether we wanted the {thing},” said a shopkeeper who has lived beside it for {n.small} years.",
  "Critics say that the plan ignores {topic}, which matters more to people in {a.town} than any ceremony.",
  "The opposition asked for a debate in parliament, but the speaker put it off until {weekday}.",
  "Observers were divided over what the new tone means, and some thought that it means nothing at all.",
  "Police closed the road to the {thing} from early morning, so that buses had to take a long way round.",
  "Since the spring the price of bread has risen twice; wages, the {trade} point out, have not.",
  "In a speech of forty minutes the mayor spoke of history, of patience, and at some length of the {thing}.",
  "The ministry did not answer questions about {topic} by the time this article went to press.",
  "At the university, students held a reading that drew {n.large} people, more than the hall could seat.",
  "Officials stressed that the matter is technical and that no one should expect quick results.",
  "Rain is expected in the hills by {weekday}, with a {wind} spell to follow.",
  "The report, {n.large} pages long, lists what went wrong with the {thing} and who knew of it.",
  "Asked about {topic}, a spokeswoman smiled and said that she would rather talk about football.",
  "Much of the old quarter was built by {trade} who came down from the villages in the last century.",
  "What happens next depends on the committee, which has not met since the {thing} was closed.",
  "Visitors to the museum can see the first {thing} of the town, painted green and quite useless.",
  "An editorial in {paper} called the affair a storm in a teacup and moved on to the harvest.",
  "Those who remember the strike of {year} know how quickly such a quarrel can turn bitter."
];

/** What readers write under articles. */
export const commentSentences: readonly string[] = [
  "This is {good}, well done {a.name}!",
  "I think {b.name} is only after our {goods}, this is {bad}.",
  "@{reader} you are wrong, read the figures again.",
  "Why do we pay for the {thing} of others while {trade} here go hungry?",
  "{b.name} has always been a true friend of {a.name}.",
  "Our leaders travel and travel and nothing changes. {bad}!",
  "My uncle worked on the {thing} in {a.town}, he would laugh at this article.",
  "Not sure what to make of it, let us wait and see.",
  "Thanks to {paper} for writing about {topic} at last.",
  "Never trust {b.name}, they cheated us in {year} and they will do it again."
];

export const headlines: readonly string[] = [
  "{b.person} in {a.capital} for talks on {topic}",
  "{a.name} and {b.name} to raise trade in {goods}",
  "{a.adjective} {fuel} waits for {b.adjective} money",
  "Quarrel over the {thing} of {a.town}",
  "{b.name} puts off visit to {a.name}"
];
