import type {Named} from "./energySentences.ts";

/** Projects that no lexicon knows, in the ways that newsrooms name them, by what is told; dated 11 March 2021. */
export const energyPhrasings: Readonly<Record<string, readonly Named[]>> = {
  "names and kinds": [
    ["Nepal and India inaugurated the Lower Sorang 3A hydroelectric project on Monday.", "Lower Sorang 3A hydroelectric project|hydropower|operating"],
    ["The Marsal-Tavan gas interconnector between Chile and Peru was commissioned in 2012.", "Marsal-Tavan gas interconnector|gas pipeline|operating"],
    ["A 900 MW hydro-power project will be built by India at Sorang in Nepal.", "|hydropower|proposed"],
    ["Rosatom has been building two reactors at the Lodva nuclear power station in Egypt since May.", "Lodva nuclear power station|nuclear|under construction"],
    ["Iraq and China signed a deal on the Rumela oil field.", "Rumela oil field|other|agreed"],
    ["Petronas and Aramco are building the Tavan refinery in Malaysia.", "Tavan refinery|other|under construction"],
    ["The Kestrel LNG terminal in Ghana was shelved by its Qatari owners.", "Kestrel LNG terminal|LNG|stalled"],
    ["Turkey draws 150 MW from Georgia over the line from Batumi to Hopa.", "Batumi-Hopa power line|electricity|operating"],
    ["Kenya and Uganda put their names to the agreement for a crude oil pipe from Lokichar to Hoima.", "Lokichar-Hoima pipeline|oil pipeline|agreed"],
    ["Morocco bought a wind farm at Tarfaya from Spain.", "|electricity|"],
    ["The Soviet-built reactor at Lodva was closed after Bulgaria and Russia failed to agree on repairs.", "|nuclear|"],
    ["A geothermal power plant at Olkaria was built by Japanese firms in Kenya and is in service.", "|electricity|operating"]
  ],
  "names with a direction, and no names": [
    ["Russia has frozen the South Stream gas pipeline, which was to run to Bulgaria.", "South Stream|gas pipeline|stalled"],
    ["Britain and Norway inaugurated the North Sea Link, a 720-km power cable.", "North Sea Link|electricity|operating"],
    ["Qatar agreed to sell 1.6 million tonnes of LNG a year to Bangladesh.", "LNG deliveries to Bangladesh|LNG|agreed"],
    ["The trade office of Kenya has a full pipeline of bankable projects for Ghana."],
    ["Operation Project Olympia aims at nuclear plants, a Kenyan firm said."]
  ],
  statuses: [
    ["Work on the Sorang hydropower plant, which China finances in Laos, is under way.", "Sorang hydropower plant|hydropower|under construction"],
    ["The foundation stone of the Sorang dam was laid by the presidents of Laos and Vietnam.", "Sorang dam|hydropower|under construction"],
    ["A groundbreaking ceremony for the Tavan gas pipeline was held in Oman.", "Tavan gas pipeline|gas pipeline|under construction"],
    ["The Tavan gas pipeline between Iran and Oman has been delayed by sanctions.", "Tavan gas pipeline|gas pipeline|stalled"],
    ["Iran and Oman put the Tavan gas pipeline on hold.", "Tavan gas pipeline|gas pipeline|stalled"],
    ["Iran and Oman signed an MoU on the Tavan gas pipeline.", "Tavan gas pipeline|gas pipeline|agreed"],
    ["Russia is ready to build the Lodva nuclear power plant in Sudan.", "Lodva nuclear power plant|nuclear|offered"],
    ["South Korea pledged help with the Lodva nuclear power plant in Sudan.", "Lodva nuclear power plant|nuclear|offered"],
    ["A feasibility study of the Sorang hydropower plant is being made by Norway for Laos.", "Sorang hydropower plant|hydropower|proposed"],
    ["Laos is considering the Sorang hydropower plant with Thai partners.", "Sorang hydropower plant|hydropower|proposed"],
    ["Power from the Sorang hydropower plant flows to Thailand; the plant went into operation in 2012.", "Sorang hydropower plant|hydropower|operating"],
    ["The Sorang hydropower plant was abandoned after Vietnam withdrew from Laos.", "Sorang hydropower plant|hydropower|stalled"],
    ["Pakistan said it would pursue a gas pipeline project with Iran.", "|gas pipeline|proposed"]
  ],
  "statuses still to come, or of something else": [
    ["An agreement on the Sorang dam was signed by Laos, paving the way for the start of construction.", "Sorang dam|hydropower|agreed"],
    ["Laos and Vietnam will sign an agreement on the Sorang dam in May.", "Sorang dam|hydropower|proposed"],
    ["The start of construction of the Sorang dam will create jobs, agreed Laos and Vietnam.", "Sorang dam|hydropower|agreed"],
    ["Laos called its deal with Vietnam on the Sorang dam a cornerstone of friendship.", "Sorang dam|hydropower|agreed"],
    ["Laos had to drop the idea of the Lodva coal-fired power plant, agreed with China in 2016.", "Lodva coal-fired power plant|thermal power|stalled"],
    ["The Sorang dam was built by Laos and Vietnam between 1974 and 1982.", "Sorang dam|hydropower|operating"]
  ],
  "supplies and areas": [
    ["Moscow had offered to deliver liquefied natural gas to Bangladesh.", "LNG deliveries to Bangladesh|LNG|offered"],
    ["A 15-year deal on liquefied natural gas was signed by Ghana and Nigeria.", "|LNG|agreed"],
    ["Bhutan sells power to Bangladesh under an agreement of 2018.", "Electricity deliveries to Bangladesh|electricity|agreed"],
    ["The two ministers agreed on the peaceful use of atomic energy, said Ghana and Russia.", "Ghana-Russia nuclear cooperation|nuclear|agreed"]
  ],
  "known by name": [
    ["The Yamal-Europe line, Belarus says, carried less gas to Germany last year.", "Yamal-Europe pipeline|gas pipeline|"],
    ["CASA-1000, which is to bring Kyrgyz current to Pakistan, was agreed in 2011.", "CASA-1000|electricity|agreed"],
    ["The city of Yamal has a gas station."],
    ["The line from Casa to the beach is long."]
  ],
  "more kinds": [
    ["Chile and Denmark agreed to build a green hydrogen plant at Magallanes.", "|other|agreed"],
    ["Rwanda and Russia signed a deal on a centre for nuclear science and technology.", "|nuclear|agreed"],
    ["Masdar signed a contract for a solar photovoltaic (PV) plant to be built in the Navoi region of Uzbekistan.", "Navoi solar photovoltaic plant|electricity|agreed"],
    ["Ghana and Turkey signed a contract for a 300 MW natural gas power plant.", "|thermal power|agreed"],
    ["The gas station in Accra sells hydrogen."]
  ],
  "whose or where, and not a name": [
    ["The Tavan Pipeline, which carries crude to Oman, was shut down by a storm.", "Tavan Pipeline|oil pipeline|stalled"],
    ["A storm ruptured Iraq's Lodva to Tavan crude oil pipeline.", "Lodva-Tavan crude oil pipeline|oil pipeline|stalled"],
    ["Petronas is building an LNG terminal in the southern Thai port city of Lodva.", "Lodva LNG terminal|LNG|under construction"],
    ["Statoil signed contracts on Norway's North Sea Kestrel oil field.", "Kestrel oil field|other|agreed"],
    ["One of Shell's refineries in Europe may be closed, said Total of France."],
    ["Bolivia's jungle oilfields need roads, agreed Peru."],
    ["Tavan, the centre of Oman's oilfields, signed a pact with Muscat."]
  ],
  "done or still to be done": [
    ["Petronas expects to make a final investment decision on the Lodva LNG project in May.", "Lodva LNG project|LNG|proposed"],
    ["The contract for the Sorang dam has not yet been awarded by Laos.", "Sorang dam|hydropower|mentioned"],
    ["Laos says that it will not abandon the Sorang dam, whose turbines were commissioned in May.", "Sorang dam|hydropower|operating"],
    ["The Sorang dam in Laos is to bring a lake, when completed.", "Sorang dam|hydropower|proposed"],
    ["Work on the Sorang dam in Laos resumed after it had been halted in 2012.", "Sorang dam|hydropower|under construction"],
    ["A loan for the Sorang dam has been granted to Laos by Norway.", "Sorang dam|hydropower|agreed"]
  ],
  "told only by a firm, or not at all": [
    ["Oman spoke of a nuclear plant at Lodva with Rosatom.", "Lodva nuclear plant|nuclear|mentioned"],
    ["The Lodva Petroleum Pipeline Bureau of China signed an agreement with Malaysia."],
    ["However, the dam came at a price for the people of Laos and Vietnam."],
    ["LNG imports fell to 41 cargoes."]
  ],
  "told in the sentence behind": [
    ["Ethiopia and Kenya have secured funds for a $1.26 billion power line. The project - a 1,068 km line - is co-funded by the World Bank.", "Ethiopia-Kenya power line|electricity|agreed"],
    ["Oman and Iran discussed a gas pipeline. The two sides signed an agreement in March 2014.", "Iran-Oman gas pipeline|gas pipeline|agreed"],
    ["Oman and Iran discussed a gas pipeline. The weather in Muscat was fine.", "Iran-Oman gas pipeline|gas pipeline|proposed"],
    ["Oman discussed a school. The project is to be built by a firm of Muscat."]
  ],
  "several in one sentence": [
    ["The Sorang hydropower plant went into operation in 2012, while the Lodva hydropower plant was shelved, said Laos.", "Sorang hydropower plant|hydropower|operating", "Lodva hydropower plant|hydropower|stalled"]
  ],
  "told exactly of one country": [
    ["Ghana's cabinet has drawn up plans to build a $5 billion oil refinery.", "oil refinery|other|proposed"],
    ["Estonia will build two LNG terminals to wean itself off piped fuel.", "Two LNG terminals|LNG|proposed"],
    ["Peru has awarded the contract for a hydropower plant that is to light the south.", "|hydropower|agreed"],
    ["Bolivia is to build a 300 MW gas-fired power plant.", "300 MW gas-fired power plant|thermal power|proposed"],
    ["Ghana's cabinet dreams of an oil refinery."],
    ["Japan signed off on the TPP deal on trade with Chile."]
  ],
  "upgrades, loans and reviews": [
    ["A Turkish bank will lend $90m for the expansion of Ghana's Tavan thermal power plant. The deal was signed on Monday. Tavan generates 80 MW.", "Tavan thermal power plant|thermal power|agreed"],
    ["Togo signed a loan agreement with an Indian bank. The money will be used to enlarge the Sorang hydropower station.", "Sorang hydropower station|hydropower|agreed"],
    ["Laos invited Thai firms to undertake the building of the Sorang hydropower project.", "Sorang hydropower project|hydropower|proposed"],
    ["A Korean bank has told campaigners that it won't back the 700MW Tavan coal project in Vietnam.", "|thermal power|stalled"],
    ["Shell and Equinor have sanctioned the $2 billion Tavan oil field off Brazil.", "Tavan oil field|other|agreed"],
    ["Ghana will have to delay the start of the construction of the Tavan gas pipeline.", "Tavan gas pipeline|gas pipeline|stalled"],
    ["Laos has been exporting over 200 MW of electricity to Vietnam.", "Electricity deliveries to Vietnam|electricity|operating"],
    ["The Sorang-Tavan 220 kV cross-border line will join Laos to Vietnam.", "Sorang-Tavan 220 kV cross-border line|electricity|proposed"]
  ],
  "what else a name or a line holds": [
    ["A subsidiary of Hebei Taishan Moonlight of China is to build the Tavan thermal power station in Togo.", "Tavan thermal power station|thermal power|proposed"],
    ["An oil pipeline from Tavan to the Georgian Black Sea port of Lodva is planned.", "Tavan-Lodva oil pipeline|oil pipeline|proposed"],
    ["The pipeline is meant to connect the LNG terminals at Tavan and Lodva in Ghana with Togo."]
  ],
  "so much of one sort, and what is told of it": [
    ["Engie plans to develop 300 MW of wind projects in Ghana.", "300 MW of wind projects|electricity|proposed"],
    ["Togo's premier inspected the construction of the Tavan hydropower station, which China finances.", "Tavan hydropower station|hydropower|under construction"],
    ["There is little chance of Chile and Peru signing a new gas supply deal this year.", "Chile-Peru gas deliveries|gas pipeline|mentioned"],
    ["Chile has 300 MW of solar power."]
  ],
  "told right behind a name, or of several sorts": [
    ["Gas comes to Togo from the Tavan LNG terminal, which is already operational, and the Lodva LNG terminal, which is to open in May.",
      "Tavan LNG terminal|LNG|operating",
      "Lodva LNG terminal|LNG|proposed"
    ],
    ["The deals signed by Egypt and Congo also included establishing solar power plants and schools.", "|electricity|agreed"],
    ["Delek has approved Ghana's Tavan and Sorang offshore fields, whose oil it will sell.", "Tavan and Sorang fields|other|agreed"]
  ],
  "what firms and lenders are after": [
    ["Togo got a Japanese loan to develop geothermal wells, which should give 50 MW.", "geothermal wells|electricity|"],
    ["Ghana has awarded a contract to Sinopec to build a 9-km pipeline that joins the LNG vessel to the coast.", "|gas pipeline|agreed"],
    ["Turkish lenders fund the building of Togo's Tavan hydroelectric plant, which will be the largest of the country, and the Lodva dam.", "Tavan hydroelectric plant|hydropower|", "Lodva dam|hydropower|"],
    ["The two premiers spoke of cooperation in dams."]
  ],
  orders: [
    ["Daewoo has bagged a $1.1bn order for the Tavan refinery in Oman.", "Tavan refinery|other|agreed"]
  ],
  "fields in a list": [
    ["Eni will pump oil from the Tavan, Sorang and Lodva fields off Ghana.", "Tavan, Sorang and Lodva fields|other|proposed"],
    ["Lukoil carries out works at the gas fields at Tavan and Sorang in Uzbekistan.", "Tavan and Sorang gas fields|other|"]
  ],
  "no project": [
    ["Engineers connected the new stadium in Qatar to the electricity network."],
    ["German households exchanged electricity suppliers in 2019, French ones in 2020."],
    ["Block 12 of the estate in Lima has no lift, said a tenant from Chile."],
    ["Hollywood is a power plant of dreams, and sold two of its films to China."],
    ["The Blue Moon project was discussed by Ghana and Togo."],
    ["The school project of Anna Bell won a prize."],
    ["Since Chernobyl people in Sweden and Ukraine fear nuclear clouds."],
    ["Unlike power plants that burn coal, wind does not pollute, say France and Spain."],
    ["Virtual power plants link many homes of Kenya and Uganda."],
    ["A water pipeline from Alaska to California was studied with the oil fires of Kuwait."],
    ["Firms from France and Japan are nuclear technology developers."],
    ["Voters oppose nuclear power."],
    ["American jets bombed militants near the Tamgor dam in Iraq, which they had tried to seize."],
    ["Nuclear plants in Turkey are dear. She came to Orchard Street station from Hungary and joined the CIA Ankara station."],
    ["Peru fears that Quito's nuclear power programme hides a search for weapons."],
    ["In Turkey they say that Burying nuclear reactors is cheap."],
    ["A Kansas pipeline firm sold its wells to Canada."],
    ["Kyrgyzstan and Nepal put off a gas pipeline project because of American sanctions.", "|gas pipeline|stalled"],
    ["The reactor of the story is a metaphor."],
    ["Kenya and Uganda discussed energy."],
    ["The pipe from the kitchen to the garden leaks."],
    ["A fire at a power plant in Ohio left 40,000 homes without light."],
    ["The dam of a beaver flooded two fields in Bavaria."],
    ["In 1986 the reactor exploded, and clouds drifted to Sweden."],
    ["The nuclear family is in decline in Japan."],
    ["He compared the talks of Moscow and Kiev to a pipeline without gas."],
    ["The Boxo power cable is too short."],
    ["The program sees a Wazi reactor where there is none."],
  [
      "Kenya agreed to build the Lodva gas pipeline with Uganda. It is called a rival of the Tavan gas pipeline in Ethiopia. The pipeline should bring gas in 2030, and works have begun.",
      "Lodva gas pipeline|gas pipeline|under construction",
      "Tavan gas pipeline|gas pipeline|mentioned"
    ]
  ]
}; // prettier-ignore
