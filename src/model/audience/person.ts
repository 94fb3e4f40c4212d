import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { amount } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import type { BusinessFunction } from "../strategy/business-function.js";
import { type Thing, thing } from "../thing.js";
import { type DateRange, dateRange } from "../values/date-range.js";
import { type TimeZone, timeZone } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";

/** How somebody in the organisation is already active (D9). */
export type Player = Open<"blogger" | "tweeter" | "forum-user">;

/** A person, a role that people fill, or a team (B3). */
export interface Person extends Thing<"person"> {
  /** The name of the person, role or team. */
  readonly name: string;
  /** Which of the three it is; absent: a person. */
  readonly is?: "person" | "role" | "team";
  /** Who fills the role or belongs to the team. */
  readonly members: readonly Id<"person">[];
  /** Role or title in words. */
  readonly role?: string;
  /** The business function they work in. */
  readonly function?: BusinessFunction;
  /** How much time they have for this plan each week, in hours (C6). */
  readonly hoursPerWeek?: number;
  /** What an hour costs. */
  readonly hourlyRate?: Money;
  /** Where they live, as far as time goes. */
  readonly timeZone?: TimeZone;
  /** Skills held; of a role: required of its members (B5). */
  readonly skills: readonly Id<"skill">[];
  /** Days on which they are not there. */
  readonly away: readonly DateRange[];
  /** How they are already active (D9). */
  readonly player?: Player;
}
/** A person as it may be written. */
export interface PersonInput extends Written<Person> {}

/** The schema of a person. */
export const personSchema = /* @__PURE__ */ objectOf<Person, PersonInput>()(() => ({
  ...thing<"person">(),
  name: text,
  is: z.exactOptional(choice(["person", "role", "team"])),
  members: list(id<"person">()),
  role: z.exactOptional(text),
  function: z.exactOptional(openChoice<BusinessFunction>()),
  hoursPerWeek: z.exactOptional(amount),
  hourlyRate: z.exactOptional(moneySchema),
  timeZone: z.exactOptional(timeZone),
  skills: list(id<"skill">()),
  away: list(dateRange),
  player: z.exactOptional(openChoice<Player>()),
}));
