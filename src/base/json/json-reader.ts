import { holdsOwnData } from "../holds-own-data.js";
import { createProblem } from "../problems/create-problem.js";
import type { Problem, ProblemCode } from "../problems/problem.js";
import { createProblemList, type ProblemList } from "../problems/problem-list.js";
import { reasonOf } from "../problems/reason-of.js";
import { mostListed } from "../text/echo-limits.js";
import { nameOfType } from "../text/name-of-type.js";
import { keepFieldNames } from "./field-names.js";
import { forbiddenKeys } from "./forbidden-keys.js";
import type { Json } from "./json.js";
import { type JsonFrame, type ListFrame, pathOfFrames, type RecordFrame } from "./json-frame.js";
import type { JsonReading } from "./json-reading.js";
import { putField } from "./put-field.js";
import type { FilledLimits } from "./standard-limits.js";

const expected = "plain JSON data";

/** A proxy may answer anything when asked for its length. */
const lengthOf = (list: readonly unknown[]): number => {
  const { length } = list;
  if (Number.isSafeInteger(length) && length >= 0) return length;
  throw new TypeError("the list has no length");
};

/** The state of one `readJson`: whatever foreign code throws comes out of `readAll`, which then goes on at the next value. */
export class JsonReader {
  readonly #limits: FilledLimits;
  readonly #found = createProblemList();
  readonly #zeros: JsonReading["zeros"][number][] = [];
  readonly #roots: Json[] = [];
  readonly #frames: JsonFrame[];
  readonly #ancestors = new Set<unknown>();
  /** Why reading stopped early. */
  #stopped: Problem | undefined;
  #nodes = 1;
  #text = 0;

  constructor(input: unknown, limits: FilledLimits) {
    this.#limits = limits;
    this.#frames = [{ source: { 0: input }, target: this.#roots, keys: undefined, length: 1, next: 0 }];
  }

  /** Returns when everything is read, or a limit is passed. */
  readAll(): void {
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      if (frame.next < frame.length) this.#readNext(frame);
      else this.#leave(frame);
    }
  }

  /** Returns nothing; notes that the value taken up last could not be read. */
  refuseUnreadable(thrown: unknown): void {
    this.#refuse("unreadable", { reason: reasonOf(thrown) });
  }

  /** Returns what came of it. */
  reading(): JsonReading {
    const partial = this.#roots[0];
    const { problems, rest } = this.#problems();
    return { value: problems.length === 0 ? partial : undefined, partial, problems, rest, zeros: this.#zeros };
  }

  /** A passed limit comes first, so that it is reported even after a hundred other problems. */
  #problems(): ProblemList {
    if (this.#stopped === undefined) return this.#found;
    const list = createProblemList();
    for (const problem of [this.#stopped, ...this.#found.problems]) list.add(problem);
    return { ...list, rest: list.rest + this.#found.rest };
  }

  #readNext(frame: JsonFrame): void {
    const index = frame.next;
    frame.next += 1;
    if (frame.keys === undefined) this.#readItem(frame, index);
    else this.#readField(frame, frame.keys[index] ?? "");
  }

  #readItem({ source, target }: ListFrame, index: number): void {
    target.push(null);
    const value = this.#read(Object.hasOwn(source, index) ? source[index] : undefined);
    if (value !== undefined) target[index] = value;
  }

  #readField(frame: RecordFrame, key: string): void {
    if (forbiddenKeys.has(key)) this.#refuse("forbidden-key", { key });
    else if (this.#count(key) !== undefined) {
      const value = frame.source[key];
      const copy = value === undefined ? undefined : this.#read(value);
      if (copy !== undefined) {
        putField(frame.target, key, copy);
        return;
      }
    }
    frame.isWhole = false;
  }

  #read(value: unknown): Json | undefined {
    if (typeof value === "string") return this.#count(value);
    if (typeof value === "number") return this.#readNumber(value);
    if (typeof value === "boolean" || value === null) return value;
    if (typeof value === "object") return this.#enter(value);
    this.#refuse("type", { found: nameOfType(value), expected });
    return undefined;
  }

  #readNumber(value: number): number | undefined {
    if (Number.isFinite(value)) {
      if (Object.is(value, -0) && this.#zeros.length < mostListed) this.#zeros.push(pathOfFrames(this.#frames));
      return value + 0;
    }
    this.#refuse("number", { found: String(value) });
    return undefined;
  }

  /** The copy is handed out empty and filled by `readAll`. */
  #enter(value: object): Json | undefined {
    const refusal = this.#refusalOf(value);
    if (refusal !== undefined) {
      this.#refuse(...refusal);
      return undefined;
    }
    // Any object may be asked for any key.
    const source = value as JsonFrame["source"];
    if (Array.isArray(value)) return this.#push({ source, target: [], keys: undefined, length: lengthOf(value), next: 0 });
    const keys = Object.keys(value);
    return this.#push({ source, target: {}, keys, length: keys.length, next: 0, isWhole: true });
  }

  #refusalOf(value: object): [ProblemCode, Readonly<Record<string, unknown>>] | undefined {
    if (this.#ancestors.has(value)) return ["cycle", {}];
    if (this.#frames.length > this.#limits.depth) return ["limit-depth", { limit: this.#limits.depth }];
    if (!Array.isArray(value) && !holdsOwnData(value)) return ["type", { found: nameOfType(value), expected }];
    return undefined;
  }

  #push(frame: JsonFrame): Json | undefined {
    this.#nodes += frame.length;
    if (this.#nodes > this.#limits.nodes) return this.#stop("limit-nodes", this.#limits.nodes);
    this.#frames.push(frame);
    this.#ancestors.add(frame.source);
    return frame.target;
  }

  #leave(frame: JsonFrame): void {
    if (frame.keys !== undefined && frame.isWhole) keepFieldNames(frame.target, frame.keys);
    this.#ancestors.delete(frame.source);
    this.#frames.pop();
  }

  #count(text: string): string | undefined {
    this.#text += text.length;
    return this.#text > this.#limits.text ? this.#stop("limit-text", this.#limits.text) : text;
  }

  #refuse(code: ProblemCode, values: Readonly<Record<string, unknown>>): void {
    this.#found.addMade(() => createProblem(code, pathOfFrames(this.#frames), values));
  }

  #stop(code: ProblemCode, limit: number): undefined {
    this.#stopped = createProblem(code, pathOfFrames(this.#frames), { limit });
    this.#frames.length = 0;
    this.#roots.length = 0;
    return undefined;
  }
}
