import {
  advanceStage,
  english,
  type GateAhead,
  type GateReport,
  type Involvement,
  type Plan,
  type StageMove,
  type StageStatus,
  stageStatus,
} from "social-plan";
import { storyOf } from "./harbour-story.ts";

const names: Readonly<Record<string, string>> = {
  "listen.internal": "listen inside",
  "listen.external": "listen outside",
  plan: "plan",
  respond: "respond",
  post: "post",
};

const nameOf = (stage: string): string => names[stage] ?? stage;
const dayOf = (instant: string): string => english.date(instant.slice(0, 10), "date");

/** Where a plan stands, what the next move needs, what is missing beyond it, and what we do on each channel at this turn. */
export const stageSummaryOf = (plan: Plan, today: string): string => {
  const here = stageStatus(plan, { today });
  const next = here.moves.filter(({ type }) => type === "advance");
  const further = here.ahead.filter(({ stage }) => !next.some(({ to }) => to === stage));
  return [
    `Stage   ${standing(plan, here)}`,
    ...(here.adoption === undefined ? [] : [`  ${here.adoption.sentence}`]),
    ...(here.complete ? [] : next.flatMap(moveLines)),
    ...(further.length === 0 ? [] : [`Then    ${further.length} more ${further.length === 1 ? "gate is" : "gates are"} closed on the way`]),
    ...further.map(aheadLine),
    ...involvementLines(plan, here.involvement),
  ].join("\n");
};

const standing = ({ journey }: Plan, { stage, cycle, paused, complete, since }: StageStatus): string => {
  if (journey.length === 0) return `none is recorded yet, so the way begins with “${nameOf(stage)}”`;
  const parts = [
    `${nameOf(stage)}, cycle ${cycle}`,
    ...(since === undefined ? [] : [`since ${dayOf(since)}`]),
    ...(paused ? ["paused"] : []),
  ];
  return `${parts.join(", ")}${complete ? ": the plan means to go no further" : ""}`;
};

const moveLines = ({ to, open, gates }: StageMove): string[] => [
  `Next    ${nameOf(to)}: ${open ? "open" : `closed by ${gates.filter(({ met }) => !met).length} of ${gates.length} gates`}`,
  ...gates.map(gateLine),
];

const gateLine = ({ met, softened, message, gate }: GateReport): string =>
  `  ${met ? "open  " : softened ? "soft  " : "closed"} ${message}  [${gate}]`;

const aheadLine = ({ stage, from, message, gate }: GateAhead): string =>
  `  ${nameOf(stage)}, ${from === "person" ? "somebody has to act" : "to be written down"}: ${message}  [${gate}]`;

/** A line for each channel; those of which nothing is recorded share one. */
const involvementLines = ({ channels }: Plan, involvement: readonly Involvement[]): string[] => {
  const nameOfChannel = new Map(channels.map(({ id, name }) => [id, name]));
  const unrecorded = involvement.filter(({ message }) => message === "unrecorded").map(({ channel }) => nameOfChannel.get(channel));
  return [
    ...(unrecorded.length === 0
      ? []
      : ["Today   it is not recorded yet how these are used; listen inside first, or adopt the stage that already holds:"]),
    ...(unrecorded.length === 0 ? [] : [`  ${unrecorded.join("; ")}`]),
    ...involvement.filter(({ message }) => message !== "unrecorded").map(({ sentence }) => `  ${sentence}`),
  ];
};

/** A complete plan's way from first listening to a first post, as a story: what kept a step closed, what was then done, who made the step and why it was open, and what changed on the channels. */
export const walkSummaryOf = (complete: Plan, by: string): string => {
  const { start, chapters } = storyOf(complete);
  const who = complete.people.find(({ id }) => id === by)?.name ?? by;
  const lines = ["The way there"];
  let plan = start;
  for (const { title, at, write } of chapters) {
    const refused = advanceStage(plan, { at, by });
    const moved = advanceStage(write(plan), { at, by });
    if (!moved.ok) throw new Error(moved.reason);
    const { from, to, gates } = moved.event;
    lines.push(`  From “${nameOf(from)}” to “${nameOf(to)}”`);
    if (!refused.ok)
      lines.push("    What was missing", ...refused.gates.filter(({ met }) => !met).map(({ message }) => `      ${message}`));
    lines.push("    What was done", `      ${title}`);
    lines.push(`    On ${dayOf(at)} ${who} made the step, as`, ...gates.map(({ message }) => `      ${message}`));
    lines.push("    What that changed on the channels", ...changedSentences(plan, moved.plan).map((sentence) => `      ${sentence}`));
    plan = moved.plan;
  }
  const { complete: hasArrived, involvement } = stageStatus(plan);
  lines.push(hasArrived ? "  The plan means to go no further. What we do now" : "  The plan means to go further. What we do now");
  return [...lines, ...involvement.map(({ sentence }) => `    ${sentence}`)].join("\n");
};

const changedSentences = (before: Plan, after: Plan): readonly string[] => {
  const known = new Set(stageStatus(before).involvement.map(({ sentence }) => sentence));
  const changed = stageStatus(after).involvement.filter(({ sentence }) => !known.has(sentence));
  return changed.length === 0 ? ["Nothing yet."] : changed.map(({ sentence }) => sentence);
};
