import worldCountries from "world-countries";
import {describe, expect, test} from "vitest";
import {energyKinds} from "../../../loaders/energyKinds.ts";
import {knownProjects} from "../../../loaders/extract/energy/energyLexicon.ts";
import {extractEnergy} from "../../../loaders/extract/energy/extractEnergy.ts";
import {annotateParagraphs} from "../figures/annotateParagraphs.ts";
import {energySentences} from "./energySentences.ts";
import {energyPhrasings} from "./phrasings.ts";

const told = (paragraphs: readonly string[], options: Parameters<typeof annotateParagraphs>[1] = {}) =>
  extractEnergy(annotateParagraphs(paragraphs, options));

test.each(energySentences)("extractEnergy(%j)", (text, ...rows) => {
  const [row] = rows;
  const records = told([text]);
  if (row === undefined) return expect(records).toEqual([]);
  const [name, kind, status] = row.split("|");
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({kind, ...(name && {name}), ...(status && {status})});
});

describe.each(Object.entries(energyPhrasings))("extractEnergy on %s", (_, sentences) => {
  test.each(sentences)("%j", (text, ...rows) => {
    const records = told([text]);
    expect(records).toHaveLength(rows.length);
    for (const [i, row] of rows.entries()) {
      const [name, kind, status] = row.split("|");
      expect(records[i]).toMatchObject({kind, ...(name && {name}), ...(status && {status})});
    }
  });
});

test.each([
  ["The bank granted a 750-million-US-dollar loan for the Tavan dam, a hydropower plant in Laos.", ["LAO"]],
  ["Nigeria's Tavan LNG project brought in 2.9 billion (U.S.) dollars.", ["NGA"]],
  ["The United States granted a loan of dollars for the Tavan hydropower plant in Laos.", ["LAO", "USA"]],
  ["Some reactors of the Tavan nuclear plant in Hungary are like those in Ukraine's Chernivka.", ["HUN"]],
  ["Israeli warplanes have shelled the Tavan power plant in Lebanon.", ["LBN"]],
  ["Israeli engineers have repaired the Tavan power plant in Lebanon.", ["ISR", "LBN"]],
  ["China is to build the Tavan hydropower plant in Lao Cai province.", ["CHN", "VNM"]]
])("the countries of a project are those that have a part in it: %j", (text, countries) => {
  expect(told([text]).map((one) => one.countries)).toEqual([countries]);
});

test("a line named by its ends and later by its name is one project", () => {
  const records = told([
    "Russia is building a gas pipeline between Karachi and Lahore in Pakistan.",
    "Pakistan and Russia signed a protocol on the 'Pakistan Stream' (North-South) Gas Pipeline project."
  ]);
  expect(records.map(({name}) => name)).toEqual(["Pakistan Stream gas pipeline"]);
  expect(records[0]!.evidence).toHaveLength(2);
  expect(records[0]!.places).toEqual(["Karachi", "Lahore"]);
});

test("the sentences behind a project tell its companies and its agreement", () => {
  const [record] = told([
    "Uganda and Tanzania will build the East African Crude Oil Pipeline (EACOP). The agreement was signed on 11 February 2021 by TotalEnergies and CNOOC."
  ]);
  expect(record).toMatchObject({agreed: "2021-02-11", companies: ["TotalEnergies", "CNOOC"], status: "agreed"});
});

test("a project stopped and taken up again stands where it was left last", () => {
  const [record] = told([
    "The Belene nuclear power plant was shelved in 2012.",
    "In 2018 Bulgaria signed a contract for the Belene nuclear power plant again."
  ]);
  expect(record).toMatchObject({name: "Belene nuclear power plant", status: "agreed"});
});

test("an acronym is a known project only where one of its countries is named", () => {
  expect(told(["Malaysia's production index (IPI) rose, as the electricity part of the IPI did."])).toEqual([]);
  expect(told(["India left the IPI, which was to bring gas from Iran."])).toHaveLength(1);
});

test("a word in front of a name tells of it beside another project", () => {
  const records = told([
    "Iran has offered electricity to Iraq over a line like the proposed Tavan-Basra gas pipeline."
  ]);
  expect(records.find(({kind}) => kind === "gas pipeline")).toMatchObject({status: "proposed"});
});

test("dollars are of no country", () => {
  const [record] = told(["China and Laos agreed to build the Sorang dam for 142 million U.S. dollars."]);
  expect(record!.countries).toEqual(["CHN", "LAO"]);
});

test("a common name is a known project only where one of its countries is named", () => {
  const [there] = told(["Russia and Pakistan agreed on the North-South gas pipeline."]);
  const [elsewhere] = told(["Iran and Azerbaijan agreed on the North-South gas pipeline."]);
  expect(there!.name).toBe("Pakistan Stream gas pipeline");
  expect(elsewhere!.name).toBe("North-South gas pipeline");
});

test("the lexicon of projects holds known kinds and countries, and no name twice", () => {
  const codes = new Set(worldCountries.map(({cca3}) => String(cca3)).concat("XKX"));
  expect(knownProjects.length).toBeGreaterThan(200);
  for (const {kind, countries} of knownProjects) {
    expect(energyKinds).toContain(kind);
    expect(countries.filter((code) => !codes.has(code))).toEqual([]);
  }
  const names = knownProjects.flatMap(({name, aliases}) => [name, ...aliases].map((form) => form.toLowerCase()));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each([
  ["Exxon, Shell and Elf are to build the Chad-Cameroon oil pipeline.", ["Exxon", "Shell", "Elf"]],
  ["Tanzania's TANESCO agreed with Kenya on a 400 kV power line.", ["TANESCO"]],
  ["Malta signed an agreement on Novatek's LNG deliveries to its terminal in Delimara.", ["Novatek"]],
  ["Conjuncta, a German developer, signed a deal with Mauritania on the Nayra wind farm.", ["Conjuncta"]],
  ["Iraq signed a contract for the Rumela oil field with a consortium led by Italy's Zelba.", ["Zelba"]],
  [
    "The Lodva dam, constructed by China Lower Water and Electric, was opened in Uganda.",
    ["China Lower Water and Electric"]
  ],
  ["Malaysia's Tenaga Nasional Berhad and Laos agreed on a 500 kV power line.", ["Tenaga Nasional Berhad"]],
  ["President Rafael Correa of Ecuador and Venezuela agreed on the Tavan refinery.", []],
  ["The Sorang coal-fired power plant will be built by Sumitomo, Toshiba and IHI.", ["Sumitomo", "Toshiba", "IHI"]]
] as const)("companies of %j", (text, companies) => {
  const [record] = told([text]);
  expect([...record!.companies].sort()).toEqual([...companies].sort());
});

test("a headline's project is that of the sentences that only say “the line”", () => {
  const [record, ...others] = told(["Kenya and Ethiopia agreed on the line on Tuesday. Work on the line has begun."], {
    title: "Neighbours sign power line deal"
  });
  expect(others).toEqual([]);
  expect(record).toMatchObject({countries: ["ETH", "KEN"], kind: "electricity", status: "under construction"});
});

test("a pact signed elsewhere does not revive a stalled project, a contract signed for it does", () => {
  const stalled = "Uganda and Tanzania shelved the Tavan oil pipeline.";
  expect(told([`${stalled} The president spoke of the line at the signing of a pact on cattle.`])[0]!.status).toBe(
    "stalled"
  );
  expect(told([`${stalled} On Monday they signed the contract for the line again.`])[0]!.status).toBe("agreed");
});

test("the countries of a known project are those that the document names", () => {
  const [record] = told(["Turkmenistan and Pakistan agreed on the TAPI pipeline."]);
  expect(record!.countries).toEqual(["PAK", "TKM"]);
});

test("a plant stands in the place that it is called by, unless that is a person or a stream", () => {
  const places = (text: string) => told([text])[0]!.places;
  expect(places("Russia is building the Akkuyu nuclear power plant in Turkey.")).toEqual(["Akkuyu"]);
  expect(places("Laos and Thailand agreed on the Sorang hydropower plant; work at Sorang begins in May.")).toEqual([
    "Sorang"
  ]);
  expect(places("Peru and Chile agreed on the Simon Lodva dam, which is to make power.")).toEqual([]);
  expect(places("Russia and Turkey agreed on the Blue Stream gas pipeline.")).toEqual([]);
});

test("a project has the only country of the sentence beside its own", () => {
  const [record] = told([
    "The Manila-based lender gave Sri Lanka the money. It will pay for a hydropower plant at Lodvagolla, built by Tavan Group."
  ]);
  expect(record!.countries).toEqual(["LKA"]);
});

test("a contract of years ago does not revive what is given up now", () => {
  const [record] = told([
    "Lawmakers voted on Tuesday to abandon the Lodva nuclear plant that Russia was to build in Kenya.",
    "Rosatom won the contract for the Lodva nuclear plant in 2010."
  ]);
  expect(record).toMatchObject({status: "stalled", agreed: "2010"});
});

test("the day of a picture is not that of an agreement", () => {
  const [record] = told([
    "Early work on the Lodva dam in Laos, for which Thai banks signed a power agreement, is seen on Feb. 27, 2020."
  ]);
  expect(record!.agreed).toBeNull();
});

test("an agreement that is still to be signed has no date yet", () => {
  const [record] = told(["Iran and Oman will sign the agreement on the Tavan gas pipeline in May 2022."]);
  expect(record).toMatchObject({agreed: null, status: "proposed"});
});

test("“the pipeline from …” behind a named pipeline tells its ends", () => {
  const records = told([
    "Work on the Tavan Stream gas pipeline has begun. The pipeline from Lodva to Sorang will carry 8 bcm of gas a year."
  ]);
  expect(records).toMatchObject([{name: "Tavan Stream gas pipeline", places: ["Lodva", "Sorang"]}]);
});

test("a project goes on under its short name, also after another one", () => {
  const records = told([
    "Uganda and China signed a contract for the Lodva hydropower plant. The Sorang hydropower plant in Kenya was shelved.",
    "Lodva, whose turbines come from Harbin, is to cost $1.7bn and is being built by Sinohydro."
  ]);
  expect(records.map(({name, status}) => [name, status])).toEqual([
    ["Lodva hydropower plant", "under construction"],
    ["Sorang hydropower plant", "stalled"]
  ]);
});

test("deliveries to two countries are two rows", () => {
  const records = told([
    "Qatar agreed on the delivery of LNG to Bangladesh.",
    "Qatar and Pakistan signed a contract on LNG deliveries to Pakistan."
  ]);
  expect(records.map(({name}) => name)).toEqual(["LNG deliveries to Bangladesh", "LNG deliveries to Pakistan"]);
});

test("what a plant sells is no row beside the plant", () => {
  const records = told(["Laos will build the Sorang dam, which would sell electricity to Thailand."]);
  expect(records.map(({name}) => name)).toEqual(["Sorang dam"]);
});

test("two lines that the lexicon knows stay two, though they share their ends", () => {
  const records = told(["The firms chose the Trans Adriatic Pipeline over Nabucco West."]);
  expect(records).toHaveLength(2);
});

test("days and months are no sites", () => {
  const [record] = told(["Egypt and Russia signed a contract for a nuclear power plant on Monday."]);
  expect(record!.name).toBe("nuclear power plant");
});

test("the countries of “the presidents of Iran and Pakistan” are a project's", () => {
  const [record] = told(["The presidents of Iran and Pakistan broke ground for a gas pipeline."]);
  expect(record).toMatchObject({countries: ["IRN", "PAK"], status: "under construction"});
});

test("a headline in the text names what the sentences under it speak of, and tells how far it is", () => {
  const [record] = told(["The line will carry 12 bcm of gas a year from Iran to Iraq, the oil ministry said."], {
    title: "Work starts on Tavan Stream gas pipeline"
  });
  expect(record).toMatchObject({name: "Tavan Stream gas pipeline", status: "under construction"});
});

test("a cable in capitals names its projects as other texts do", () => {
  const records = told([
    "LAGOS, 8 APR 89 -- REBELS DESTROYED A SECTION OF THE TAVAN - SORANG OIL PIPELINE IN THE SOUTH OF NIGERIA LAST NIGHT, " +
      "THE STATE OIL COMPANY SAID. THE ATTACK TOOK PLACE NEAR A VILLAGE, WHERE CRUDE OIL REACHED A RIVER."
  ]);
  expect(records.map(({name, status}) => [name, status])).toEqual([["Tavan-Sorang oil pipeline", "stalled"]]);
  expect(records[0]!.evidence[0]!.quote).toMatch(/^LAGOS, 8 APR 89 -- REBELS/);
});

test("two plants near one town are two, as are a plant and the power line to it", () => {
  const records = told([
    "Sinohydro will build the Nam Sorang 2 hydropower plant near Pakse in Laos.",
    "The Nam Sorang 3 hydropower plant will stand 40 km from Pakse. A power line from Sorang to Pakse is under construction.",
    "The Pakse 360MW Combined Cycle Power Plant was inaugurated in May."
  ]);
  expect(records.map(({name, kind}) => `${name}: ${kind}`).sort()).toEqual([
    "Nam Sorang 2 hydropower plant: hydropower",
    "Nam Sorang 3 hydropower plant: hydropower",
    "Pakse Combined Cycle Power Plant: thermal power",
    "Sorang-Pakse power line: electricity"
  ]);
});

test("a plant in a country is none that stands in another", () => {
  const records = told([
    "Rosatom signed an agreement on a nuclear plant in Sudan.",
    "The Tavan nuclear plant in Finland, which Rosatom is building, will be ready in 2030."
  ]);
  expect(records.map(({name, status}) => [name, status])).toEqual([
    ["Sudan nuclear plant", "agreed"],
    ["Tavan nuclear plant", "under construction"]
  ]);
});

test("an agreement is dated by the day of its signature, not by that of the report, and the plant is not where it was signed", () => {
  const [record] = told([
    "Chile and France have signed a contract for a nuclear power plant, officials said on Wednesday.",
    "The contract for the country's first nuclear power plant was signed in Santiago on 9 March."
  ]);
  expect(record).toMatchObject({agreed: "2021-03-09", places: []});
});

test("what a firm is and what became of other projects tell nothing of the last one named", () => {
  const [record] = told([
    "Laos and Vietnam signed a contract on the Sorang dam.",
    "EDL is a state-owned company that operates the country's grid. Many of these projects were abandoned in the 1990s.",
    "The dam will be completed in 2029."
  ]);
  expect(record).toMatchObject({status: "agreed"});
});

test("the pipeline that two countries are to build goes before the gas that it brings", () => {
  const [record, ...others] = told([
    "Iran and Oman have signed a deal on the construction of a gas pipeline.",
    "Gas supplies to Oman could start in 2030, the minister said."
  ]);
  expect(others).toEqual([]);
  expect(record).toMatchObject({name: "Iran-Oman gas pipeline", aliases: ["Gas deliveries to Oman"]});
});

test("a pair's line is the one that reaches one of the pair, and a headline's dams are none of another country", () => {
  expect(
    told([
      "Chad has begun the construction of a 900-km pipeline that is to link its oil fields, in Tavan, to Benin.",
      "The Chad-Benin oil pipeline will cost $2bn."
    ]).map(({name, aliases}) => [name, ...aliases])
  ).toEqual([["Tavan-Benin pipeline", "Chad-Benin oil pipeline", "Chad-Benin"]]);
  expect(
    told(["In 2009 Sinohydro signed a contract for the Sorang dam in Ecuador."], {
      title: "Sinohydro signs deal on dams in Laos"
    }).map(({name, countries}) => `${name}: ${countries.join()}`)
  ).toEqual(["Sorang dam: CHN,ECU"]);
});

test("the years of a supply contract are not its date", () => {
  const [record] = told(["Gazprom and Beltransgaz signed a contract on gas supplies to Belarus for 2007 to 2011."]);
  expect(record).toMatchObject({agreed: null, status: "agreed", countries: ["BLR", "RUS"]});
});

test("where works on a stalled project resume, they go on", () => {
  const [record] = told([
    "The Sorang dam in Laos was begun in 1976 by Vietnam but abandoned. Work resumed in 2016, and more than 900 people are employed in its construction."
  ]);
  expect(record).toMatchObject({status: "under construction"});
});

test("what only tells where a project lies is none, and a centre of nuclear science is no power plant", () => {
  expect(
    told([
      "Pakistan and China signed a contract on the Sorang dam, which is being built 74 km downstream of the Lodva dam."
    ]).map(({name}) => name)
  ).toEqual(["Sorang dam"]);
  expect(
    told([
      "Russia signed a loan agreement for a nuclear power plant in Bolivia.",
      "Rosatom also signed an agreement with Bolivia on the construction of a Bolivian centre of nuclear science."
    ])
  ).toHaveLength(2);
});

test("a stop of supplies that a new contract has ended is not how they stand", () => {
  const [record] = told([
    "Gazprom and Naftogaz have signed a contract on gas supplies to Ukraine.",
    "Russia suspended gas supplies to Ukraine in January after talks on a price failed."
  ]);
  expect(record).toMatchObject({status: "agreed"});
});

test("gas that may be cut off flows", () => {
  const [record] = told([
    "Talks on Gazprom's gas deliveries to Armenia went on, and Gazprom has warned that supplies to Armenia would be cut off in May."
  ]);
  expect(record).toMatchObject({name: "Gas deliveries to Armenia", status: "operating"});
});

test.each([
  ["No contract on gas deliveries from Bolivia to Chile has been signed yet.", "mentioned"],
  ["Bolivia and Chile have failed to agree on a contract for gas deliveries to Chile.", "stalled"]
] as const)("nothing is agreed in %j", (text, status) => {
  expect(told([text])).toMatchObject([{status}]);
});

test("a refinery without a name is called by the place that the text gives it", () => {
  const records = told([
    "Algeria will build an oil refinery in tiny Djibouti. The refinery is to be built near the town of Tadjoura."
  ]);
  expect(records).toMatchObject([{aliases: ["oil refinery in tiny Djibouti"], status: "proposed"}]);
});

test("a venture formed now overcomes what stopped the works in another decade", () => {
  const [record] = told(
    [
      "Libya and Malta formed a joint venture to finish the Tavan refinery.",
      "Work on the Tavan refinery was halted in 1993, when the money ran out."
    ],
    {published: "2007-03-02"}
  );
  expect(record).toMatchObject({name: "Tavan refinery", status: "agreed"});
});

test("a wind farm and a solar park at one town are two", () => {
  const records = told([
    "Masdar and Kazakhstan agreed to build a wind farm in Shymkent. Norway is building a solar park in Shymkent."
  ]);
  expect(records.map(({name}) => name)).toEqual(["Shymkent wind farm", "Shymkent solar park"]);
});

test("the day of an agreement stands in the sentence before", () => {
  const [record] = told(
    [
      "On 4 May 2019 Zambia and Malawi signed a power pact in Lusaka. The agreement lets Zambia sell electricity to Malawi."
    ],
    {published: "2019-07-01"}
  );
  expect(record).toMatchObject({agreed: "2019-05-04"});
});

test("a pact of friendship is not the agreement on the only project of the text", () => {
  const [record] = told(
    ["Laos and Malaysia signed a treaty of friendship on 4 May. Both build the Tavan dam, a ministry said."],
    {published: "2019-05-07"}
  );
  expect(record).toMatchObject({name: "Tavan dam", agreed: null});
});

test("talks of reviving a line leave an old agreement and an old stop behind", () => {
  const [record] = told(
    [
      "Syria and Iraq have talked of reviving an oil pipeline. The two signed an agreement in 1998 on the pipeline from Kirkuk to Banias. It was closed in 2003."
    ],
    {published: "2019-05-07"}
  );
  expect(record).toMatchObject({name: "Kirkuk-Banias pipeline", status: "proposed"});
});

test.each([
  ["The plan for a dam in Laos was dropped by Thailand in May.", "stalled"],
  ["Malawi and Zambia agreed on the pace of construction of the Tavan dam.", "under construction"]
] as const)("status of %j", (text, status) => {
  expect(told([text])).toMatchObject([{status}]);
});

test("dams that a list names one after another are several", () => {
  const records = told(["Thailand buys power from the Tavan Dam, Pak Beng Dam and Lodva Dam in Laos."]);
  expect(records.map(({name}) => name)).toEqual(["Tavan Dam", "Pak Beng Dam", "Lodva Dam"]);
});

test("three countries of a text share a grid", () => {
  const [record] = told([
    "Togo, Benin and Ghana held talks in Accra.",
    "All agreed to link the national grids of the three neighbours."
  ]);
  expect(record).toMatchObject({countries: ["BEN", "GHA", "TGO"], status: "agreed"});
});

test.each([
  ["Malta and Libya signed an agreement on the laying of a gas pipeline in the sea.", "agreed"],
  ["80% of the Tavan dam in Laos has been completed.", "under construction"],
  ["Laos says that the Tavan dam will be made operational soon.", "proposed"],
  ["The Lodva coal power plant in Laos has already provided cheap electricity.", "operating"],
  ["Work on the Tavan nuclear power plant in Chile came to a sudden halt.", "stalled"],
  ["Under a prospective deal, Chile and Peru want to build the Lodva-Tavan gas pipeline.", "proposed"]
] as const)("works and papers tell the status of %j", (text, status) => {
  expect(told([text])).toMatchObject([{status}]);
});

test("an agreement on a pipeline to carry gas is about the pipeline", () => {
  const records = told(["Libya and Malta signed an accord on a pipeline to export natural gas north."]);
  expect(records).toMatchObject([{name: "Libya-Malta gas pipeline", kind: "gas pipeline", status: "agreed"}]);
});

test("the year in which works began is not that of the agreement", () => {
  const [record] = told(["Chile seeks a deal to enlarge the Tavan nuclear plant, built by Hungary in 1981."], {
    published: "1996-02-20"
  });
  expect(record).toMatchObject({agreed: null});
});

test.each([
  ["Laos and Thailand agreed to disagree on the Tavan nuclear plant.", "mentioned"],
  ["Neither Laos nor Thailand has agreed on the Tavan nuclear plant.", "mentioned"]
] as const)("nobody agrees in %j", (text, status) => {
  expect(told([text])).toMatchObject([{status}]);
});

test("refineries of a country that another improves are an area of works", () => {
  expect(told(["Chile and Peru agreed to found joint companies to improve Peruvian refineries."])).toMatchObject([
    {kind: "other", status: "agreed"}
  ]);
});

test("two lines that the lexicon knows are two, though both end in Europe", () => {
  const records = told([
    "Poland's minister spoke against Nord Stream, which pumps gas to Europe.",
    "Azerbaijan's gas is to come to Europe through the Trans-Adriatic Pipeline, a part of the Southern Gas Corridor, by 2020."
  ]);
  expect(records.map(({name}) => name).sort()).toEqual([
    "Nord Stream",
    "Southern Gas Corridor",
    "Trans Adriatic Pipeline"
  ]);
});
