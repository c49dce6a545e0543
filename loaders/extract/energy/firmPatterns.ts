import {anyOf} from "../../anyOf.ts";

/** A word of a firm's name. */
export const FIRM_WORD = "\\p{Lu}[\\p{L}\\p{N}&.-]{0,24}";
/** Whose firm it is, before its name: "China's". */
export const OWNER = "(?:(?:\\p{Lu}\\p{L}{2,20} )?\\p{Lu}\\p{L}{2,20}[’']s? )?";
const POSSESSIVE = "\\p{Lu}\\p{L}{2,20}[’']s ";
/** What may join the words of a firm's name. */
const JOINED =
  "(?:& |and (?=Power|Natural|Gas|Oil|Sons|Energy|Electric|Construction|Engineering|Development|Mining|Water))?";
/** A firm's name of up to five words. */
export const FIRM = `(?<name>\\p{Lu}[\\p{L}\\p{N}&.-]{1,24}(?: ${JOINED}${FIRM_WORD}){0,5})`;

const FIRM_NOUN = anyOf(
  "firms?|company|companies|concern|contractors?|developers?|operators?|giant|major|utility|utilities|corporation",
  "builders?|subsidiary|conglomerate|state-(?:run|owned)|bidders?|investors?|owners?|lenders?|backers?"
);
const GROUP_NOUN = "(?:consorti(?:um|a)|group|partnership|partners?|promoters?|shareholders?|sponsors?|venture)";
const BUILDS = "building|constructing|laying|drilling|developing|supplying|financing|chosen|selected|awarded";
const BUILT = anyOf(
  "built|developed|constructed|operated|financed|laid|run|implemented|owned|designed|carried out|undertaken|supplied",
  "executed|led|signed|raised|drilled|installed|delivered|managed|won|planned|funded|backed|bought|manned|equipped"
);
const HIRED = "(?:hired|chose|picked|selected|tapped|appointed|contracted|commissioned|engaged)";
const PARTNERS = "partners? (?:are|is|include)?|partnership|cooperation|collaboration|together|jointly|along";
const JOINS =
  "including|include[sd]?|comprises?|comprising|consists? of|are|is|such as|like|(?:led|headed) by|among them";
const PAPER = "(?:contract|deal|agreement|memorandum of understanding|MoU|joint venture|term sheet|signed|partnership)";
const AGREED = `(?:agreement|deal|contract|memorandum(?: of understanding)?|MoU|SPA|accord|joint venture)s?(?: \\([\\p{Lu}a-z]{2,6}\\))?(?: (?:worth|of|for|on|signed|was signed) [^.;,]{1,40}?)??`;
const PLANS = "(?:agreed|plans?|wants?|intends?|won|signed|has (?:agreed|signed|won))";
const HOLDS = "(?:which|who|with)? ?(?:has|holds|owns|have|hold|own)?";
const SHARE = "(?:an? |the (?:remaining |other )?)?\\d[\\d.]{0,5} ?(?:per ?cent|%)(?: (?:share|stake|interest))?";
const SITE = "(?:oil |gas )?(?:oil|gas)?(?:field|dam|plant|project|pipeline|terminal)";
const ACTS =
  "lays|laid|builds|built|drills|sells the|supplies the|holds|owns|operates|put two|constructs|constructed|" +
  "won (?:a|the)|will (?:build|supply|finance|construct|operate|develop)|to (?:build|construct|supply)";
/** Who reports and measures, and neither builds nor runs anything. */
const AGENCY = anyOf(
  "AAP|ABC|ANP|APA|APN|APS|ARD|BNS|BTA|CNA|DHA|EIA|ENA|GNA|INA|JANA|MEES|MENA|MTI|NBC|NTB|NTV|PAP|PNA|SANA|STA|TVP|ZDF"
);
const ENERGY_FIRM = anyOf(
  "Petro(?!le|ls?\\b|chem|dollar|grad|zavodsk|pavl|v|s(?:yan)?\\b)\\p{Ll}{2,12}|\\p{Lu}\\p{Ll}{2,9}(?:neft|hydro)\\p{Ll}{0,8}",
  "\\p{Lu}\\p{Ll}{3,9}(?:gaz|naft(?:a|o)?gas|nafta)",
  "\\p{Lu}\\p{Ll}{0,11}(?:energo|elektr|elektro)\\p{Ll}{0,10}|\\p{Lu}\\p{L}{2,11}(?:[Ee]nerg(?:y|ia|ie|i)|[Pp]ower)"
);
/** What firms do, and plants, pipelines and fields do not. */
const DEALT =
  "abandoned|dropped|shelved|suspended|halted|awarded|signed|won|drilled|spudded|struck|discovered|approved|sanctioned|" +
  "selected|decided|applied|agreed|brought|sold|bought|acquired|launched|completed|finished|commissioned|mothballed|" +
  "concluded|closed|shut|restarted|withdrawn|invested|broke ground|started (?:building|work|drilling)";
const DEALS =
  `(?:(?:has|have|had) (?:now |also |already |\\p{L}+ly )?)?(?:${DEALT})|(?:plans?|wants?|intends?|expects?|aims?|hopes?)|` +
  "(?:is|are) to (?:build|repair|construct|lay|finance|invest|buy|sell|drill|develop|install|design)|" +
  "(?:is|are) (?:in talks|planning|considering|negotiating|bidding|seeking|looking|studying|preparing|due to)|" +
  "(?:owns?|operates?|says? it|said it|said they|and its partners)";
const SAID_TO = "(?:is|are|was|were) (?:said|reported|believed)(?: by [\\p{L} ]{3,20})? to have (?:won|signed)";
const BEGIN = "(?<![\\p{L}’'])";

/** What builds, owns or runs a project is a firm, whether a lexicon knows it or not. */
export const firmPatterns: readonly RegExp[] = [
  `\\b${FIRM_NOUN}(?: of| called| named|,? (?:${JOINS})|,)? ${OWNER}${FIRM}(?![\\p{L}’'])(?! ${SITE})`,
  `\\b${GROUP_NOUN}(?: (?:led by|of|between)|,? (?:${JOINS})|,)? (?:the )?${OWNER}${FIRM}`,
  `\\b${AGREED} with (?:the )?${OWNER}${FIRM}(?=[,.;]|$| (?:to|for|on|in|under|worth|after|that|which)\\b)`,
  `\\b${HIRED} (?:the )?${OWNER}${FIRM}(?: (?:of|from) \\p{Lu}\\p{L}+)? (?:to|for|as)\\b`,
  `\\b(?:${PARTNERS}) with ${OWNER}${FIRM}`,
  `\\bto (?:build|develop|construct|lay|finance)\\b[^.;,]{0,90} with ${OWNER}${FIRM}(?=[.,;]|$)`,
  `${BEGIN}${FIRM} and (?:its|their) (?:[\\p{L}-]{2,14} ){0,3}partners?\\b`,
  `\\b(?:scheme|project|line|pipeline) of ${FIRM}`,
  `${BEGIN}${OWNER}${FIRM}, (?:the|an?|\\p{Lu}\\p{L}{2,20}[’']s) (?:[\\p{L}-]{2,14} ){0,4}${FIRM_NOUN}`,
  `${BEGIN}${OWNER}${FIRM} (?:is|are|has been|have been|was|were) (?:also |now )?(?:${BUILDS})\\b`,
  `${BEGIN}${OWNER}${FIRM} (?:${ACTS}|${SAID_TO})\\b`,
  `${BEGIN}${OWNER}${FIRM} ${PLANS}[^.;,]{0,40}? to (?:build|develop|construct|operate|supply|explore)\\b`,
  `${BEGIN}${OWNER}${FIRM},? (?:${DEALS})(?!\\p{L})`,
  `\\b(?:handed|gave|granted|given|lent) (?:the )?${OWNER}${FIRM} (?:the|an?|its|permission|approval)\\b`,
  `${BEGIN}${OWNER}${FIRM} (?:is|are|was|were) (?:the |its |a )?(?:[\\p{Ll}-]{3,14} )?${FIRM_NOUN}`,
  // "Exelon's nuclear plant": persons and places are marked.
  `${BEGIN}${FIRM}[’']s (?:[\\p{Ll}\\d-]{2,14} ){0,4}(?:plant|refinery|terminal|pipeline|reactor|field|station|farm)s?\\b`,
  `, (?!${AGENCY}\\b)(?<name>\\p{Lu}{3,8}) (?:said|says|announced|reported)\\b`,
  // "Ukrhydroenergo", "Transgaz", "Petronet": a single word that only firms are made of.
  `(?<![\\p{L}-])(?<name>${ENERGY_FIRM})(?![\\p{L}-])`,
  `\\b${BUILT} by (?:the )?${OWNER}${FIRM}`,
  `\\b${PAPER}(?: [\\p{Ll}-]+){0,3} (?:with|between) (?:the )?${OWNER}${FIRM}`,
  `${BEGIN}${FIRM},? ${HOLDS} ?${SHARE}`,
  // "To Japan's Japex", "by Italy's Webuild": no person or place, which are marked, and no body of state.
  `\\b(?:by|with|to|from|between|and|chose|hired) ${POSSESSIVE}${FIRM}(?=[.,;]|$| (?:and|to|for|in|on|under|of)\\b)`,
  // "Tanzania's TANESCO": what a country owns and writes in capitals.
  "(?<!\\p{L})\\p{Lu}\\p{L}{2,20}[’']s (?<name>\\p{Lu}{3,8})(?!\\p{L})"
].map((source) => new RegExp(source, "gu"));

const LEGAL_WORD =
  "S\\.?p\\.?A|S\\.?A|Ltd|Limited|Inc|Corp|Corporation|Company|Co|AG|GmbH|PLC|plc|Plc|LLC|" +
  "Group|Berhad|Bhd|JSC|PJSC|NV|ASA|AB|Tbk|Oy|Pty|Pvt|Ventures|Industries|Resources|Enterprises|Renewables|Overseas";
const TRADE_WORD = "Petroleum|Energy|Electric|Power|Engineering|Authority|Consortium|Construction|Holdings?|Oil";
const NOT_BEFORE =
  "\\p{Lu}|[Pp]lants?|[Pp]rojects?|[Ss]tations?|[Ll]ines?|[Pp]ipelines?|[Tt]rade|" + "cooperation|agreement|minister";

/** Names that end as only firms' and utilities' do. */
export const legalPattern = new RegExp(
  `(?<![\\p{L}’'&])${OWNER}(?<name>\\p{Lu}[\\p{L}\\p{N}&.-]{1,24}(?: ${JOINED}${FIRM_WORD}){0,4}? ` +
    `(?:${LEGAL_WORD}|${TRADE_WORD}))` +
    `(?!\\p{L}|[’'](?!s ))(?! (?:${NOT_BEFORE}))`,
  "gu"
);
/** "Korea Gas Corp of South Korea" is Korea Gas Corp, and "UK-based Centrica" Centrica. */
export const AROUND_FIRM = new RegExp(`^[\\p{L}.]{2,20}-based |(?<= (?:${LEGAL_WORD})) of .{2,80}$`, "gu");
/** What no person's or place's name ends in. */
export const LEGAL_FORM = new RegExp(` (?:${LEGAL_WORD.replace("|S\\.?A", "")})$`, "u");

const GENERAL_WORDS =
  "The A An About Around Some Nearly Almost More Most It He She They We In On At If But And This That Which " +
  "Who President Prime Minister Mr Mrs Dr However Meanwhile Earlier General Government Ministry Department " +
  "State Mineral Natural Water Human Energy Nuclear Atomic Renewable Green Clean Solar Wind Work Construction Soviets? Plans Efforts " +
  "Proposals Sir Palestinian European United International Oil Foreign IAEA OPEC IMF Council Cabinet Parliament LNG LPG " +
  "EU UN UK US USA UAE NATO OPEC GDP EEZ VAT PM CEO CFO MP MoU MOU January February March April May June " +
  "July August September October November December Parliament Congress Senate Ministry Minister Constitution " +
  "There Agreement Heads Memorandum Contract Block Blocks Belt Supreme High Court Army Navy Revolution Independence National Eastern Western Northern Southern Red Black " +
  "Once When While Where Since After Before Until Although Though As Under Following During Despite Besides Instead " +
  "Financing Funding Last Next Local Media Officials Analysts Experts Both Several Many Most Located Built Ltd Pty " +
  "Authorities Rebels Gunmen Police Hydropower Hydroelectric Refinery Pipeline Dam Terminal Reactor RS BiH DRC UAE Engineers Sources Reports Critics Opponents Investors Lenders Banks Firms Companies";

/** Sentence's first words, people's titles and general words, which are no firms. */
export const NOT_A_FIRM = new RegExp(
  `^(?:${GENERAL_WORDS.replaceAll(" ", "|")}|\\p{Lu}\\p{Ll}{3,20}ly(?= |$))\\b`,
  "u"
);
