import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { flag } from "../schema/flag.js";
import { list } from "../schema/list.js";
import { amount, share } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Behaviour, behaviourSchema } from "./behaviour.js";
import { type Persona, personaSchema } from "./persona.js";

const bases = ["assumed", "observed", "surveyed", "measured"] as const;
/** How it is known that an audience is somewhere, weakest first. */
export type PresenceBasis = (typeof bases)[number];

/** Where an audience is, and how that is known: being on social media is never assumed (C4). */
export interface Presence {
  /** The channel or venue. */
  readonly at: Id<"channel" | "venue">;
  /** Stated: the audience is not there. */
  readonly absent?: true;
  /** How that is known. */
  readonly basis?: PresenceBasis;
  /** Where the knowledge comes from. */
  readonly source?: string;
  /** When it was found out. */
  readonly on?: LocalDate;
  /** The share of the audience that is there, as a ratio from 0 to 1. */
  readonly share?: number;
}

/** People a plan is for, in as much detail as is known (C3). */
export interface Audience extends Thing<"audience"> {
  /** What people call it. */
  readonly name: string;
  /** Roles and titles in it. */
  readonly roles: readonly string[];
  /** People who stand for it. */
  readonly personas: readonly Persona[];
  /** Whether few, such as law makers, or many, such as voters, are to be influenced (B6). */
  readonly reach?: "few" | "many";
  /** How many people it is. */
  readonly size?: number;
  /** The languages they read, as BCP 47 tags such as `pt-BR`. */
  readonly languages: readonly string[];
  /** What they do now, and what they are to do. */
  readonly behaviour?: Behaviour;
  /** Where they are (C4). */
  readonly presence: readonly Presence[];
}
/** An audience as it may be written. */
export interface AudienceInput extends Written<Audience> {}

const presenceSchema = /* @__PURE__ */ objectOf<Presence, Written<Presence>>()(() => ({
  at: id<"channel" | "venue">(),
  absent: flag,
  basis: z.exactOptional(choice(bases)),
  source: z.exactOptional(text),
  on: z.exactOptional(localDate),
  share: z.exactOptional(share),
}));

/** The schema of an audience. */
export const audienceSchema = /* @__PURE__ */ objectOf<Audience, AudienceInput>()(() => ({
  ...thing<"audience">(),
  name: text,
  roles: list(text),
  personas: list(personaSchema),
  reach: z.exactOptional(choice(["few", "many"])),
  size: z.exactOptional(amount),
  languages: list(text),
  behaviour: z.exactOptional(behaviourSchema),
  presence: list(presenceSchema),
}));
