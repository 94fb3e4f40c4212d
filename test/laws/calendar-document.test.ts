import fc from "fast-check";
import type { Root, Table } from "mdast";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { calendarDocument } from "../../src/documents/calendar-document.js";
import { toMarkdown } from "../../src/documents/to-markdown.js";
import type { Calendar, CalendarEntry } from "../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../helpers/plan-of.js";
import { plans, runOfDays } from "../unit/calendar/random-plans.js";
import { runs } from "./arbitraries/runs.js";

const zones = ["Asia/Kathmandu", "America/New_York", "Pacific/Auckland", "Europe/Berlin"] as const;

/** The same plan, with names of one word each and cadences in zones of their own. */
const prepared = (fields: PlanFields, zone: number): PlanFields => {
  const named = JSON.parse(JSON.stringify(fields), (key, value: unknown) => (key === "name" ? undefined : value)) as PlanFields; // the same without names
  const channels = (named.channels ?? []).map((one) => ({ ...one, name: `on-${one.id}` }));
  const cadences = (named.cadences ?? []).map((one, at) => ({
    ...one,
    name: `cadence-${one.id}`,
    ...((at + zone) % 2 === 0 && { timeZone: zones[(at + zone) % zones.length] ?? "UTC" }),
  }));
  return { timeZone: "Europe/Berlin", ...named, channels, cadences };
};

const cases = fc.tuple(plans, runOfDays(60), fc.nat({ max: 7 })).map(([fields, horizon, zone]) => {
  const plan = planOf(prepared(fields, zone));
  return { plan, calendar: generateCalendar(plan, horizon) };
});

interface Shown {
  readonly day: string;
  readonly times: readonly string[];
  readonly entries: number;
}

/** The rows of the tables of weeks, by the headings of their columns. */
const rowsOf = ({ children }: Root): readonly Shown[] => {
  const shown: Shown[] = [];
  let isWeek = false;
  for (const node of children) {
    if (node.type === "heading") isWeek = textOf(node).startsWith("Week of");
    else if (isWeek && node.type === "table") shown.push(...rowsIn(node));
    else if (isWeek && node.type === "list") for (const item of node.children) shown.push({ day: textOf(item), times: [], entries: 1 });
  }
  return shown;
};

const rowsIn = ({ children: [head, ...rows] }: Table): readonly Shown[] => {
  const headings = head?.children.map(textOf) ?? [];
  return rows.map((row) => {
    const cell = (heading: string): string => textOf(row.children[headings.indexOf(heading)]);
    const slots = Number(/^(\d+) × /.exec(cell("What"))?.[1] ?? "1");
    const times = cell("Time");
    return {
      day: cell("Day"),
      times: times === "" ? [] : times.split(times.includes("(") ? "; " : /, | and /),
      entries: slots * cell("Where").split(/, | and /).length,
    };
  });
};

const textOf = (node: unknown): string => {
  const { value = "", children = [] } = (node ?? {}) as { readonly value?: string; readonly children?: readonly unknown[] }; // any node of mdast
  return value + children.map(textOf).join("");
};

const weekday = (day: string): string =>
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][Temporal.PlainDate.from(day).dayOfWeek - 1] ?? "";
const months = "January February March April May June July August September October November December".split(" ");
const written = (day: string): string => {
  const { year, month, day: of } = Temporal.PlainDate.from(day);
  return `${weekday(day)} ${of} ${months[month - 1]} ${year}`;
};

/** What the row of an entry says of its day and time, as Temporal has it. */
const expected = ({ at, timeZone = "UTC", local, chosen }: CalendarEntry, home: string): string => {
  const proposed = chosen === true ? " (proposed, not fixed)" : "";
  if (at === undefined) return `${written(local.slice(0, 10))}${proposed}`;
  const [here, there] = [timeZone, home].map((zone) => Temporal.Instant.from(at).toZonedDateTimeISO(zone));
  if (here === undefined || there === undefined) return "";
  const [day, dayThere] = [here, there].map((one) => one.toPlainDate().toString());
  const [time, timeThere] = [here, there].map((one) => one.toPlainTime().toString({ smallestUnit: "minute" }));
  const clock =
    timeZone === home ? time : `${time} ${timeZone} (${day === dayThere ? "" : `${written(dayThere ?? "")}, `}${timeThere} ${home})`;
  return `${written(day ?? "")}${proposed}: ${clock}`;
};

const without = (calendar: Calendar, id: string): Calendar => ({ ...calendar, entries: calendar.entries.filter((one) => one.id !== id) });

/** A document in its sections, by their headings. */
const sectionsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(/^## /m).map((part) => [part.slice(0, part.indexOf("\n")), part]));

describe("C8 the calendar document shows each entry once, when it is", () => {
  test("every entry is counted in exactly one row", () => {
    let grouped = 0;
    fc.assert(
      fc.property(cases, ({ plan, calendar }) => {
        const rows = rowsOf(calendarDocument(plan, calendar));
        expect(rows.reduce((sum, { entries }) => sum + entries, 0)).toBe(calendar.entries.length);
        grouped += calendar.entries.length - rows.length;
      }),
      { numRuns: runs(60) },
    );
    expect(grouped).toBeGreaterThan(30);
  });

  test("the rows' days and times are those of the entries in both zones, by Temporal", () => {
    let both = 0;
    fc.assert(
      fc.property(cases, ({ plan, calendar }) => {
        const home = plan.timeZone ?? "UTC";
        const rows = rowsOf(calendarDocument(plan, calendar));
        const said = new Set(rows.flatMap(({ day, times }) => (times.length === 0 ? [day] : times.map((time) => `${day}: ${time}`))));
        expect([...said].sort()).toEqual([...new Set(calendar.entries.map((entry) => expected(entry, home)))].sort());
        both += [...said].filter((one) => one.endsWith(")") && !one.endsWith("fixed)")).length;
      }),
      { numRuns: runs(60) },
    );
    expect(both).toBeGreaterThan(50);
  });

  test("taking one entry out changes its week, what it is for and the counts, and nothing else", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ plan, calendar }, at) => {
        const entry = calendar.entries[at % Math.max(1, calendar.entries.length)];
        if (entry === undefined) return;
        const [before, after] = [calendar, without(calendar, entry.id)].map((of) => sectionsOf(toMarkdown(calendarDocument(plan, of))));
        const changed = [...(before ?? [])].filter(([heading, text]) => after?.get(heading) !== text).map(([heading]) => heading);
        const weeks = changed.filter((heading) => heading.startsWith("Week of"));
        expect(weeks).toHaveLength(1);
        const { day } = { day: Temporal.PlainDate.from(entry.local.slice(0, 10)) };
        const within = Array.from({ length: 7 }, (_, back) => written(day.subtract({ days: back }).toString()).slice(4));
        expect(within).toContain(weeks[0]?.slice("Week of ".length));
        const others = changed.filter((heading) => !heading.startsWith("Week of") && heading !== "What it is for");
        expect(others).toEqual([[...(before?.keys() ?? [])][0]]);
      }),
      { numRuns: runs(60) },
    );
  });
});
