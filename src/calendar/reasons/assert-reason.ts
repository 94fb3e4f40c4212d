import { assertLike } from "../../base/arguments/assert-like.js";

/**
 * Throws `type`, with the path to the place, for an argument that does not carry a reason: its key, the raw values, and the sentence under `text`.
 * Values that no sentence can be made of are let pass: what has them keeps its sentence as it is.
 */
export const assertReason = (given: unknown, name: string, text: "because" | "message"): void =>
  assertLike(given, { key: "", values: {}, [text]: "" }, { path: [name] });
