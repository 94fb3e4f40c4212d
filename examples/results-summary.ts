import { choiceWords, english, getNode, type KpiResult, type LateReading, type Plan, type Results, type Verdict } from "social-plan";
import { metricName } from "./summary.ts";

/** How the KPIs of a plan stand, and what its owners should do next, the most binding first; nothing where nothing was read. */
export const resultsSummaryOf = (plan: Plan, results: Results): string => {
  if (plan.measurements.length === 0) return "";
  const tasks = tasksOf(plan, results);
  const more = tasks.length - mostTasks;
  return [
    `Results ${standing(results)}`,
    tasks.length === 0 ? "Do next nothing: no reading asks for anything" : "Do next",
    ...tasks.slice(0, mostTasks),
    ...(more > 0 ? [`  and ${more} more; the results document has all of it`] : []),
  ].join("\n");
};

/** The day for which results are asked: today; of a plan that is over, the last day that its readings tell of. */
export const dayOfResults = ({ period, measurements }: Plan, today: string): string => {
  if (period === undefined || period.to >= today) return today;
  const days = measurements.flatMap((measurement) => measurement.period?.to ?? measurement.on ?? []);
  return days.length === 0 ? period.to : days.reduce((latest, day) => (day > latest ? day : latest));
};

/** With the lines around them they are a dozen. */
const mostTasks = 9;

const order: readonly Verdict[] = ["met", "on-track", "behind", "missed", "unmeasured", "not-computable"];

const standing = ({ on, kpis, counts }: Results): string => {
  const day = english.date(on, "date");
  if (kpis.length === 0) return `up to ${day}: the plan has no KPI`;
  const parts = order.filter((verdict) => counts[verdict] > 0).map((verdict) => `${counts[verdict]} ${choiceWords[`verdict.${verdict}`]}`);
  return `up to ${day}, of ${kpis.length === 1 ? "one KPI" : `${kpis.length} KPIs`}: ${parts.join(", ")}`;
};

const tasksOf = (plan: Plan, results: Results): readonly string[] => {
  const { decisions, decisionsInWords, guards, promises, experiments, kpis, late } = results;
  const behind = kpis.filter(({ target, verdict }) => target?.kind !== "guard" && (verdict === "missed" || verdict === "behind"));
  return [
    ...decisions.map(({ owner, sentence }) => `  ${whose(plan, owner)}${sentence}`),
    ...guards.map(({ kpi, sentence }) => `  ${whose(plan, getNode(plan, "kpi", kpi).owner)}${sentence}`),
    ...promises.filter(({ kept }) => kept === false).map(({ sentence }) => `  ${sentence}`),
    ...behind.map((kpi) => kpiLine(plan, kpi)),
    ...lateLines(plan, late),
    ...experiments.filter(({ outcome }) => outcome === undefined).map(({ sentence }) => `  ${sentence}`),
    ...decisionsInWords.map(({ sentence }) => `  ${sentence}`),
    ...kpis.filter(({ verdict }) => verdict === "not-computable").map((kpi) => kpiLine(plan, kpi)),
  ];
};

const kpiLine = (plan: Plan, { kpi, metric, sentence }: KpiResult): string =>
  `  ${whose(plan, getNode(plan, "kpi", kpi).owner)}“${metricName(plan, metric)}”: ${sentence}`;

/** One line for each person whose readings are late. */
const lateLines = (plan: Plan, late: readonly LateReading[]): readonly string[] => {
  const byOwner = new Map<string | undefined, string[]>();
  for (const { owner, metric } of late) byOwner.set(owner, [...(byOwner.get(owner) ?? []), metricName(plan, metric)]);
  return [...byOwner].map(
    ([owner, metrics]) =>
      `  ${whose(plan, owner)}${metrics.length === 1 ? "this reading is late" : "these readings are late"}: ${metrics.join("; ")}`,
  );
};

const whose = ({ people }: Plan, owner: string | undefined): string => {
  const name = people.find(({ id }) => id === owner)?.name;
  return name === undefined ? "" : `${name}: `;
};
