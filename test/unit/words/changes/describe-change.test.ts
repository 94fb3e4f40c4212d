import { describe, expect, test } from "vitest";
import { closeDirections } from "../../../../src/base/text/close-directions.js";
import type { Language } from "../../../../src/base/text/language.js";
import { invertChanges } from "../../../../src/edit/changes/invert-changes.js";
import { setChange } from "../../../../src/edit/changes/set-change.js";
import type { Edit } from "../../../../src/edit/edit.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import type { Change } from "../../../../src/model/change.js";
import { childLists } from "../../../../src/model/find/child-lists.js";
import { idAt, type Place } from "../../../../src/model/find/place.js";
import { walkPlaces } from "../../../../src/model/find/walk-places.js";
import { kinds } from "../../../../src/model/kinds.js";
import type { Plan } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { fieldsOf } from "../../../../src/model/read/read-thing.js";
import { changeMessages } from "../../../../src/words/changes/change-messages.js";
import { describeChange } from "../../../../src/words/changes/describe-change.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";
import { maximalPlan } from "../../../laws/arbitraries/plans.js";

const plan = planOf({
  currency: "EUR",
  people: [
    { id: "p1", name: "Maria" },
    { id: "p2", name: "Lars", hoursPerWeek: 10 },
  ],
  metrics: [{ id: "m1", name: "Call deflection" }, { id: "m2", catalog: "net-promoter-score" }, { id: "m3" }],
  channels: [
    { id: "c1", name: "Forum", owner: "p2" },
    { id: "c2", name: "Blog", bounds: [{ max: 3, per: "week" }] },
    { id: "c3", name: "Mail" },
  ],
  strategies: [
    {
      id: "s1",
      scope: { function: "customer-service" },
      businessObjectives: [{ id: "b1", statement: "Fewer calls" }],
      goals: [
        {
          id: "g1",
          statement: "Answer in public",
          due: "2027-03-31",
          kpis: [
            { id: "k1", metric: "m1", target: { kind: "value", atLeast: 500, per: "week" } },
            { id: "k2", metric: "m2" },
          ],
          tactics: [{ id: "t1", statement: "A living FAQ", channels: ["c1", "c2"] }],
        },
        { id: "g2", statement: "Sell more", serves: ["b1"] },
      ],
    },
  ],
  cadences: [
    { id: "d1", name: "Daily tip", when: { kind: "daily", at: ["09:30"] } },
    { id: "d2", name: "Weekly news", when: { kind: "weekly", on: ["mon", "thu"] } },
    { id: "d3", when: { kind: "as-needed" } },
  ],
  campaigns: [{ id: "a1", name: "Launch", anchor: "2027-05-01" }],
  alignment: { issues: [{ id: "i1", statement: "Legal may say no", redFlag: true }] },
  measurements: [{ id: "r1", metric: "m1", value: 12, on: "2027-01-31" }],
});

const told = (recipe: (tx: Edit) => void, of: Plan = plan): readonly string[] =>
  editPlan(of, recipe).changes.map((change) => describeChange(of, change));

describe("X9 a change in words: things that come, go and move", () => {
  test("what is added, where it is put and how much stands in it", () => {
    expect(
      told((tx) => {
        tx.add("tactic", { id: "t2", statement: "Office hours" }, { to: "g1" });
        tx.add("channel", { id: "c4", name: "Podcast" });
        tx.add("kpi", { id: "k3", metric: "m1" }, { to: "g2" });
        tx.add(
          "goal",
          {
            id: "g3",
            statement: "Be found",
            kpis: [{ id: "k4", metric: "m1" }],
            tactics: times(2, (i) => ({ id: `n${i}`, statement: "Write" })),
          },
          { to: "s1" },
        );
        tx.add("insight", { id: "h1", source: "o1", statement: "Too slow" });
        tx.add("source", { id: "o1", name: "Calls", side: "internal" });
        tx.set("policy", "policy", { status: "draft" });
      }),
    ).toEqual([
      "The tactic “Office hours” is added to the goal “Answer in public”.",
      "The channel “Podcast” is added.",
      "The KPI “Call deflection” is added to the goal “Sell more”.",
      "The goal “Be found” is added to the strategy “customer service”, with 1 KPI and 2 tactics.",
      "The insight “Too slow” is added.",
      "The listening source “Calls” is added.",
      "The policy is added.",
    ]);
  });

  test("what is removed, and from where", () => {
    expect(
      told((tx) => {
        tx.remove("tactic", "t1");
        tx.remove("channel", "c3");
        tx.remove("strategy", "s1");
      }),
    ).toEqual([
      "The tactic “A living FAQ” is removed from the goal “Answer in public”.",
      "The channel “Mail” is removed.",
      "The strategy “customer service” is removed, with 1 business objective and 2 goals.",
    ]);
  });

  test("what moves, and what only changes its place in the order", () => {
    expect(
      told((tx) => {
        tx.move("kpi", "k2", { to: "g2" });
        tx.move("cadence", "d1", { after: "d2" });
        tx.move("cadence", "d3", { after: null });
        tx.move("goal", "g2", { after: null });
      }),
    ).toEqual([
      "The KPI “net-promoter-score” moves from the goal “Answer in public” to the goal “Sell more”.",
      "The cadence “Daily tip” now comes after “Weekly news”.",
      "The cadence “d3” now comes first.",
      "The goal “Sell more” now comes first in the strategy “customer service”.",
    ]);
  });
});

describe("X9 a change in words: fields", () => {
  test("by which a thing is known", () => {
    expect(
      told((tx) => {
        tx.set("channel", "c1", { name: "Product forum" });
        tx.set("goal", "g2", { statement: "Sell more to more people." });
        tx.set("metric", "m3", { name: "Mentions" });
        tx.set("metric", "m1", { name: undefined });
      }),
    ).toEqual([
      "The channel “Forum” is now called “Product forum”.",
      "The goal “Sell more” now reads “Sell more to more people.”",
      "The metric “m3” is now called “Mentions”.",
      "The metric “Call deflection” is no longer called “Call deflection”.",
    ]);
  });

  test("that are a noun, a verb, or what the thing is", () => {
    expect(
      told((tx) => {
        tx.set("goal", "g1", { due: "2027-06-30", owner: "p1" });
        tx.set("channel", "c1", { owner: "p1", platform: "mobile-app" });
        tx.set("person", "p2", { hoursPerWeek: 12 });
        tx.set("person", "p1", { is: "role", hoursPerWeek: 4 });
        tx.set("plan", "plan", { currency: "CHF" });
        tx.set("cadence", "d1", { decides: "Who writes next", starts: "2027-02-01" });
        tx.set("measurement", "r1", { value: null });
        tx.set("metric", "m1", { every: "week" });
      }),
    ).toEqual([
      "The goal “Answer in public” is now due 30 June 2027 instead of 31 March 2027.",
      "The owner of the goal “Answer in public” is now Maria.",
      "The owner of the channel “Forum” is now Maria instead of Lars.",
      "The platform of the channel “Forum” is now mobile app.",
      "The hours per week of Lars are now 12 instead of 10.",
      "Maria now counts as a role.",
      "The hours per week of Maria are now 4.",
      "The currency of the plan is now CHF instead of EUR.",
      "The cadence “Daily tip” now decides “Who writes next”.",
      "The cadence “Daily tip” now starts 1 February 2027.",
      "The value of the measurement “Call deflection, 31 January 2027” is now not available instead of 12.",
      "The metric “Call deflection” is now read every week.",
    ]);
  });

  test("that are taken away", () => {
    expect(
      told((tx) => {
        tx.set("goal", "g1", { due: undefined });
        tx.set("channel", "c1", { owner: undefined });
        tx.set("person", "p2", { hoursPerWeek: undefined });
      }),
    ).toEqual([
      "The goal “Answer in public” is no longer due 31 March 2027.",
      "The owner of the channel “Forum” is no longer specified; it was Lars.",
      "The hours per week of Lars are no longer specified; they were 10.",
    ]);
  });

  test("that say yes or no", () => {
    expect(
      told((tx) => {
        tx.set("issue", "i1", { redFlag: undefined, confirmed: false });
        tx.set("cadence", "d1", { tentative: true });
      }),
    ).toEqual([
      "The issue “Legal may say no” is no longer a red flag.",
      "The issue “Legal may say no” is now explicitly not confirmed.",
      "The cadence “Daily tip” is now a first guess.",
    ]);
    expect(describeChange(plan, setChange("issue", "i1", "confirmed", false, undefined))).toBe(
      "It is no longer stated whether the issue “Legal may say no” is confirmed.",
    );
    expect(describeChange(plan, setChange("issue", "i1", "confirmed", true, false))).toBe(
      "The issue “Legal may say no” is no longer confirmed.",
    );
  });

  test("that are lists: what comes and what goes", () => {
    expect(
      told((tx) => {
        tx.set("tactic", "t1", { channels: ["c2", "c3"], tags: ["faq"] });
        tx.set("goal", "g2", { serves: [] });
        tx.set("goal", "g1", { serves: ["b1"], antiGoals: ["Answer at night", "Be funny"] });
        tx.set("channel", "c2", { bounds: [] });
        tx.set("person", "p1", { away: [{ from: "2027-08-01", to: "2027-08-14" }] });
      }),
    ).toEqual([
      "The channels of the tactic “A living FAQ” now include “Mail”, and no longer “Forum”.",
      "The tags of the tactic “A living FAQ” now include “faq”.",
      "The goal “Sell more” no longer serves “Fewer calls”.",
      "The goal “Answer in public” now serves “Fewer calls”.",
      "The anti-goals of the goal “Answer in public” now include “Answer at night” and “Be funny”.",
      "The posting limits of the channel “Blog” no longer include at most 3 a week; none are left.",
      "The absences of Maria now include 1 August 2027 to 14 August 2027.",
    ]);
    const many = editPlan(plan, (tx) => tx.set("tactic", "t1", { channels: ["c2", "c1"] })).changes;
    expect(many.map((change) => describeChange(plan, change))).toEqual([
      "The channels of the tactic “A living FAQ” are now “Blog” and “Forum”, in this order.",
    ]);
  });

  test("a list counts how often something stands in it, and tells the first of many", () => {
    const set = (value: readonly string[], was: readonly string[]) =>
      describeChange(plan, setChange("goal", "g1", "antiGoals", was, value));
    expect(set(["a", "a"], ["a"])).toBe("The anti-goals of the goal “Answer in public” now include “a”.");
    expect(set(["a"], ["a", "a"])).toBe("The anti-goals of the goal “Answer in public” no longer include “a”.");
    expect(
      set(
        times(30, (i) => `Never number ${i}`),
        [],
      ),
    ).toBe(
      "The anti-goals of the goal “Answer in public” now include “Never number 0”, “Never number 1”, “Never number 2”, “Never number 3”, “Never number 4”, “Never number 5”, “Never number 6” and 23 more.",
    );
  });

  test("that hold more than one value", () => {
    expect(
      told((tx) => {
        tx.set("kpi", "k1", {
          target: { kind: "value", atLeast: 600, per: "week" },
          baseline: { unknown: "Nobody counted." },
          due: { to: "a1", offset: { days: -14 } },
        });
        tx.set("kpi", "k2", { target: { kind: "share", atLeast: 0.2, of: "m1" }, due: { to: "a1", offset: { days: 0 } } });
        tx.set("channel", "c1", {
          cost: { hoursPerPost: 2, moneyPerMonth: { amount: 30 } },
          expectedValue: { amount: 90, currency: "USD" },
        });
        tx.set("cadence", "d1", { when: { kind: "monthly", on: [{ day: -1 }, { nth: 2, weekday: "tue" }], at: ["09:30"] } });
        tx.set("cadence", "d2", { when: { kind: "relative", to: "a1", offsets: [{ weeks: -1 }, { days: 1 }] } });
        tx.set("campaign", "a1", { from: { to: "a1", offset: { months: -1, days: 3 } } });
        tx.set("tactic", "t1", { venues: [], ext: { "acme/board": { column: 2 } } });
      }),
    ).toEqual([
      "The target of the KPI “Call deflection” is now at least 600 a week instead of at least 500 a week.",
      "The baseline of the KPI “Call deflection” is now not known: Nobody counted.",
      "The KPI “Call deflection” is now due 14 days before Launch.",
      "The target of the KPI “net-promoter-score” is now at least 20% of Call deflection.",
      "The KPI “net-promoter-score” is now due on the day of Launch.",
      "The cost of the channel “Forum” is now 2 hours a post and 30 EUR a month.",
      "The expected monthly value of the channel “Forum” is now 90 USD.",
      "The rhythm of the cadence “Daily tip” is now on the last day and the second Tuesday of every month at 09:30 instead of daily at 09:30.",
      "The rhythm of the cadence “Weekly news” is now 1 week before and 1 day after Launch instead of every Monday and Thursday.",
      "The first day of the campaign “Launch” is now 1 month less 3 days before Launch.",
      "The plugin data of the tactic “A living FAQ” changes: “acme/board” (column).",
    ]);
  });
});

describe("X9 a change in words: whatever is asked", () => {
  const full = parsePlan(maximalPlan);
  const places: Place[] = [];
  walkPlaces(full, (place) => places.push(place));
  const ids = new Set(places.flatMap(({ node }) => (typeof node["id"] === "string" ? [node["id"]] : [])));
  /** A window of hours has no field that could name it. */
  const nameless = "coverageWindow-";

  const changesOf = ({ kind, node, parent, field, ...place }: Place): readonly Change[] => {
    const id = idAt({ kind, node, parent, field, ...place }) ?? "";
    const own = fieldsOf(kind).filter((name) => name !== "id" && !childLists[kind].some((list) => list.field === name));
    const values = own.flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]] as const]));
    const sets = values.flatMap(([name, value]) => [
      setChange(kind, id, name, undefined, value),
      setChange(kind, id, name, Array.isArray(value) ? [] : undefined, value),
      setChange(kind, id, name, value, undefined),
    ]);
    if (parent === undefined) return sets;
    const from = idAt(parent) ?? "";
    const removed = { op: "remove", id, kind, from, list: field, after: null, node } as unknown as Change; // a node of its kind
    const moved: Change = { op: "move", id, kind, from, to: from, list: field, after: id, wasAfter: null };
    const elsewhere: Change = { ...moved, to: "plan", after: null };
    return [...sets, removed, ...invertChanges([removed]), moved, elsewhere];
  };

  test.each(Object.keys(kinds))("every field of the %s has a sentence without code", (kind) => {
    const changes = places.filter((place) => place.kind === kind).flatMap(changesOf);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      const text = describeChange(full, change).replaceAll(nameless, "");
      expect(text).toMatch(/^(?:The|It|Listening|Some text) .*[.!?…”]$/u);
      expect(text.replace(/LinkedIn|toString/u, "x")).not.toMatch(/\[object|undefined|null|NaN|[{}[\]]|\s\s|[a-z][A-Z]/u);
      expect(text.length).toBeLessThanOrEqual(600);
      expect([...text.matchAll(/“([^”]*)”/gu)].filter(([, word = ""]) => ids.has(word))).toEqual([]);
    }
  });

  test("F88 a journey, whether it goes on or is replaced", () => {
    const event = (seq: number, type: string, to: string, day: number) => ({
      ...{
        seq,
        type,
        to,
        cycle: 1,
        from: "listen.internal",
        at: `2027-01-0${day}T08:00:00Z`,
        by: "p1",
        gates: [],
        machine: "m",
        machineVersion: 1,
      },
    });
    const advance = event(1, "advance", "listen.external", 4);
    const [pause, other] = [event(2, "pause", "listen.external", 5), event(1, "pause", "listen.internal", 6)];
    const said = (was: readonly unknown[], value: readonly unknown[]) =>
      describeChange(plan, setChange("plan", "plan", "journey", was, value));
    expect(said([advance], [advance, pause])).toBe(
      "The journey steps of the plan now include a pause in listening outside on 5 January 2027.",
    );
    expect(said([advance, pause], [advance])).toBe(
      "The journey steps of the plan no longer include a pause in listening outside on 5 January 2027.",
    );
    expect(said([advance, pause], [other])).toBe(
      "The journey of the plan is replaced: it now includes a pause in listening inside on 6 January 2027, and no longer includes the advance to listening outside on 4 January 2027 and a pause in listening outside on 5 January 2027.",
    );
    expect(said([advance, pause], [pause])).toBe(
      "The journey of the plan is replaced: it no longer includes the advance to listening outside on 4 January 2027.",
    );
    expect(said([pause], [advance, pause])).toBe(
      "The journey of the plan is replaced: it now includes the advance to listening outside on 4 January 2027.",
    );
    expect(said([advance, pause], [pause, advance])).toBe("The journey of the plan is replaced.");
  });

  test("things the plan does not have go by their ids", () => {
    const gone = planOf();
    const { changes } = editPlan(plan, (tx) => {
      tx.set("channel", "c1", { owner: "p1" });
      tx.move("kpi", "k2", { to: "g2" });
      tx.add("tactic", { id: "t2", statement: "Office hours" }, { to: "g1" });
      tx.add("kpi", { id: "k5", metric: "m1" }, { to: "g1" });
      tx.remove("cadence", "d3");
    });
    expect(changes.map((change) => describeChange(gone, change))).toEqual([
      "The owner of the channel “c1” is now “p1” instead of “p2”.",
      "The KPI “k2” moves from “g1” to “g2”.",
      "The tactic “Office hours” is added to “g1”.",
      "The KPI “m1” is added to “g1”.",
      "The cadence “d3” is removed.",
    ]);
  });

  test("names that cannot be seen give way to what can", () => {
    const blank = planOf({
      channels: [{ id: "c1", name: " \n " }],
      strategies: [{ id: "s1" }, { id: "s2", scope: { function: "hr", name: "People" } }],
    });
    expect(
      told((tx) => {
        tx.set("channel", "c1", { use: "dormant" });
        tx.set("strategy", "s1", { mission: "Help." });
        tx.set("strategy", "s2", { mission: "Help!" });
      }, blank),
    ).toEqual([
      "The status of the channel “c1” is now dormant.",
      "The mission of the strategy “s1” is now “Help.”",
      "The mission of the strategy “People” is now “Help!”",
    ]);
  });

  test("a language says it in its own words, and in English what it leaves out", () => {
    const language: Language = {
      ...english,
      words: {
        "kind.channel": "Kanal",
        "field.hoursPerWeek": "Wochenstunden",
        "field.cadence.when": "Takt",
        "phrase.due": "fällig am",
        "usedFor.listen": "Zuhören",
      },
      templates: {
        "changes/added": "Neu: {subject}{inner, select, absent {} other { mit {inner}}}.",
        "changes/subject": "{kind, select, goal {das Ziel} other {{label}}}{name, select, absent {} other { „{name}“}}",
        "changes/nouns.now": "{field}: {value}{was, select, absent {} other { (bisher {was})}}, {thing}",
        "changes/cost.hoursPerWeek": "wöchentlich {value}",
        "changes/quoted": "„{text}“",
        "counts/tactic": "{count, plural, one {# Taktik} other {# Taktiken}}",
      },
    };
    const { changes } = editPlan(plan, (tx) => {
      tx.add("channel", { id: "c4", name: "Podcast" });
      tx.add("goal", { id: "g3", statement: "Mehr", tactics: [{ id: "t3", statement: "Reden" }] }, { to: "s1" });
      tx.set("person", "p2", { hoursPerWeek: 12 });
      tx.remove("channel", "c3");
      tx.set("channel", "c1", { cost: { hoursPerWeek: 2 }, involvement: "listen", purpose: "Rat" });
      tx.set("goal", "g2", { due: "2027-06-30" });
      tx.set("cadence", "d3", { when: { kind: "daily" } });
    });
    expect(changes.map((change) => describeChange(plan, change, { language }))).toEqual([
      "Neu: Kanal „Podcast“.",
      "Neu: das Ziel „Mehr“ mit 1 Taktik.",
      "Wochenstunden: 12 (bisher 10), Lars",
      "Kanal „Mail“ is removed.",
      "The cost of the Kanal “Forum” is now wöchentlich 2 hours.",
      "Kanal „Forum“ is now used for Zuhören.",
      "The purpose of the Kanal “Forum” is now „Rat“.",
      "das Ziel „Sell more“ is now fällig am 30 June 2027.",
      "The Takt of the cadence “d3” is now daily instead of as needed.",
    ]);
  });

  test("a language may be wordy, and the sentence still has an end", () => {
    const language = { ...english, templates: { "changes/removed": `{subject} ${"is removed ".repeat(100)}.` } };
    const sentence = describeChange(plan, editPlan(plan, (tx) => tx.remove("channel", "c3")).changes[0] ?? expect.fail("no change"), {
      language,
    });
    expect(sentence).toMatch(/^The channel “Mail” is removed .*…$/u);
    expect(sentence).toHaveLength(600);
  });

  test("the templates are frozen", () => expect(Object.isFrozen(changeMessages)).toBe(true));
});

describe("F26 F27 F28 F30 hostile texts in a change in words", () => {
  const rename = (name: string, was = "Forum") => describeChange(plan, setChange("channel", "c1", "name", was, name));

  test("stay one honest line", () => {
    expect(rename("a\nb\r\n\tc")).toBe("The channel “Forum” is now called “a b c”.");
    expect(rename("Forum\u202e\u0000\u200b")).toBe("The channel “Forum” is now called “Forum\u202e�\u200b\u202c”.");
    expect(rename("\ud83d")).toBe("The channel “Forum” is now called “”.");
  });

  test("are told literally, whatever they would do to a template", () => {
    expect(rename("$& {thing} [{was}] $`")).toBe("The channel “Forum” is now called “$& {thing} [{was}] $`”.");
    expect(describeChange(plan, setChange("channel", "c1", "constructor", "__proto__", "toString"))).toBe(
      "The constructor of the channel “Forum” is now “toString” instead of “__proto__”.",
    );
  });

  test("are cut short between code points, and show where they part", () => {
    const long = "😀".repeat(4_000);
    for (const lead of ["", "x"]) {
      const text = rename(`${lead}${long}`);
      expect(text.length).toBeLessThan(200);
      expect(text).not.toMatch(/\p{Cs}|\\u/u);
    }
    const told = describeChange(plan, setChange("channel", "c1", "purpose", `${long}old`, `${long}new`));
    expect(told).toBe(`The purpose of the channel “Forum” is now “…${"😀".repeat(20)}new” instead of “…${"😀".repeat(20)}old”.`);
    expect(describeChange(plan, setChange("channel", "c1", "purpose", `${"😀".repeat(100)}\ude00`, "😀".repeat(101)))).not.toMatch(
      /\ud83d(?![\udc00-\udfff])/,
    );
  });

  test("name the fields of plugin data that change, where it is an object, and count the rest", () => {
    const data = (value?: object, was?: object) =>
      describeChange(plan, setChange("channel", "c1", "ext", was && { "acme/pharma": was }, value && { "acme/pharma": value }));
    const changes = "The plugin data of the channel “Forum” changes: “acme/pharma”";
    expect(data({ reviewedBy: "dr-ito", until: 1 }, { reviewedBy: "dr-lee", until: 1 })).toBe(`${changes} (reviewedBy).`);
    expect(data({ a: { b: 1 }, c: [2] }, { a: { b: 2 }, d: null })).toBe(`${changes} (a, d and c).`);
    expect(data({ reviewedBy: "dr-ito" })).toBe(`${changes} (reviewedBy).`);
    expect(data(undefined, { toString: 1 })).toBe(`${changes} (toString).`);
    expect(data({}, undefined)).toBe(`${changes}.`);
    expect(data([1], [2])).toBe(`${changes}.`);
    expect(data({ reviewedBy: 1 }, [2])).toBe(`${changes}.`);
    expect(data({ "": 1, "\u200b": 1 })).toMatch(/\(“” and [“\u200b].*\)\.$/u);
    expect(data(Object.fromEntries(times(300, (i) => [`field${i}`, i])))).toMatch(/\(field0, field1, .*field\d+ and 28\d more\)\.$/u);
    const many = Object.fromEntries(times(300, (i) => [`acme/p${i}`, { x: i }]));
    expect(describeChange(plan, setChange("channel", "c1", "ext", undefined, many))).toMatch(
      /changes: “acme\/p0” \(x\), “acme\/p1” \(x\), .* and 29\d more\.$/u,
    );
  });

  test("never make a sentence longer than 600 characters", () => {
    const text = "\u202e ".repeat(4_900);
    const loud = planOf({
      people: times(200, (i) => ({ id: `p${i}`, name: text })),
      strategies: [
        {
          id: "s",
          scope: { function: text, name: text },
          goals: [
            { id: "g", statement: text, antiGoals: [text] },
            { id: "h", statement: text },
          ],
        },
      ],
    });
    const { changes } = editPlan(loud, (tx) => {
      tx.set("goal", "g", {
        antiGoals: times(50, (i) => `${i}${text}`),
        outcome: text,
        note: text,
        ext: { [`a/${"b".repeat(500)}`]: { [text]: 1 } },
      });
      tx.add("person", { id: "all", name: text, members: times(200, (i) => `p${i}`) });
      tx.add("kpi", { id: "k", metric: "m", target: { kind: "rubric", question: text, levels: [text, text], atLeast: text } }, { to: "g" });
      tx.add("metric", { id: "m", name: text, instrument: text, formula: text });
      tx.move("goal", "g", { after: "h" });
      tx.move("kpi", "k", { to: "h" });
    });
    for (const change of [...changes, ...invertChanges(changes), setChange("goal", "g", "x".repeat(5_000), text, text)]) {
      const sentence = describeChange(loud, change);
      expect(sentence.length).toBeLessThanOrEqual(600);
      expect(sentence).not.toMatch(/\n/u);
      expect(closeDirections(sentence)).toBe(sentence);
    }
  });
});
