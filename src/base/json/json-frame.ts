import type { Json } from "./json.js";

interface Frame {
  readonly source: Readonly<Record<string | number, unknown>>;
  readonly length: number;
  /** How many values have been taken up. */
  next: number;
}

/** A list on the way down. */
export interface ListFrame extends Frame {
  readonly keys: undefined;
  readonly target: Json[];
}

/** An object on the way down. */
export interface RecordFrame extends Frame {
  readonly keys: readonly string[];
  readonly target: Record<string, Json>;
  /** Whether every field so far was copied: those that are undefined or refused are left out. */
  isWhole: boolean;
}

/** One list or object on the way down: where it is read from, where it is copied to, and how far. */
export type JsonFrame = ListFrame | RecordFrame;

/** Returns the path of the value taken up last, outermost key first; the first frame only holds the root. */
export const pathOfFrames = (frames: readonly JsonFrame[]): (string | number)[] => {
  const path: (string | number)[] = [];
  for (const { keys, next } of frames.slice(1)) if (next > 0) path.push(keys?.[next - 1] ?? next - 1);
  return path;
};
