import { memo } from "../base/memo.js";
import type { Audience, Presence } from "../model/audience/audience.js";
import type { Channel } from "../model/audience/channel.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";

/** Whether it is stated that an audience is not at a place (C4). */
export const isAbsent = ({ absent }: Presence): boolean => absent === true;

/** Whether an audience is said to be at a channel or venue; where it is stated to be absent, it is not (C4). */
export const audienceIsAt = (audience: Audience, place: string): boolean => placesOf(audience).has(place);

const placesOf = /* @__PURE__ */ memo(
  ({ presence }: Audience): ReadonlySet<string> => new Set(presence.flatMap((one) => (isAbsent(one) ? [] : [one.at]))),
);

/** Whether some audience is on a channel: there itself, or in a venue of the channel (C4). */
export const hasAudienceOn = (plan: Plan, { id }: Channel): boolean => {
  const index = indexOf(plan);
  const venues = index.uses(id).flatMap(({ by }) => (by.kind === "venue" ? [String(by.node["id"])] : []));
  return [id, ...venues].some(
    (place) => index.uses(place).some(({ by }) => by.kind === "audience" && audienceIsAt(by.node as unknown as Audience, place)), // an audience by its kind
  );
};

/** Whether there is a message for an audience (C3): one for everybody is for none in particular. */
export const hasMessage = (plan: Plan, { id }: Audience): boolean =>
  indexOf(plan)
    .uses(id)
    .some(({ by }) => by.kind === "message");
