import type { PresenceBasis } from "../../model/audience/audience.js";
import type { Plan } from "../../model/plan.js";
import { isAbsent } from "../../practice/audiences.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** How it is known that an audience is on a channel: by the strongest basis that it states; `stated` without one; `absent`: it is known not to be there (C4). */
export type AudienceChannels = Matrix<"audience", "channel", PresenceBasis | "stated" | "absent">;
type Known = AudienceChannels["cells"][number]["value"];

/** Strongest first. */
const strengths: readonly Known[] = ["measured", "surveyed", "observed", "stated", "assumed", "absent"];

/**
 * Sets the audiences of a plan against its channels; a cell names the channel, or those of its venues, where the audience is said to be. Whom tactics address is left out: one that names
 * many audiences and channels would fill them all.
 */
export const audiencesByChannels = (plan: Plan): AudienceChannels => {
  const channelOf = new Map<string, string>(plan.channels.map(({ id }) => [id, id]));
  for (const { id, channel } of plan.venues) if (channel !== undefined) channelOf.set(id, channel);
  const cells = plan.audiences.flatMap(({ id, presence }) => {
    const row = new MatrixRow<Known>();
    const known = presence.map((one) => ({ at: one.at, value: isAbsent(one) ? "absent" : (one.basis ?? "stated") }) as const);
    for (const { at, value } of known.sort((a, b) => strengths.indexOf(a.value) - strengths.indexOf(b.value))) {
      const channel = channelOf.get(at);
      if (channel !== undefined) row.put(channel, value, at);
    }
    return row.cells<"audience", "channel">(id);
  });
  return { rows: plan.audiences.map(({ id }) => id), columns: plan.channels.map(({ id }) => id), cells };
};
