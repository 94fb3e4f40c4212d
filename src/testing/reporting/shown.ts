import { echoedReason } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";

/** A value in a sentence for developers: texts in quotes, anything else as JSON, long ones cut short; never throws. */
export const shown = (value: unknown): string => {
  if (value === undefined) return "absent";
  if (typeof value === "string") return `“${excerpt(value, echoedReason)}”`;
  try {
    return excerpt(JSON.stringify(value) ?? String(value), echoedReason);
  } catch {
    return typeof value;
  }
};
