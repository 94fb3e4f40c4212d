import { addToGroup } from "../base/add-to-group.js";
import type { Change } from "../model/change.js";
import type { Place } from "../model/find/place.js";
import { eachReference } from "../model/find/references.js";

type Fields = Readonly<Record<string, unknown>>;

/** What is to be taken out of one thing that names others. It is collected, so that the thing is read and written once for all of it. */
export class Detaching {
  /** The changes to the thing, once they are made. They stand before the removals that made them necessary. */
  readonly changes: Change[] = [];
  /** The ids that the thing is no longer to name. */
  readonly ids: ReadonlySet<string>;
  readonly #place: Place;
  readonly #ids: Set<string>;
  #fields: Fields | undefined;
  /** By id, the fields of the kind table in which the thing names it. */
  #routes: ReadonlyMap<string, readonly string[]> | undefined;
  /** The fields of the kind table that were found to do without some id. */
  #spared: Set<string> | undefined;

  /** Begins with some ids and the thing's fields without them. */
  constructor(place: Place, ids: Set<string>, fields: Fields) {
    this.#place = place;
    this.ids = ids;
    this.#ids = ids;
    this.#fields = fields;
  }

  /** The thing's fields without all of the ids; undefined: they have not been computed. */
  get fields(): Fields | undefined {
    return this.#fields;
  }

  /** Whether the thing names these ids only in fields that were found to do without others. */
  allows(ids: ReadonlySet<string>): boolean {
    this.#routes ??= routesIn(this.#place);
    this.#spared ??= new Set(this.#routesOf(this.#ids));
    for (const route of this.#routesOf(ids)) if (!this.#spared.has(route)) return false;
    return true;
  }

  /** Adds ids, with the fields without them and all others where these were computed. */
  add(ids: ReadonlySet<string>, fields: Fields | undefined): void {
    for (const id of ids) this.#ids.add(id);
    for (const route of this.#routesOf(ids)) this.#spared?.add(route);
    this.#fields = fields;
  }

  *#routesOf(ids: ReadonlySet<string>): Generator<string> {
    for (const id of ids) yield* this.#routes?.get(id) ?? [];
  }
}

const routesIn = (place: Place): ReadonlyMap<string, readonly string[]> => {
  const routes = new Map<string, string[]>();
  eachReference(place, ({ id, field }) => addToGroup(routes, id, field));
  return routes;
};
