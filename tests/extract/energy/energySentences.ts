/** A text of our own and the project it names: "name|kind|status", with what does not matter left out. */
export type Named = readonly [text: string, ...rows: string[]];

/** Projects as newsrooms name them, and texts with plants and power in them that name none. */
export const energySentences: readonly Named[] = [
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
    "Nuclear cooperation|nuclear|agreed"
  ],
  ["Turkmenistan began to deliver electricity to Herat in 2004.", "|electricity|"],
  ["Ankara may buy more LNG from Algeria, the energy minister said.", "LNG deliveries|LNG|proposed"],
  [
    "The Soma thermal power plant, built with Czech help in the 1980s, is to be modernised by Skoda.",
    "Soma thermal power plant|thermal power|"
  ]
];
