import { isRecord } from "../../base/is-record.js";
import type { Json } from "../../base/json/json.js";
import { standardLimits } from "../../base/json/standard-limits.js";
import { copyJson } from "../copy-json.js";
import type { Sample } from "./sample.js";

/** Data that no plugin expects, or that is almost what it expects. */
export interface HostileData {
  /** What it is, in words that follow “given”. */
  readonly name: string;
  /** Returns the data: each time another copy. */
  readonly make: () => Json;
}

/** What a careless copy of hostile data would leave on all objects. */
export const pollutedName = "social-plan-polluted";

const width = 10_000;

/** Deeper than most schemas look, and as deep as a plan can hold it. */
const nested = (open: string, close: string): Json => {
  const depth = standardLimits.depth - 20;
  return JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);
};

/** What fits no schema that expects something of its own. */
const nonsense = (): readonly HostileData[] => [
  ...[null, true, false, 0, -1, 1.5, 1e308, "", "text", "\u0000\uFFFF", [], [null], {}].map((value) => ({
    name: JSON.stringify(value),
    make: () => copyJson(value),
  })),
  {
    name: "an object with foreign fields",
    make: () => JSON.parse('{"no-such-field": 1, "then": "x", "toString": "x", "hasOwnProperty": null, "length": -1}'),
  },
  {
    name: "an object with hostile names",
    make: () => JSON.parse(`{"__proto__": {"${pollutedName}": 1}, "constructor": {"prototype": {"${pollutedName}": 1}}, "prototype": 1}`),
  },
  { name: "a long text", make: () => "x".repeat(width) },
  { name: "a long list", make: () => Array.from({ length: width }, (_, at) => at) },
  { name: "an object with many fields", make: () => Object.fromEntries(Array.from({ length: width }, (_, at) => [`field-${at}`, at])) },
  { name: "lists within lists", make: () => nested("[", "]") },
  { name: "objects within objects", make: () => nested('{"a":', "}") },
];

/** Returns hostile data for a kind: nonsense, the samples of the kind, and each of them with a field that is absent or something else. */
export const hostileData = (samples: readonly Sample[]): readonly HostileData[] => [
  ...nonsense(),
  ...samples.flatMap(({ name, data }) => [{ name, make: () => copyJson(data) }, ...damaged(name, data)]),
];

const mostDamaged = 50;
const inPlace: readonly Json[] = [null, true, -1, "", "text", [], [null], {}];

const damaged = (name: string, data: Json): readonly HostileData[] => {
  if (!isRecord(data)) return [];
  return Object.keys(data)
    .slice(0, mostDamaged)
    .flatMap((field) => [
      { name: `${name} without “${field}”`, make: () => withField(data, field) },
      ...inPlace.map((value) => ({
        name: `${name} with ${JSON.stringify(value)} in “${field}”`,
        make: () => withField(data, field, value),
      })),
    ]);
};

const withField = (data: object, field: string, value?: Json): Json => {
  const { [field]: _, ...others } = copyJson(data) as Readonly<Record<string, Json>>; // it is an object
  return value === undefined ? others : { ...others, [field]: copyJson(value) };
};
