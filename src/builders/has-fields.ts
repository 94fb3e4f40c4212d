import type { Draft } from "./said.js";

/** Whether a value is an object with fields, not a list. */
export const hasFields = (value: unknown): value is Draft => typeof value === "object" && value !== null && !Array.isArray(value);
