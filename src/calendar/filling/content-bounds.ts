import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { weekStartOf } from "../../practice/week-start.js";
import { beginningOf, gridOf } from "../bound-grid.js";
import { businessDays } from "../business-days.js";
import { resolveDate } from "../recurrence/resolve-date.js";
import { ContentBound } from "./content-bound.js";

/** A bound for each piece of content, as it holds of the entries that carry some tags. */
export interface HeldBound {
  /** Tells it from other bounds, and from itself where its tags say something else. */
  readonly id: string;
  /** What it counts. */
  readonly bound: ContentBound;
  /** Whether it counts whatever content is in them; else only content whose own tags it counts. */
  readonly isWanted: boolean;
}

/** The bounds for each piece of content that the channels and cadences of a plan state: those of a channel count its posts, those of a cadence its slots on each channel. */
export class ContentBounds {
  readonly #plan: Plan;
  readonly #channels: ReadonlyMap<string, Channel>;
  readonly #cadences: ReadonlyMap<string, Cadence>;
  readonly #places = new Map<string, Place>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#channels = limitedAmong(plan.channels);
    this.#cadences = limitedAmong(plan.cadences);
  }

  /** Those that hold of an entry. */
  of({ channel, cadence, tags }: CalendarEntry): readonly HeldBound[] {
    const [onChannel, ofCadence] = [this.#channels.get(channel ?? ""), this.#cadences.get(cadence ?? "")];
    if (onChannel === undefined && ofCadence === undefined) return none;
    return [
      ...(onChannel === undefined ? none : this.#held([channel], onChannel, tags)),
      ...(ofCadence === undefined ? none : this.#held([channel, cadence], ofCadence, tags)),
    ];
  }

  #held(where: readonly (string | undefined)[], owner: Channel | Cadence, tags: CalendarEntry["tags"]): readonly HeldBound[] {
    const name = JSON.stringify(where);
    const place = this.#places.get(name) ?? { bounds: this.#boundsOf(owner), held: new Map() };
    this.#places.set(name, place);
    const known = place.held.get(tags) ?? heldBy(place, name, tags);
    place.held.set(tags, known);
    return known;
  }

  #boundsOf(owner: Channel | Cadence): readonly ContentBound[] {
    const anchor = "when" in owner ? this.#startOf(owner) : beginningOf(this.#plan);
    const weekStart = weekStartOf(this.#plan);
    return owner.bounds.filter(isForContent).map((bound) => new ContentBound(bound, bound.max, gridOf(bound, anchor, weekStart)));
  }

  /** The day from which a cadence counts; one whose beginning is not known has no slots. */
  #startOf({ starts }: Cadence): number {
    const start = starts === undefined ? undefined : resolveDate(this.#plan, starts, businessDays([]));
    return start === undefined || "unresolved" in start ? beginningOf(this.#plan) : start.day;
  }
}

/** Where bounds count, and what they hold of entries by their tags: entries of one rule share these. */
interface Place {
  readonly bounds: readonly ContentBound[];
  readonly held: Map<CalendarEntry["tags"], readonly HeldBound[]>;
}

const none: readonly HeldBound[] = [];

const heldBy = ({ bounds }: Place, name: string, tags: CalendarEntry["tags"]): readonly HeldBound[] =>
  bounds.flatMap((bound, at) => {
    const { isExcepted, isWanted } = bound.read(tags);
    return isExcepted ? [] : [{ id: JSON.stringify([name, at, isWanted]), bound, isWanted }];
  });

const limitedAmong = <Owner extends Channel | Cadence>(owners: readonly Owner[]): ReadonlyMap<string, Owner> =>
  new Map(owners.flatMap((owner) => (owner.bounds.some(isForContent) ? [[owner.id, owner]] : [])));

type MostOfContent = Bound & { readonly max: number };

const isForContent = (bound: Bound): bound is MostOfContent => bound.each === "content" && bound.max !== undefined;
