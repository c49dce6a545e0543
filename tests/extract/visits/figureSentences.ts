import type {Told} from "./sentences.ts";

/** Trips in words that elsewhere are figures of speech, dated Thursday 11 March 2021. */
export const figureSentences: readonly Told[] = [
  ["Norwegian premier Erna Solberg left Bergen for Lima on Monday.", "Erna Solberg NOR>PER Lima held 2021-03-08 -"],
  ["Norwegian premier Erna Solberg made her way to Lima on Monday.", "Erna Solberg NOR>PER Lima held 2021-03-08 -"],
  ["Norwegian premier Erna Solberg moved on to Lima on Monday.", "Erna Solberg NOR>PER Lima held 2021-03-08 -"],
  ["Norwegian premier Erna Solberg came to Lima with aid on Monday.", "Erna Solberg NOR>PER Lima held 2021-03-08 -"],
  ["Norwegian premier Erna Solberg stopped in Lima on Monday.", "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"],
  ["Norwegian premier Erna Solberg pulled out of the talks in Lima.", "Erna Solberg NOR>PER Lima cancelled - -"],
  [
    "Norwegian premier Erna Solberg addressed a rally in Lima on Monday.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"
  ],
  ["Norwegian premier Erna Solberg put off her trip to Peru due to snow.", "Erna Solberg NOR>PER - postponed - -"],
  [
    "Norwegian premier Erna Solberg saw Peruvian President Luis Roe in Lima on Monday.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"
  ],
  [
    "Norwegian premier Erna Solberg flew to Peru's capital, where she opened a school on Monday.",
    "Erna Solberg NOR>PER - held 2021-03-08 2021-03-08"
  ],
  [
    "Norwegian premier Erna Solberg's presence in Lima on Monday was welcome.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"
  ],
  [
    "Norwegian premier Erna Solberg met President Luis Roe of Peru in Lima on Monday before heading to Quito for talks with President Juan Bakke of Ecuador.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08",
    "Erna Solberg NOR>ECU Quito planned - -"
  ],
  [
    "After meeting Norwegian premier Erna Solberg in Lima, US Defence Secretary Lloyd Austin spoke of fish.",
    "Lloyd Austin+Erna Solberg ->PER Lima held - -"
  ],
  ["Norwegian premier Erna Solberg was invited to attend a feast in Lima.", "Erna Solberg NOR>PER Lima proposed - -"],
  [
    "Norwegian premier Erna Solberg held talks in Lima on Monday on a crew held in Chad.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"
  ],
  [
    "Norwegian premier Erna Solberg attended talks on the war between Chad and Mali in Lima on Monday.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"
  ],
  ["Norwegian premier Erna Solberg put off this week's trip to Peru.", "Erna Solberg NOR>PER - postponed * *"],
  [
    "In Lima, Norwegian premier Erna Solberg opened a school on Monday, where she met Peruvian President Luis Roe.",
    "Erna Solberg NOR>PER Lima held 2021-03-08 2021-03-08"
  ],
  [
    "In Lima on Monday, Peruvian President Luis Roe said he was going to the summit, where he would meet Norwegian premier Erna Solberg.",
    "Luis Roe+Erna Solberg ->- - planned * *"
  ],
  ["Norwegian premier Erna Solberg reached Lima on Monday.", "Erna Solberg NOR>PER Lima held 2021-03-08 -"],
  [
    "In the weeks following her talks with Norwegian premier Erna Solberg in Lima in October, Swedish Foreign Minister Ann Linde said little.",
    "Ann Linde+Erna Solberg ->PER Lima held 2020-10 2020-10"
  ]
];

/** Words of travelling and meeting where nobody goes. */
export const noFigureTrips: readonly string[] = [
  // what is left, made, moved, stopped and come to
  "Norwegian premier Erna Solberg did leave a door open for Peru.",
  "Norwegian premier Erna Solberg would leave it to Peru to tell.",
  "Norwegian premier Erna Solberg wants talks on leaving without a deal for Peru.",
  "Norwegian premier Erna Solberg made clear to Peru that fish was dear.",
  "Norwegian premier Erna Solberg was urged to go further and bar sales to Peru.",
  "Norwegian premier Erna Solberg moved closer to Peru.",
  "Norwegian premier Erna Solberg moved the embassy to Quito.",
  "Norwegian premier Erna Solberg came to Peru's aid.",
  "Norwegian premier Erna Solberg tried to stop the sales in Peru and Chile.",
  "Norwegian premier Erna Solberg pulled out of Peru.",
  "Norwegian premier Erna Solberg pulled out of the fish deal with Peru.",
  "Norwegian premier Erna Solberg put off her trip due to President Luis Roe of Peru.",
  "Peru told Norwegian Ambassador Erik Bakke to leave Lima by Monday.",
  // places of other things, and of other people
  "Norwegian premier Erna Solberg addressed the fighting between two clans in Chad.",
  "Norwegian premier Erna Solberg said in the wake of a strike in Lima on Monday that all was well.",
  "Norwegian premier Erna Solberg told of her mother's journey to Peru.",
  "Men hired by Peru's police watched a house where Norwegian premier Erna Solberg was staying.",
  "Norwegian premier Erna Solberg called the fleet's presence in Peru a threat.",
  "Norwegian premier Erna Solberg told a crowd of farmers, “In Lima, fish is dear.”",
  "Norwegian premier Erna Solberg met relatives on Monday to discuss a way to free a crew held in Chad.",
  "Norwegian premier Erna Solberg signed a treaty that allowed sailors to enter Peru.",
  "Norwegian premier Erna Solberg outlined a plan for a fish farm in Lima on Monday.",
  "Norwegian premier Erna Solberg hopes to open a conflict with unions in Peru.",
  "Norwegian Foreign Minister Erik Bakke spoke. One family asks what became of a brother after he travelled to Peru.",
  "Erik Bakke, Norway's envoy to Peru, on Monday praised the fish.",
  // what is seen, sent and ruled out
  "Norwegian premier Erna Solberg saw the leader of a large party hug a killer in Moscow.",
  "Norwegian premier Erna Solberg sent a video message in which she told a forum in Lima to eat fish.",
  "Among the guests at the summit in Oslo was no delegation from Peru.",
  "Chile stands against any summit between Norwegian premier Erna Solberg and President Luis Roe of Peru in Lima.",
  "LIMA - Peru counts its fish. Norwegian premier Erna Solberg is hard to reach by telephone.",
  "Norwegian premier Erna Solberg comes with a plan for Peru.",
  "Sailors came to Lima. Norwegian premier Erna Solberg and her brother come from the Swedish town of Uppsala.",
  "Norwegian premier Erna Solberg stands out in Peru's congress.",
  "Norwegian premier Erna Solberg paid for a joint Peru-Chile mission.",
  "Norwegian premier Erna Solberg put off a choir's trip to Peru.",
  "Norwegian premier Erna Solberg was urged to go even further and bar fish from Peru.",
  // bodies at home
  "An official sat in Lima on Monday.",
  "The fish council on Monday met in Lima.",
  "The city commission for floods met in Lima on Monday."
];
