import { compareText } from "../../base/text/compare-text.js";
import type { PresenceBasis } from "../../model/audience/audience.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import { isAbsent } from "../../practice/audiences.js";
import { isEvidenced, type PresenceOn, presencesOn } from "../../practice/presence.js";
import { tidyFigure } from "../costs/tidy-figure.js";

/**
 * How sure it is that an audience is where it is said to be, by how that is known. Our choice: what was measured is nearly certain, a survey asks a sample, and what somebody
 * observed may be few people. A statement with a source and no basis counts as observed; an assumption counts for nothing (C4).
 */
const certainty: Readonly<Record<Exclude<PresenceBasis, "assumed">, number>> = { observed: 0.5, surveyed: 0.7, measured: 0.9 };

/** The best evidence that an audience is on a channel. */
interface Evidence {
  /** The audience. */
  readonly audience: Id<"audience">;
  /** The venue of the channel in which it is; undefined: on the channel itself. */
  readonly venue: Id<"venue"> | undefined;
  /** How that is known; undefined: it states a source alone. */
  readonly basis: Exclude<PresenceBasis, "assumed"> | undefined;
  /** How sure that makes it. */
  readonly certainty: number;
  /** The share of the audience that is there; undefined: not stated. */
  readonly share: number | undefined;
  /** Certainty × share. */
  readonly ratio: number;
}

/** What is known of audiences and a channel. */
export interface EvidenceOn {
  /** The best evidence that one is there: by the strongest basis, then the largest share; undefined: there is none. */
  readonly best: Evidence | undefined;
  /** The audiences of which it is only assumed that they are there, each once. */
  readonly assumed: readonly Id<"audience">[];
  /** The audiences that are stated not to be there, each once. */
  readonly absent: readonly Id<"audience">[];
  /** Whether something shows of one of these that it is not. */
  readonly isAbsenceShown: boolean;
}

/** Returns what is known of audiences and a channel (C4). */
export const evidenceOn = (plan: Plan, { id }: Channel): EvidenceOn => {
  const stated = presencesOn(plan, id);
  const there = stated.filter(({ presence }) => !isAbsent(presence));
  const absent = stated.filter(({ presence }) => isAbsent(presence));
  let best: Evidence | undefined;
  for (const one of there)
    if (isEvidenced(one.presence)) {
      const evidence = evidenceOf(one, id);
      if (best === undefined || compare(evidence, best) < 0) best = evidence;
    }
  return {
    best,
    assumed: audiencesOf(there.filter(({ presence }) => !isEvidenced(presence))),
    absent: audiencesOf(absent),
    isAbsenceShown: absent.some(({ presence }) => isEvidenced(presence)),
  };
};

const audiencesOf = (stated: readonly PresenceOn[]): readonly Id<"audience">[] => [...new Set(stated.map(({ audience }) => audience.id))];

const evidenceOf = ({ audience, presence: { at, basis, share } }: PresenceOn, channel: string): Evidence => {
  const known = basis === "assumed" ? undefined : basis;
  const sure = certainty[known ?? "observed"];
  return {
    audience: audience.id,
    venue: at === channel ? undefined : (at as Id<"venue">), // what is at a channel and is not the channel is in a venue of it
    basis: known,
    certainty: sure,
    share,
    ratio: tidyFigure(sure * (share ?? 1)),
  };
};

/** The better evidence first; the order of the plan has no say. */
const compare = (one: Evidence, other: Evidence): number =>
  other.certainty - one.certainty ||
  (other.share ?? 1) - (one.share ?? 1) ||
  compareText(one.audience, other.audience) ||
  compareText(one.venue ?? "", other.venue ?? "");
