import * as z from "zod/mini";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";

/** A part of a campaign. */
export interface Phase extends Thing<"phase"> {
  /** What people call it. */
  readonly name: string;
  /** Its first day. */
  readonly from?: DateRef;
  /** Its last day. */
  readonly to?: DateRef;
  /** While what it lasts, where no days are stated. */
  readonly while?: string;
}
/** A phase as it may be written. */
export interface PhaseInput extends Written<Phase> {}

/** The schema of a phase. */
export const phaseSchema = /* @__PURE__ */ objectOf<Phase, PhaseInput>()(() => ({
  ...thing<"phase">(),
  name: text,
  from: z.exactOptional(dateRef),
  to: z.exactOptional(dateRef),
  while: z.exactOptional(text),
}));
