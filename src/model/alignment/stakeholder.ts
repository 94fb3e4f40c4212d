import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import type { BusinessFunction } from "../strategy/business-function.js";
import { type Thing, thing } from "../thing.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";

/** Somebody who has, or perceives, a stake in the plan (A2). */
export interface Stakeholder extends Thing<"stakeholder"> {
  /** Who it is. */
  readonly name: string;
  /** The function they speak for. */
  readonly function?: BusinessFunction;
  /** The person of the plan they are. */
  readonly person?: Id<"person">;
  /** When they were invited. */
  readonly invitedOn?: LocalDate;
  /** What they answered. */
  readonly response?: "accepted" | "declined" | "none";
}
/** A stakeholder as it may be written. */
export interface StakeholderInput extends Written<Stakeholder> {}

/** The schema of a stakeholder. */
export const stakeholderSchema = /* @__PURE__ */ objectOf<Stakeholder, StakeholderInput>()(() => ({
  ...thing<"stakeholder">(),
  name: text,
  function: z.exactOptional(openChoice<BusinessFunction>()),
  person: z.exactOptional(id<"person">()),
  invitedOn: z.exactOptional(localDate),
  response: z.exactOptional(choice(["accepted", "declined", "none"])),
}));
