import type { Root, RootContent } from "mdast";
import type { Plan } from "../model/plan.js";
import type { ResponseGuide } from "../model/policy/response-guide.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { passesOn, rulesByUrgency } from "../practice/answering.js";
import { namesOf } from "../words/values/lists.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import { paragraph } from "./blocks/paragraph.js";
import { section, title } from "./blocks/section.js";
import { table } from "./blocks/table.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { peopleNamed } from "./sections/policy/people-named.js";
import { answering } from "./sections/response/answering.js";
import { neverAnswered } from "./sections/response/never-answered.js";
import { pauseNotice } from "./sections/response/pause-notice.js";
import { placeNames } from "./sections/response/place-names.js";
import { responseRules } from "./sections/response/response-rules.js";
import { roster } from "./sections/response/roster.js";

/**
 * Returns the response guide as an mdast tree, a paper for those who answer (D3): that posting is paused, if it is; the rules, the most urgent first; what is never answered; what is passed on and to whom; the
 * roster of a week; for each channel whether it is answered and for how long nobody is there; who the people are and when they are away. A plan without a guide says so first.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { responseGuide, toMarkdown } from "social-plan/documents";
 *
 * const plan = parsePlan({
 *   format: "social-plan/1", id: "acme", name: "Acme 2027", timeZone: "Europe/Oslo",
 *   people: [{ id: "per", name: "Per" }],
 *   response: {
 *     rules: [{ id: "questions", when: "a question", reply: "always", withinMinutes: 60 }],
 *     coverage: [{ id: "desk", days: ["mon", "tue"], from: "09:00", to: "17:00", by: ["per"] }],
 *   },
 * });
 * const guide = toMarkdown(responseGuide(plan));
 * guide.includes("| a question | an answer in every case | 1 hour |"); // => true
 * guide.includes("| Monday and Tuesday | 09:00–17:00 | Europe/Oslo (the plan’s) | Per |"); // => true
 * ```
 */
export const responseGuide = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const { response: guide } = plan;
  return {
    type: "root",
    children: [
      title(say(wording, "guide.title", { name: wording.nameOf("plan") })),
      ...pauseNotice(plan, wording),
      ...(guide === undefined ? paragraph(say(wording, "guide.none")) : guideSections(plan, guide, wording)),
      ...answering(plan, 2, wording),
      ...peopleNamed({ plan, ids: guide === undefined ? [] : namedIn(guide), includeAbsences: true }, 2, wording),
    ],
  };
};

const guideSections = (plan: Plan, guide: ResponseGuide, wording: Wording): RootContent[] => [
  ...section(2, say(wording, "heading.responseRules"), rules(guide, wording)),
  ...neverAnswered(guide, 2, wording),
  ...section(2, say(wording, "heading.passedOn"), passedOn(guide, wording)),
  ...section(2, say(wording, "heading.coverage"), hours(plan, wording)),
];

const rules = (guide: ResponseGuide, wording: Wording): RootContent[] =>
  guide.rules.length === 0
    ? paragraph(say(wording, "guide.noRules"))
    : [...order(guide, wording), ...responseRules(rulesByUrgency(guide), wording)];

/** In which order the rules stand, where the plan rates any. */
const order = ({ rules: all }: ResponseGuide, wording: Wording): RootContent[] => {
  const isRated = all.map(({ urgency, importance }) => urgency !== undefined || importance !== undefined);
  if (!isRated.includes(true)) return [];
  return paragraph(say(wording, "guide.order", { rest: isRated.includes(false) ? "rest" : undefined }));
};

const passedOn = (guide: ResponseGuide, wording: Wording): RootContent[] => {
  const passed = rulesByUrgency(guide).filter(passesOn);
  const where = placeNames(passed, wording);
  return table(passed, [
    { heading: say(wording, "label.when"), cell: ({ when }) => when },
    { heading: say(wording, "label.passedTo"), cell: ({ by }) => namesOf(by, wording) ?? say(wording, "response.nobody") },
    { heading: say(wording, "label.where"), cell: where },
  ]);
};

const hours = (plan: Plan, wording: Wording): RootContent[] => {
  const content = roster(plan, wording);
  return content.length === 0 ? paragraph(say(wording, "guide.noHours")) : content;
};

const namedIn = ({ rules: all, coverage }: ResponseGuide): string[] => [...all, ...coverage].flatMap(({ by }) => by);
