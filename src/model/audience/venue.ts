import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";

/** What kind of place a conversation has. */
export type VenueKind = Open<"community" | "forum" | "event" | "group" | "internal">;

/** A place where customers or colleagues do the talking (D7, D8). */
export interface Venue extends Thing<"venue"> {
  /** What people call it. */
  readonly name: string;
  /** What kind of place it is. */
  readonly kind?: VenueKind;
  /** The channel it is part of. */
  readonly channel?: Id<"channel">;
  /** The advocates who are its stars (D7). */
  readonly advocates: readonly Id<"person">[];
}
/** A venue as it may be written. */
export interface VenueInput extends Written<Venue> {}

/** The schema of a venue. */
export const venueSchema = /* @__PURE__ */ objectOf<Venue, VenueInput>()(() => ({
  ...thing<"venue">(),
  name: text,
  kind: z.exactOptional(openChoice<VenueKind>()),
  channel: z.exactOptional(id<"channel">()),
  advocates: list(id<"person">()),
}));
