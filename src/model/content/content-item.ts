import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { amount, wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import { url } from "../schema/url.js";
import type { Written } from "../schema/written.js";
import { type Intent, intent } from "../strategy/intent.js";
import { type Thing, thing } from "../thing.js";
import { type DateRange, dateRange } from "../values/date-range.js";
import { type Instant, instant } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Disclosure, disclosureSchema } from "./disclosure.js";
import { type Empowerment, empowermentSchema } from "./empowerment.js";
import { type Variant, variantSchema } from "./variant.js";

/** How content that does not age may be used again. */
export interface Evergreen {
  /** The least time between two uses, in days. */
  readonly cooldownDays: number;
  /** How many times it may be used at most. */
  readonly maxUses?: number;
  /** The days on which it may be used. */
  readonly during?: DateRange;
}

/** A piece of content, whatever its channel (C8). */
export interface ContentItem extends Thing<"content"> {
  /** Its working title. */
  readonly title: string;
  /** The theme it belongs to. */
  readonly pillar?: Id<"pillar">;
  /** The tactic it carries out. */
  readonly tactic?: Id<"tactic">;
  /** The campaign it is part of. */
  readonly campaign?: Id<"campaign">;
  /** The messages it brings across. */
  readonly messages: readonly Id<"message">[];
  /** The channels it is meant for. */
  readonly channels: readonly Id<"channel">[];
  /** Who writes it. */
  readonly author?: Id<"person">;
  /** Its language, as a BCP 47 tag. */
  readonly language?: string;
  /** Whether it converses or promotes (D6). */
  readonly intent?: Intent;
  /** Where it leads, unless a variant says otherwise. */
  readonly link?: string;
  /** The other piece of content it was made from. */
  readonly repurposes?: Id<"content">;
  /** What it must disclose. */
  readonly disclosure?: Disclosure;
  /** How it reads on each channel. */
  readonly variants: readonly Variant[];
  /** How it may be used again; absent: once. */
  readonly evergreen?: Evergreen;
  /** Whom it empowers, and how (D4). */
  readonly empowers?: Empowerment;
  /** Not before this moment. */
  readonly embargo?: Instant;
}
/** A piece of content as it may be written. */
export interface ContentItemInput extends Written<ContentItem> {}

const evergreenSchema = /* @__PURE__ */ objectOf<Evergreen, Written<Evergreen>>()(() => ({
  cooldownDays: amount,
  maxUses: z.exactOptional(wholeNumber(1)),
  during: z.exactOptional(dateRange),
}));

/** The schema of a piece of content. */
export const contentItemSchema = /* @__PURE__ */ objectOf<ContentItem, ContentItemInput>()(() => ({
  ...thing<"content">(),
  title: text,
  pillar: z.exactOptional(id<"pillar">()),
  tactic: z.exactOptional(id<"tactic">()),
  campaign: z.exactOptional(id<"campaign">()),
  messages: list(id<"message">()),
  channels: list(id<"channel">()),
  author: z.exactOptional(id<"person">()),
  language: z.exactOptional(text),
  intent: z.exactOptional(intent),
  link: z.exactOptional(url),
  repurposes: z.exactOptional(id<"content">()),
  disclosure: z.exactOptional(disclosureSchema),
  variants: list(variantSchema),
  evergreen: z.exactOptional(evergreenSchema),
  empowers: z.exactOptional(empowermentSchema),
  embargo: z.exactOptional(instant),
}));
