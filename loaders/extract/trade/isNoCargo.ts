import {anyOf, wholeWord} from "../../anyOf.ts";
import type {QuantityMention} from "../../types.ts";

const ABOUT = "(?:(?:about|around|some|nearly|almost|over|more than|at least|up to|as many as) ){0,2}";
/** "Loaded onto two lorries": what carries a load. */
const CARRIER = /\b(?:onto|aboard|on board(?: of)?|inside) (?:the |its |their )?$/iu;
/** "Hamas's supply of 20,000 rockets", "its stock of": what somebody has. */
const IN_STOCK = new RegExp(
  `(?:['’]s?|\\b(?:its|their|our)) (?:\\p{L}+ ){0,2}(?:supply|stocks?|stockpiles?|arsenals?|inventor(?:y|ies)) of ${ABOUT}$`,
  "iu"
);
/** "123 of the planes in its fleet". */
const IN_FLEET = /^[^;,\ue200-\ue2fe]{0,40} in (?:its|their|the \p{L}+(?:['’]s)?) fleets?\b/iu;
/** "800,000 men and 300 tanks", "40 tanks and 500 soldiers": what an army moves of its own. */
const TROOPS = "(?:troops|soldiers|servicemen|infantry|paratroopers)";
const WITH_TROOPS = new RegExp(`\\b${TROOPS},? (?:and|with|plus|along with) ${ABOUT}$`, "iu");
const AND_TROOPS = new RegExp(`^,? (?:and|with|plus|along with) ${ABOUT}(?:[\\d,.]+|\\p{L}+) ${TROOPS}\\b`, "iu");
/** "Sanctions on five ships", "four ships as blocked property". */
const SANCTIONED = /\b(?:sanction|blacklist)(?:s|ed|ing)?\b[^;,\ue200-\ue2fe]{0,40}$/iu;
const BLOCKED = /^ as blocked property\b/iu;
/** "The port handles 8 million tonnes". */
const HANDLED = new RegExp(`\\bhandl(?:es?|ed|ing) ${ABOUT}$`, "iu");
const HANDLES = /^[^;\ue200-\ue2fe]{0,40} handl(?:es?|ed|ing)\b/iu;
const VESSELS = wholeWord("ships?|vessels?|boats?|tankers?|planes?|aircraft|jets?|trucks?|lorr(?:y|ies)");
/** "Photo supplied by the coast guard shows two boats": whose the picture is. */
const CREDIT = new RegExp(
  `(?:\\b${anyOf(
    "photos?|photographs?|pictures?|images?|footage|videos?|clips?|data|maps?|screenshots?"
  )}(?: (?:was|were|been|that was))?|^["“]?(?:\\p{Lu}[\\p{L}/]+ ){0,3}) ?(?:supplied|provided|obtained|released|shared|handed out) by\\b`,
  "iu"
);
/** "The cargo craft lifted off to deliver 3 tonnes of water": to a station in orbit. */
const SPACE =
  /\b(?:space (?:station|launch|probe|mission|walk)|spacecraft|cosmodrome|orbit(?:er|ing)?|astronauts|cosmonauts|lunar|lander|lift(?:ed|s)? off)\b/iu;
const FOR_SPACE = wholeWord("satellites?|rockets?|engines?|launchers?");
const LADEN = /\b(?:carrying|laden with|loaded with|cargo of) (?:\p{Ll}+ ){0,3}$/u;
const STRICKEN =
  /\b(?:hit|struck|attack(?:ed|s)?|abandon(?:ed|s)?|ablaze|on fire|caught fire|hijack\p{L}*|sank|sunk|sink(?:s|ing)?|(?:ran|run) aground|capsiz\p{L}*|explo(?:ded|sion)|salvage|oil spill|stricken)\b/iu;
const GOES = /\b(?:from|to|bound for|for) (?:the )?[\ue000-\ue0ff]/u;
const FIGHTERS_FALL =
  /\b(?:los(?:t|es|ing)|kill\p{L}*|wound\p{L}*|displaced|nationals|recruit\p{L}*|repatriat\p{L}*|surrender\p{L}*|taken back|militants?|jihad\p{L}*|rebels?)\b/iu;
/** "Hacked devices", "waiting lorries": in no state to be handed over. */
const IN_NO_STATE = /\b(?:hacked|infected|wrecked|stranded|waiting|parked|dead)\b/iu;
/** "Where seven cables arrive": they lie on the sea's ground. */
const LAID = /^ (?:arrive|land|run|link|connect|come ashore|meet|cross)\b/u;
/** "Arrow 3 interceptors", "thirty 737 jets": the number is of a model. */
const MODEL = /\b(?:Arrow|Type|Class|Block|Mark|Mk\.?|Model|MAX|Series|Version|Batch|Lot) $/u;
const NUMBER_BEFORE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen) $/u;
const FEW = /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu;
/** Fewer bullets than this are shot and not sold. */
const LEAST_BULLETS = 100;

/** Characters of the source beside an amount that may tell of troops or a model. */
const NEAR = 40;

/**
 * True for counted or weighed things that stand there, carry, are hit or are of a model's number, and go to no other
 * country; `text` is marked, with the amount in focus.
 */
export function isNoCargo(quantity: QuantityMention, source: string, text: string): boolean {
  const focus = text.indexOf("\ue2ff");
  const [before, after] = [text.slice(0, focus), text.slice(focus + 1)];
  const stands = CARRIER.test(before) || IN_STOCK.test(before) || IN_FLEET.test(after) || CREDIT.test(before);
  if (stands || HANDLED.test(before) || (SPACE.test(text) && !FOR_SPACE.test(quantity.unit))) return true;
  if (quantity.kind === "count") return isNoPiece(quantity, source, before, after);
  return LADEN.test(before) && STRICKEN.test(text) && !GOES.test(text);
}

/** "Arrow 3 interceptors", "lost 500 fighters", "sanctions on five ships": no pieces that anybody gets. */
function isNoPiece({unit, value, start, end}: QuantityMention, source: string, before: string, after: string): boolean {
  const written = source.slice(start, end);
  const lead = source.slice(Math.max(0, start - NEAR), start);
  return (
    WITH_TROOPS.test(lead) ||
    AND_TROOPS.test(source.slice(end, end + NEAR)) ||
    MODEL.test(lead) ||
    (/^\d/u.test(written) && NUMBER_BEFORE.test(lead)) ||
    IN_NO_STATE.test(written) ||
    (unit === "cables" && LAID.test(after)) ||
    (VESSELS.test(unit) && (SANCTIONED.test(before) || BLOCKED.test(after) || HANDLES.test(after))) ||
    (unit === "fighters" && (FIGHTERS_FALL.test(before) || FIGHTERS_FALL.test(after))) ||
    (unit === "bullets" && value < LEAST_BULLETS) ||
    (unit === "units" && FEW.test(written) && !/^ of (?!(?:the )?[\ue000-\ue0ff])/u.test(after))
  );
}
