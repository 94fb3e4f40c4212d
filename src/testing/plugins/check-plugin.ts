import { parsePlan } from "../../model/read/parse-plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { inShort } from "../reporting/in-short.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { checkAbsence } from "./check-absence.js";
import { checkField } from "./check-field.js";
import { checkMigrations } from "./check-migrations.js";
import { type CopiedPlan, checkPart } from "./check-part.js";
import { fullPlans } from "./full-plans.js";
import { type Host, hostOf } from "./host.js";
import { partsOfPlugin } from "./parts-of-plugin.js";
import { type Planners, plannersOf } from "./planners-of.js";
import type { PluginTestFailure } from "./plugin-test-error.js";
import type { ReadPluginCases } from "./read-plugin-cases.js";
import type { Sample } from "./sample.js";
import type { TriedPlan } from "./tried-plan.js";
import { foreignPlans, readGivenPlans, standardPlan } from "./tried-plans.js";
import { unclearIn } from "./unclear-in.js";
import type { ReadsAndWrites } from "./write-sample.js";

/** Returns what is wrong with a plugin, part by part. */
export const checkPlugin = (plugin: ReadsAndWrites, cases: ReadPluginCases): readonly PluginTestFailure[] => {
  let planners: Planners;
  try {
    planners = plannersOf(plugin, cases.requires);
  } catch (thrown) {
    return [{ part: "the planner", problems: [`It cannot be made: ${thrownWords(thrown)}`] }];
  }
  return checkWith(planners, plugin, cases);
};

const checkWith = (planners: Planners, plugin: ReadsAndWrites, cases: ReadPluginCases): readonly PluginTestFailure[] => {
  const { planner } = planners;
  const given = readGivenPlans(planner, cases);
  const hosts = [...given.plans, standardPlan()].map((one) => hostOf(one, plugin));
  const kinds = Object.keys(plugin.fields) as Sample["kind"][]; // a plugin has no field on anything else
  const isKnown = ({ kind }: Sample): boolean => kinds.includes(kind);
  const samples = cases.data.filter(isKnown);
  const full = hosts.flatMap((host) => fullPlans(planner, plugin, host, samples));
  const plans = [...hosts.flatMap(plansOf), ...full, ...foreignPlans(cases)].map(withCopy);
  const failures = [
    { part: "the test", problems: unclearIn(plugin, cases) },
    ...given.failures,
    ...kinds.map((kind) => ({ part: `the field on “${kind}”`, problems: checkField(planner, plugin, kind, samples, hosts) })),
    { part: "the migrations", problems: checkMigrations(planner, plugin, cases, (sample) => placeIn(hosts, sample)) },
    { part: "the plugin where it is absent", problems: checkAbsences([...given.plans, ...full], plugin.name) },
    ...partsOfPlugin(plugin, cases).map((part) => ({ part: part.name, problems: checkPart(part, planners, plans) })),
  ];
  return failures.filter(({ problems }) => problems.length > 0);
};

const withCopy = (one: TriedPlan): CopiedPlan => ({ ...one, copy: parsePlan(stringifyPlan(one.plan)) });

/** A plan as it came, and without its data where it has some. */
const plansOf = ({ name, plan, bare, own }: Host): readonly TriedPlan[] => [
  { name, plan },
  ...(own.length === 0 ? [] : [{ name: `${name}, without its data`, plan: bare }]),
];

const placeIn = (hosts: readonly Host[], { kind }: Sample) => {
  for (const { bare, firstOf } of hosts) {
    const thing = firstOf.get(kind);
    if (thing !== undefined) return { plan: bare, thing };
  }
  return undefined;
};

const checkAbsences = (plans: readonly TriedPlan[], name: string): readonly string[] =>
  inShort(
    plans.flatMap((one) => {
      const problem = checkAbsence(one.plan, name);
      return problem === undefined ? [] : [{ where: one.name, problem }];
    }),
    "On",
  );
