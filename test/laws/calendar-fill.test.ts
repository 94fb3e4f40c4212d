import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assignContent } from "../../src/calendar/filling/assign-content.js";
import { isTouched } from "../../src/calendar/regenerating/is-touched.js";
import type { ContentItem } from "../../src/model/content/content-item.js";
import type { Plan } from "../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../src/model/schedule/calendar.js";
import { millisecondsOf } from "../../src/time/instant.js";
import { runs } from "./arbitraries/runs.js";
import { type ToFill, toFill } from "./calendar/any-fillings.js";
import { daysOf, NaiveFiller, plainText, restOf, variantsFor } from "./calendar/naive-filling.js";

const rule = "calendar-entry-without-content";

/** What became of each entry, as the naive filler says it. */
const outcomeOf = ({ plan, calendar }: ToFill, filled: Calendar) => ({
  content: filled.entries.map(({ content }, at) => (calendar.entries[at]?.content === undefined ? content : undefined)),
  found: filled.findings.filter((finding) => finding.rule === rule).map(({ node, values }) => [node, values["reason"], values["count"]]),
  plan,
});

const naiveOutcome = ({ plan, calendar }: ToFill, after?: number) => {
  const { result } = new NaiveFiller(plan, calendar, after);
  const ids = new Set<string | undefined>(plan.content.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const [at, { cadence }] of calendar.entries.entries()) {
    const why = result[at];
    if (why === undefined || ids.has(why)) continue;
    const pool = plan.cadences.find(({ id }) => id === cadence)?.content;
    const said = why !== "none-fits" ? why : pool?.length === 0 ? "empty-pool" : plan.content.length === 0 ? "no-content" : why;
    const key = JSON.stringify([cadence, said]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    content: calendar.entries.map((_, at) => (ids.has(result[at]) ? result[at] : undefined)),
    found: [...counts].map(([key, count]) => [...(JSON.parse(key) as string[]), count]),
    plan,
  };
};

/** The entries that were filled, each with its content and what it was before. */
const fillings = ({ plan, calendar }: ToFill, filled: Calendar) =>
  filled.entries.flatMap((entry, at) => {
    const before = calendar.entries[at];
    const item = plan.content.find(({ id }) => id === entry.content);
    return before === undefined || item === undefined || before.content !== undefined ? [] : [{ entry, before, item }];
  });

/** What is said there: the text of the only variant that it could be, or of none. */
const textOf = (plan: Plan, item: ContentItem, entry: CalendarEntry): string | undefined => {
  const texts = new Set((variantsFor(plan, item, entry) ?? []).map(plainText));
  return texts.size === 1 ? [...texts][0] : undefined;
};

const isCarrying = ({ work, origin, status, content }: CalendarEntry): boolean =>
  content !== undefined && work === "post" && origin !== "skipped" && status !== "rejected" && status !== "blocked";

describe("C8 X3 a calendar is filled", () => {
  test("as by going through all content for each entry", () => {
    fc.assert(
      fc.property(toFill, (given) => {
        expect(outcomeOf(given, assignContent(given.plan, given.calendar))).toEqual(naiveOutcome(given));
      }),
      { numRuns: runs(400) },
    );
  });

  test("and only after the moment that is asked for", () => {
    fc.assert(
      fc.property(toFill, fc.constantFrom("2027-01-13T09:00:00Z", "2027-01-20T00:00:00Z"), (given, after) => {
        const filled = assignContent(given.plan, given.calendar, { after });
        expect(outcomeOf(given, filled)).toEqual(naiveOutcome(given, millisecondsOf(after)));
      }),
      { numRuns: runs(60) },
    );
  });

  test("once: the second time nothing changes", () => {
    fc.assert(
      fc.property(toFill, ({ plan, calendar }) => {
        const filled = assignContent(plan, calendar);
        expect(assignContent(plan, filled)).toBe(filled);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("X2 what people did", () => {
  test("does not change, and what is not filled is shared", () => {
    fc.assert(
      fc.property(toFill, (given) => {
        const filled = assignContent(given.plan, given.calendar);
        const changed = new Set(fillings(given, filled).map(({ entry }) => entry));
        for (const [at, entry] of filled.entries.entries()) if (!changed.has(entry)) expect(entry).toBe(given.calendar.entries[at]);
        for (const { entry, before } of fillings(given, filled)) {
          const { title: _, content: _content, status: _status, ...rest } = before;
          expect(entry).toMatchObject(rest);
          expect(before.status).toBe("open");
          expect(before.origin === "generated" || !isTouched({ ...before, origin: "generated" }) || before.pinned === true).toBe(true);
        }
        expect(filled.findings.filter((finding) => finding.rule !== rule)).toEqual(given.calendar.findings);
        expect({ ...filled, entries: [], findings: [] }).toEqual({ ...given.calendar, entries: [], findings: [] });
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("X3 content goes out", () => {
  test("neither before its embargo nor out of its season, nor when it was set aside", () => {
    fc.assert(
      fc.property(toFill, (given) => {
        for (const { entry, item } of fillings(given, assignContent(given.plan, given.calendar))) {
          if (entry.at !== undefined && item.embargo !== undefined) expect(entry.at >= item.embargo).toBe(true);
          const { from = "", to = "9" } = item.evergreen?.during ?? {};
          expect(from <= entry.local && entry.local.slice(0, 10) <= to).toBe(true);
          expect(["idea", "draft", "in-review", "approved"]).toContain(entry.status);
          const statuses = variantsFor(given.plan, item, entry)?.map(({ status }) => status) ?? ["rejected"];
          expect(statuses.length > 0 && statuses.every((status) => status === "rejected" || status === "blocked")).toBe(false);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("at most as often as it may on a channel, what people planned included", () => {
    fc.assert(
      fc.property(toFill, (given) => {
        const filled = assignContent(given.plan, given.calendar);
        for (const { entry, item } of fillings(given, filled)) {
          const uses = filled.entries.filter(
            (one) => isCarrying(one) && one.content === item.id && one.channel === entry.channel && one.language === entry.language,
          );
          const most = item.evergreen === undefined ? 1 : (item.evergreen.maxUses ?? Number.POSITIVE_INFINITY);
          if (item.variants.length === 0) expect(uses.length).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  test("with the same text on a channel never within the cooldown, whatever its id, before or after", () => {
    fc.assert(
      fc.property(toFill, (given) => {
        const filled = assignContent(given.plan, given.calendar);
        for (const one of fillings(given, filled)) {
          const text = textOf(given.plan, one.item, one.entry);
          for (const other of filled.entries) {
            const item = given.plan.content.find(({ id }) => id === other.content);
            if (other === one.entry || item === undefined || !isCarrying(other) || other.channel !== one.entry.channel) continue;
            if (text === undefined || text === "" || textOf(given.plan, item, other) !== text) continue;
            const apart = Math.abs(daysOf(other) - daysOf(one.entry));
            expect(apart).toBeGreaterThanOrEqual(Math.max(restOf(item), restOf(one.item)));
          }
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
