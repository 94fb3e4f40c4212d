import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type Id, id } from "../values/id.js";

/** Something somebody is to do: the plan of actions for the field (D9). */
export interface ActionItem extends Thing<"action"> {
  /** What. */
  readonly what: string;
  /** Who is accountable for it, one person alone: the A of RACI. */
  readonly owner?: Id<"person">;
  /** Who does it: the R of RACI. */
  readonly responsible: readonly Id<"person">[];
  /** Who is asked before: the C of RACI. */
  readonly consulted: readonly Id<"person">[];
  /** Who is told afterwards: the I of RACI. */
  readonly informed: readonly Id<"person">[];
  /** By when. */
  readonly due?: DateRef;
  /** How far it has got; absent: open. */
  readonly status?: "open" | "doing" | "done" | "dropped";
  /** What it is for. */
  readonly serves: readonly Id[];
}
/** An action as it may be written. */
export interface ActionItemInput extends Written<ActionItem> {}

/** The schema of an action. */
export const actionItemSchema = /* @__PURE__ */ objectOf<ActionItem, ActionItemInput>()(() => ({
  ...thing<"action">(),
  what: text,
  owner: z.exactOptional(id<"person">()),
  responsible: list(id<"person">()),
  consulted: list(id<"person">()),
  informed: list(id<"person">()),
  due: z.exactOptional(dateRef),
  status: z.exactOptional(choice(["open", "doing", "done", "dropped"])),
  serves: list(id()),
}));
