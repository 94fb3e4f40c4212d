import type { Change } from "../model/change.js";

/** What is to be taken out of one thing that names others. */
export interface Detaching {
  /** The ids that the thing is no longer to name. */
  readonly ids: Set<string>;
  /** Its fields without these ids; undefined: they must be computed. */
  fields: Readonly<Record<string, unknown>> | undefined;
  /** The changes to the thing, once they are made. They stand before the removals that made them necessary. */
  readonly changes: Change[];
}
