import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Rating, rating } from "../values/rating.js";

/** Something heard; the plan answers it or sets it aside with a reason (D2). */
export interface Insight extends Thing<"insight"> {
  /** Where it was heard. */
  readonly source: Id<"source">;
  /** What was heard, in a sentence. */
  readonly statement: string;
  /** Whether it was heard or is assumed; absent: heard. An assumption opens no gate. */
  readonly basis?: "heard" | "assumed";
  /** Who heard it. */
  readonly heardBy?: Id<"person">;
  /** When; absent: in the first cycle of listening. */
  readonly heardOn?: LocalDate;
  /** The need behind it. */
  readonly need?: string;
  /** The feeling in it. */
  readonly sentiment?: "positive" | "neutral" | "negative" | "mixed";
  /** Whose it is. */
  readonly audience?: Id<"audience">;
  /** How much it weighs; absent: 3. */
  readonly weight?: Rating;
  /** Why it is deliberately not answered. */
  readonly setAside?: string;
}
/** An insight as it may be written. */
export interface InsightInput extends Written<Insight> {}

/** The schema of an insight. */
export const insightSchema = /* @__PURE__ */ objectOf<Insight, InsightInput>()(() => ({
  ...thing<"insight">(),
  source: id<"source">(),
  statement: text,
  basis: z.exactOptional(choice(["heard", "assumed"])),
  heardBy: z.exactOptional(id<"person">()),
  heardOn: z.exactOptional(localDate),
  need: z.exactOptional(text),
  sentiment: z.exactOptional(choice(["positive", "neutral", "negative", "mixed"])),
  audience: z.exactOptional(id<"audience">()),
  weight: z.exactOptional(rating),
  setAside: z.exactOptional(text),
}));
