/** An order of ids in which one may be taken elsewhere, however many there are. */
export class OrderOfIds {
  readonly #before = new Map<string, string | null>();
  readonly #behind = new Map<string | null, string>();

  constructor(ids: readonly string[]) {
    let last: string | null = null;
    for (const id of ids) {
      this.#link(last, id);
      last = id;
    }
  }

  /** The id before one; null: it comes first; undefined: it is not in the order. */
  before(id: string): string | null | undefined {
    return this.#before.get(id);
  }

  /** Takes an id behind another, or to the front. */
  move(id: string, after: string | null): void {
    this.#link(this.#before.get(id) ?? null, this.#behind.get(id));
    const next = this.#behind.get(after);
    this.#link(after, id);
    this.#link(id, next);
  }

  #link(one: string | null, next: string | undefined): void {
    if (next === undefined) this.#behind.delete(one);
    else {
      this.#behind.set(one, next);
      this.#before.set(next, one);
    }
  }
}
