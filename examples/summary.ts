import {
  type Coverage,
  checkCoverage,
  type Finding,
  type Goal,
  getNode,
  type Kpi,
  metricFromCatalog,
  type Plan,
  type Strategy,
  type Tactic,
} from "social-plan";

/** A plan in one screen of text: its strategy tree, how much of it there is, and what would mend it. */
export const summaryOf = (plan: Plan, today: string): string => {
  const report = checkCoverage(plan, { today });
  return [
    title(plan),
    ...plan.strategies.flatMap((strategy) => treeOf(plan, strategy)),
    "",
    counts(plan),
    coveredOf(report),
    "",
    ...findingsOf(plan, report),
  ].join("\n");
};

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
    target === undefined ? undefined : `target: ${target.kind}`,
    milestones.length === 0 ? undefined : `${milestones.length} milestones`,
    typeof due === "string" ? `by ${due}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");

const tacticLine = (plan: Plan, { statement, channels, metrics }: Tactic): string => {
  const where = channels.map((channel) => getNode(plan, "channel", channel).name);
  const measured = metrics.map((metric) => metricName(plan, metric));
  return [
    statement,
    ...(where.length > 0 ? [`on ${where.join(", ")}`] : []),
    ...(measured.length > 0 ? [`measured by ${measured.join(", ")}`] : []),
  ].join(" · ");
};

const metricName = (plan: Plan, id: string): string => {
  const { name, catalog } = getNode(plan, "metric", id);
  return name ?? metricFromCatalog(catalog ?? id)?.name ?? id;
};

const counts = (plan: Plan): string => {
  const goals = plan.strategies.flatMap((strategy) => strategy.goals);
  const tactics = [...goals, ...plan.strategies].flatMap((holder) => holder.tactics);
  const parts = {
    strategies: plan.strategies,
    goals,
    tactics,
    metrics: plan.metrics,
    audiences: plan.audiences,
    channels: plan.channels,
    cadences: plan.cadences,
    people: plan.people,
  };
  return `Holds   ${Object.entries(parts)
    .map(([name, list]) => `${list.length} ${name}`)
    .join(", ")}`;
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

const findingsOf = (plan: Plan, { findings, counts }: Coverage): string[] =>
  findings.length === 0
    ? ["Nothing to mend."]
    : [
        `${counts.error} errors, ${counts.warning} warnings, ${counts.info} infos. What would mend them:`,
        ...findings.map((finding) => findingLine(plan, finding)),
      ];

const findingLine = (_plan: Plan, { severity, message, rule, demand }: Finding): string =>
  `  ${marks[severity]} ${message}  [${[rule, demand].filter(Boolean).join(", ")}]`;
