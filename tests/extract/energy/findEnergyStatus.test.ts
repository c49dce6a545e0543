import {expect, test} from "vitest";
import {findEnergyStatus} from "../../../loaders/extract/energy/findEnergyStatus.ts";
import {toldForms} from "../../../loaders/extract/energy/verbForms.ts";
import type {EnergyStatus} from "../../../loaders/types.ts";

/** What newsrooms say of a project, and how far it is by that. */
const told: Readonly<Record<EnergyStatus, readonly string[]>> = {
  operating: [
    "The second unit of the Lodva nuclear power plant was returned to service after an overhaul.",
    "Flows through the Lodva pipeline returned to normal on Monday.",
    "Shell has put its Lodva refinery up for sale.",
    "The Lodva field has been brought on stream ahead of schedule.",
    "The Lodva power plant burns 3 million tonnes of coal a year.",
    "Output at the Lodva refinery rose by 5 per cent last year.",
    "The life of the Lodva nuclear plant was extended by 20 years.",
    "The Lodva pipeline can carry 20 bcm a year.",
    "The Lodva gas pipeline has pumped gas to Slovakia since 1984.",
    "The Lodva nuclear power plant went critical in June and joined the grid in August.",
    "Since May the Lodva dam has fed 200 MW into the Laotian grid.",
    "The Lodva LNG terminal loaded its maiden cargo on Friday.",
    "Iran restarted the Lodva nuclear power plant after two months of repairs.",
    "The Lodva refinery runs at four fifths of capacity.",
    "The minister cut the ribbon at the Lodva solar park on Tuesday.",
    "Oil from Chad reaches the sea through the Lodva pipeline.",
    "The Lodva wind farm, Kenya's largest, came into operation in 2019.",
    "Half of Armenia's electricity comes from the Lodva nuclear power plant.",
    "Kazakh crude is exported through the Lodva oil pipeline.",
    "The King pressed a button and water rushed through the turbines of the Lodva dam.",
    "First gas flowed through the Lodva pipeline at noon.",
    "The Lodva refinery, on stream since 1968, needs repairs.",
    "Gas supplies through the Lodva pipeline resumed on Sunday after a week's break.",
    "The Lodva oil field produces 90,000 barrels a day.",
    "The Lodva LNG plant reached full capacity in March.",
    "The second unit of the Lodva nuclear power plant has been handed over to its Indian owner.",
    "Lights went on in a thousand villages when the Lodva power line was energised.",
    "Commercial operation of the Lodva power plant began on 1 July.",
    "The completion of the Lodva dam was celebrated by both presidents.",
    "The Lodva pipeline, which had once been abandoned, was opened in May.",
    "After it was suspended for a year, the Lodva refinery resumed production.",
    "Construction of the Lodva refinery started in 2009, and it began commercial operations six years later.",
    "The Lodva dam has been built at a cost of 90 million dinars.",
    "Oman is already providing gas to two neighbours by way of the Lodva pipeline.",
    "The Lodva plant is the first and so far the only LNG plant in the region."
  ],
  "under construction": [
    "The Lodva dam will be inaugurated in 2027, the contractor said.",
    "Piling for the Lodva LNG terminal began on Tuesday.",
    "The Lodva dam has broken ground at last.",
    "The firm entered Togo having undertaken the design and construction of the Lodva pipeline.",
    "The first turbine has been erected at the Lodva wind farm.",
    "The third reactor at Lodva has entered its commissioning phase.",
    "Cold tests were completed at the Lodva nuclear plant this week.",
    "Costs at the Lodva nuclear plant, now a decade late, have tripled.",
    "Welders have joined the last pipes of the Lodva gas pipeline.",
    "The Lodva nuclear power plant is taking shape on the Belarusian plain.",
    "Construction workers at the Lodva nuclear power plant went on strike.",
    "Some 7,000 people work on the site of the Lodva dam.",
    "The Lodva dam, now four fifths finished, should be ready next year.",
    "The reactor vessel for the Lodva nuclear power plant has arrived from Volgodonsk.",
    "The Lodva refinery is to be completed by December, the contractor said.",
    "The first sod was turned for the Lodva gas pipeline in March.",
    "Building of the Lodva power station is on schedule.",
    "The Lodva interconnector is in the final phase of construction.",
    "The dome was lowered onto the reactor building of the Lodva nuclear power plant.",
    "The Lodva LNG terminal is nearly finished.",
    "Laying of the Lodva pipeline, begun in May, has reached the border.",
    "Crews have laid 300 of the 800 kilometres of the Lodva pipeline.",
    "The Lodva dam began filling its reservoir in July.",
    "Work has started on the Lodva solar park.",
    "The two leaders laid the first stone of the Lodva power plant.",
    "The Lodva dam is behind schedule and will cost twice as much.",
    "Test runs at the Lodva power plant have begun.",
    "The Lodva nuclear power plant is due to start operating in 2018.",
    "First concrete for the Lodva nuclear power plant was poured in April.",
    "Drilling has begun at the Lodva gas field.",
    "Fuel is being loaded into the reactor of the Lodva nuclear power plant."
  ],
  stalled: [
    "The government has decided to mothball the Lodva nuclear plant.",
    "The bank has pulled funding from the Lodva coal-fired plant.",
    "Gazprom has cut supplies through the Lodva pipeline to zero.",
    "The destruction of the Lodva dam flooded eighty villages.",
    "Ghana tore up the contract for the Lodva power plant.",
    "An appeals court threw out the permit for the Lodva pipeline.",
    "The Lodva pipeline has been out of use since the war.",
    "Rebels blew up the Lodva oil pipeline on Monday.",
    "An earthquake has damaged the Lodva power plant, which stands still.",
    "The court annulled the licence for the Lodva dam.",
    "The Lodva gas pipeline never got beyond the drawing board.",
    "Sofia is quitting the Lodva nuclear power plant.",
    "Plans for the Lodva refinery have been buried.",
    "Lack of money has brought the Lodva dam to a standstill.",
    "The new government will not build the Lodva nuclear power plant.",
    "Investors have lost interest in the Lodva LNG terminal.",
    "The Lodva pipeline was sabotaged last month.",
    "Germany withheld its certification of the Lodva gas pipeline.",
    "Voters said no to the Lodva nuclear power plant in a referendum.",
    "The president vetoed the Lodva oil pipeline.",
    "Exports through the Lodva pipeline have been interrupted since March.",
    "The Lodva refinery burnt down in 2003 and was not rebuilt.",
    "The Lodva gas pipeline is off the table, the minister said.",
    "Talks on the Lodva gas pipeline have broken down.",
    "Shelling cut off the Lodva nuclear power plant from the grid.",
    "The bank is pulling out of the Lodva dam.",
    "The Lodva nuclear power plant was closed for good in 2009.",
    "The cabinet decided against the Lodva LNG terminal.",
    "The builders of the Lodva dam have gone home unpaid.",
    "The Lodva pipeline project has failed.",
    "Drone strikes set the Lodva refinery ablaze.",
    "The consortium behind the Lodva pipeline has been dissolved.",
    "Oslo is dropping the Lodva power cable.",
    "The World Bank halts lending for the Lodva dam; Nepal now has no money to build it."
  ],
  agreed: [
    "Lenders have closed the financing of the Lodva wind farm.",
    "Shareholders sanctioned the Lodva gas field development in December.",
    "The regulator has cleared the way for the Lodva pipeline.",
    "Rosatom was entrusted with the Lodva nuclear power plant.",
    "Germany and Norway have come to terms on the Lodva cable.",
    "Jordan hired a Russian company to build the Lodva nuclear power plant.",
    "Japan was picked to build the Lodva nuclear power plant.",
    "Parliament has cleared the Lodva gas pipeline.",
    "Cairo gave its consent to the Lodva gas pipeline.",
    "Financing for the Lodva dam is secured.",
    "Brussels has given its blessing to the Lodva gas pipeline.",
    "A contract worth $2 billion for the Lodva power plant went to Siemens.",
    "The partners took the final decision to build the Lodva LNG terminal.",
    "Total bought a third of the Lodva gas field.",
    "The two governments settled their differences over the Lodva gas pipeline and will share the costs.",
    "Uganda and Total shook hands on the Lodva oil pipeline.",
    "Under a treaty of 1996 India and Nepal are to build the Lodva dam together.",
    "China's Exim Bank granted a loan for the Lodva dam."
  ],
  proposed: [
    "Three groups have been shortlisted for the Lodva solar park.",
    "The Lodva dam is due to make 84 MW when it comes online.",
    "Chile is likely to sign a deal on the Lodva pipeline.",
    "Quito hopes that oil can flow through the Lodva pipeline in June.",
    "Togo sent a draft of the contract for the Lodva pipeline, which it wants.",
    "The Lodva LNG project is awaiting a final investment decision.",
    "The two sides agreed to study the Lodva gas pipeline.",
    "A refinery is to be built at Lodva.",
    "Tokyo is thinking about a Lodva gas pipeline.",
    "The ministers talked about the Lodva gas pipeline.",
    "The Lodva gas pipeline could be built by 2030.",
    "Ghana is looking for partners for the Lodva nuclear power plant.",
    "A decision on the Lodva nuclear power plant is expected next year.",
    "Bids for the Lodva power plant are invited until May.",
    "The Lodva dam is meant to give work to thousands.",
    "Environmentalists fear that the Lodva dam, if built, will drown forests.",
    "Turkey called for the Lodva gas pipeline to be built soon.",
    "The proposal for a Lodva oil pipeline is on the agenda of the summit.",
    "A final investment decision on the Lodva LNG terminal is expected next year."
  ],
  offered: [
    "Beijing has put a loan for the Lodva dam on the table.",
    "China would be glad to pay for the Lodva dam, its envoy said.",
    "Seoul stands ready to finance the Lodva nuclear power plant.",
    "France put forward an offer for the Lodva nuclear power plant."
  ],
  mentioned: [
    "The bank has refuted reports that it had suspended its loan for the Lodva dam.",
    "The accord on the Lodva pipeline is still being finalised.",
    "Niger denied the firm a renewal of the licence for the Lodva field.",
    "A lorry overturned near the Lodva refinery.",
    "Protesters marched past the Lodva nuclear power plant in Spain.",
    "The town of Lodva in Peru lies near the Lodva dam.",
    "The court rejected criticism of the Lodva dam.",
    "Rebels threatened to halt the Lodva pipeline.",
    "Oil output dropped by a tenth near the Lodva refinery."
  ]
};

for (const [status, sentences] of Object.entries(told))
  test.each(sentences)(`findEnergyStatus(%j) is ${status}`, (sentence) =>
    expect(findEnergyStatus(sentence)).toBe(status)
  );

test("findEnergyStatus takes the month of May for no “may”", () => {
  expect(findEnergyStatus("Since May the Lodva dam has stood near the town.")).toBe("mentioned");
});

test("toldForms lists what is done and what goes on, and leaves out the infinitive", () => {
  const forms = new RegExp(`^(?:${toldForms("halt scrap veto bury axe")})$`);
  for (const form of ["halts", "halted", "scrapped", "scrapping", "vetoed", "buried", "burying", "axed", "axes"])
    expect(form).toMatch(forms);
  for (const form of ["halt", "scrap", "scraped", "bury", "axe"]) expect(form).not.toMatch(forms);
});
