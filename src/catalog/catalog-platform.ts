import type { Counting } from "../base/text/counting/grapheme-weights.js";
import type { Platform } from "../model/audience/channel.js";
import type { Open } from "../model/schema/open.js";
import type { LocalDate } from "../model/values/dates.js";
import type { CatalogFact } from "./catalog-fact.js";
import type { CatalogFormat } from "./catalog-format.js";

/** A platform as it describes itself: what a post may hold there, and what it reports. */
export interface CatalogPlatform {
  /** Its id, by which a plan's channel names it in `platform`. */
  readonly id: Platform;
  /** What people call it. */
  readonly name: string;
  /** What sort of place it is. */
  readonly kind: Open<
    "network" | "video" | "community" | "messaging" | "publication" | "press" | "search" | "advertising" | "event" | "app" | "other"
  >;
  /** Whether one posts there; where not, others publish, or an advertisement, an event or an app takes the place of posts. */
  readonly posts: boolean;
  /**
   * The most characters the text of a post may have; absent: not stated.
   * It holds for an account without a paid plan and a server with the usual settings.
   */
  readonly characters?: number;
  /** The most characters the title of a post may have; absent: it has none, or its limit is not stated. */
  readonly titleCharacters?: number;
  /**
   * What counts as a character of the text; absent: not stated. `graphemes`: what a reader sees as one.
   * `utf-16`: a code unit, as a JavaScript string counts its length. `bytes`: a byte of UTF-8.
   * `emoji-bytes`: a grapheme, but a byte of UTF-8 in an emoji. `weighted`: the weights of twitter-text, 1 or 2.
   */
  readonly counting?: Counting;
  /** As how many characters a link counts, whatever its length, as `source` states it; absent: as many as it has. */
  readonly linkCharacters?: number;
  /** What the platform states of posts in one format: what they need, and where their limit is another. Empty: nothing that we know of. */
  readonly formats: readonly CatalogFormat[];
  /** The most characters the alternative text of a picture may have; absent: not stated by the platform itself. */
  readonly altTextLimit?: AltTextLimit;
  /** The ids of the catalogue's metrics that it reports itself. */
  readonly metrics: readonly string[];
  /** Where the limits are published; absent where none is stated. */
  readonly source?: string;
  /** The day the sources were read. */
  readonly asOf: LocalDate;
}

/** How long an alternative text may be. */
export interface AltTextLimit extends CatalogFact {
  /** The most characters it may have. */
  readonly characters: number;
}

type Closed<T extends string> = T extends string ? (string extends T ? never : T) : never;

/** The platforms the model names, without the open end of their list. */
export type KnownPlatform = Closed<Platform>;

/** What is written down of a platform; the rest of its entry follows from that. */
export type PlatformFacts = Omit<CatalogPlatform, "id" | "formats" | "altTextLimit" | "metrics" | "asOf">;
