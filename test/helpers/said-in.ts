import { isRecord } from "../../src/base/is-record.js";

/** The fields of a view that are in words. */
const inWords: ReadonlySet<string> = new Set(
  "said target due baseline owner every decision instrument who when where now wanted barriers".split(" "),
);

/** Every text of a view that people read. */
export const saidIn = (view: object): readonly string[] => {
  const said: string[] = [];
  const waiting: unknown[] = [view];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next);
    else if (isRecord(next))
      for (const [field, value] of Object.entries(next)) {
        if (inWords.has(field)) said.push(...[value].flat().map(String));
        else waiting.push(value);
      }
  }
  return said;
};
