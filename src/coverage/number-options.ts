import { holdsOwnData } from "../base/holds-own-data.js";
import { isRecord } from "../base/is-record.js";
import type { StandardSchema } from "./standard-schema.js";

/** A Standard Schema for options that are all numbers, each with the value it has when nobody sets it. */
export const numberOptions = <const Name extends string>(
  standard: Readonly<Record<Name, number>>,
): StandardSchema<{ readonly [N in Name]?: number | undefined }, { readonly [N in Name]: number }> => ({
  "~standard": {
    version: 1,
    vendor: "social-plan",
    validate: (value) => {
      if (!isRecord(value) || !holdsOwnData(value)) return { issues: [{ message: "its options are no object" }] };
      const given: Readonly<Record<string, unknown>> = { ...value };
      const wrong = Object.entries(given).filter(([name, set]) => !(name in standard) || !(set === undefined || Number.isFinite(set)));
      const stated = Object.fromEntries(Object.entries(given).filter(([, set]) => set !== undefined));
      return wrong.length === 0
        ? { value: { ...standard, ...stated } }
        : { issues: wrong.map(([name]) => ({ message: `“${name}” is not a number among ${Object.keys(standard).join(", ")}` })) };
    },
  },
});
