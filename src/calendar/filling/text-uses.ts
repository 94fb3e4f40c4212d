/** The uses of one text on one channel. Those that are planned are known before it is asked, and it is asked in the order of time. */
export class TextUses {
  /** Tells it from other texts. */
  readonly id: number;
  /** Whether the calendar has an entry with it that is scheduled or out. */
  isGivenATime = false;
  readonly #planned: number[] = [];
  #passed = 0;
  #added = 0;
  #cooldown = 0;
  #last = Number.NEGATIVE_INFINITY;

  constructor(id: number) {
    this.id = id;
  }

  /** How many uses there are, those to come included. */
  get count(): number {
    return this.#planned.length + this.#added;
  }

  /** Says that content with this text must rest so long between two uses, in milliseconds; the longest holds for all content with this text. */
  rest(cooldown: number): void {
    this.#cooldown = Math.max(this.#cooldown, cooldown);
  }

  /** Notes a use that the calendar has already, at what the clocks show then, in milliseconds. These are noted in the order of time. */
  plan(wall: number): void {
    this.#planned.push(wall);
  }

  /** Notes a use now. */
  use(now: number): void {
    this.#added += 1;
    this.#last = now;
  }

  /** When it was used last, now included; minus infinity where it never was. */
  lastUse(now: number): number {
    for (let next = this.#planned[this.#passed]; next !== undefined && next <= now; next = this.#planned[this.#passed]) {
      this.#passed += 1;
      this.#last = Math.max(this.#last, next);
    }
    return this.#last;
  }

  /** The earliest time from now on, as far as is known, at which no use is too near, before or after. */
  freeFrom(now: number): number {
    const rested = this.lastUse(now) + this.#cooldown;
    if (rested > now) return rested;
    const next = this.#planned[this.#passed];
    return next !== undefined && next - this.#cooldown < now ? next + this.#cooldown : now;
  }
}
