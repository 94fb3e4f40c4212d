import { memo } from "../../base/memo.js";
import { replay } from "../../machine/replay.js";
import type { StageTable } from "../../machine/stage-machine.js";
import type { StageEvent } from "../../model/journey/stage-event.js";
import { normaliseInstant } from "../../time/instant.js";
import type { PostQuestion } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** The only stage in which anything is posted. */
const posting = "post";

/** Says where the plan does not stand in posting, and whether its journey was paused, at the moment that is asked about (D1, D4). */
export const stageReasons = ({ plan, at, machine }: PostQuestion): readonly Reason[] => {
  const { stage, paused } = standingAt(standingsIn(plan.journey)(machine), at) ?? { stage: machine.initial, paused: false };
  const on = { node: null, path: ["journey"] };
  return [
    ...(stage === posting ? [] : [reason("may-post-stage", on, { stage, needed: posting })]),
    ...(paused ? [reason("may-post-paused", on, {})] : []),
  ];
};

/** Where a plan stood from a moment on. */
interface Standing {
  readonly at: string;
  readonly stage: string;
  readonly paused: boolean;
}

/** Where a plan stood after each event of its journey, once for all that is asked of it. The log is replayed first: what cannot be throws. */
const standingsIn = /* @__PURE__ */ memo((journey: readonly StageEvent[]) =>
  memo((machine: StageTable): readonly Standing[] => {
    replay(machine, journey);
    return journey.map(({ at, to, type }) => ({ at: normaliseInstant(at) ?? at, stage: to, paused: type === "pause" }));
  }),
);

/** The last standing that began by a moment; they are in the order of time, and so it is found by halving. */
const standingAt = (standings: readonly Standing[], moment: string): Standing | undefined => {
  let [from, to] = [0, standings.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((standings[middle]?.at ?? "") <= moment) from = middle + 1;
    else to = middle;
  }
  return standings[from - 1];
};
