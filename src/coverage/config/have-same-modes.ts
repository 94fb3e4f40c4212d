import type { Mode } from "./mode.js";
import type { PreparedRule } from "./prepare-rules.js";

/** Whether the same rules are run in the same ways, so that they say the same of the same thing. What is suppressed is left out only later. */
export const haveSameModes = (before: readonly PreparedRule[], now: readonly PreparedRule[]): boolean =>
  before.length === now.length && now.every((one, at) => isSameRule(before[at], one));

const isSameRule = (before: PreparedRule | undefined, now: PreparedRule): boolean =>
  before !== undefined &&
  before.rule === now.rule &&
  isSameMode(before.mode, now.mode) &&
  before.parts.size === now.parts.size &&
  [...now.parts].every(([id, mode]) => isSameMode(before.parts.get(id), mode));

const isSameMode = (before: Mode | undefined, now: Mode): boolean =>
  before !== undefined &&
  before.severity === now.severity &&
  before.severityFrom === now.severityFrom &&
  isSameData(before.options, now.options, deepest);

/** Options are shallow; what is deeper, or no plain data, is only the same where it is the same object. */
const deepest = 8;

const isSameData = (one: unknown, other: unknown, depth: number): boolean => {
  if (Object.is(one, other)) return true;
  if (depth === 0 || !isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSameData(one[key], other[key], depth - 1))
  );
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Array.isArray(value) || (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);
