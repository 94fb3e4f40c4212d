import { parsePlan } from "../../model/read/parse-plan.js";
import type { Planner } from "../../plugins/planner/planner.js";
import { planArbitraries } from "../plan-arbitraries.js";
import { emptyPlan } from "../reporting/empty-plan.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { planOfEveryKind } from "./plan-of-every-kind.js";
import type { PluginTestFailure } from "./plugin-test-error.js";
import type { ReadPluginCases } from "./read-plugin-cases.js";
import type { TriedPlan } from "./tried-plan.js";

/** The plans that were given, as the planner read them. */
interface GivenPlans {
  /** Those that could be read. */
  readonly plans: readonly TriedPlan[];
  /** The others. */
  readonly failures: readonly PluginTestFailure[];
}

/** Reads the plans that were given with the planner. */
export const readGivenPlans = (planner: Planner, { plans }: Pick<ReadPluginCases, "plans">): GivenPlans => {
  const read: TriedPlan[] = [];
  const failures: PluginTestFailure[] = [];
  for (const [at, input] of plans.entries()) {
    const name = `plans[${at}]`;
    try {
      read.push({ name, plan: planner.parsePlan(input) });
    } catch (thrown) {
      failures.push({ part: name, problems: [`It cannot be read: ${thrownWords(thrown)}`] });
    }
  }
  return { plans: read, failures };
};

/** Returns the plan with a thing of each kind. */
export const standardPlan = (): TriedPlan => ({ name: "a plan with one thing of each kind", plan: parsePlan(planOfEveryKind) });

/** The fields that tell a plan from an empty one. */
const fieldsOf = (plan: object): string =>
  Object.keys(plan)
    .filter((field) => !always.includes(field))
    .join(", ");

const always: readonly string[] = ["format", "id", "journey"];
const randomPlans = { numRuns: 25, seed: 2027 };

/** Returns the plans that know nothing of the plugin: an empty one, and random ones where fast-check was handed in. */
export const foreignPlans = ({ fc }: Pick<ReadPluginCases, "fc">): readonly TriedPlan[] => {
  // A random journey is of no machine: no gate can be asked about it.
  const random = fc === undefined ? [] : fc.sample(planArbitraries(fc).smallPlan, randomPlans).map((input) => ({ ...input, journey: [] }));
  return [
    { name: "an empty plan", plan: parsePlan(emptyPlan) },
    ...random.map((input) => ({
      name: `a random plan (${fieldsOf(input)})`,
      plan: parsePlan(input),
    })),
  ];
};
