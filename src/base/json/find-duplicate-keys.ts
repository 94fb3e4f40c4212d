import { endOfString } from "./end-of-string.js";

/** A key written again in the same object of a JSON text. */
export interface DuplicateKey {
  /** Returns the path of the object that holds it; to be asked before the next key is. */
  readonly path: () => readonly (string | number)[];
  readonly key: string;
  /** Where it is written again. */
  readonly offset: number;
}

interface Level {
  /** The keys met so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  step: string | number;
}

/** Telling the path of a deep place costs as much as it is deep: beyond this the first one found must do. */
const deep = 1000;

/** An escape may spell the same key: `"id"` is `id`. */
const keyAt = (text: string, start: number, end: number): string => {
  const raw = text.slice(start + 1, end - 1);
  return raw.includes("\\") ? String(JSON.parse(text.slice(start, end))) : raw;
};

/**
 * Yields every key that an object of the well-formed JSON text holds twice, in reading order; `JSON.parse` would silently keep the last.
 * The search ends where the text goes deeper than `depth`, which is reason enough to refuse it.
 */
export function* findDuplicateKeys(text: string, depth: number): Generator<DuplicateKey, void> {
  const levels: Level[] = [];
  const path = (): (string | number)[] => levels.slice(0, -1).map(({ step }) => step);
  let level: Level | undefined;
  let beforeKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (beforeKey && level?.keys !== undefined) {
        level.step = keyAt(text, at, end);
        if (level.keys.has(level.step)) {
          yield { path, key: level.step, offset: at };
          if (levels.length > deep) return;
        }
        level.keys.add(level.step);
      }
      beforeKey = false;
      at = end - 1;
    } else if (character === "{" || character === "[") {
      beforeKey = character === "{";
      level = { keys: beforeKey ? new Set() : undefined, step: beforeKey ? "" : 0 };
      levels.push(level);
      if (levels.length > depth) return;
    } else if (character === "}" || character === "]") {
      levels.pop();
      level = levels.at(-1);
    } else if (character === "," && level !== undefined) {
      if (typeof level.step === "number") level.step += 1;
      beforeKey = true;
    }
  }
}
