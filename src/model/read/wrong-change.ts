import { wordsFor } from "../../base/arguments/wrong-argument.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import { formatPath } from "../../base/problems/format-path.js";
import { plainValuesOf } from "../../base/problems/plain-values.js";
import type { PlanError } from "../../base/problems/plan-error.js";
import { echoedWord } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { visibleText } from "../../base/text/visible-text.js";
import type { ChangeFault } from "./change-shape.js";

/** Returns the `change` to throw for what is no change, with the problem in it, in the words for wrong arguments: those of problems take more than all else here. */
export const wrongChange = ({ code, path, values }: ChangeFault): PlanError => {
  const problem = { code, path, message: messageOf({ code, path, values }), values: plainValuesOf(values) };
  return errorOfProblems("change", [Object.freeze(problem)], 0);
};

const messageOf = ({ code, path, values: { field, found, expected, choices } }: ChangeFault): string => {
  const where = `In \`${formatPath(path)}\``;
  if (code === "missing-field") return `${where}, the field “${String(field)}” is missing. Add it.`;
  if (code === "unknown-field")
    return `${where}, “${shown(String(field))}” is not a field of such a change. Correct the name, or remove it.`;
  const what = code === "type" ? String(found) : wordsFor(found);
  const needed = Array.isArray(choices) ? `one of: ${choices.join(", ")}` : (expected ?? "an id");
  return `${where}, ${what} was found. Pass ${String(needed)}.`;
};

const shown = (text: string): string => excerpt(visibleText(excerpt(text, echoedWord)), echoedWord);
