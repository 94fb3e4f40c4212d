import {
  type Coverage,
  english,
  type Finding,
  type Goal,
  getNode,
  type Kpi,
  metricFromCatalog,
  type Plan,
  type Strategy,
  type Tactic,
  type Target,
} from "social-plan";

/** A plan in one screen of text: its strategy tree, how much of it there is, and what would improve it. */
export const summaryOf = (plan: Plan, report: Coverage): string =>
  [
    title(plan),
    ...plan.strategies.flatMap((strategy) => treeOf(plan, strategy)),
    "",
    counts(plan),
    coveredOf(report),
    "",
    ...findingsOf(report),
  ].join("\n");

const title = (plan: Plan): string => {
  const name = [plan.organization, plan.name ?? plan.id].filter((part) => part !== undefined).join(": ");
  return `${name}\n${"═".repeat([...name].length)}`;
};

const treeOf = (plan: Plan, { scope, mission, businessObjectives, marketingObjectives, goals, kpis, tactics }: Strategy): string[] => [
  "",
  `Who   ${scope === undefined ? "not stated" : [scope.name, `(${scope.function})`].filter(Boolean).join(" ")}`,
  `Why   ${mission ?? "no mission stated"}`,
  ...businessObjectives.map(({ statement }) => `        business objective: ${statement}`),
  ...marketingObjectives.map(({ statement }) => `        marketing objective: ${statement}`),
  ...goals.flatMap((goal) => goalLines(plan, goal)),
  ...kpis.map((kpi) => `KPI   ${kpiLine(plan, kpi)}, tied to no goal`),
  ...tactics.map((tactic) => `How   ${tacticLine(plan, tactic)}, tied to no goal`),
];

const goalLines = (plan: Plan, goal: Goal): string[] => [
  `What  ${goal.statement}`,
  ...goal.kpis.map((kpi) => `  KPI   ${kpiLine(plan, kpi)}`),
  ...goal.tactics.map((tactic) => `  How   ${tacticLine(plan, tactic)}`),
];

const kpiLine = (plan: Plan, { metric, target, due, milestones }: Kpi): string =>
  [
    metricName(plan, metric),
    target === undefined ? undefined : targets[target.kind],
    milestones.length === 0 ? undefined : counted(milestones.length, "milestone"),
    typeof due === "string" ? `by ${english.date(due, "date")}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");

/** What sort of target a KPI has; the strategy document says what it asks for. */
const targets: Readonly<Record<Target["kind"], string>> = {
  value: "with a figure to reach",
  growth: "with a growth to reach",
  each: "with a figure for each time",
  share: "with a share to reach",
  rank: "with a place to reach",
  guard: "with limits to keep",
  rubric: "with a level to reach",
};

const counted = (count: number, one: string, other = `${one}s`): string => `${count} ${count === 1 ? one : other}`;

const tacticLine = (plan: Plan, { statement, channels, metrics }: Tactic): string => {
  const where = channels.map((channel) => getNode(plan, "channel", channel).name);
  const measured = metrics.map((metric) => metricName(plan, metric));
  return [
    statement,
    ...(where.length > 0 ? [`on ${where.join(", ")}`] : []),
    ...(measured.length > 0 ? [`measured by ${measured.join(", ")}`] : []),
  ].join(" · ");
};

/** What people call a metric: its own name, else its entry's in the catalogue. */
export const metricName = (plan: Plan, id: string): string => {
  const { name, catalog } = getNode(plan, "metric", id);
  return name ?? metricFromCatalog(catalog ?? id)?.name ?? id;
};

const counts = (plan: Plan): string => {
  const goals = plan.strategies.flatMap((strategy) => strategy.goals);
  const tactics = [...goals, ...plan.strategies].flatMap((holder) => holder.tactics);
  const parts = [
    counted(plan.strategies.length, "strategy", "strategies"),
    counted(goals.length, "goal"),
    counted(tactics.length, "tactic"),
    counted(plan.metrics.length, "metric"),
    counted(plan.audiences.length, "audience"),
    counted(plan.channels.length, "channel"),
    counted(plan.cadences.length, "cadence"),
    counted(plan.people.length, "person", "people"),
  ];
  return `Holds   ${parts.join(", ")}`;
};

const coveredOf = ({ levels }: Coverage): string => {
  const words = {
    businessObjective: "business objectives",
    goal: "goals",
    kpi: "KPIs",
    tactic: "tactics",
    metric: "metrics",
    audience: "audiences",
    channel: "channels",
    insight: "insights",
  } as const;
  const stated = Object.entries(words).map(([level, word]) => ({ word, ...levels[level as keyof typeof words] }));
  return `Covers  ${stated
    .filter(({ total }) => total > 0)
    .map(({ word, covered, total }) => `${covered} of ${total} ${word}`)
    .join(", ")}`;
};

const marks = { error: "✗", warning: "!", info: "·" } as const;

const findingsOf = ({ findings, counts }: Coverage): string[] =>
  findings.length === 0
    ? ["Nothing to fix."]
    : [
        `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")}, ${counted(counts.info, "note")}:`,
        ...findings.map(findingLine),
      ];

const findingLine = ({ severity, message, rule, demand }: Finding): string =>
  `  ${marks[severity]} ${message}  [${[rule, demand].filter(Boolean).join(", ")}]`;
