import { isRecord } from "../../base/is-record.js";

/** Returns every id that stands in the parts of a view, those of the strategies that things belong to included. */
export const idsIn = (parts: object): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting: unknown[] = [parts];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (const item of next) waiting.push(item);
    if (!isRecord(next) || Array.isArray(next)) continue;
    const { ids, strategy, ...inner } = next;
    if (Array.isArray(ids)) for (const id of ids) found.add(String(id));
    if (typeof strategy === "string") found.add(strategy);
    else waiting.push(strategy);
    for (const value of Object.values(inner)) if (typeof value === "object") waiting.push(value);
  }
  return found;
};
