const UNIT = "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|mos|months?|y|yrs?|years?)";

/** A time counted back from when the page was saved: "46m ago", "an hour ago", "Yesterday at 10:15". */
export const relativePattern = re(
  `\\b(?:(?:about|over|almost|around)\\s)?(?:an?|one|two|three|\\d{1,4})\\s{0,2}${UNIT}\\.?\\s{1,2}ago\\b` +
    "|\\bjust now\\b|\\ba moment ago\\b|\\bmoments ago\\b|\\blast (?:week|month|year)$" +
    "|^(?:yesterday|today)(?:,?\\s(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)?$" +
    "|\\b(?:yesterday|today),?\\s(?:at\\s)?\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?"
);

/** A word without which a line tells no relative time. */
export const relativeWord = re("ago|now|last|yesterday|today");

function re(source: string): RegExp {
  return new RegExp(source, "iu");
}
