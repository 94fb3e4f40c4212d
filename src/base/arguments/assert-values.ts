import { assertLike } from "./assert-like.js";
import { wrongArgument } from "./wrong-argument.js";

/** Throws `type`, with the path to the place, where something else than texts, finite numbers and lists of texts is among the raw values of a sentence. */
export const assertValues = (values: object, path: readonly (string | number)[]): void => {
  assertLike(values, {}, { path });
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string" || Number.isFinite(value)) continue;
    const expected = "text, a number or a list of texts";
    if (Array.isArray(value)) assertLike(value, [""], { path: [...path, name], expected });
    else throw wrongArgument("type", { path: [...path, name], given: value, expected });
  }
};
