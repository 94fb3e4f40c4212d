import { assertLike } from "../../base/arguments/assert-like.js";
import type { Path } from "../../model/values/path.js";

/** All that is asked of a plugin. */
const example = {
  name: "",
  version: 0,
  requires: [""],
  fields: {},
  migrations: {},
  rules: [],
  gates: [],
  documents: {},
  formats: {},
  read: Object,
  write: Object,
};

/** Throws `type` for what is no plugin. */
export const assertTestedPlugin = (plugin: unknown, path: Path): void =>
  assertLike(plugin, example, { path, expected: "a plugin, as `definePlugin` makes it" });
