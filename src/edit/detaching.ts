import { addToGroup } from "../base/add-to-group.js";
import type { Change } from "../model/change.js";
import type { Place } from "../model/find/place.js";
import { eachReference } from "../model/find/references.js";

/** What is to be taken out of one thing that names others. It is collected, so that the thing is read and written once for all of it. */
export class Detaching {
  /** The ids that the thing is no longer to name. */
  readonly ids = new Set<string>();
  /** The changes to the thing, once they are made. They stand before the removals that made them necessary. */
  readonly changes: Change[] = [];
  /** Its fields without all of these ids; undefined: they have not been computed. */
  fields: Readonly<Record<string, unknown>> | undefined;
  readonly #place: Place;
  /** By id, the fields of the kind table in which the thing names it. */
  #routes: ReadonlyMap<string, readonly string[]> | undefined;
  /** The fields that were found to do without some id. */
  readonly #spared = new Set<string>();

  constructor(place: Place) {
    this.#place = place;
  }

  /** Whether the thing names these ids only in fields that were found to do without others. */
  allows(ids: ReadonlySet<string>): boolean {
    if (this.#routes === undefined) {
      this.#routes = routesIn(this.#place);
      this.#spare(this.ids);
    }
    for (const id of ids) for (const route of this.#routes.get(id) ?? []) if (!this.#spared.has(route)) return false;
    return true;
  }

  /** Adds ids, with the fields without them and all others where these were computed. */
  add(ids: ReadonlySet<string>, fields: Detaching["fields"]): void {
    for (const id of ids) this.ids.add(id);
    this.fields = fields;
    this.#spare(ids);
  }

  #spare(ids: ReadonlySet<string>): void {
    for (const id of ids) for (const route of this.#routes?.get(id) ?? []) this.#spared.add(route);
  }
}

const routesIn = (place: Place): ReadonlyMap<string, readonly string[]> => {
  const routes = new Map<string, string[]>();
  eachReference(place, ({ id, field }) => addToGroup(routes, id, field));
  return routes;
};
