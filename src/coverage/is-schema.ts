import type { StandardSchema } from "./standard-schema.js";

/** Returns whether a value is a Standard Schema. Some libraries make theirs functions. */
export const isSchema = (value: unknown): value is StandardSchema => {
  try {
    const standard: unknown = Object(value)["~standard"];
    return typeof standard === "object" && standard !== null && "validate" in standard && typeof standard.validate === "function";
  } catch {
    return false;
  }
};
