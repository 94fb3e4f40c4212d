import { askCallback } from "./ask-callback.js";
import type { CompleteGoal, GoalWithOneKpi, GoalWithoutKpi, GoalWithoutTactic } from "./goal-steps.js";
import { withOtherSteps } from "./other-steps.js";
import type { PathTo } from "./path-to.js";
import { countSaid, type Draft, gatherSaid, type Said } from "./said.js";
import { askForMetrics } from "./tactic-builder.js";
import { takeFields } from "./take-fields.js";

const order = ["kpi", "tactic"];

const inOrder = <T extends object>(next: readonly (keyof T & string)[], builder: T): T => withOtherSteps(builder, { steps: order, next });

/** Only these pass for complete goals at run time: `#said` cannot be forged, and asking for it runs no foreign code. */
class Complete implements CompleteGoal {
  readonly hasTactic = true;
  readonly tactic: CompleteGoal["tactic"];
  readonly #said: Said;

  constructor(said: Said) {
    this.#said = said;
    this.tactic = tacticAfter(said);
    withOtherSteps(this, { steps: order, next: ["tactic"] });
  }

  static read(answer: unknown): Said | undefined {
    return typeof answer === "object" && answer !== null && #said in answer ? answer.#said : undefined;
  }
}

const tacticAfter =
  (before: Said): GoalWithoutTactic["tactic"] =>
  (fields, measuredBy) => {
    const path = () => ["tactics", countSaid(before, "tactics")];
    const own = takeFields(fields, { step: ".tactic(…)", path, steps: { metrics: ".metric(…)" } });
    return new Complete({ field: "tactics", value: { ...own, ...askForMetrics(measuredBy, path) }, before });
  };

const kpiAfter = (before: Said | undefined, fields: unknown): Said => {
  const path = () => ["kpis", countSaid(before, "kpis")];
  return { field: "kpis", value: takeFields(fields, { step: ".kpi(…)", path }), before };
};

const withOneKpi = (said: Said): GoalWithOneKpi =>
  inOrder<GoalWithOneKpi>(["tactic", "kpi"], { kpi: (fields) => withTwoKpis(kpiAfter(said, fields)), tactic: tacticAfter(said) });

const withTwoKpis = (said: Said): GoalWithoutTactic => inOrder(["tactic"], { tactic: tacticAfter(said) });

/** Returns the KPIs and tactics that a goal's callback says. Throws a `PlanError` `type` where it hands back no complete goal. */
export const askForGoal = (how: unknown, path: PathTo): Draft =>
  gatherSaid(
    askCallback(how, {
      step: ".goal(…)",
      path,
      first: inOrder<GoalWithoutKpi>(["kpi"], { kpi: (fields) => withOneKpi(kpiAfter(undefined, fields)) }),
      read: Complete.read,
      wanted: "its goal with one or two KPIs and at least one tactic",
      example: "(goal) => goal.kpi({ … }).tactic({ … }, …)",
    }),
  );
