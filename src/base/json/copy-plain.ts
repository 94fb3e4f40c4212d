import { firstOf } from "../first-of.js";
import { isRecord } from "../is-record.js";
import type { Json } from "./json.js";
import type { FilledLimits } from "./standard-limits.js";

/**
 * Returns a copy of plain JSON, each part of it read once, fields that are undefined left out: a smaller `readJson` for who needs no more than to know that it is JSON.
 * Throws a `TypeError` for what is none or passes the limits, and whatever the value throws. Recursion is as deep as the limit.
 */
export const copyPlain = (given: unknown, { depth, nodes, text }: FilledLimits): Json => {
  const left = { nodes, text };
  const copy = (value: unknown, below: number): Json => {
    left.nodes -= 1;
    if (typeof value === "string") left.text -= value.length;
    if (left.nodes < 0 || left.text < 0 || below < 0) throw new TypeError("it is too much");
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (Array.isArray(value)) return firstOf<unknown>(value, left.nodes + 1).map((item) => copy(item, below - 1));
    if (!isRecord(value)) throw new TypeError("it is no plain JSON");
    const fields: [string, Json][] = [];
    for (const name of Object.keys(value)) {
      const held = value[name];
      if (held !== undefined) fields.push([name, copy(held, below - 1)]);
    }
    return Object.fromEntries(fields);
  };
  return copy(given, depth);
};
