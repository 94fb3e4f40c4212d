import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { kinds } from "../model/kinds.js";
import { isSchema } from "./is-schema.js";

const example = {
  id: "",
  severity: "",
  messages: { "*": "" },
  check: Object,
  "applies?": Object,
  "needs?": [""],
  "implies?": [""],
  "everywhereImplies?": [""],
};

/** What of a definition is looked at one by one. */
interface Definition {
  readonly severity: string;
  readonly trial?: string | undefined;
  readonly on: string | readonly string[];
  readonly needs?: readonly string[] | undefined;
  readonly everywhere?: string | object | false | undefined;
  readonly options?: unknown;
}

/** Throws `config` where the definition of a rule lacks something, and `choice` for a severity, kind or need that there is not; the path begins with `definition`. */
export const assertDefinition = (definition: Definition): void => {
  assertLike(definition, example, { path: ["definition"], expected: "an object that says what the rule is", code: "config" });
  const { severity, trial = severity, on, needs = [], everywhere = false, options } = definition;
  assertChoice(severity, severities, ["definition", "severity"]);
  assertChoice(trial, severities, ["definition", "trial"]);
  if (typeof on !== "string") assertLike(on, [""], { path: ["definition", "on"], expected: "a kind or a list of kinds", code: "config" });
  for (const kind of [on].flat()) assertChoice(kind, Object.keys(kinds), ["definition", "on"]);
  for (const need of needs) assertChoice(need, ["calendar", "today"], ["definition", "needs"]);
  if (typeof everywhere !== "string" && everywhere !== false)
    assertLike(
      everywhere,
      { "*": "" },
      { path: ["definition", "everywhere"], expected: "text, a text for each kind, or false", code: "config" },
    );
  if (options !== undefined && !isSchema(options))
    throw wrongArgument("config", { path: ["definition", "options"], given: options, expected: "a Standard Schema, such as one of zod" });
};

const severities = ["error", "warning", "info"];
