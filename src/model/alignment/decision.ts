import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";

/** What the alignment conversation decided (A2). */
export interface Decision extends Thing<"decision"> {
  /** The decision in a sentence. */
  readonly statement: string;
  /** When it was taken. */
  readonly on?: LocalDate;
  /** Who took it. */
  readonly by: readonly Id<"stakeholder" | "person">[];
  /** The issues it settles. */
  readonly settles: readonly Id<"issue">[];
}
/** A decision as it may be written. */
export interface DecisionInput extends Written<Decision> {}

/** The schema of a decision. */
export const decisionSchema = /* @__PURE__ */ objectOf<Decision, DecisionInput>()(() => ({
  ...thing<"decision">(),
  statement: text,
  on: z.exactOptional(localDate),
  by: list(id<"stakeholder" | "person">()),
  settles: list(id<"issue">()),
}));
