import { fillTemplate } from "./fill-template.js";
import { formatPath } from "./format-path.js";
import type { Problem } from "./problem.js";

/** The English template of a note, for `fillTemplate`: one sentence for all. */
const noteMessage = "In {path}, {found} was read as {read}.";

/** Returns a frozen note, shaped like a problem, that says what was read as something else. */
export const createNote = (path: readonly (string | number)[], found: string, read: string): Problem =>
  Object.freeze({
    code: "number",
    path: Object.freeze([...path]),
    message: fillTemplate(noteMessage, { path: formatPath(path), found, read }),
    values: Object.freeze({ found, read }),
  });
