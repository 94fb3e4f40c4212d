import type { Audience, PresenceBasis } from "../../model/audience/audience.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { isAbsent } from "../../practice/audiences.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** How it is known that an audience is on a channel: by the strongest basis that it states; `stated` without one; `absent`: it is known not to be there (C4). */
export type AudienceChannels = Matrix<"audience", "channel", PresenceBasis | "stated" | "absent">;
type Known = AudienceChannels["cells"][number]["value"];

/** Strongest first. */
const strengths: readonly Known[] = ["measured", "surveyed", "observed", "stated", "assumed", "absent"];

/**
 * The cells of an audience; each names the channel, or those of its venues, where the audience is said to be. Whom tactics address is left out: one that names
 * many audiences and channels would fill them all.
 */
export const channelsOfAudience = (plan: Plan, { id, presence }: Audience): AudienceChannels["cells"] => {
  const row = new MatrixRow<Known>();
  const known = presence.map((one) => ({ at: one.at, value: isAbsent(one) ? "absent" : (one.basis ?? "stated") }) as const);
  for (const { at, value } of known.sort((a, b) => strengths.indexOf(a.value) - strengths.indexOf(b.value))) {
    const channel = channelAt(plan, at);
    if (channel !== undefined) row.put(channel, value, at);
  }
  return row.cells<"audience", "channel">(id);
};

/** The channel at which somebody is who is at a place: that itself, or that of the venue; undefined where the venue is on none. */
const channelAt = (plan: Plan, at: string): string | undefined => {
  const place = indexOf(plan).place(at);
  if (place?.kind === "channel") return at;
  const channel = place?.kind === "venue" ? place.node["channel"] : undefined;
  return typeof channel === "string" ? channel : undefined;
};

/** Sets the audiences of a plan against its channels. */
export const audiencesByChannels = ({ audiences, channels }: Plan, cells: AudienceChannels["cells"]): AudienceChannels => ({
  rows: audiences.map(({ id }) => id),
  columns: channels.map(({ id }) => id),
  cells,
});
