import { TextUses } from "./text-uses.js";

/** The uses of every text on every channel. */
export class TextBook {
  #size = 0;
  readonly #channels = new Map<string | undefined, Map<string, TextUses>>();

  /** The uses of a text, in the form in which texts are compared, on a channel. */
  usesOf(channel: string | undefined, text: string): TextUses {
    const texts = this.#channels.get(channel) ?? new Map<string, TextUses>();
    this.#channels.set(channel, texts);
    const known = texts.get(text);
    if (known !== undefined) return known;
    const uses = new TextUses(this.#size);
    this.#size += 1;
    texts.set(text, uses);
    return uses;
  }
}
