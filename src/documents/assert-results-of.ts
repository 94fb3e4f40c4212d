import { assertLike } from "../base/arguments/assert-like.js";
import type { Example } from "../base/arguments/match-example.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Plan } from "../model/plan.js";
import type { Baseline } from "../model/strategy/baseline.js";
import type { Target } from "../model/strategy/target.js";
import type { Path } from "../model/values/path.js";
import type { KpiResult, Results } from "../results/results.js";

const range = { from: "", to: "" };
const when = { "on?": "", "period?": range };
const counts = { met: 0, "on-track": 0, behind: 0, missed: 0, unmeasured: 0, "not-computable": 0 };
const rollup = { id: "", kpis: [""], counts, "worst?": { verdict: "", kpis: [""] } };
const told = { sentence: "" };
const money = [{ amount: 0, "currency?": "" }];
const work = { all: { hours: 0, money, withoutRate: 0 } };
const because = { because: "", sentence: "" };
const costs = {
  planned: { budgets: money, channelsPerMonth: money, standing: work, reading: work, trials: work, "entries?": work },
  spent: { money: because, work: because },
  roi: because,
  perResult: [told],
};
const posts = { due: 0, published: 0, missed: 0, late: 0, early: 0, stated: 0 };

const example: Example = /* @__PURE__ */ (() => ({
  plan: "",
  on: "",
  counts,
  kpis: [
    { kpi: "", metric: "", of: "", "due?": "", "latest?": { ...when, measurements: [""] }, "progress?": 0, verdict: "", sentence: "" },
  ],
  goals: [rollup],
  marketingObjectives: [rollup],
  businessObjectives: [rollup],
  strategies: [rollup],
  decisions: [{ ...told, "owner?": "", "value?": { amount: 0, "currency?": "" } }],
  decisionsInWords: [told],
  guards: [told],
  promises: [{ ...told, "kept?": true }],
  experiments: [{ ...told, experiment: "", ended: "", "outcome?": "", "learned?": "", "reading?": when }],
  late: [{ ...told, "owner?": "" }],
  setAside: [{ ...told, measurement: "" }],
  costs,
  "adherence?": {
    ...posts,
    on: "",
    cadences: [{ ...posts, "cadence?": "" }],
    channels: [{ ...posts, "channel?": "", unplanned: 0 }],
    ahead: 0,
    unplanned: [],
  },
  "drift?": { on: "", due: 0, published: 0, matched: 0, drifts: [told], textUnknown: [told] },
}))();

/** Throws `type` for what are no results, and `conflict` for those of another plan, or of the plan before a KPI was added or taken out. */
export const assertResultsOf = (plan: Plan, results: Results): void => {
  assertLike(results, example, { path: ["results"], expected: "what `measureResults` returned" });
  for (const [at, kpi] of results.kpis.entries()) assertKpi(kpi, ["results", "kpis", at]);
  for (const [at, { reading }] of results.experiments.entries())
    if (reading !== undefined) assertFigure(reading.value, ["results", "experiments", at, "reading", "value"]);
  if (results.plan !== plan.id)
    throw conflict(plan, ["results", "plan"], `These are the results of the plan “${results.plan}”, not of “${plan.id}”. Pass its own.`);
  const known = kpisOf(plan);
  const measured = new Set<string>(results.kpis.map(({ kpi }) => kpi));
  if (known.size === measured.size && [...known].every((id) => measured.has(id))) return;
  const message = `These results were not made from the plan “${plan.id}” as it is: it has other KPIs. Measure it again, and pass what comes of it.`;
  throw conflict(plan, ["results", "kpis"], message);
};

const conflict = ({ id }: Plan, path: Path, message: string): PlanError => new PlanError("conflict", message, { plan: id }, path);

const kpisOf = ({ strategies }: Plan): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const strategy of strategies)
    for (const { kpis } of [...strategy.businessObjectives, ...strategy.goals, strategy]) for (const { id } of kpis) ids.add(id);
  return ids;
};

const assertKpi = ({ target, baseline, figure, latest }: KpiResult, path: Path): void => {
  if (target !== undefined) assertTarget(target, [...path, "target"]);
  if (baseline !== undefined) assertBaseline(baseline, [...path, "baseline"]);
  if (figure !== undefined) assertFigure(figure, [...path, "figure"]);
  if (latest !== undefined) assertFigure(latest.value, [...path, "latest", "value"]);
};

const limits = { "atLeast?": 0, "atMost?": 0 };
const targets: Readonly<Record<Target["kind"], Example>> = /* @__PURE__ */ (() => ({
  value: { ...limits, "per?": "" },
  growth: { ratio: 0, "per?": "" },
  each: { ...limits, what: "" },
  share: { ...limits, of: "" },
  rank: { atMost: 0 },
  guard: limits,
  rubric: { question: "", levels: [""], atLeast: "" },
}))();

const assertTarget = (target: Target, path: Path): void => {
  assertLike(target, { kind: "" }, { path });
  const { kind } = target;
  if (!Object.hasOwn(targets, kind)) throw new PlanError("type", `“${kind}” is no kind of target.`, {}, [...path, "kind"]);
  assertLike(target, targets[kind], { path });
};

const assertBaseline = (baseline: Baseline, path: Path): void => {
  assertLike(baseline, {}, { path });
  if ("unknown" in baseline) assertLike(baseline, { unknown: "" }, { path });
  else assertLike(baseline, { ...when, ...("value" in baseline ? { value: 0 } : { atLeast: 0, atMost: 0 }) }, { path });
};

/** A figure is a finite number, or the level of a rubric. */
const assertFigure = (figure: unknown, path: Path): void => {
  if (typeof figure !== "string") assertLike(figure, 0, { path, expected: "a number or text" });
};
