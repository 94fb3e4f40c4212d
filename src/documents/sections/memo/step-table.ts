import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { type AlignmentPoint, alignmentSteps } from "../../../practice/alignment-steps.js";
import { describeChoice } from "../../../words/labels.js";
import { joinTexts, joinWords } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import type { memoMessages } from "../../messages/memo-messages.js";
import { say } from "../../say.js";

type PointKey = Extract<keyof typeof memoMessages, `has.${string}` | `lacks.${string}`>;

/** How far each step of the conversation has got: what there is, and what it needs (A2). */
export const stepTable = (plan: Plan, wording: Wording): RootContent[] =>
  table(alignmentSteps(plan), [
    { heading: say(wording, "label.step"), cell: ({ step }) => say(wording, `step.${step}`) },
    { heading: say(wording, "label.status"), cell: ({ state }) => say(wording, `step.${state}`) },
    {
      heading: say(wording, "label.recorded"),
      cell: ({ has }) =>
        pointsOf(
          has.map((point) => [`has.${point.what}`, point]),
          wording,
        ),
    },
    {
      heading: say(wording, "label.stillNeeded"),
      cell: ({ missing }) =>
        pointsOf(
          missing.map((point) => [`lacks.${point.what}`, point]),
          wording,
        ),
    },
  ]);

const pointsOf = (points: readonly (readonly [key: PointKey, point: AlignmentPoint])[], wording: Wording): string | undefined =>
  points.length === 0
    ? undefined
    : joinTexts(
        points.map(([key, point]) => describePoint(key, point, wording)),
        wording,
      );

const describePoint = (key: PointKey, { count, functions }: AlignmentPoint, wording: Wording): string =>
  say(wording, key, {
    count,
    functions: joinWords(
      functions.map((name) => describeChoice("function", name, wording)),
      wording,
    ),
  });
