import type { Json } from "../base/json/json.js";

/** A copy of JSON that shares nothing with it. */
export const copyJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));
