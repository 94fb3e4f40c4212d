import type { StandardResult, StandardSchema } from "../../../../src/coverage/standard-schema.js";

/** A Standard Schema of no library: a number of at least `least`, which it reads as text. */
export const numberFrom = (least: number): StandardSchema<number, string> => ({
  "~standard": {
    version: 1,
    vendor: "by hand",
    validate: (value): StandardResult<string> =>
      typeof value === "number" && value >= least
        ? { value: `${value}!` }
        : { issues: [{ message: `less than ${least}`, path: [{ key: "count" }, 0, Symbol("here")] }] },
  },
});

/** A schema that answers whatever is given, or what a function makes of the data. */
export const answering = (answer: (value: unknown) => unknown): StandardSchema => ({
  "~standard": { version: 1, vendor: "by hand", validate: answer as StandardSchema["~standard"]["validate"] }, // also what no schema answers
});
