import { advanceStage, english, type GateReport, type Plan, type StageMove, stageStatus } from "social-plan";
import { storyOf } from "./harbour-story.ts";

const names: Readonly<Record<string, string>> = {
  "listen.internal": "listen inside",
  "listen.external": "listen outside",
  plan: "plan",
  respond: "respond",
  post: "post",
};

const nameOf = (stage: string): string => names[stage] ?? stage;

/** Where a plan stands, what the next move needs, and what we do on each channel at this turn. */
export const stageSummaryOf = (plan: Plan, today: string): string => {
  const { stage, cycle, complete, moves, involvement } = stageStatus(plan, { today });
  const next = moves.filter(({ type }) => type === "advance");
  return [
    `Stage   ${nameOf(stage)}, cycle ${cycle}${complete ? ": the plan means to go no further" : ""}`,
    ...next.flatMap(moveLines),
    ...involvement.map(({ sentence }) => `  ${sentence}`),
  ].join("\n");
};

const moveLines = ({ to, open, gates }: StageMove): string[] => [
  `Next    ${nameOf(to)}: ${open ? "open" : `closed by ${gates.filter(({ met }) => !met).length} of ${gates.length} gates`}`,
  ...gates.map(gateLine),
];

const gateLine = ({ met, softened, message, gate }: GateReport): string =>
  `  ${met ? "open  " : softened ? "soft  " : "closed"} ${message}  [${gate}]`;

/** A complete plan's way from first listening to a first post: what each gate asks for, what is then written, and the step. */
export const walkSummaryOf = (complete: Plan, by: string): string => {
  const { start, chapters } = storyOf(complete);
  const lines = ["The way there"];
  let plan = start;
  for (const { title, at, to, write } of chapters) {
    const refused = advanceStage(plan, { at, by });
    lines.push(`  ${nameOf(to)}`);
    if (!refused.ok) lines.push(...refused.gates.filter(({ met }) => !met).map((gate) => `    closed  ${gate.message}`));
    const moved = advanceStage(write(plan), { at, by });
    if (!moved.ok) throw new Error(moved.reason);
    lines.push(`    done    ${title}`, `    open    moved to ${nameOf(moved.event.to)} on ${english.date(at.slice(0, 10), "date")}`);
    plan = moved.plan;
  }
  return lines.join("\n");
};
