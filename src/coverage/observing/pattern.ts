/** What an observer made of a thing: it does not speak of it, has nothing to say, or has something to say. */
export type Mark = 0 | 1 | 2;

/** What the observers of a kind made of a thing, in their order. The same marks are the same object, so that a hundred thousand things that are in order weigh little. */
export class Pattern {
  /** Of nothing looked at yet. */
  static start(): Pattern {
    return new Pattern(undefined, 0);
  }

  readonly #before: Pattern | undefined;
  readonly #last: Mark;
  readonly #next: (Pattern | undefined)[] = [];
  #marks: readonly Mark[] | undefined;

  private constructor(before: Pattern | undefined, last: Mark) {
    this.#before = before;
    this.#last = last;
  }

  /** The pattern with one mark more. */
  with(mark: Mark): Pattern {
    const known = this.#next[mark];
    if (known !== undefined) return known;
    const made = new Pattern(this, mark);
    this.#next[mark] = made;
    return made;
  }

  /** The marks, in order. */
  get marks(): readonly Mark[] {
    this.#marks ??= this.#before === undefined ? [] : [...this.#before.marks, this.#last];
    return this.#marks;
  }
}
