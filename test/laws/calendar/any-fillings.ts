import fc from "fast-check";
import { addEntry } from "../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import type { ContentItemInput } from "../../../src/model/content/content-item.js";
import { contentStatuses } from "../../../src/model/content/content-status.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { Calendar } from "../../../src/model/schedule/calendar.js";
import { addDays } from "../../../src/time/days.js";
import { planOf } from "../../helpers/plan-of.js";

/** A plan and a calendar of it that is to be filled. */
export interface ToFill {
  readonly plan: Plan;
  readonly calendar: Calendar;
}

const horizon = { from: "2027-01-04", to: "2027-02-14" };
const day = fc.nat(45).map((days) => addDays("2027-01-01", days));
const maybe = <T>(key: string, value: fc.Arbitrary<T>, weight = 2): fc.Arbitrary<object> =>
  fc.oneof({ weight, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: value.map((one) => ({ [key]: one })) });
const all = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((given) => Object.assign({}, ...given) as object);

const channel = fc.constantFrom("blog", "forum", "x");
const language = fc.constantFrom("de", "DE", "fr");
const theme = { tactic: fc.constantFrom("talk", "show"), pillar: fc.constantFrom("bread", "people") };
const contentIds = ["c0", "c1", "c2", "c3", "c4", "c5", "c6"];

const tags = fc.subarray(["a", "b"], { minLength: 1 });
/** Bounds for each piece of content, and some for all of it. */
const bounds = fc.array(
  all(
    fc.record({ max: fc.nat(2), per: fc.constantFrom("week", "day", "hour", "month", "quarter", "year"), each: fc.constant("content") }),
    maybe("every", fc.integer({ min: 1, max: 3 })),
    maybe("only", tags, 4),
    maybe("except", tags, 4),
  ),
  { minLength: 1, maxLength: 2 },
);

const variant = all(
  channel.map((id) => ({ channel: id })),
  fc.constantFrom("Hello", " hello ", "World", "A thread", "").map((text) => ({ text })),
  maybe("parts", fc.constant(["and more"]), 6),
  maybe("language", language),
  maybe("status", fc.constantFrom(...contentStatuses), 1),
);

const evergreen = all(
  fc.constantFrom(0, 1, 3, 7, 10.5).map((cooldownDays) => ({ cooldownDays })),
  maybe("maxUses", fc.integer({ min: 1, max: 3 })),
  maybe(
    "during",
    fc.tuple(day, fc.nat(20)).map(([from, length]) => ({ from, to: addDays(from, length) })),
  ),
);

const item = all(
  maybe("channels", fc.subarray(["blog", "forum", "x"]), 1),
  maybe("variants", fc.array(variant, { maxLength: 3 }), 1),
  maybe("evergreen", evergreen, 1),
  maybe(
    "embargo",
    day.map((date) => `${date}T09:00:00Z`),
    3,
  ),
  maybe("language", language, 3),
  maybe("tactic", theme.tactic, 3),
  maybe("pillar", theme.pillar, 3),
  maybe("campaign", fc.constant("launch"), 4),
  maybe("author", fc.constant("ann"), 3),
  maybe("tags", tags, 3),
);

const content = fc.array(item, { maxLength: contentIds.length }).map((items) =>
  items.map((one, at) => ({
    ...one,
    id: `c${at}`,
    title: `Content ${at}`,
    variants: ("variants" in one ? (one.variants as object[]) : []).map((each, place) => ({ ...each, id: `v${at}-${place}` })),
  })),
) as unknown as fc.Arbitrary<ContentItemInput[]>; // made of the fields of one

const when = fc.oneof(
  fc
    .tuple(fc.subarray(["mon", "wed", "fri"] as const, { minLength: 1 }), fc.subarray(["08:00", "09:00", "17:30"], { minLength: 1 }))
    .map(([on, at]) => ({ kind: "weekly", on, at })),
  fc.constant({ kind: "weekly", on: ["tue"] }),
);

const cadence = (id: string): fc.Arbitrary<object> =>
  all(
    fc.record({ id: fc.constant(id), when, channels: fc.subarray(["blog", "forum", "x"]) }),
    maybe("name", fc.constant(`The ${id}`), 1),
    maybe("tactic", theme.tactic),
    maybe("content", fc.array(fc.constantFrom(...contentIds), { maxLength: 5 }), 3),
    maybe("during", fc.constant("launch"), 4),
    maybe("timeZone", fc.constant("Asia/Tokyo"), 5),
    maybe("work", fc.constant("task"), 9),
    maybe("bounds", bounds, 3),
    maybe("tags", tags, 3),
    maybe("starts", day, 5),
  );

/** Something a person does to the entry at some place of a calendar. */
const acts = fc.array(
  fc.tuple(
    fc.constantFrom("content", "title", "move", "skip", "pin", "status", "language", "theme", "tags", "add", "nothing"),
    fc.double({ min: 0, max: 0.999, noNaN: true }),
    fc.nat(20),
  ),
  { maxLength: 10 },
);

const act = (calendar: Calendar, [what, where, by]: readonly [string, number, number], index: number): Calendar => {
  const entry = calendar.entries[Math.floor(where * calendar.entries.length)];
  if (entry === undefined) return calendar;
  const { id } = entry;
  const edit = (fields: object): Calendar => editEntry(calendar, id, fields);
  switch (what) {
    case "content":
      return edit({ content: `c${by % 8}`, status: contentStatuses[by % contentStatuses.length] });
    case "title":
      return edit({ title: "In our own words" });
    case "move":
      return edit({ local: `${addDays(entry.local.slice(0, 10), by % 5)}T1${by % 10}:45` });
    case "skip":
      return skipEntry(calendar, id, "Closed");
    case "pin":
      return pinEntry(calendar, id);
    case "status":
      return edit({ status: contentStatuses[by % contentStatuses.length] });
    case "language":
      return edit({ language: by % 2 === 0 ? "de" : "fr" });
    case "theme":
      return edit(by % 2 === 0 ? { pillar: "bread" } : { tactic: "show" });
    case "tags":
      return edit({ tags: by % 3 === 0 ? [] : by % 3 === 1 ? ["a"] : ["b"] });
    case "add":
      return addEntry(calendar, {
        id: `hand-${index}`,
        local: `2027-01-1${by % 10}T12:00`,
        channel: "blog",
        ...(by > 9 && { content: "c0" }),
      });
    default:
      return calendar;
  }
};

/** Small plans with content of every sort, and what people made of their calendars. */
export const toFill: fc.Arbitrary<ToFill> = fc
  .tuple(
    content,
    fc.tuple(cadence("one"), cadence("two")),
    acts,
    fc.constantFrom("UTC", "Europe/Berlin"),
    fc.subarray(["de", "fr", "it"], { maxLength: 2 }),
    fc.boolean(),
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: bounds }),
    maybe("period", fc.constantFrom({ from: "2027-01-02", to: "2027-12-31" }, { from: "2026-12-16", to: "2027-12-31" })),
  )
  .map(([items, cadences, done, timeZone, languages, isMadeAgain, limits, period]) => {
    const ids = new Set(items.map(({ id }) => id));
    const inPlan = (of: object): object =>
      "content" in of ? { ...of, content: (of.content as string[]).filter((id) => ids.has(id)) } : of;
    const fields = {
      timeZone,
      ...period,
      people: [{ id: "ann", name: "Ann" }],
      channels: ["blog", "forum", "x"].map((id) => ({ id, name: id, ...(id === "blog" && { languages, bounds: limits as Bound[] }) })),
      pillars: ["bread", "people"].map((id) => ({ id, name: id })),
      strategies: [{ id: "s", tactics: ["talk", "show"].map((id) => ({ id, statement: id })) }],
      campaigns: [{ id: "launch", name: "Launch", from: "2027-01-11", to: "2027-01-31" }],
      content: items,
      cadences: cadences.map(inPlan) as unknown as CadenceInput[], // as `cadence` makes them
    };
    const plan = planOf(fields);
    const edited = done.reduce(act, generateCalendar(plan, horizon));
    if (!isMadeAgain) return { plan, calendar: edited };
    const closed = planOf({ ...fields, blackouts: [{ id: "fair", from: "2027-01-18", to: "2027-01-24" }] });
    return { plan: closed, calendar: generateCalendar(closed, { ...horizon, previous: edited }) };
  });
