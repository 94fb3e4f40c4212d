import type { RootContent } from "mdast";
import type { CostResults, WorkCost } from "../../../results/costs/cost-results.js";
import { sayHours, sayMoneySum } from "../../../results/costs/say-figures.js";
import type { Results } from "../../../results/results.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, type Line } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** What the plan is to cost, what was spent, and the return on it (B3, E5); nothing where neither the plan nor a reading states a cost. */
export const costs = ({ costs: found }: Results, wording: Wording): RootContent[] => {
  const { spent, roi, perResult } = found;
  const planned = plannedLines(found, wording);
  const isRead = spent.money.because !== "not-read" || spent.work.because !== "not-said";
  if (planned.length === 0 && !isRead && roi.because === "no-value") return [];
  const sentences = new Set([spent.money.sentence, spent.work.sentence, roi.sentence, ...perResult.map(({ sentence }) => sentence)]);
  return section(3, say(wording, "heading.costs"), bulletList([...planned, ...[...sentences].map((sentence) => ({ said: sentence }))]));
};

/** What the plan states of its costs; the parts are not added up, as it does not say which of them pay for others. */
const plannedLines = ({ planned }: CostResults, wording: Wording): readonly Line[] => {
  const { budgets, channelsPerMonth, standing, reading, trials, entries } = planned;
  return [
    ...fact(say(wording, "label.budgets"), budgets.length === 0 ? undefined : sayMoneySum(budgets, wording)),
    ...fact(say(wording, "label.channelsAMonth"), channelsPerMonth.length === 0 ? undefined : sayMoneySum(channelsPerMonth, wording)),
    ...fact(say(wording, "label.channelsAWeek"), describeWork(standing.all, wording)),
    ...fact(say(wording, "label.readingAYear"), describeWork(reading.all, wording)),
    ...fact(say(wording, "label.trialsTake"), describeWork(trials.all, wording)),
    ...fact(say(wording, "label.entriesTake"), entries && describeWork(entries.all, wording)),
  ];
};

/** Hours with what they cost, as far as they have a rate. */
const describeWork = ({ hours, money, withoutRate }: WorkCost, wording: Wording): string | undefined => {
  if (hours === 0) return undefined;
  const said = sayHours(hours, wording);
  if (money.length === 0) return said;
  const cost = sayMoneySum(money, wording);
  return withoutRate === 0
    ? say(wording, "costs.work", { hours: said, cost })
    : say(wording, "costs.workPartly", { hours: said, cost, without: sayHours(withoutRate, wording) });
};
