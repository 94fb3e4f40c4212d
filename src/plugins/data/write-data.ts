import { assertLike } from "../../base/arguments/assert-like.js";
import { isRecord } from "../../base/is-record.js";
import { readJson } from "../../base/json/read-json.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import type { StandardSchema } from "../../coverage/standard-schema.js";
import type { AnyPlugin } from "../plugin.js";
import { pluginError } from "../plugin-error.js";
import { lookAtData } from "./look-at-data.js";
import { schemaFor } from "./read-data.js";

/** A thing being edited, as far as plugins write to it. */
interface OpenThing {
  ext?: Readonly<Record<string, unknown>>;
  plugins?: Readonly<Record<string, number>>;
}

/** The one edit that writing takes, for whatever kind of thing. */
interface Updates {
  update(kind: string, id: string, recipe: (draft: OpenThing) => void): void;
}

/** Stores a plugin's data on a thing of the plan being edited, and notes its version; undefined takes the data away. */
export const writeData = (plugin: AnyPlugin, tx: object, kind: string, id: string, value: unknown): void => {
  const schema = schemaFor(plugin, kind);
  assertLike(tx, { update: Object }, { path: ["tx"], expected: "the edits that `editPlan` hands to its recipe" });
  const { name, version } = plugin;
  const data = value === undefined ? undefined : readValue(plugin, schema, value);
  const edits = tx as Updates; // its kinds and ids are looked at by the edit itself
  if (data !== undefined) edits.update("plan", "plan", (draft) => noteVersion(draft, name, version));
  edits.update(kind, id, (draft) => {
    const { [name]: _, ...others } = draft.ext ?? {};
    const ext = data === undefined ? others : { ...draft.ext, [name]: data };
    if (Object.keys(ext).length > 0) draft.ext = ext;
    else delete draft.ext;
  });
};

const readValue = (plugin: AnyPlugin, schema: StandardSchema, given: unknown): unknown => {
  const json = readJson({ value: given });
  if (json.problems[0] !== undefined) throw errorOfProblems(json.problems[0].code, json.problems, json.rest);
  const value = isRecord(json.value) ? json.value["value"] : undefined;
  const { problems, rest } = lookAtData(plugin.name, schema, value, ["value"]);
  if (problems.length > 0) throw errorOfProblems("plugin-data", problems, rest);
  return value;
};

const noteVersion = (draft: OpenThing, name: string, version: number): void => {
  const noted = draft.plugins !== undefined && Object.hasOwn(draft.plugins, name) ? draft.plugins[name] : undefined;
  if (noted === version) return;
  if (noted !== undefined)
    throw pluginError(
      name,
      `writes data of its version ${version}, and the plan holds data of its version ${noted}. Read the plan with a planner that has the plugin first.`,
      [],
    );
  draft.plugins = { ...draft.plugins, [name]: version };
};
