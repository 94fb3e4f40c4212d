import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";
import { type Intent, intent } from "./intent.js";

/** What a tactic does with a venue of conversation (D7). */
export interface VenueUse {
  /** The venue. */
  readonly venue: Id<"venue">;
  /** What is done for it. */
  readonly does?: "create" | "enhance" | "empower";
}

/** What a tactic is: work on communication, or on what the organisation can do, such as training, tools and structures. */
export type TacticKind = Open<"communication" | "capability">;

/** How a goal is worked towards (E2). */
export interface Tactic extends Thing<"tactic"> {
  /** What is done, in a sentence. */
  readonly statement: string;
  /** The goals it serves besides the one it stands in. */
  readonly serves: readonly Id<"goal">[];
  /** The wider tactic, or initiative, it is part of. */
  readonly partOf?: Id<"tactic">;
  /** Where it happens. */
  readonly channels: readonly Id<"channel">[];
  /** For whom. */
  readonly audiences: readonly Id<"audience">[];
  /** The venues of conversation it works in. */
  readonly venues: readonly VenueUse[];
  /** The insights it answers (D2). */
  readonly answers: readonly Id<"insight">[];
  /** What it is; training, tools and structures need no channel. */
  readonly kind?: TacticKind;
  /** Whether it converses or promotes (D6). */
  readonly intent?: Intent;
  /** How hard it is; basics come first (C14). */
  readonly difficulty?: "basic" | "intermediate" | "advanced";
  /** How far it has got (C14). */
  readonly status?: "planned" | "running" | "done" | "dropped";
  /** Tactics that must be running first. */
  readonly buildsOn: readonly Id<"tactic">[];
  /** Skills it asks of whoever does it (B5). */
  readonly skills: readonly Id<"skill">[];
  /** Who is accountable for it, one person alone: the A of RACI. */
  readonly owner?: Id<"person">;
  /** Who does the work: the R of RACI. */
  readonly responsible: readonly Id<"person">[];
  /** Who is asked before: the C of RACI. */
  readonly consulted: readonly Id<"person">[];
  /** Who is told afterwards: the I of RACI. */
  readonly informed: readonly Id<"person">[];
  /** By when it is done. */
  readonly due?: DateRef;
  /** Money set aside for it. */
  readonly budget?: Money;
  /** What is measured of it (E2). */
  readonly metrics: readonly Id<"metric">[];
}
/** A tactic as it may be written. */
export interface TacticInput extends Written<Tactic> {}

const venueUseSchema = /* @__PURE__ */ objectOf<VenueUse, Written<VenueUse>>()(() => ({
  venue: id<"venue">(),
  does: z.exactOptional(choice(["create", "enhance", "empower"])),
}));

/** The schema of a tactic. */
export const tacticSchema = /* @__PURE__ */ objectOf<Tactic, TacticInput>()(() => ({
  ...thing<"tactic">(),
  statement: text,
  serves: list(id<"goal">()),
  partOf: z.exactOptional(id<"tactic">()),
  channels: list(id<"channel">()),
  audiences: list(id<"audience">()),
  venues: list(venueUseSchema),
  answers: list(id<"insight">()),
  kind: z.exactOptional(openChoice<TacticKind>()),
  intent: z.exactOptional(intent),
  difficulty: z.exactOptional(choice(["basic", "intermediate", "advanced"])),
  status: z.exactOptional(choice(["planned", "running", "done", "dropped"])),
  buildsOn: list(id<"tactic">()),
  skills: list(id<"skill">()),
  owner: z.exactOptional(id<"person">()),
  responsible: list(id<"person">()),
  consulted: list(id<"person">()),
  informed: list(id<"person">()),
  due: z.exactOptional(dateRef),
  budget: z.exactOptional(moneySchema),
  metrics: list(id<"metric">()),
}));
