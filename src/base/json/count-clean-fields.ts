import { keepFieldNames } from "./field-names.js";
import { forbiddenKeys } from "./forbidden-keys.js";
import type { FilledLimits } from "./standard-limits.js";

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * Returns how many fields the objects in a value made by `JSON.parse` have in all; undefined where `readJson` would not hand it on as it is:
 * beyond the limits, with a forbidden key, with -0 or a number too large. Going down level by level it needs neither recursion nor a path.
 */
export const countCleanFields = (root: unknown, limits: FilledLimits): number | undefined => {
  let fields = 0;
  let nodes = 1;
  let text = 0;
  let below: Container[] = [];
  const take = (value: unknown): boolean => {
    if (typeof value === "string") text += value.length;
    else if (typeof value === "object" && value !== null) below.push(value as Container); // JSON knows no other objects
    return typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0));
  };
  if (!take(root)) return undefined;
  for (let depth = 1; below.length > 0; depth += 1) {
    if (depth > limits.depth) return undefined;
    const level = below;
    below = [];
    for (const container of level) {
      if (isList(container)) {
        nodes += container.length;
        if (nodes > limits.nodes) return undefined;
        for (const item of container) if (!take(item)) return undefined;
      } else {
        const keys = Object.keys(container);
        keepFieldNames(container, keys);
        fields += keys.length;
        nodes += keys.length;
        if (nodes > limits.nodes) return undefined;
        for (const key of keys) {
          text += key.length;
          if (forbiddenKeys.has(key) || !take(container[key])) return undefined;
        }
      }
    }
  }
  return text > limits.text ? undefined : fields;
};

const isList = (container: Container): container is readonly unknown[] => Array.isArray(container);
