import * as z from "zod/mini";
import { type Bound, boundSchema } from "../schedule/bound.js";
import { choice, openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { amount, number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";
import { type Money, moneySchema } from "../values/money.js";

/** Where a channel runs: social networks and every other medium a plan may choose (A1). */
export type Platform = Open<
  | "x"
  | "facebook"
  | "instagram"
  | "linkedin"
  | "threads"
  | "bluesky"
  | "mastodon"
  | "tiktok"
  | "youtube"
  | "pinterest"
  | "reddit"
  | "telegram"
  | "discord"
  | "slack"
  | "blog"
  | "newsletter"
  | "email"
  | "podcast"
  | "forum"
  | "website"
  | "pr"
  | "search"
  | "advertising"
  | "event"
  | "mobile-app"
  | "other"
>;

/** What a channel costs: the buck includes time (C5). */
export interface ChannelCost {
  /** How long one post takes, in hours. */
  readonly hoursPerPost?: number;
  /** How long it takes each week besides the posts, in hours. */
  readonly hoursPerWeek?: number;
  /** Money it takes a month. */
  readonly moneyPerMonth?: Money;
}

/** A place where the organisation listens, answers or posts (C5, D5). */
export interface Channel extends Thing<"channel"> {
  /** What people call it. */
  readonly name: string;
  /** Where it runs. */
  readonly platform?: Platform;
  /** The account or address there. */
  readonly account?: string;
  /** The languages spoken there, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** What it is for. */
  readonly purpose?: string;
  /** Its place among the priorities; 1 is first. */
  readonly priority?: number;
  /** Whether its media are paid, earned, shared or owned (C5). */
  readonly media?: "paid" | "earned" | "shared" | "owned";
  /** Whether it is in use; absent: active. */
  readonly use?: "active" | "planned" | "dormant" | "declined" | "retired";
  /** The most we mean to do here (D5). */
  readonly involvement?: "listen" | "respond" | "post";
  /** Why it is used, declined or left at that. */
  readonly because?: string;
  /** Who answers for it. */
  readonly owner?: Id<"person">;
  /** Skills it asks of whoever works on it (B5). */
  readonly skills: readonly Id<"skill">[];
  /** What it costs. */
  readonly cost?: ChannelCost;
  /** What it is expected to bring a month. */
  readonly expectedValue?: Money;
  /** The longest silence it bears, in days (C7). */
  readonly maxSilenceDays?: number;
  /** How many posts it may carry. */
  readonly bounds: readonly Bound[];
  /** The least time between two posts, in minutes. */
  readonly minGapMinutes?: number;
}
/** A channel as it may be written. */
export interface ChannelInput extends Written<Channel> {}

const costSchema = /* @__PURE__ */ objectOf<ChannelCost, Written<ChannelCost>>()(() => ({
  hoursPerPost: z.exactOptional(amount),
  hoursPerWeek: z.exactOptional(amount),
  moneyPerMonth: z.exactOptional(moneySchema),
}));

/** The schema of a channel. */
export const channelSchema = /* @__PURE__ */ objectOf<Channel, ChannelInput>()(() => ({
  ...thing<"channel">(),
  name: text,
  platform: z.exactOptional(openChoice<Platform>()),
  account: z.exactOptional(text),
  languages: list(text),
  purpose: z.exactOptional(text),
  priority: z.exactOptional(number),
  media: z.exactOptional(choice(["paid", "earned", "shared", "owned"])),
  use: z.exactOptional(choice(["active", "planned", "dormant", "declined", "retired"])),
  involvement: z.exactOptional(choice(["listen", "respond", "post"])),
  because: z.exactOptional(text),
  owner: z.exactOptional(id<"person">()),
  skills: list(id<"skill">()),
  cost: z.exactOptional(costSchema),
  expectedValue: z.exactOptional(moneySchema),
  maxSilenceDays: z.exactOptional(amount),
  bounds: list(boundSchema),
  minGapMinutes: z.exactOptional(amount),
}));
