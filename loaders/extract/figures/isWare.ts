import {anyOf} from "../../anyOf.ts";

const CRAFT = anyOf(
  "aircraft|jets?|planes?|fighters?|bombers?|trainers?|helicopters?|choppers?|drones?|uavs?|airliners?|gliders?|satellites?",
  "ships?|boats?|vessels?|frigates?|corvettes?|destroyers?|submarines?|tankers?|ferr(?:y|ies)|tugs?|dredgers?|yachts?|barges?|carriers?|trawlers?|hovercraft|spacecraft|cutters?|cruisers?|minesweepers?|interceptors?",
  "vehicles?|cars?|trucks?|lorr(?:y|ies)|bus(?:es)?|ambulances?|jeeps?|tractors?|trailers?|trams?|trains?|locomotives?|wagons?|carriages?|bicycles?|bikes?|motorcycles?|scooters?|vans?|bulldozers?|excavators?|graders?|loaders?|harvesters?|rolling-stock|sedans?|coaches|ferryboats?|caravans?|pickups?|limousines?|rickshaws?|cranes?"
);
const ARMS = anyOf(
  "tanks?|missiles?|rockets?|launchers?|howitzers?|guns?|rifles?|pistols?|revolvers?|mortars?|shells|rounds|bullets|cartridges|bombs?|mines|torpedoes|grenades|munitions|radars?|jammers?|batter(?:y|ies)|weapons|warheads|turrets|arms|apcs|ifvs|stingers|javelins|hawks"
);
const MACHINES = anyOf(
  "systems?|reactors?|turbines?|generators?|engines?|motors?|transformers?|pumps?|compressors?|machines?|robots?|computers?|laptops?|tablets?|phones|telephones|servers?|chips|semiconductors|routers?|cameras?|sensors?|monitors?|scanners?|printers?|simulators?|meters|panels|modules|cells|cables|poles|pipes|tubes|valves|looms|mills|presses|elevators|escalators|refrigerators|freezers|televisions|radios|receivers|transmitters|terminals|antennas|telescopes|microscopes|centrifuges|instruments|tools|tyres|tires|wheels|parts|components|sets|units|kits?|boilers?|furnaces|rigs?|crushers?|mowers?|ploughs|plows|bulbs|lamps|lanterns|lights|watches|clocks|equipment|devices|ventilators?|respirators?|incubators|concentrators|cylinders"
);
const RELIEF = anyOf(
  "doses|vials|vaccines|jabs|shots|pills|capsules|bottles|ampoules|syringes|needles|swabs|baskets|statues|masks|gowns|gloves|goggles|suits|thermometers|beds|stretchers|wheelchairs|crutches|prostheses|cots|blankets|tents|tarpaulins|sheets|mattresses|pillows|nets|stoves|heaters|jerrycans|cans|tins|buckets|filters|shelters|cabins|toolkits|uniforms|helmets|vests|jackets|coats|sweaters|boots|shoes|sandals|socks|garments|shirts|t-shirts|dresses|jeans|pairs|carpets|rugs|mats|books|textbooks|notebooks|desks|chairs|toys|balls|dolls|rations|meals|loaves|eggs|packs?|packets|packages|parcels|boxes|crates|cartons|cases|bags|sacks|bales|drums|pallets|containers?|barrels|logs|planks|bricks|tiles|supplies|cigarettes|cigars|candles|pens|pencils|bars|coins|diamonds|carats|gems|stones|pearls|stems"
);
const LOADS = anyOf(
  "loads?|cargo(?:e?s)?|shipments?|consignments?|truckloads|lorryloads|planeloads|shiploads|carloads|wagonloads|lots|batches"
);
const BEASTS = anyOf(
  "cattle|cows|bulls|heifers|calves|oxen|buffalo(?:e?s)?|sheep|goats|lambs|pigs|piglets|horses|mares|stallions|ponies|mules|donkeys|camels|llamas|alpacas|chickens|chicks|hens|ducks|turkeys|poultry|fish|salmon|head|livestock|dogs|pandas|falcons|seedlings|saplings|trees|plants|vines|seeds|flowers|roses|tulips|animals|bees|hives"
);
/** "Warships", "gunboats", "minibuses", "landmines": what may be written as one word with its head. */
const PREFIX =
  "(?:^|[ -]|war|gun|steam|motor|air|life|mini|mine|land|tri|text|head|hydro|micro|ear|wind|work|space|fishing)";
const WARE = new RegExp(`${PREFIX}${anyOf(CRAFT, ARMS, MACHINES, RELIEF, LOADS, BEASTS)}$`, "u");
/** "Ten Iroquois", "12 A380s": what is called by its make. */
const BY_NAME = /(?:^|[\s-])\p{Lu}[\p{L}\d-]+$/u;
/** "Suspected Taliban fighters" fly nowhere, and "two Tests" are played. */
const NO_WARE = new RegExp(
  `${anyOf(
    "(?:suspected|foreign|rebel|resistance|guerrilla|islamist|jihadist|taliban|isis|is|qaeda|militia|freedom|enemy|armed|hamas|hezbollah|kurdish|tribal|ex-|former) (?:[\\p{L}-]+ )?fighters",
    "(?:star|war|fire|street|bull|cage|prize) fighters?|tests|(?:personal|fitness|animal) trainers?"
  )}$`,
  "iu"
);

/**
 * True for what states and firms hand each other by the piece ("lorries", "doses", "Iroquois"): arms, craft, machines,
 * relief, loads and beasts.
 */
export function isWare(unit: string, written: string): boolean {
  if (NO_WARE.test(written)) return false;
  return WARE.test(unit.toLowerCase()) || BY_NAME.test(written);
}
