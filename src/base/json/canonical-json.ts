import { createProblem } from "../problems/create-problem.js";
import { errorOfProblem } from "../problems/error-of-problem.js";
import type { ProblemCode } from "../problems/problem.js";
import { compareText } from "../text/compare-text.js";
import type { Json } from "./json.js";

interface Frame {
  readonly items: readonly Json[];
  /** The sorted keys of an object; undefined for a list. */
  readonly keys: readonly string[] | undefined;
  next: number;
}

const loneSurrogate = /\p{Cs}/u;

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

const frameOf = (value: readonly Json[] | { readonly [key: string]: Json }): Frame => {
  if (isList(value)) return { items: value, keys: undefined, next: 0 };
  const keys = Object.keys(value).sort(compareText);
  return { items: keys.map((key) => value[key] ?? null), keys, next: 0 };
};

const refuse = (code: ProblemCode, frames: readonly Frame[], values: Readonly<Record<string, unknown>>): never => {
  const path = frames.map(({ keys, next }) => keys?.[next - 1] ?? next - 1);
  throw errorOfProblem(createProblem(code, path, values));
};

const scalarText = (value: string | number | boolean | null, frames: readonly Frame[]): string => {
  if (typeof value === "string" && loneSurrogate.test(value)) refuse("text", frames, { reason: "a surrogate stands alone" });
  if (typeof value === "number" && !Number.isFinite(value)) refuse("number", frames, { found: String(value) });
  return JSON.stringify(value);
};

/**
 * Returns the one JSON text of the value that RFC 8785 allows: keys in order of UTF-16 code units (3.2.3), numbers and texts as ECMAScript writes them (3.2.2), no space.
 * Throws `text` for a lone surrogate and `number` for NaN or an infinity, which it forbids.
 */
export const canonicalJson = (value: Json): string => {
  const pieces: string[] = [];
  const frames: Frame[] = [];
  const write = (one: Json): void => {
    if (typeof one !== "object" || one === null) {
      pieces.push(scalarText(one, frames));
      return;
    }
    const frame = frameOf(one);
    frames.push(frame);
    pieces.push(frame.keys === undefined ? "[" : "{");
  };
  write(value);
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const index = frame.next;
    frame.next += 1;
    if (index === frame.items.length) {
      pieces.push(frame.keys === undefined ? "]" : "}");
      frames.pop();
      continue;
    }
    if (index > 0) pieces.push(",");
    const key = frame.keys?.[index];
    if (key !== undefined) pieces.push(scalarText(key, frames), ":");
    write(frame.items[index] ?? null);
  }
  return pieces.join("");
};
