import {anyOf} from "../../anyOf.ts";
import type {AnnotatedDocument} from "../../types.ts";

const SPORT = new RegExp(
  `\\b${anyOf(
    "midfielders?|strikers?|goalkeepers?|defenders?|batsm[ae]n|batters?|bowlers?|quarterbacks?|cyclists?|golfers?|sprinters?",
    "wickets?|innings|touchdowns?|home runs?|hat-trick|penalty kick|goal difference|kick-off|birdies?|grand slam",
    "play-?offs?|semi-?finals?|quarter-?finals?|fixtures?|tournament|championships?|medall?ists?|gold medal|transfer window",
    "coach|head coach|referees?|umpires?|squad|team-?mates?|football clubs?|Premier League|La Liga|Serie A|Bundesliga",
    "Champions League|World Cup"
  )}\\b`,
  "giu"
);
/** Different words of sport that make a page one on sport: "a championship" alone stands in any. */
const ENOUGH = 4;

/** True for pages on sport, where clubs of two countries sell each other players. */
export function isOnSport({text}: AnnotatedDocument): boolean {
  const words = new Set<string>();
  for (const [word] of text.matchAll(SPORT)) if (words.add(word.toLowerCase()).size >= ENOUGH) return true;
  return false;
}
