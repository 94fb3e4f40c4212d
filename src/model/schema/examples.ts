import type * as z from "zod/mini";
import { runSchema } from "./run-schema.js";

/** Returns the examples that one of these schemas takes, as people would write them; undefined where there is none. */
export const examplesOf = (schemas: readonly z.core.$ZodType[]): readonly string[] | undefined => {
  const fitting = examples.filter((example) => schemas.some((schema) => runSchema(schema, example).issues.length === 0));
  return fitting.length > 0 ? fitting.map(writeExample) : undefined;
};

/** Returns an example in backquotes: `{ kind: "value", atLeast: 40, per: "month" }`. */
export const writeExample = (example: object): string =>
  `\`${JSON.stringify(example)
    .replace(/([{,])"(\w+)":/g, "$1 $2: ")
    .replace(/}/g, " }")}\``;

/** One good example of each union that is told apart by its `kind`, and of each member of any other that is an object. */
export const examples: readonly object[] = [
  { kind: "value", atLeast: 40, per: "month" },
  { kind: "weekly", on: ["mon"], at: ["09:00"] },
  { value: 40 },
  { atLeast: 40, atMost: 50 },
  { unknown: "Nobody counted" },
  { min: 2, max: 3 },
  { day: 1 },
  { nth: 1, weekday: "mon" },
  { nth: 1, businessDay: true },
  { nearest: 1, businessDay: true },
  { month: 1, day: 1 },
  { month: 1, nth: 1, weekday: "mon" },
  { to: "launch", offset: { days: -1 } },
  { name: "Jubilee", on: "2027-01-04" },
  { name: "New Year", month: 1, day: 1 },
  { name: "Labor Day", month: 9, nth: 1, weekday: "mon" },
  { name: "Good Friday", easter: -2 },
];
