/** Gives out names that XState takes as they are, each once: letters, digits and dashes, the rest of what is asked for left out. */
export class UniqueNames {
  readonly #taken = new Set<string>();
  /** How often a name was asked for, so that a thousand equal ones are not each counted up from the beginning. */
  readonly #next = new Map<string, number>();

  /** Returns the name that is asked for, or where it is taken the next with a number behind it. */
  take(wanted: string): string {
    const plain = wanted.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "") || "unnamed";
    let name = plain;
    let count = this.#next.get(plain) ?? 2;
    for (; this.#taken.has(name); count += 1) name = `${plain}-${count}`;
    this.#next.set(plain, count);
    this.#taken.add(name);
    return name;
  }
}
