import * as z from "zod/mini";
import { type ActionItem, actionItemSchema } from "./alignment/action-item.js";
import { type Alignment, type AlignmentInput, alignmentSchema } from "./alignment/alignment.js";
import { type Audience, audienceSchema } from "./audience/audience.js";
import { type Channel, channelSchema } from "./audience/channel.js";
import { type Person, personSchema } from "./audience/person.js";
import { type Skill, skillSchema } from "./audience/skill.js";
import { type Venue, venueSchema } from "./audience/venue.js";
import { type ContentItem, contentItemSchema } from "./content/content-item.js";
import { type Message, messageSchema } from "./content/message.js";
import { type Pillar, pillarSchema } from "./content/pillar.js";
import { type StageEvent, stageEventSchema } from "./journey/stage-event.js";
import { type Listening, type ListeningInput, listeningSchema } from "./listening/listening.js";
import { type Measurement, measurementSchema } from "./measurement/measurement.js";
import { type Metric, metricSchema } from "./measurement/metric.js";
import { type Policy, policySchema } from "./policy/policy.js";
import { type ResponseGuide, responseGuideSchema } from "./policy/response-guide.js";
import { type Evidence, evidenceSchema } from "./readiness/evidence.js";
import { type Experiment, experimentSchema } from "./readiness/experiment.js";
import { type Blackout, blackoutSchema } from "./schedule/blackout.js";
import { type Cadence, cadenceSchema } from "./schedule/cadence.js";
import { type Campaign, campaignSchema } from "./schedule/campaign.js";
import { choice } from "./schema/choice.js";
import { type Extensions, extensions, type PluginName } from "./schema/json.js";
import { list } from "./schema/list.js";
import { share, wholeNumber } from "./schema/number.js";
import { objectOf } from "./schema/object-of.js";
import { record } from "./schema/record.js";
import { text } from "./schema/text.js";
import type { Written } from "./schema/written.js";
import { type Purpose, purpose } from "./strategy/purpose.js";
import { type Strategy, strategySchema } from "./strategy/strategy.js";
import { type Vision, visionSchema } from "./strategy/vision.js";
import { type DateRange, dateRange } from "./values/date-range.js";
import { type TimeZone, timeZone } from "./values/dates.js";
import { type Id, id } from "./values/id.js";
import { currency, type Money, moneySchema } from "./values/money.js";
import { type Weekday, weekday } from "./values/weekday.js";

/** The format this version of the library reads and writes. */
export const planFormat = "social-plan/1";

/** A social media marketing plan: plain JSON, deeply frozen. */
export interface Plan {
  /** Where the JSON Schema is by which editors complete and check the file: an address, or a path from the file. It is kept, and written first. */
  readonly $schema?: string;
  /** Which format, and which version of it. */
  readonly format: typeof planFormat;
  /** The plan's own id; within the plan it is addressed as `plan`. */
  readonly id: Id<"plan">;
  /** What people call it. */
  readonly name?: string;
  /** What else is worth knowing, such as what it assumes. */
  readonly note?: string;
  /** Whose plan it is. */
  readonly organization?: string;
  /** Whether it is for a business or for a cause (B6). */
  readonly purpose?: Purpose;
  /** Whether it is a trial balloon or a critical element; absent: the strict rules apply (B2). */
  readonly commitment?: "trial" | "critical";
  /** Where the organisation wants to be (B1). */
  readonly vision?: Vision;
  /** The zone its times are in, where nothing nearer says so. */
  readonly timeZone?: TimeZone;
  /** The currency of amounts that name none, ISO 4217. */
  readonly currency?: string;
  /** The day its weeks begin on; absent: Monday. */
  readonly weekStart?: Weekday;
  /** The days it is for. */
  readonly period?: DateRange;
  /** What an hour of work costs, where no person says so (C5, C12, E5). */
  readonly hourlyRate?: Money;
  /** The share of posts that may be promotional at most, as a ratio from 0 to 1 (D6). */
  readonly promotionalShare?: number;
  /** One strategy for each business function (E3). */
  readonly strategies: readonly Strategy[];
  /** Whom it is for (C3). */
  readonly audiences: readonly Audience[];
  /** Where it happens (C5). */
  readonly channels: readonly Channel[];
  /** Venues of conversation (D7). */
  readonly venues: readonly Venue[];
  /** What is measured (C9). */
  readonly metrics: readonly Metric[];
  /** People, roles and teams (B3). */
  readonly people: readonly Person[];
  /** Skills people hold or need (B5). */
  readonly skills: readonly Skill[];
  /** Lasting themes of content. */
  readonly pillars: readonly Pillar[];
  /** What each audience is to hear (C8). */
  readonly messages: readonly Message[];
  /** The pipeline of content (C8). */
  readonly content: readonly ContentItem[];
  /** The rules that make the calendar (C7, C8). */
  readonly cadences: readonly Cadence[];
  /** Work around a moment. */
  readonly campaigns: readonly Campaign[];
  /** Days on which nothing is posted. */
  readonly blackouts: readonly Blackout[];
  /** The PIECE conversation (A2). */
  readonly alignment: Alignment;
  /** Where the organisation listens and what it heard (D1). */
  readonly listening: Listening;
  /** The corporate social media policy (D9). */
  readonly policy?: Policy;
  /** How the organisation answers (D3). */
  readonly response?: ResponseGuide;
  /** Proof of preparation (B4). */
  readonly readiness: readonly Evidence[];
  /** Trials with an end and a decision (C13). */
  readonly experiments: readonly Experiment[];
  /** What somebody is to do (D9). */
  readonly actions: readonly ActionItem[];
  /** Readings of the metrics (B7). */
  readonly measurements: readonly Measurement[];
  /** The log from which the stage is computed; it only grows (D1–D5). */
  readonly journey: readonly StageEvent[];
  /** The data version each plugin last wrote. */
  readonly plugins?: Readonly<Record<PluginName, number>>;
  /** Data of plugins, by plugin name. */
  readonly ext?: Extensions;
}
/** A plan as it may be written. */
export interface PlanInput extends Omit<Written<Plan>, "alignment" | "listening"> {
  /** The PIECE conversation. */
  readonly alignment?: AlignmentInput | undefined;
  /** Where the organisation listens and what it heard. */
  readonly listening?: ListeningInput | undefined;
}

/** The schema of a plan: its structure, before ids and references are looked at. */
export const planSchema = /* @__PURE__ */ objectOf<Plan, PlanInput>()(() => ({
  $schema: z.exactOptional(text),
  format: choice([planFormat]),
  id: id<"plan">(),
  name: z.exactOptional(text),
  note: z.exactOptional(text),
  organization: z.exactOptional(text),
  purpose: z.exactOptional(purpose),
  commitment: z.exactOptional(choice(["trial", "critical"])),
  vision: z.exactOptional(visionSchema),
  timeZone: z.exactOptional(timeZone),
  currency: z.exactOptional(currency),
  weekStart: z.exactOptional(weekday),
  period: z.exactOptional(dateRange),
  hourlyRate: z.exactOptional(moneySchema),
  promotionalShare: z.exactOptional(share),
  strategies: list(strategySchema),
  audiences: list(audienceSchema),
  channels: list(channelSchema),
  venues: list(venueSchema),
  metrics: list(metricSchema),
  people: list(personSchema),
  skills: list(skillSchema),
  pillars: list(pillarSchema),
  messages: list(messageSchema),
  content: list(contentItemSchema),
  cadences: list(cadenceSchema),
  campaigns: list(campaignSchema),
  blackouts: list(blackoutSchema),
  alignment: z.prefault(alignmentSchema, () => ({})),
  listening: z.prefault(listeningSchema, () => ({})),
  policy: z.exactOptional(policySchema),
  response: z.exactOptional(responseGuideSchema),
  readiness: list(evidenceSchema),
  experiments: list(experimentSchema),
  actions: list(actionItemSchema),
  measurements: list(measurementSchema),
  journey: list(stageEventSchema),
  plugins: z.exactOptional(record(wholeNumber(0))),
  ext: z.exactOptional(extensions),
}));
