import {anyOf} from "../../anyOf.ts";
import type {QuantityMention} from "../../types.ts";

// Counted things that countries have, do or send, but do not trade.
const NOT_GOODS = new Set(
  (
    "people persons men women children soldiers troops personnel staff ministers officials officers students " +
    "tourists visitors delegations delegates countries nations " +
    "states governments agreements documents memorandums memoranda accords treaties meetings visits rounds talks " +
    "sessions summits votes seats points goals runs crosses letters tickets " +
    "medals companies firms businesses businessmen businesspeople members experts workers engineers doctors " +
    "nurses observers journalists prisoners refugees migrants deaths dead casualties injuries cases " +
    "infections projects villages cities towns provinces districts regions areas sectors questions words pages " +
    "posts comments messages calls interviews sides parties penalties embassies " +
    "consulates lawmakers mps deputies diplomats envoys ambassadors leaders presidents players fans teams victims " +
    "survivors passengers hostages militants neighbours guests colleagues friends hosts partners allies " +
    "counterparts brothers sisters civilians policemen police " +
    "ones instalments instalment installments loans contracts deals grants papers wars elections seasons stops " +
    "legs shifts sites ways steps issues items fields rules reasons examples sources stages phases weeks years " +
    "days jobs families households citizens nationals residents lives homes hectares acres " +
    "exercises drills attacks powers journeys complaints troubles problems times kinds types faces voices hearts " +
    "spots spaces lanes clients camps lands places positions slots cards " +
    "hands eyes promises friends enemies superpowers lines credits tranches parts worlds ideas thoughts lessons " +
    "arrivals departures mistakes strikes raids flights trips tours branches offices candidates witnesses " +
    "speeches statements " +
    "proposals requests resolutions sanctions " +
    "dams plants pipelines refineries terminals railways roads bridges markets economies destinations " +
    "nationalities languages ports airports routes buildings schools hospitals hotels properties estates " +
    "apartments flats shops restaurants clubs vacancies stations factories banks mines wells outlets stores brands " +
    "shares warrants options notes debentures bonds stocks cents pence kopecks dollars licences licenses patents " +
    "accounts funds bosses rivals hurricanes storms typhoons subscribers customers companions " +
    "boys girls males females peoples sales albums games singles copies handsets consoles movies episodes shows " +
    "slaves convicts captives pilgrims commandos athletes marines monks nuns priests missionaries youths infants babies kids " +
    "fishermen seamen servicemen gunmen airmen cadets recruits conscripts inmates suspects fugitives exiles expatriates " +
    "relatives spouses wives husbands sons daughters parents astronauts cosmonauts pilots crews medics paramedics adults " +
    "immigrants emigrants participants contestants applicants consultants assistants merchants combatants occupants " +
    "inhabitants crowds generals rangers scouts volunteers patients addicts villagers peasants serfs labourers " +
    "mercenaries legionnaires bishops saints kings queens princes sailings crossings services departures " +
    "agents adversaries boreholes classrooms toilets latrines scholarships centres centers clinics graduates quotas awards " +
    "groups individuals principles aspects cuts minds presidencies titles categories guards giants sorties airstrikes " +
    "voyages fleets dissidents subsidiaries flagships muslims christians jews believers entities pillars priorities " +
    "goals milestones chapters articles paragraphs clauses lists rankings quarters halves dynasties routes works " +
    "mills obstacles hurdles barriers challenges threats conditions demands tribes castes untouchables tamils kurds arabs " +
    "portraits candidates genders generations tiers levels scenarios options themes topics dimensions objectives " +
    "incidents events accidents crashes explosions elephants lions tigers wolves bears birds whales " +
    "bodies forces koreas molecules teraflops labels sexes governorates provinces electorates seafarers speakers " +
    "autocrats dictators despots pupils races calories materials minerals bases airbases compounds substances " +
    "sizes shapes colours colors versions editions films paintings artworks houses villas mansions defenders goalkeepers"
  ).split(" ")
);

const MACHINE_STEM = anyOf(
  "fight|helicopt|howitz|minesweep|minelay|dredg|scoot|clean|cov|blast|train|tow|turn|record|receiv|transmitt",
  "amplifi|monitor|regulat|motor|inject|locat|carri|launch|bomb|contain|train|tank|comput|generat|react|tract",
  "freight|destroy|load|trail|boil|transform|harvest|cruis|ventilat|excavat|transport|cool|intercept|cutt|steam",
  "sting|bulldoz|roll|rout|mot|turb|elevat|convert|charg|print|scann|coll|trawl|lin|gli?d|hov|mort|sens|lett|numb|pow|pap",
  "pip|wat|timb|cylind|spars|flow|semiconduct|process|barr|cart|capacit|conduct|concentrat|inocul|elect|refrigerat",
  "dev|cedar|lumb|rub|fertiliz|fertilis"
);
// Words in -ers and the like are people, but for these.
const MACHINES = new RegExp(`${MACHINE_STEM}[eo]rs$`);

const DEEDS = "(?<!muni|ammuni|sta)tions$|sions$|(?<!ship|consign|instru|frag|equip|arma|arm|gar)ments$";
const QUALITIES = "(?:ities|nesses|(?<!ambul|appli)ances|ences|isms|hoods)$";
const ABSTRACT = new RegExp(`${DEEDS}|${QUALITIES}`);

const LARGE_ITEM = anyOf(
  "ship|submarine|frigate|corvette|jet|plane|aircraft|helicopter|vessel|boat|carrier|reactor|satellite|locomotive",
  "tank|turbine|destroyer|ambulance|tanker|train|system|battery|hospital ship|cargo|radar|drone"
);
// Of things told one at a time, only those that states hand each other count: "one trouble" is none.
const SINGLE = new RegExp(`${LARGE_ITEM}$`);

const ARMS = new RegExp(
  `(?:${anyOf("frigate|corvette|jet|aircraft|helicopter|warplane|warship|submarine|destroyer|tank|howitzer|fighter|missile")})(?:e?s)?$`
);

/** True for what states order for their forces and airlines, and hardly ever of firms of their own. */
export function isOrderedAbroad({kind, unit}: QuantityMention): boolean {
  return kind === "count" && ARMS.test(unit);
}

/** "50,000 rounds" are shot; of talks nobody holds so many. */
const isAmmunition = (unit: string, value: number) => unit === "rounds" && value >= 100;

/** True for what can be delivered: counted things other than people and events, weights, volumes and electricity. */
export function isGoods({kind, unit, value}: QuantityMention): boolean {
  if (kind === "count")
    return (
      (value > 1 || SINGLE.test(unit)) &&
      !ABSTRACT.test(unit) &&
      ((!NOT_GOODS.has(unit) && !NOT_GOODS.has(`${unit}s`)) || isAmmunition(unit, value)) &&
      (!/(?:ers|ors|ists|ians|ees|(?<!^v|^c|sed|carav|^p)ans)$/.test(unit) || MACHINES.test(unit))
    );
  return kind === "mass" || kind === "volume" || kind === "energy" || kind === "power";
}
