import { isRecord } from "../../base/is-record.js";

/** Returns every id that stands in the parts of a view, those of the strategies that things belong to included. An item that stands at several places is looked at once. */
export const idsIn = (parts: object): ReadonlySet<string> => {
  const found = new Set<string>();
  const met = new Set<unknown>();
  const waiting: unknown[] = [parts];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || met.has(next)) continue;
    met.add(next);
    if (Array.isArray(next)) for (const item of next) waiting.push(item);
    else if (isRecord(next)) takeIds(next, found, waiting);
  }
  return found;
};

const takeIds = ({ ids, strategy, ...inner }: Readonly<Record<string, unknown>>, found: Set<string>, waiting: unknown[]): void => {
  if (Array.isArray(ids)) for (const id of ids) found.add(String(id));
  if (typeof strategy === "string") found.add(strategy);
  else waiting.push(strategy);
  for (const value of Object.values(inner)) waiting.push(value);
};
