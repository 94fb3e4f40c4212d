import { groupBy } from "../base/group-by.js";
import { memo } from "../base/memo.js";
import type { Audience, Presence } from "../model/audience/audience.js";
import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { isAbsent } from "./audiences.js";
import { isCarriedOut, liveTactics, tacticsFor } from "./tactics.js";

/** Whether something shows that an audience is at a place or is not (C4): an assumption does not, nor a statement that gives neither basis nor source. */
export const isEvidenced = ({ basis, source }: Presence): boolean => basis !== "assumed" && (basis !== undefined || source !== undefined);

/** An audience, and what is stated of it and a channel. */
export interface PresenceOn {
  /** The audience. */
  readonly audience: Audience;
  /** Whether it is on the channel or in a venue of the channel, and how that is known. */
  readonly presence: Presence;
}

/** What is stated of audiences and a channel (C4): of each whether it is there or in a venue of the channel, or is not, in the order of the plan. */
export const presencesOn = (plan: Plan, channel: Id<"channel">): readonly PresenceOn[] => presencesIn(plan).get(channel) ?? [];

const presencesIn = /* @__PURE__ */ memo(
  (plan: Plan): ReadonlyMap<string, readonly PresenceOn[]> =>
    groupBy(
      plan.audiences.flatMap((audience) => audience.presence.map((presence): PresenceOn => ({ audience, presence }))),
      ({ presence }): string => channelsOfVenues(plan.venues).get(presence.at) ?? presence.at,
    ),
);

/**
 * What addresses an audience at a place, a channel or venue (C4): the first tactic there that is for it, by itself or where it names no audience by its goal,
 * else the first message for it that is said there. Dropped tactics and wider ones address nobody. Undefined where nothing does.
 */
export const addressedBy = (plan: Plan, audience: Id<"audience">, place: Id<"channel" | "venue">): Id<"tactic" | "message"> | undefined => {
  const { byAudience, byPlace } = addressesIn(plan);
  const [of, at] = [byAudience.get(audience), byPlace.get(place)];
  if (of === undefined || at === undefined) return undefined;
  // Going through the smaller of the two keeps the work low where one thing names many audiences and many places.
  if (at.size < of.size) for (const [address, by] of at) if (of.has(address)) return by;
  for (const address of of) if (at.has(address)) return at.get(address);
  return undefined;
};

/** A tactic or message that is for audiences at places; a goal stands for those of its tactics that name no audience. */
type Address = object;

interface Addresses {
  readonly byAudience: ReadonlyMap<string, ReadonlySet<Address>>;
  /** By place, what is for audiences there, with the tactic or message itself. */
  readonly byPlace: ReadonlyMap<string, ReadonlyMap<Address, Id<"tactic" | "message">>>;
}

const addressesIn = /* @__PURE__ */ memo((plan: Plan): Addresses => {
  const byAudience = new Map<string, Set<Address>>();
  const byPlace = new Map<string, Map<Address, Id<"tactic" | "message">>>();
  const isFor = (address: Address, audiences: readonly string[]): void => {
    for (const audience of audiences) byAudience.set(audience, (byAudience.get(audience) ?? new Set()).add(address));
  };
  const isAt = (address: Address, places: readonly string[], by: Id<"tactic" | "message">): void => {
    for (const place of places) {
      const known = byPlace.get(place) ?? new Map();
      byPlace.set(place, known);
      if (!known.has(address)) known.set(address, by);
    }
  };
  for (const tactic of liveTactics(plan)) {
    if (tactic.audiences.length === 0 || !isCarriedOut(plan, tactic)) continue;
    isFor(tactic, tactic.audiences);
    isAt(tactic, placesOf(tactic), tactic.id);
  }
  for (const goal of plan.strategies.flatMap(({ goals }) => goals)) {
    if (goal.audiences.length === 0) continue;
    isFor(goal, goal.audiences);
    for (const tactic of tacticsFor(plan, goal))
      if (tactic.audiences.length === 0 && isCarriedOut(plan, tactic)) isAt(goal, placesOf(tactic), tactic.id);
  }
  for (const message of plan.messages) {
    if (message.audience === undefined) continue;
    isFor(message, [message.audience]);
    isAt(message, message.channels, message.id);
  }
  return { byAudience, byPlace };
});

const placesOf = ({ channels, venues }: ReturnType<typeof tacticsFor>[number]): readonly string[] => [
  ...channels,
  ...venues.map(({ venue }) => venue),
];

/** Where an audience is addressed though it is stated not to be there, in the order of its `presence`, each place once (C4). */
export const addressedThoughAbsent = (plan: Plan, audience: Audience): readonly Id<"channel" | "venue">[] =>
  placesWhere(audience, (one) => isAbsent(one) && addressedBy(plan, audience.id, one.at) !== undefined);

/** Where an audience is addressed though nothing shows that it is there, nor in a venue of the channel, each place once (C4). */
export const addressedUnshown = (plan: Plan, audience: Audience): readonly Id<"channel" | "venue">[] => {
  const shown = new Set(audience.presence.filter(isEvidenced).map(({ at }) => at));
  for (const place of [...shown]) shown.add(channelsOfVenues(plan.venues).get(place) ?? place);
  return placesWhere(audience, ({ at }) => !shown.has(at) && addressedBy(plan, audience.id, at) !== undefined);
};

const channelsOfVenues = /* @__PURE__ */ memo(
  (venues: Plan["venues"]): ReadonlyMap<string, string | undefined> => new Map(venues.map(({ id, channel }) => [id, channel])),
);

const placesWhere = ({ presence }: Audience, isMeant: (one: Presence) => boolean): readonly Presence["at"][] => [
  ...new Set(presence.filter(isMeant).map(({ at }) => at)),
];
