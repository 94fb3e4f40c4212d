import { verdictMessages } from "./verdicts/verdict-messages.js";

/**
 * Every sentence of results, in English. A language replaces them by key, each behind `results/`.
 *
 * @example
 * ```ts
 * import { resultMessages } from "social-plan";
 *
 * resultMessages["verdict.met"]; // => "The target, {target}, is met."
 * ```
 */
export const resultMessages = /* @__PURE__ */ (() =>
  Object.freeze({
    ...verdictMessages,
    "decision.above":
      "“{metric, name}”{channel, select, absent {} other { on “{channel, name}”}} has been above {limit} since {since, date}. The last reading was {reading}. Agreed for “{when}”: “{then}”.",
    "decision.below":
      "“{metric, name}”{channel, select, absent {} other { on “{channel, name}”}} has been below {limit} since {since, date}. The last reading was {reading}. Agreed for “{when}”: “{then}”.",
    "decision.words": "The last reading of “{metric, name}” was {reading}. Judge whether that is “{when}”. Agreed for this case: “{then}”.",
    "guard.broken": "“{kpi, name}” has been beyond its limit since {since, date}: it {target}. The last reading was {reading}.",
    "promise.kept":
      "Replies{channel, select, absent {} other { on “{channel, name}”}} were promised within {within, duration}. “{metric, name}” was {reading, duration} ({when}), which is in time.",
    "promise.broken":
      "Replies{channel, select, absent {} other { on “{channel, name}”}} were promised within {within, duration}. “{metric, name}” was {reading, duration} ({when}), which is too late.",
    "promise.unclear":
      "Replies{channel, select, absent {} other { on “{channel, name}”}} were promised within {within, duration} to {longest, duration}, as the case may be. “{metric, name}” was {reading, duration} ({when}), which does not say whether each was in time.",
    "experiment.decided": "The experiment “{experiment, name}” ended on {ended, date}. Decided: {outcome, choice, experimentOutcome}.",
    "experiment.undecided": "The experiment “{experiment, name}” ended on {ended, date}, and nothing says what was decided.",
    "late.last":
      "“{metric, name}” was last read for {last, date}, and is read every {every, select, hour {hour} day {day} week {week} month {month} quarter {quarter} other {year}}: it was due on {due, date}.",
    "late.never": "“{metric, name}” was never read. It was to be read by {due, date}.",
    "late.undated":
      "“{metric, name}” was never read. It is to be read every {every, select, hour {hour} day {day} week {week} month {month} quarter {quarter} other {year}}.",
    "aside.after": "It lies after {on, date}.",
    "aside.before-baseline": "It lies before the baseline.",
    "aside.conflicting": "Another reading says something else of the same time.",
    "aside.incomplete": "Other parts were not read for the same time, so there is no sum.",
    "aside.level-of-number": "It is in words, and the metric is a number.",
    "aside.not-available": "No figure was available.",
    "aside.number-of-rubric": "It is a number, and the metric is read in words.",
    "aside.other-form": "Some readings are of a day and some of several days. They cannot be added, and the others are later.",
    "aside.part-of-whole": "It is of a part, and the metric was read as a whole, too.",
    "aside.undated": "It states neither a day nor a period.",
    "aside.unknown-level": "It is none of the levels that the KPIs of the metric name.",
  } as const))();
