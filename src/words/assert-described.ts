import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";

/** What is common to problems and notes. */
interface Described {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly values: object;
}

/** Throws `type`, with the path to the place, for an argument that is not shaped like a problem or note. */
export const assertDescribed = (given: Described, name: "problem" | "note"): void => {
  assertLike(
    given,
    { code: "", path: [], message: "", values: {} },
    { path: [name], expected: `a ${name}, as \`safeParsePlan\` returns it` },
  );
  for (const [at, step] of given.path.entries())
    if (typeof step !== "string" && !Number.isInteger(step))
      throw wrongArgument("type", { path: [name, "path", at], given: step, expected: "a key or a position" });
};
