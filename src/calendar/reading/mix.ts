/** What part of the posts something has. */
export interface MixPart<Of extends string> {
  /** What has them: an id, a language. */
  readonly of: Of;
  /** How many. */
  readonly posts: number;
  /** Their share of the posts that say so at all, from 0 to 1; absent: none of them does. */
  readonly share?: number;
}

/** How the posts are divided in one way. */
export interface Mix<Part> {
  /** The parts, whose shares add up to 1. */
  readonly parts: readonly Part[];
  /** How many posts do not say. */
  readonly unstated: number;
}

/** Counts posts by something that each may state. */
export class MixCount {
  readonly #counts = new Map<string, number>();
  #stated = 0;
  #unstated = 0;

  /** Counts one post. */
  add(of: string | undefined): void {
    if (of === undefined) this.#unstated += 1;
    else {
      this.#stated += 1;
      this.#counts.set(of, (this.#counts.get(of) ?? 0) + 1);
    }
  }

  /** The part of one thing. */
  partOf<Of extends string>(of: Of): MixPart<Of> {
    const posts = this.#counts.get(of) ?? 0;
    return { of, posts, ...(this.#stated > 0 && { share: posts / this.#stated }) };
  }

  /** The mix: those that are known come first, in their order, whether they have posts or not. */
  read(known: readonly string[] = []): Mix<MixPart<string>> {
    const all = new Set([...known, ...this.#counts.keys()]);
    return { parts: [...all].map((of) => this.partOf(of)), unstated: this.#unstated };
  }
}
