import type { Problem } from "../problems/problem.js";
import type { Json } from "./json.js";

/** What came of reading a value as JSON. */
export interface JsonReading {
  /** A plain copy of the whole input; undefined where there is a problem. */
  readonly value: Json | undefined;
  /** What could be read beside the problems, refused values left out (in a list: null); fit only for finding further problems. */
  readonly partial: Json | undefined;
  /** The first hundred problems, in the order of the input; a passed limit, which ends the reading, comes first. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly rest: number;
  /** Where -0 was read as 0, the first hundred places. */
  readonly zeros: readonly (readonly (string | number)[])[];
}
