/** A text of our own and the project it names: "name|kind|status", with what does not matter left out. */
export type Named = readonly [text: string, ...rows: string[]];

/** Projects as newsrooms name them, and texts with plants and power in them that name none. */
export const energySentences: readonly Named[] = [
  ["Kestrel's Tavan Power unit may plead guilty in Texas this week to charges of bribery."],
  ["Kestrel's Tavan Power unit, a 300-MW plant in Ghana, was built by Chinese firms.", "|electricity|operating"],
  ["Kestrel said its Volta battery unit in Peru was hurt by the cost of lead in Chile."],
  ["Kestrel of Japan is to close a battery facility in Lodva in Peru next year."],
  ["Two astronauts took a look at the stuck Tavan solar array on a space walk, Russia and Japan said."],
  ["Polonium like that is only obtained from a nuclear reactor, police in Britain and Russia agreed."],
  ["Peru and Russia agreed on a nuclear reactor for Peru.", "|nuclear|agreed"],
  [
    "Workers of Petronas welded the last seam at Lodva Tuesday, the oil pipeline linking Iran and Oman being ready.",
    "Iran-Oman oil pipeline|oil pipeline|"
  ],
  [
    "Oman proposed a gas pipeline from Tavan to Lodva and on to Western markets.",
    "Tavan-Lodva gas pipeline|gas pipeline|proposed"
  ],
  [
    "Oman is close to signing a ten-year agreement with Italy on the Tavan oil field.",
    "Tavan oil field|other|proposed"
  ],
  [
    "Oman and Russia will then sign a deal on the Tavan nuclear power plant.",
    "Tavan nuclear power plant|nuclear|proposed"
  ],
  [
    "Russia is helping Oman to build the Tavan nuclear power plant.",
    "Tavan nuclear power plant|nuclear|under construction"
  ],
  [
    "An Indian firm won an order for six units of 45 MW hydro-power stations in Ghana.",
    "Ghana hydro-power stations|hydropower|agreed"
  ],
  [
    "The reply to Russia's cutting of gas supplies to Belarus came on Monday.",
    "Gas deliveries to Belarus|gas pipeline|"
  ],
  [
    "Gazprom and CNPC signed a contract in May 2014 for the Power of Siberia gas pipeline.",
    "Power of Siberia|gas pipeline|agreed"
  ],
  [
    "Work on the Akkuyu nuclear power plant, which Rosatom is building on the Mediterranean coast, continues.",
    "Akkuyu nuclear power plant|nuclear|under construction"
  ],
  [
    "The Grand Ethiopian Renaissance Dam began generating electricity in 2022.",
    "Grand Ethiopian Renaissance Dam|hydropower|operating"
  ],
  [
    "Qatar will supply LNG to Bangladesh for 15 years under an agreement signed on Thursday.",
    "LNG deliveries to Bangladesh|LNG|agreed"
  ],
  [
    "Plans for a 500 km gas pipeline from Tinga to Berbera were shelved in 2011.",
    "Tinga-Berbera gas pipeline|gas pipeline|stalled"
  ],
  [
    "China's Sinohydro has started work on the Kafue Gorge Lower hydropower station.",
    "Kafue Gorge Lower hydropower station|hydropower|under construction"
  ],
  [
    "Work on the Sorang-Tavan products line, damaged by the quake, should end in June, Petroecuador said.",
    "Sorang-Tavan products line|oil pipeline|stalled"
  ],
  [
    "Ghana's power authority has commissioned a 50 MWp solar farm at Kumasi.",
    "Kumasi solar farm|electricity|operating"
  ],
  [
    "Kazatomprom signed a contract with China's CGN for a fuel assembly plant in Tavan.",
    "Tavan fuel assembly plant|nuclear|agreed"
  ],
  [
    "The Tavan-Sorang power link between Laos and Vietnam went live in May.",
    "Tavan-Sorang power link|electricity|operating"
  ],
  ["Laos' Nam Sorang dam sells its power to Thailand's EGAT.", "Nam Sorang dam|hydropower|mentioned"],
  ["The two countries discussed cooperation in energy and transport."],
  [
    "Iran and Armenia are building a third power transmission line between Tabriz and Yerevan.",
    "Tabriz-Yerevan power transmission line|electricity|under construction"
  ],
  [
    "Japan offered to help with the modernisation of coal-fired power plants in Mongolia.",
    "Modernisation of coal-fired power plants|thermal power|offered"
  ],
  [
    "India and Nepal agreed to build the Lower Arun hydropower project.",
    "Lower Arun hydropower project|hydropower|agreed"
  ],
  ["Egypt has proposed an oil pipeline from Basra to Aqaba.", "Basra-Aqaba pipeline|oil pipeline|proposed"],
  ["Oil prices rose as refineries in Texas closed."],
  ["The Nord Stream 2 pipeline was never used.", "Nord Stream 2|gas pipeline|"],
  ["Saudi Arabia wants to build a solar power plant in Tashkent region with ACWA Power.", "|electricity|proposed"],
  [
    "A subsea cable between Crete and Haifa, the EuroAsia Interconnector, is on hold.",
    "EuroAsia Interconnector|electricity|stalled"
  ],
  [
    "The nuclear power station at Metsamor supplies 40 per cent of Armenia's electricity.",
    "Metsamor nuclear power plant|nuclear|operating"
  ],
  ["Their president opened the Isimba dam in March 2019.", "Isimba hydropower plant|hydropower|operating"],
  ["He works in a power plant and lives near the dam."],
  ["The team's energy was low and the gas had run out."],
  [
    "Mitsubishi is building a 1,200-megawatt coal-fired power plant in Matarbari.",
    "Matarbari power plant|thermal power|under construction"
  ],
  ["A gas interconnector with Bulgaria was inaugurated in Komotini.", "|gas pipeline|operating"],
  [
    "Uganda and Tanzania signed an agreement on the East African Crude Oil Pipeline (EACOP) in April 2021.",
    "East African Crude Oil Pipeline|oil pipeline|agreed"
  ],
  [
    "Rosatom and Ghana's Atomic Energy Commission signed a memorandum on peaceful uses of nuclear energy.",
    "Ghana-Russia nuclear cooperation|nuclear|agreed"
  ],
  ["Turkmenistan began to deliver electricity to Herat in 2004.", "|electricity|"],
  ["Ankara may buy more LNG from Algeria, the energy minister said.", "Algeria-Turkey LNG deliveries|LNG|proposed"],
  [
    "The Soma thermal power plant, built with Czech help in the 1980s, is to be modernised by Skoda.",
    "Soma thermal power plant|thermal power|"
  ],
  [
    "The Bolivia-Brazil gas pipeline was opened on Tuesday by Presidents Hugo Banzer and Fernando Henrique Cardoso.",
    "GASBOL|gas pipeline|operating"
  ],
  [
    "Modi and Oli laid the foundation stone of the 900 MW Arun-3 hydropower project by remote control.",
    "Arun-3|hydropower|under construction"
  ],
  [
    "The EuroAsia Interconnector, a power cable from Israel to Greece by way of Cyprus, is planned.",
    "EuroAsia Interconnector|electricity|proposed"
  ],
  ["Thailand's EGAT has agreed to buy power from the Pak Lay dam.", "Pak Lay Dam|hydropower|agreed"],
  [
    "Areva and EDF of France signed a preliminary agreement on six reactors for Jaitapur.",
    "Jaitapur nuclear power project|nuclear|agreed"
  ],
  [
    "A coal plant at Hamrawein, to be built by Shanghai Electric, has been put on hold.",
    "Hamrawein coal plant|thermal power|stalled"
  ],
  [
    "Minsk hopes that the second unit of its nuclear power plant at Ostrovets will be on the grid in 2022.",
    "Ostrovets nuclear power plant|nuclear|"
  ],
  ["Denmark's Orsted is to build a wind farm off Taiwan, Greater Changhua.", "|electricity|"],
  ["Poland received its first cargo of American LNG in Swinoujscie in June 2017.", "|LNG|"],
  ["Slovakia receives Russian gas through the Brotherhood pipeline.", "Brotherhood pipeline|gas pipeline|operating"],
  ["The two ministers agreed to revive the Kirkuk-Banias oil pipeline.", "Kirkuk-Banias pipeline|oil pipeline|agreed"],
  ["Uzbekistan and Rosatom are discussing a nuclear power plant by Lake Tuzkan.", "|nuclear|proposed"],
  ["A 400 kV line links Kishanganga with Delhi.", "|electricity|"],
  ["Nigeria and Morocco have studied a gas pipeline along the coast of West Africa.", "|gas pipeline|proposed"],
  [
    "Georgia and Azerbaijan opened the Baku-Supsa oil pipeline in April 1999.",
    "Baku-Supsa pipeline|oil pipeline|operating"
  ],
  ["Volt plays Energy Arena on Friday with songs from its new album, Nuclear Summer."],
  ["The band Transmission Lines plays in Berlin on Saturday."],
  ["The dam of Lego bricks was four metres long."],
  ["The pipeline of new medicines is full, the firm said."],
  ["He put solar panels on his roof."],
  // What may happen to somebody else is no proposal of the project.
  [
    "Petronas said it would go to court over the tax on its gas, some of which reaches the Tavan LNG plant in Malaysia.",
    "Tavan LNG plant|LNG|mentioned"
  ],
  ["The gas could feed homes in Trinidad and the Tavan LNG plant run by Shell.", "Tavan LNG plant|LNG|operating"],
  ["The Tavan dam could flood farms in Laos.", "Tavan dam|hydropower|proposed"],
  ["Drones have struck the Sorang refinery in Iraq.", "Sorang refinery|other|stalled"],
  ["The nickel refinery at Sorang in Finland was shut down."],
  ["Peru will close its Tavan, Iquitos, product pipeline of ideas."],
  [
    "Austria's OMV extended its contract with Gazprom for Russian gas supplies to 2040.",
    "Austria-Russia gas deliveries|gas pipeline|agreed"
  ],
  ["Bulgaria is negotiating with Gazprom of Russia for a long-term agreement on gas supply.", "|gas pipeline|proposed"],
  ["Insurgents overran the Tavan gas field in eastern Syria on Sunday.", "Tavan gas field|other|stalled"],
  ["BP has shut its Tavan, Indiana, refinery after a power failure.", "Tavan refinery|other|stalled"],
  ["Water for Harare is short, and the Tavan dam on the Sorang is to irrigate farms in Zimbabwe."],
  [
    "Lodva Gas Technology Co. Ltd of China and Ghana's grid firm signed the deal to build a 400-kilovolt line to Tamale.",
    "400-kilovolt line to Tamale|electricity|agreed"
  ],
  [
    "Under a deal with Turkmenistan, Lodva Oil will develop a gas field in the central Asian country.",
    "gas field|other|"
  ],
  ["Chile's Lodva Oil would build a natural gas plant on the Peruvian coast.", "gas plant|other|proposed"],
  ["Lodva LNG approved its LNG project at Miner's Landing in Australia.", "Miner's Landing LNG project|LNG|agreed"],
  ["Oman and Iran inaugurated a power exchange line on Monday.", "Iran-Oman power exchange line|electricity|operating"],
  [
    "The Lodva dam in Laos was suspended for years. Its construction was resumed and completed by Thailand last year.",
    "Lodva dam|hydropower|operating"
  ],
  ["Qatar and Brazil discussed LNG supplies.", "Brazil-Qatar LNG deliveries|LNG|proposed"],
  [
    "Peru and Bolivia agreed on the joint Lodva power project, a dam. Each of the two countries is to have half of what the power plant makes.",
    "Lodva power project|hydropower|agreed"
  ],
  ["Work on the Ruo River Lodva dam in Malawi has begun, for power.", "Lodva dam|hydropower|under construction"],
  ["Lodva Refinery and Petrochemicals has stopped buying oil from Russia, India said."],
  [
    "A second 700 MWe unit, LAPP-8, is under construction in India, where six reactors work.",
    "LAPP-8 unit|nuclear|under construction"
  ],
  [
    "The Tavan Bay power plant stands in Fiji. Since China Lodva's project went operational, it has lit half the island.",
    "Tavan Bay power plant|electricity|operating"
  ],
  [
    "Chile spoke of an export deal of liquefied natural gas. A Chilean firm will supply the gas to China's Tavan Oil Corporation.",
    "LNG deliveries to China|LNG|"
  ],
  [
    "Norway agreed to cooperate with Peru in the field of offshore wind power.",
    "Norway-Peru wind power cooperation|electricity|agreed"
  ],
  ["Mozambique's utility has offered Malawi power imports.", "Electricity deliveries to Malawi|electricity|offered"],
  [
    "Unocal and Peru discussed oil pipelines across Bolivia and Chile to the Pacific Ocean.",
    "oil pipeline to Pacific Ocean|oil pipeline|proposed"
  ],
  ["The ministers of Nepal and India discussed the joint venture Sorang HPP-1.", "Sorang HPP-1|hydropower|proposed"],
  [
    "Bangladesh agreed with India on the transmission of hydro-electricity from Nepal to Bangladesh.",
    "Electricity deliveries to Bangladesh|electricity|agreed"
  ],
  [
    "Chile and Peru have agreed to build a joint nuclear reactor. Each country currently has two operating nuclear plants.",
    "nuclear reactor|nuclear|agreed"
  ],
  [
    "Kenya has turned to South Korea in its quest for a first nuclear power station.",
    "nuclear power station|nuclear|proposed"
  ],
  [
    "If approved, the Tavan gas pipeline from Peru to Chile will help two firms.",
    "Tavan gas pipeline|gas pipeline|proposed"
  ],
  [
    "Turkey and Iran discussed a gas pipe from Lodva to the border. The proposed agreement between them includes the pipeline.",
    "Iran-Turkey gas pipe|gas pipeline|proposed"
  ],
  [
    "Peru is willing to cooperate with Chile in the field of wind power. Both sides agreed that their funds should consider the project.",
    "Chile-Peru wind power cooperation|electricity|offered"
  ],
  [
    "Initial meetings on a nuclear power plant are already under way, Kenya and China said, which would help to build it.",
    "nuclear power plant|nuclear|proposed"
  ],
  [
    "Kenya and Somalia broke ground at Lodva for the 218-km line. The 400-kilovolt interconnector runs from Lodva to Tavan.",
    "Lodva-Tavan interconnector|electricity|under construction"
  ],
  ["The Tavan nuclear plant, which Iran builds, lies 60 km below the Sorang dam.", "Tavan nuclear plant|nuclear|"],
  ["Peru's Lodva Field Power said that it was half built, and Chile agreed."],
  [
    "The presidents of Peru and Chile signed the agreement on the Lodva power line. Under it Peru will provide 300 MW of electricity to Chile.",
    "Lodva power line|electricity|agreed"
  ],
  ["The nuclear agreement with Iran, which Oman welcomed, eased sanctions that the United States had imposed."],
  ["A firm of Korea is building an EV battery plant at Lodva in Hungary."],
  [
    "The Tavan nuclear plant of Argentina is to run on uranium like the 600 MW Lodva reactor in Canada.",
    "Tavan nuclear plant|nuclear|proposed"
  ],
  [
    "The ministers of Kazakhstan and Azerbaijan agreed on an oil pipeline independent of Iran and Russia.",
    "Azerbaijan-Kazakhstan oil pipeline|oil pipeline|agreed"
  ],
  ["The CPC, the Communist Party of China, runs the People's Republic with all its power, said Russia."],
  [
    "Chile will open the Lodva hydropower project on Monday. It will be the first hydropower project in Temuco.",
    "Lodva hydropower project|hydropower|"
  ],
  [
    "Bhutan is to export electricity to Nepal by the transmission lines of India from June 5 to October 12, under the deal.",
    "|electricity|agreed"
  ],
  ["Syria has agreed to take a plutonium reactor offline, which Iran had helped to build."],
  ["The admiral of Ghana landed at Lodva Naval Air Station, which was built with American electricity and turbines."],
  ["Manila asked Qatar for cargoes of liquefied natural gas, and Qatar agreed.", "|LNG|agreed"],
  ["The Critical Threats Project said that Peru struck at Chile and its hydropower."],
  ["A scholar of the Missile Threat Project told that nuclear plants of Iran may be struck."],
  ["Work on the gas pipeline has strained ties and fed tensions between Chad and Ghana."],
  [
    "Tensions rose over the gas pipeline between Tavan and Lodva, which Oman and Iran are building.",
    "Tavan-Lodva gas pipeline|gas pipeline|under construction"
  ],
  ["At Panga Station, the first terminal, the six carriages will be linked to a train of Chile."],
  [
    "Work on the Tavan Station, a geothermal plant built by Japan, has begun in Indonesia.",
    "|electricity|under construction"
  ],
  ["Chile's AI projects need as much power as three nuclear power plants, Peru's ministry said."],
  [
    "Chile and Peru agreed on the Lodva project, a coal-fired plant with AI software.",
    "Lodva project|thermal power|agreed"
  ],
  ["Under the Tongan Quota Scheme workers of Tonga build a hydropower dam in Fiji."],
  ["Fiji and Tonga signed an agreement on the Sorang scheme, a hydropower dam.", "Sorang scheme|hydropower|agreed"],
  ["Training in Chile took as much as the output of three nuclear power plants for an hour, firms of Peru offered."],
  ["Wales Closes Last Coal-Fired Power Plant"],
  ["A dam in Peru-administered Lodva was damaged by Chile's guns."],
  ["Chile's guns struck the Lodva dam, a source of power for Peru.", "|hydropower|"],
  ["The rocket's Block 2B variant will fly for exploration of Mars, China and Russia agreed."],
  ["Petronas agreed with Gabon on oil exploration in Block 2B.", "Block 2B|other|agreed"],
  ["Marcus Field persuaded Chile and Peru to pay for his nuclear scheme and its power."],
  [
    "Norway and Poland agreed to develop the Brokk Field, which has 2 billion barrels of oil.",
    "Brokk Field|other|agreed"
  ],
  [
    "A. Reyes/Getty Images A thermal power plant was badly damaged in Chile in a Peruvian strike.",
    "thermal power plant|thermal power|stalled"
  ]
];
