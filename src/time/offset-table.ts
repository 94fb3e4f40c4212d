import { timeError } from "../base/problems/time-error.js";
import { type OffsetChanges, offsetChanges } from "./offset-changes.js";
import { engineZoneOf } from "./zone-names.js";

/** A zone's offsets over whole years; `offsets[i]` holds from `starts[i]` until the next start, all in milliseconds. */
export interface OffsetTable extends OffsetChanges {
  readonly fromYear: number;
  /** The last year, included. */
  readonly toYear: number;
}

/**
 * Returns a zone's offsets over all years that hold an instant or a wall time between `from` and `to`, in milliseconds.
 * Throws `timezone` for a name that is no zone and `range` where `to` is before `from`.
 * Tables are remembered and grow by whole years, so that asking again costs a look-up.
 */
export const offsetTable = (zone: string, from: number, to: number): OffsetTable => {
  const name = engineZoneOf(zone);
  if (name === undefined) throw timeError("timezone", ["timeZone"], { found: zone });
  if (!(from <= to)) throw timeError("range", ["to"], { found: to, atLeast: from });
  const fromYear = yearOf(from - margin);
  const toYear = yearOf(to + margin);
  const known = tables.get(name);
  if (known === undefined) return remember(name, build(name, fromYear, toYear));
  if (known.fromYear <= fromYear && known.toYear >= toYear) return known;
  tables.delete(name);
  return remember(name, extend(name, known, fromYear, toYear));
};

/** Two days: no clock has ever been that far off. */
const margin = 172_800_000;

const yearOf = (at: number): number => new Date(Math.min(Math.max(at, startOf(firstYear)), startOf(lastYear))).getUTCFullYear();

const startOf = (year: number): number => Date.UTC(year, 0, 1);

/** Local days from 1900 to 2200 and their margins lie in these years. */
const firstYear = 1899;
const lastYear = 2201;

/** The only state of this file: tables of a pure function, by the engine's name of the zone, at most 512, the oldest forgotten first. */
const tables = new Map<string, OffsetTable>();
const remembered = 512;

const remember = (zone: string, table: OffsetTable): OffsetTable => {
  const [oldest] = tables.keys();
  if (tables.size >= remembered && oldest !== undefined) tables.delete(oldest);
  tables.set(zone, table);
  return table;
};

const build = (zone: string, fromYear: number, toYear: number): OffsetTable => ({
  fromYear,
  toYear,
  ...offsetChanges(zone, startOf(fromYear), startOf(toYear + 1)),
});

const extend = (zone: string, table: OffsetTable, fromYear: number, toYear: number): OffsetTable => {
  const before = fromYear < table.fromYear ? join(build(zone, fromYear, table.fromYear - 1), table) : table;
  return toYear > table.toYear ? join(before, build(zone, table.toYear + 1, toYear)) : before;
};

/** Two tables of neighbouring years as one. */
const join = (a: OffsetTable, b: OffsetTable): OffsetTable => {
  const from = a.offsets.at(-1) === b.offsets[0] ? 1 : 0;
  return {
    fromYear: a.fromYear,
    toYear: b.toYear,
    starts: [...a.starts, ...b.starts.slice(from)],
    offsets: [...a.offsets, ...b.offsets.slice(from)],
  };
};

/** Returns the offset that holds at an instant, both in milliseconds, by a table that holds its year. */
export const offsetIn = ({ starts, offsets }: OffsetChanges, at: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return offsets[low] ?? 0;
};
