import { describeNote, type Finding, type Plan, publicSectorConfig, type StageStatus, safeParsePlan } from "social-plan";
import { pharma } from "./plugins/acme-pharma/plugin.ts";
import { planner } from "./plugins/planner.ts";

/** What a planner with two plugins says of a plan, what opens the gate that one of them adds, and what somebody without the plugins sees. */
export const pluginsSummaryOf = (text: string, today: string): string => {
  const plan = runningPlanOf(text);
  const { findings } = planner.checkCoverage(plan, { today, config: publicSectorConfig });
  const own = findings.filter(({ rule }) => rule.includes("/"));
  return [
    plan.name ?? plan.id,
    "═".repeat([...(plan.name ?? plan.id)].length),
    "",
    `Read by a planner with ${planner.plugins.map(({ name }) => name).join(", ")}`,
    "",
    `What the rules of the plugins find (${own.length}; those of the library find ${findings.length - own.length} more)`,
    ...own.map(findingLine),
    "",
    ...nextStep(planner.stageStatus(plan, { today })),
    "",
    "After Dr Ito has reviewed the film, and pharma.write has stored it",
    ...nextStep(planner.stageStatus(withReview(plan), { today })).filter((line) => !line.endsWith("]") || line.includes("[acme/")),
    "",
    "Read without the plugins",
    ...notesWithout(text),
    `  The plan is ${isKept(text) ? "the same, with all that the plugins keep in it" : "another"}.`,
  ].join("\n");
};

/** The plan as the planner reads it, in the stage that holds: its office answers people already. */
export const runningPlanOf = (text: string): Plan => {
  const because = "The health office has answered on Mastodon since 2024.";
  const adopted = planner.adoptJourney(planner.parsePlan(text), { stage: "respond", at: "2027-01-04T08:00:00Z", by: "lena", because });
  if (!adopted.ok) throw new Error(adopted.reason);
  return adopted.plan;
};

/** The plan with the review that was still to come. */
const withReview = (plan: Plan): Plan =>
  planner.editPlan(plan, (tx) =>
    pharma.write(tx, "content", "why-every-year", {
      reviewedBy: "hana",
      reviewedOn: "2027-01-05",
      references: ["Ellery Vaccination Order 2026, section 6"],
    }),
  ).plan;

const marks = { error: "✗", warning: "!", info: "·" } as const;
const findingLine = ({ severity, message, rule }: Finding): string => `  ${marks[severity]} ${message}  [${rule}]`;

const nextStep = ({ moves }: StageStatus): string[] =>
  moves
    .filter(({ type }) => type === "advance")
    .flatMap(({ to, open, gates }) => [
      `Next    ${to}: ${open ? "open" : `closed by ${gates.filter(({ met }) => !met).length} of ${gates.length} gates`}`,
      ...gates.map(({ met, message, gate }) => `  ${met ? "open  " : "closed"} ${message}  [${gate}]`),
    ]);

const notesWithout = (text: string): string[] => {
  const read = safeParsePlan(text);
  return read.ok ? read.notes.map((note) => `  ${describeNote(note)}`) : [];
};

/** Whether somebody without the plugins writes the plan as those do who have them. */
const isKept = (text: string): boolean => {
  const read = safeParsePlan(text);
  return read.ok && planner.stringifyPlan(read.plan) === planner.stringifyPlan(planner.parsePlan(text));
};
