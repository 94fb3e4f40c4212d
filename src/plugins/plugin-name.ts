import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import type { Path } from "../model/values/path.js";

const form = /^[a-z\d][a-z\d._-]{0,62}\/[a-z\d][a-z\d._-]{0,62}$/;
const expected =
  "the name of a plugin, such as acme/pharma: lower-case letters, digits, dots, dashes and underscores on both sides of a slash";

/** Throws `plugin` for what is not the name of a plugin, `owner/name`. */
export const assertPluginName = (name: unknown, path: Path): void => {
  assertLike(name, "", { path, expected, code: "plugin" });
  if (!form.test(String(name))) throw wrongArgument("plugin", { path, given: name, expected });
};
