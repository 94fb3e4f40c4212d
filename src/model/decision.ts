import * as z from "zod/mini";
import { type LocalDate, localDate } from "./dates.js";
import { type Id, id } from "./id.js";
import { list } from "./list.js";
import { objectOf } from "./object-of.js";
import { text } from "./text.js";
import { type Thing, thing } from "./thing.js";
import type { Written } from "./written.js";

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
