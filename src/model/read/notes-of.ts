import { createNote, type Note } from "../../base/problems/note.js";
import { mostListed } from "../../base/text/echo-limits.js";
import { legacyZoneOf } from "../../time/legacy-zones.js";
import { type Place, pathOf } from "../find/place.js";
import { walkPlaces } from "../find/walk-places.js";
import type { PlanReading } from "./read-plan.js";

/**
 * Returns what is worth knowing of a plan that was read: from which version, what was put into another form, which zones are better named otherwise, and whose data it keeps.
 * Plugins that are there are not named as absent.
 */
export const notesOf = ({ plan, json, migrated, zeros, carrying }: PlanReading, present: ReadonlySet<string> = nobody): readonly Note[] =>
  [
    ...(migrated === undefined ? [] : [createNote("migrated", ["format"], { found: migrated, read: plan?.format ?? "" })]),
    ...zeros.map((path) => createNote("normalised", path, { found: "-0", read: "0" })),
    ...normalised(json, plan),
    ...ofZones(plan),
    ...ofPlugins(carrying, present),
  ].slice(0, mostListed);

const nobody: ReadonlySet<string> = /* @__PURE__ */ new Set();

interface Pair {
  readonly path: Note["path"];
  readonly before: unknown;
  readonly after: unknown;
}

/** Texts and flags that came out otherwise than they went in, without recursion, as plugin data may be deep. */
const normalised = (json: unknown, plan: unknown): readonly Note[] => {
  const notes: Note[] = [];
  const pairs: Pair[] = [{ path: [], before: json, after: plan }];
  for (let pair = pairs.pop(); pair !== undefined && notes.length < mostListed; pair = pairs.pop()) {
    const { path, before, after } = pair;
    if (before === after) continue;
    if (typeof before !== "object" || before === null) notes.push(createNote("normalised", path, { found: before, read: after }));
    else
      for (const key of Object.keys(before).reverse())
        pairs.push({
          path: [...path, Array.isArray(before) ? Number(key) : key],
          before: fieldOf(before, key),
          after: fieldOf(after, key),
        });
  }
  return notes;
};

const fieldOf = (value: unknown, key: string): unknown => (value as Readonly<Record<string, unknown>>)[key]; // what was read has the shape of what it was read from

/** One note for each zone that is named by an abbreviation. */
const ofZones = (plan: unknown): readonly Note[] => {
  const notes: Note[] = [];
  walkPlaces(plan, (place) => {
    const { timeZone } = place.node;
    const legacy = typeof timeZone === "string" ? legacyZoneOf(timeZone) : undefined;
    if (legacy !== undefined) notes.push(createNote("legacy-zone", [...pathOf(place), "timeZone"], { found: timeZone, ...legacy }));
  });
  return notes;
};

/** One note for each absent plugin that keeps something in the plan. */
const ofPlugins = (carrying: readonly Place[], present: ReadonlySet<string>): readonly Note[] => {
  const first = new Map<string, { readonly path: Note["path"]; count: number }>();
  for (const place of carrying) {
    for (const plugin of Object.keys(place.node["ext"] ?? {})) {
      if (present.has(plugin)) continue;
      const found = first.get(plugin);
      if (found === undefined) first.set(plugin, { path: [...pathOf(place), "ext", plugin], count: 1 });
      else found.count += 1;
    }
  }
  return [...first].map(([plugin, { path, count }]) => createNote("absent-plugin", path, { plugin, count }));
};
