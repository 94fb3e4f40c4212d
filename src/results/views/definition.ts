import type { Kind } from "../../model/kind.js";
import type { Id } from "../../model/values/id.js";
import type { GapDraft } from "./gap.js";
import type { Reading } from "./reading.js";

/** What came of reading a plan as a framework. */
interface Drafted<Parts extends object, Part extends string> {
  /** The parts of the framework, filled from the plan. */
  readonly parts: Parts;
  /** What it asks for and the plan does not state, part by part. */
  readonly gaps: readonly GapDraft<Part>[];
  /** Things of kinds that it takes, of which the plan does not say to which part they belong. */
  readonly unclassified?: ReadonlySet<Id>;
}

/** A framework: how a plan is read as it. */
export interface Definition<Parts extends object, Part extends string = keyof Parts & string> {
  /** The kinds of things that it takes, in groups; a thing of another kind is left out, unless something names it. */
  readonly takes: readonly (readonly Kind[])[];
  /** Reads a plan. */
  readonly read: (reading: Reading) => Drafted<Parts, Part>;
}
