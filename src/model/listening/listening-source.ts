import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import type { BusinessFunction } from "../strategy/business-function.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";
import { type Period, period } from "../values/period.js";

/** Somewhere the organisation listens: inside first, then outside (D1, D8). */
export interface ListeningSource extends Thing<"source"> {
  /** What people call it. */
  readonly name: string;
  /** Inside the organisation or outside. */
  readonly side: "internal" | "external";
  /** The function heard there. */
  readonly function?: BusinessFunction;
  /** The venue it is. */
  readonly venue?: Id<"venue">;
  /** The channel it is. */
  readonly channel?: Id<"channel">;
  /** How often it is listened to. */
  readonly checked?: Period;
}
/** A listening source as it may be written. */
export interface ListeningSourceInput extends Written<ListeningSource> {}

/** The schema of a listening source. */
export const listeningSourceSchema = /* @__PURE__ */ objectOf<ListeningSource, ListeningSourceInput>()(() => ({
  ...thing<"source">(),
  name: text,
  side: choice(["internal", "external"]),
  function: z.exactOptional(openChoice<BusinessFunction>()),
  venue: z.exactOptional(id<"venue">()),
  channel: z.exactOptional(id<"channel">()),
  checked: z.exactOptional(period),
}));
