import { addToGroup } from "../../base/add-to-group.js";
import { isRecord } from "../../base/is-record.js";
import type { ActionItem } from "../../model/alignment/action-item.js";
import type { Channel } from "../../model/audience/channel.js";
import { childLists } from "../../model/find/child-lists.js";
import { idAt, type Place } from "../../model/find/place.js";
import { walkPlaces } from "../../model/find/walk-places.js";
import type { Kind, Singleton } from "../../model/kind.js";
import { kinds } from "../../model/kinds.js";
import type { Insight } from "../../model/listening/insight.js";
import type { Tactic } from "../../model/strategy/tactic.js";
import type { Id } from "../../model/values/id.js";
import { isDroppedAction } from "../../practice/actions.js";
import { isChannelInUse } from "../../practice/channels.js";
import { isInsightSetAside, wasHeard } from "../../practice/insights.js";
import { isLiveTactic, isTied } from "../../practice/tactics.js";
import { describeCount } from "../../words/counts.js";
import { sayerOf } from "../../words/phrases.js";
import { leftMessages } from "./left-messages.js";
import type { Reading } from "./reading.js";

/**
 * Why things are left out: the view has no part for their kind, nothing in it names them, the plan does not say to which part they belong, they are tied to a goal only by
 * their relatives, were dropped, are not in use, were set aside, or are only assumed.
 */
export type LeftBecause = "no-part" | "unnamed" | "unclassified" | "related" | "dropped" | "out-of-use" | "set-aside" | "assumed";

/** Things of one kind that a view leaves out for one reason. */
export interface LeftOut {
  /** What they are. */
  readonly kind: Kind;
  /** Why they are left out. */
  readonly because: LeftBecause;
  /** Which they are, in the order of the plan. */
  readonly ids: readonly Id[];
  /** How many they are and why they are left out, in a sentence. */
  readonly said: string;
}

/** What a view shows of a plan. */
export interface Shown {
  /** The ids that stand in it. */
  readonly ids: ReadonlySet<string>;
  /** The kinds it takes, in groups. */
  readonly takes: readonly (readonly Kind[])[];
  /** The things of which the plan does not say to which part they belong. */
  readonly unclassified: ReadonlySet<string>;
}

const say = /* @__PURE__ */ sayerOf("views", leftMessages);

/** Returns what of a plan does not stand in a view: every thing with an id, and every part of the plan that says something itself. */
export const leftOutOf = (reading: Reading, shown: Shown): readonly LeftOut[] => {
  const groups = new Map<Kind, Map<LeftBecause, Id[]>>();
  walkPlaces(reading.plan, (place) => {
    const id = idAt(place);
    if (id === undefined || place.kind === "plan" || shown.ids.has(id) || !saysSomething(place)) return;
    const ofKind = groups.get(place.kind) ?? new Map<LeftBecause, Id[]>();
    groups.set(place.kind, ofKind);
    addToGroup(ofKind, reasonFor(reading, place, id, shown), id);
  });
  const inOrder = Object.keys(kinds) as Kind[]; // the table has a row for every kind and no other
  return inOrder.flatMap((kind) =>
    [...(groups.get(kind) ?? [])].map(([because, ids]) => ({ kind, because, ids, said: sayLeft(reading, kind, because, ids) })),
  );
};

/** A part that every plan has says something where a field of its own does; a thing always does. */
const saysSomething = ({ kind, node, index }: Place): boolean => {
  if (index !== undefined) return true;
  const inner = new Set(childLists[kind].map(({ field }) => field));
  return optional.has(kind) || Object.entries(node).some(([field, value]) => !inner.has(field) && !isEmpty(value));
};

const optional: ReadonlySet<Kind> = /* @__PURE__ */ new Set(["vision", "policy", "response"] as const);

/** Whether a field holds nothing: an empty list, or an object of them. */
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0
    : isRecord(value)
      ? Object.values(value).every((inner) => Array.isArray(inner) && inner.length === 0)
      : value === undefined;

const reasonFor = ({ plan }: Reading, { kind, node }: Place, id: string, { takes, unclassified }: Shown): LeftBecause => {
  if (!takes.some((group) => group.includes(kind))) return "no-part";
  const thing: unknown = node;
  if (kind === "tactic" && !isLiveTactic(thing as Tactic)) return "dropped"; // a tactic by its kind, as the others below by theirs
  if (kind === "action" && isDroppedAction(thing as ActionItem)) return "dropped";
  if (kind === "channel" && !isChannelInUse(thing as Channel)) return "out-of-use";
  if (kind === "insight" && isInsightSetAside(thing as Insight)) return "set-aside";
  if (kind === "insight" && !wasHeard(thing as Insight)) return "assumed";
  if (unclassified.has(id)) return "unclassified";
  return kind === "tactic" && isTied(plan, id) ? "related" : "unnamed";
};

const sayLeft = ({ wording }: Reading, kind: Kind, because: LeftBecause, ids: readonly Id[]): string => {
  if (isSingle(kind)) return say(wording, because === "no-part" ? "left.no-part.single" : "left.unnamed.single", { part: kind });
  return say(wording, `left.${because}`, { things: describeCount(kind, ids.length, wording), count: ids.length });
};

const isSingle = (kind: Kind): kind is Singleton => singles.has(kind);

const singles: ReadonlySet<Kind> = /* @__PURE__ */ new Set(["plan", "vision", "policy", "response", "alignment", "listening"] as const);
