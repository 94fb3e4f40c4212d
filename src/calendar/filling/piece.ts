import { groupBy } from "../../base/group-by.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Variant } from "../../model/content/variant.js";
import { isGivenATime, isSetAside, textToCompare } from "../../practice/content.js";
import type { HeldBound } from "./content-bounds.js";
import { type ContentTerms, termsOf } from "./content-terms.js";
import type { Lack } from "./lack.js";
import type { TextBook } from "./text-book.js";
import type { TextUses } from "./text-uses.js";

/** A channel that content is wanted for, in one of some languages. */
export interface Seat {
  /** Undefined: any will do. */
  readonly channel: string | undefined;
  /** BCP 47 tags in lower case; none: any will do. */
  readonly languages: readonly string[];
  /** The bounds that hold there of each piece of content by itself. */
  readonly bounds: readonly HeldBound[];
}

/** A piece of content as it goes out on a channel in a language. */
export interface Rendition {
  /** What goes out; absent: nothing is written for the channel yet. */
  readonly variant: Variant | undefined;
  /** Where its text was used. */
  readonly uses: TextUses;
}

/** A piece of content of the plan, and how it goes out where. */
export class Piece {
  readonly item: ContentItem;
  readonly terms: ContentTerms;
  /** The channels it is meant for: those it names, and those it has a variant for. None: it is for any. */
  readonly channels: ReadonlySet<string>;
  readonly #book: TextBook;
  readonly #variants: ReadonlyMap<string, readonly Variant[]>;
  readonly #renditions = new Map<string, Rendition | Lack>();

  constructor(item: ContentItem, book: TextBook) {
    this.item = item;
    this.terms = termsOf(item);
    this.#book = book;
    this.#variants = groupBy(item.variants, ({ channel }) => channel as string);
    this.channels = new Set([...item.channels, ...this.#variants.keys()]);
    for (const variant of item.variants)
      if (this.#isOpen(variant))
        for (const channel of [variant.channel, undefined]) this.#usesOf(variant, channel).rest(this.terms.cooldown);
  }

  /** How it goes out there, or why it does not. */
  for(seat: Seat): Rendition | Lack {
    const key = JSON.stringify([seat.channel, seat.languages]);
    const known = this.#renditions.get(key);
    if (known !== undefined) return known;
    const found = this.#find(seat);
    this.#renditions.set(key, found);
    return found;
  }

  /** The uses of the text that an entry has by having this content, whatever state it is in. */
  carriedBy(seat: Seat): TextUses {
    const found = this.for(seat);
    const [variant] = typeof found === "string" ? [...this.#fitting(seat), ...this.#on(seat.channel)] : [found.variant];
    return this.#usesOf(variant, seat.channel);
  }

  #find(seat: Seat): Rendition | Lack {
    const { channel } = seat;
    if (channel !== undefined && this.channels.size > 0 && !this.channels.has(channel)) return "none-fits";
    if (this.#on(channel).length === 0)
      return isIn(seat.languages, this.item.language) ? this.#renditionOf(undefined, channel) : "none-fits";
    const fitting = this.#fitting(seat);
    const variant = fitting.find((one) => this.#isOpen(one));
    if (variant !== undefined) return this.#renditionOf(variant, channel);
    if (fitting.length === 0) return "none-fits";
    return fitting.every(({ status }) => isSetAside(status)) ? "set-aside" : "used";
  }

  /** Whether a variant is still to go out, or may again. */
  #isOpen({ status }: Variant): boolean {
    return !isSetAside(status) && (this.item.evergreen !== undefined || !isGivenATime(status));
  }

  #renditionOf(variant: Variant | undefined, channel: string | undefined): Rendition {
    return { variant, uses: this.#usesOf(variant, channel) };
  }

  #on(channel: string | undefined): readonly Variant[] {
    return channel === undefined ? this.item.variants : (this.#variants.get(channel) ?? []);
  }

  #fitting({ channel, languages }: Seat): readonly Variant[] {
    return this.#on(channel).filter((variant) => isIn(languages, variant.language ?? this.item.language));
  }

  /** What has no text is the same as nothing else. No text that is compared has a line break. */
  #usesOf(variant: Variant | undefined, channel: string | undefined): TextUses {
    const text = variant === undefined ? "" : textToCompare(variant);
    const uses = this.#book.usesOf(channel, text === "" ? `${this.item.id}\n` : text);
    if (text === "") uses.rest(this.terms.cooldown);
    return uses;
  }
}

/** Whether content in a language will do; a language that is not stated speaks against none. */
const isIn = (wanted: readonly string[], language: string | undefined): boolean =>
  wanted.length === 0 || language === undefined || wanted.includes(tagOf(language));

/** Returns a language in the form in which languages are compared. */
export const tagOf = (language: string): string => String(language).toLowerCase(); // a plan from elsewhere may hold something else
