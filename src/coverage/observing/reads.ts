import type { Watch } from "../../base/watch.js";
import { idAt, type Place } from "../../model/find/place.js";

/** One or several ids; most things are read by one other. */
type Readers = string | Set<string>;

/** What was read while a value was worked out. */
interface Noted {
  readonly things: Set<string>;
  readonly users: Set<string>;
  readonly fields: Set<string>;
}

/** The field that stands for the whole plan. */
export const wholePlan = "*";

/** What hangs on what has changed. */
export interface Stale {
  /** Things that all observers have to look at again. */
  readonly things: ReadonlySet<string>;
  /** Things that some observers have to look at again, by the observer's position. */
  readonly byObserver: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What has changed between two plans. */
export interface Changed {
  /** Things that are new, gone, changed or moved, and those in which such a thing stands. */
  readonly things: ReadonlySet<string>;
  /** Things that one of these refers to, or did. */
  readonly users: ReadonlySet<string>;
  /** Fields of the plan, and of what is given beside it. */
  readonly fields: ReadonlySet<string>;
}

/**
 * Who has read what: for each thing, and for each list of those that refer to one, the things that were being looked at; for each field of the plan also the observer,
 * as such a field may hold most of the plan. It only grows: what is not read any more is looked at once too often, never once too seldom.
 */
export class Reads {
  readonly #things = new Map<string, Readers>();
  readonly #users = new Map<string, Readers>();
  readonly #fields = new Map<string, Map<number, Set<string>>>();
  #by: string | undefined;
  #observer = 0;
  #noted: Noted | undefined;

  /** Begins to note what an observer reads for a thing; without an id, nothing is noted. */
  begin(by: string | undefined, observer = 0): void {
    this.#by = by;
    this.#observer = observer;
  }

  /** Works something out for a thing on behalf of an observer, and notes what is read for it. */
  noting<T>(by: string | undefined, observer: number, make: () => T): T {
    const [outer, before] = [this.#by, this.#observer];
    this.begin(by, observer);
    const made = make();
    this.begin(outer, before);
    return made;
  }

  /** Notes that a thing was read, or that there is none with this id. */
  thing(id: string): void {
    if (this.#noted !== undefined) this.#noted.things.add(id);
    else if (this.#by !== undefined && this.#by !== id) addReader(this.#things, id, this.#by);
  }

  /** Notes that what stands at a place was read. */
  placed(place: Place): void {
    const id = idAt(place);
    if (id === undefined) this.field(wholePlan);
    else this.thing(id);
  }

  /** Notes that those were read that refer to a thing. */
  users(id: string): void {
    if (this.#noted !== undefined) this.#noted.users.add(id);
    else if (this.#by !== undefined && this.#by !== id) addReader(this.#users, id, this.#by);
  }

  /** Notes that a field of the plan was read, or something given beside it. */
  field(name: string): void {
    if (this.#noted !== undefined) this.#noted.fields.add(name);
    else if (this.#by !== undefined) {
      let observers = this.#fields.get(name);
      if (observers === undefined) {
        observers = new Map();
        this.#fields.set(name, observers);
      }
      const ids = observers.get(this.#observer);
      if (ids === undefined) observers.set(this.#observer, new Set([this.#by]));
      else ids.add(this.#by);
    }
  }

  /** A watch over an object that is itself made of the plan. */
  watch(): Watch {
    const known = new Map<object, { readonly value: object; readonly noted: Noted }>();
    return {
      remember: <Value extends object>(compute: object, make: () => Value): Value => {
        let one = known.get(compute);
        if (one === undefined) {
          one = this.#remembering(make);
          known.set(compute, one);
        }
        this.#noteAll(one.noted);
        return one.value as Value; // `compute` made it
      },
    };
  }

  /** What was read of what has changed, directly or by the things themselves. */
  staleAfter({ things, users, fields }: Changed): Stale {
    const stale = new Set([...things, ...users]); // a thing reads itself, and those that refer to it, without a note
    for (const id of things) addAll(stale, this.#things.get(id));
    for (const id of users) addAll(stale, this.#users.get(id));
    const byObserver = new Map<number, Set<string>>();
    for (const field of fields)
      for (const [observer, ids] of this.#fields.get(field) ?? []) {
        const known = byObserver.get(observer) ?? new Set();
        byObserver.set(observer, known);
        for (const id of ids) known.add(id);
      }
    return { things: stale, byObserver };
  }

  /** Works out a value, with what is read for it; where that is much, it is taken for the whole plan. */
  #remembering<Value extends object>(make: () => Value): { readonly value: Value; readonly noted: Noted } {
    const outer = this.#noted;
    const noted: Noted = { things: new Set(), users: new Set(), fields: new Set() };
    this.#noted = noted;
    try {
      const value = make();
      const isMuch = noted.things.size + noted.users.size > most;
      return { value, noted: isMuch ? { things: new Set(), users: new Set(), fields: new Set([wholePlan]) } : noted };
    } finally {
      this.#noted = outer;
    }
  }

  #noteAll({ things, users, fields }: Noted): void {
    for (const id of things) this.thing(id);
    for (const id of users) this.users(id);
    for (const name of fields) this.field(name);
  }
}

/** From so many things on, a value is taken to hang on the whole plan. */
const most = 32;

const addReader = (readers: Map<string, Readers>, read: string, by: string): void => {
  const known = readers.get(read);
  if (known === undefined) readers.set(read, by);
  else if (typeof known !== "string") known.add(by);
  else if (known !== by) readers.set(read, new Set([known, by]));
};

const addAll = (ids: Set<string>, readers: Readers | undefined): void => {
  if (typeof readers === "string") ids.add(readers);
  else for (const id of readers ?? []) ids.add(id);
};
