import { assertLike } from "../../base/arguments/assert-like.js";
import { assertValues } from "../../base/arguments/assert-values.js";

/** Throws `type`, with the path to the place, for an argument that does not carry a reason: its key, the raw values, and the sentence under `text`. */
export const assertReason = (given: { readonly values: object }, name: string, text: "because" | "message"): void => {
  assertLike(given, { key: "", values: {}, [text]: "" }, { path: [name] });
  assertValues(given.values, [name, "values"]);
};
