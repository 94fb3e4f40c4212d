import * as z from "zod/mini";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type LocalDate, localDate } from "../values/dates.js";

/** Where the organisation wants to be, and by when (B1). */
export interface Vision {
  /** The place in a sentence. */
  readonly statement: string;
  /** By when. */
  readonly due?: LocalDate;
}
/** A vision as it may be written. */
export interface VisionInput extends Written<Vision> {}

/** The schema of a vision. */
export const visionSchema = /* @__PURE__ */ objectOf<Vision, VisionInput>()(() => ({ statement: text, due: z.exactOptional(localDate) }));
