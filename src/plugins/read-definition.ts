import { assertLike } from "../base/arguments/assert-like.js";
import type { Example } from "../base/arguments/match-example.js";
import { argumentError, wrongArgument } from "../base/arguments/wrong-argument.js";
import { firstOf } from "../base/first-of.js";
import { forbiddenKeys } from "../base/json/forbidden-keys.js";
import type { Json } from "../base/json/json.js";
import { readJson } from "../base/json/read-json.js";
import { ruleExample } from "../coverage/read-rules.js";
import { gateExample } from "../machine/gate.js";
import type { Path } from "../model/values/path.js";

const platformExample = { id: "", name: "", kind: "", asOf: "", "posts?": true, "characters?": 0, "formats?": [], "metrics?": [""] };
const metricExample = { id: "", name: "", unit: "", nature: "", direction: "", kind: "", formula: "", source: "", asOf: "" };
const machineExample = {
  "stages?": { "*": { after: "" } },
  "transitions?": { "*": { to: "", "gates?": [""], "type?": "" } },
  "gatesOn?": { "*": [""] },
  "stageInvolvement?": { "*": { does: "", sentence: "" } },
};

/** What the parts of a definition must look like: those that are plain data, those that are lists, and those that have names. */
const asData: Readonly<Record<string, Example>> = { platforms: [platformExample], metrics: [metricExample], machine: machineExample };
const asList: Readonly<Record<string, Example>> = { requires: [""], rules: [ruleExample], gates: [gateExample] };
const asRecord: Readonly<Record<string, Example>> = {
  fields: {},
  migrations: { "*": Object },
  documents: { "*": Object },
  formats: { "*": Object },
};

/** No set of plugins brings more than this of anything. */
const mostParts = 10_000;
const dataLimits = { depth: 20, nodes: 1_000_000, text: 16_000_000 };

/**
 * Returns a copy of the definition of a plugin, each part of it read once: what is looked at later is what was looked at here, whatever the definition would answer then.
 * Rules, gates, schemas and functions in it are those that were passed. Throws `plugin`, with the path to the place.
 */
export const readDefinition = (given: object, path: Path): Readonly<Record<string, unknown>> => {
  assertLike(given, {}, { path, expected: "an object that says what the plugin is", code: "plugin" });
  const parts = ["name", "version", ...Object.keys({ ...asData, ...asList, ...asRecord })];
  const read = parts.map((part) => [part, readPart(part, partOf(given, part, path), [...path, part])] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
};

const partOf = (given: object, part: string, path: Path): unknown =>
  reading(() => (given as Readonly<Record<string, unknown>>)[part], [...path, part]); // any object may be asked for any key

const readPart = (part: string, value: unknown, path: Path): unknown => {
  if (value === undefined) return undefined;
  const [list, record, data] = [asList[part], asRecord[part], asData[part]];
  if (data !== undefined) return readData(value, data, path);
  if (list !== undefined) return readList(value, list, path);
  if (record !== undefined) return readRecord(value, record, path);
  assertLike(value, part === "version" ? 0 : "", { path, code: "plugin" });
  return value;
};

const readData = (value: unknown, example: Example, path: Path): Json => {
  const { value: json, problems } = readJson(value, dataLimits);
  const [problem] = problems;
  if (problem !== undefined) throw argumentError("plugin", [...path, ...problem.path], problem.message, problem.values);
  assertLike(json, example, { path, code: "plugin" });
  return json ?? null;
};

const readList = (value: unknown, example: Example, path: Path): readonly unknown[] => {
  assertLike(value, [], { path, code: "plugin" });
  const items = reading(() => firstOf(value as readonly unknown[], mostParts + 1), path); // it is a list
  if (items.length > mostParts) throw wrongArgument("plugin", { path, given: value, expected: `at most ${mostParts} of them` });
  assertLike(items, example, { path, code: "plugin" });
  return items;
};

const readRecord = (value: unknown, example: Example, path: Path): object => {
  assertLike(value, {}, { path, code: "plugin" });
  const entries = reading(() => Object.entries(value as object), path); // it is an object
  if (entries.length > mostParts) throw wrongArgument("plugin", { path, given: value, expected: `at most ${mostParts} of them` });
  for (const [name] of entries)
    if (forbiddenKeys.has(name))
      throw wrongArgument("plugin", { path: [...path, name], given: name, expected: "another name than one that every object has" });
  const record = Object.fromEntries(entries);
  assertLike(record, example, { path, code: "plugin" });
  return record;
};

const reading = <T>(read: () => T, path: Path): T => {
  try {
    return read();
  } catch {
    throw wrongArgument("plugin", { path, given: undefined, expected: "what can be read" });
  }
};
