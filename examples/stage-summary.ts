import { advanceStage, type GateReport, type Plan, type StageMove, stageStatus } from "social-plan";
import { storyOf } from "./harbour-story.ts";

/** Where a plan stands, what the next move needs, and what we do on each channel at this turn. */
export const stageSummaryOf = (plan: Plan, today: string): string => {
  const { stage, cycle, complete, moves, involvement } = stageStatus(plan, { today });
  const next = moves.filter(({ type }) => type === "advance");
  return [
    `Stage   ${stage}, cycle ${cycle}${complete ? ": nothing further is meant" : ""}`,
    ...next.flatMap(moveLines),
    ...involvement.map(({ sentence }) => `  ${sentence}`),
  ].join("\n");
};

const moveLines = ({ to, open, gates }: StageMove): string[] => [
  `Next    ${to}: ${open ? "open" : `closed, ${gates.filter(({ met }) => !met).length} of ${gates.length} gates`}`,
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
    lines.push(`  ${to}`);
    if (!refused.ok) lines.push(...refused.gates.filter(({ met }) => !met).map((gate) => `    closed  ${gate.message}`));
    const moved = advanceStage(write(plan), { at, by });
    if (!moved.ok) throw new Error(moved.reason);
    lines.push(`    done    ${title}`, `    open    moved to ${moved.event.to} on ${at.slice(0, 10)}`);
    plan = moved.plan;
  }
  return lines.join("\n");
};
