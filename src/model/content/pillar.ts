import * as z from "zod/mini";
import { share } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Intent, intent } from "../strategy/intent.js";
import { type Thing, thing } from "../thing.js";

/** A lasting theme of content, with the share of posts it is to have. */
export interface Pillar extends Thing<"pillar"> {
  /** What people call it. */
  readonly name: string;
  /** The share of posts it is to have, as a ratio from 0 to 1. */
  readonly share?: number;
  /** How far the share may be off, as a ratio from 0 to 1. */
  readonly tolerance?: number;
  /** Whether its content converses or promotes (D6). */
  readonly intent?: Intent;
}
/** A pillar as it may be written. */
export interface PillarInput extends Written<Pillar> {}

/** The schema of a pillar. */
export const pillarSchema = /* @__PURE__ */ objectOf<Pillar, PillarInput>()(() => ({
  ...thing<"pillar">(),
  name: text,
  share: z.exactOptional(share),
  tolerance: z.exactOptional(share),
  intent: z.exactOptional(intent),
}));
