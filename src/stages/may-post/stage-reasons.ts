import { replay } from "../../machine/replay.js";
import { normaliseInstant } from "../../time/instant.js";
import type { PostQuestion } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** The only stage in which anything is posted. */
const posting = "post";

/** Says where the plan does not stand in posting, and whether its journey was paused, at the moment that is asked about (D1, D4). */
export const stageReasons = ({ plan, at, machine }: PostQuestion): readonly Reason[] => {
  const { journey } = plan;
  const whole = replay(machine, journey);
  // A shorter prefix of a legal log is legal, and says how things stood then.
  const then =
    whole.at === undefined || whole.at <= at
      ? whole
      : replay(
          machine,
          journey.filter((event) => isBy(event.at, at)),
        );
  const on = { node: null, path: ["journey"] };
  return [
    ...(then.stage === posting ? [] : [reason("may-post-stage", on, { stage: then.stage, needed: posting })]),
    ...(then.paused ? [reason("may-post-paused", on, {})] : []),
  ];
};

const isBy = (event: string, at: string): boolean => (normaliseInstant(event) ?? event) <= at;
