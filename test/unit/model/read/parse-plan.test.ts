import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PlanError } from "../../../../src/base/problems/plan-error.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { planOf, written } from "../../../helpers/plan-of.js";
import { root } from "../../../helpers/sources.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { times } from "../../../helpers/times.js";

const errorOf = (input: unknown, options = {}): PlanError => thrownBy(() => parsePlan(input, options));

describe("F79 a plan is read from text or from a value, as it is written", () => {
  test("what is required is the format and an id", () => {
    const plan = planOf();
    expect(plan).toMatchObject({ format: "social-plan/1", id: "the-plan", strategies: [], journey: [] });
    expect(parsePlan('{ "format": "social-plan/1", "id": "the-plan" }')).toStrictEqual(plan);
    expect(parsePlan(` \n${JSON.stringify(plan)}\t`)).toStrictEqual(plan);
  });

  test("every list that absence leaves empty is there, and nothing else is", () => {
    const { format, id, alignment, listening, ...lists } = planOf();
    expect(Object.keys(lists).join(" ")).toBe(
      "strategies audiences channels venues metrics people skills pillars messages content cadences campaigns blackouts readiness experiments actions measurements journey",
    );
    expect(Object.values(lists)).toEqual(times(18, () => []));
    expect(alignment).toEqual({
      prepare: { competitors: [], customerActivity: [], trends: [], sources: [] },
      invite: [],
      encourage: [],
      issues: [],
      decisions: [],
      nextSteps: [],
    });
    expect(listening).toEqual({ sources: [], insights: [] });
  });

  test("a list whose absence means something stays absent, and empty where it is written empty", () => {
    const [without, withNone] = planOf({
      blackouts: [
        { id: "a", from: "2027-01-01", to: "2027-01-01" },
        { id: "b", from: "2027-01-01", to: "2027-01-01", channels: [], days: [], tags: [] },
      ],
    }).blackouts;
    expect(without).toStrictEqual({ id: "a", from: "2027-01-01", to: "2027-01-01" });
    expect(withNone).toStrictEqual({ id: "b", from: "2027-01-01", to: "2027-01-01", channels: [], days: [], tags: [] });
  });

  test("a stated zero stays a zero, a stated false stays false where it says something", () => {
    const plan = planOf({
      promotionalShare: 0,
      hourlyRate: { amount: 0 },
      metrics: [{ id: "m", minutesPerReading: 0 }],
      measurements: [{ id: "r", metric: "m", value: 0, paid: false }],
      policy: { approvals: [{ id: "none-needed", count: 0 }] },
      alignment: { issues: [{ id: "i", statement: "s", confirmed: false, redFlag: false }] },
    });
    expect([plan.promotionalShare, plan.hourlyRate, plan.metrics[0]?.minutesPerReading]).toEqual([0, { amount: 0 }, 0]);
    expect(plan.measurements[0]).toStrictEqual({ id: "r", metric: "m", value: 0, paid: false });
    expect(plan.policy?.approvals[0]?.count).toBe(0);
    expect(plan.alignment.issues[0]).toMatchObject({ confirmed: false, redFlag: false });
  });

  test("a measured null stays null: not available is not zero", () => {
    expect(planOf({ metrics: [{ id: "m" }], measurements: [{ id: "r", metric: "m", value: null }] }).measurements[0]?.value).toBeNull();
  });

  test("a flag is true or absent", () => {
    const plan = planOf({
      campaigns: [
        { id: "a", name: "a", tentative: true, from: { to: "a", offset: { days: 1, about: false } } },
        { id: "b", name: "b", tentative: false },
      ],
      cadences: [
        {
          id: "c",
          when: {
            kind: "monthly",
            on: [
              { day: 31, clamp: false },
              { day: 30, clamp: true },
            ],
          },
        },
      ],
    });
    expect(plan.campaigns.map((campaign) => "tentative" in campaign)).toEqual([true, false]);
    expect(plan.campaigns[0]?.from).toStrictEqual({ to: "a", offset: { days: 1 } });
    expect(plan.cadences[0]?.when).toStrictEqual({ kind: "monthly", on: [{ day: 31 }, { day: 30, clamp: true }] });
  });

  test("undefined means absent", () => {
    const plan = planOf({
      name: undefined,
      channels: undefined,
      alignment: undefined,
      venues: [{ id: "v", name: "V", kind: undefined, advocates: undefined }],
    });
    expect(Object.keys(plan)).not.toContain("name");
    expect([plan.channels, plan.venues]).toStrictEqual([[], [{ id: "v", name: "V", advocates: [] }]]);
  });

  test("an instant is read in seconds, a zone in the engine's case", () => {
    const plan = planOf({ timeZone: "europe/berlin", content: [{ id: "c", title: "t", embargo: "2027-03-14T07:30:00.250Z" }] });
    expect([plan.timeZone, plan.content[0]?.embargo]).toEqual(["Europe/Berlin", "2027-03-14T07:30:00Z"]);
  });

  test("F5 the names an object has of itself are ids like any other, F20 and numbers stay in their order", () => {
    const ids = ["toString", "then", "length", "constructor", "hasOwnProperty", "valueOf", "10", "9", "0"];
    const plan = planOf({ channels: ids.map((id) => ({ id, name: id })), metrics: [{ id: "m", channels: ids }] });
    expect(plan.channels.map(({ id }) => id)).toEqual(ids);
    expect(plan.metrics[0]?.channels).toEqual(ids);
  });

  test("F26 F27 F33 what people write is kept as it is", () => {
    const name = "# R&D\u0000\u202e \u200b😀 “q” </script> =1+1 \uffff e\u0301 é";
    expect(planOf({ name }).name).toBe(name);
  });

  test("a text has at most 10 000 characters, an id 128", () => {
    expect(planOf({ name: "x".repeat(10_000), id: "a".repeat(128) }).id).toHaveLength(128);
  });
});

describe("F79 plans people have", () => {
  const folder = join(root, "examples/plans");
  test.each(readdirSync(folder).filter((file) => file.endsWith(".json")))("%s is read as it is written", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(parsePlan(text)).toMatchObject(JSON.parse(text));
  });
});

describe("G17 the error that tells why input is no plan", () => {
  test("is one PlanError with the first problem's message and path, and all of them", () => {
    const error = errorOf(written({ channels: [{ id: "forum", nmae: "Forum" }] }));
    expect(error.code).toBe("invalid-plan");
    expect(error.path).toEqual(["channels", 0]);
    expect(error.values).toEqual({ count: 2 });
    expect(error.problems?.map(({ code }) => code)).toEqual(["missing-field", "unknown-field"]);
    expect(error.message).toBe("[invalid-plan] In channels[0], the field “name” is missing. Add it. (and 1 more)");
  });

  test("does not speak of others where there are none", () => {
    expect(errorOf(null).message).toBe(
      "[invalid-plan] In the plan, null was found. Write a plan: an object with a `format` and an `id` instead.",
    );
  });

  test("F10 counts ten thousand problems and is short", () => {
    const error = errorOf(written({ tags: "x".repeat(10_000), actions: times(10_000, () => 7) }));
    expect([error.problems?.length, error.values]).toEqual([100, { count: 10_001 }]);
    expect(error.message).toContain("(and 10000 more)");
    expect(new TextEncoder().encode(error.message).length).toBeLessThanOrEqual(2048);
  });
});

describe("G2 limits", () => {
  const plan = written({ name: "A plan", ext: { "acme/a": [[[[1]]]] } });

  test.each([
    [{ depth: 5 }, "limit-depth"],
    [{ nodes: 5 }, "limit-nodes"],
    [{ text: 20 }, "limit-text"],
  ])("%j is kept, for text and values alike", (limits, code) => {
    expect(errorOf(plan, { limits }).problems?.[0]?.code).toBe(code);
    expect(errorOf(JSON.stringify(plan), { limits }).problems?.[0]?.code).toBe(code);
  });

  test("a text that is too long is refused before it is read, its spaces included", () => {
    const text = `${" ".repeat(100)}${JSON.stringify(plan)}`;
    expect(parsePlan(text, { limits: { text: text.length } })).toEqual(parsePlan(text));
    expect(errorOf(text, { limits: { text: text.length - 1 } }).problems).toMatchObject([{ code: "limit-text", path: [] }]);
  });

  test("undefined means the standard one", () => {
    expect(parsePlan(plan, { limits: undefined })).toStrictEqual(parsePlan(plan, { limits: { depth: undefined } }));
  });

  test("one that is no number is the caller's mistake", () => {
    expect(errorOf(plan, { limits: { depth: 0 } }).code).toBe("config");
    expect(errorOf(JSON.stringify(plan), { limits: { text: -1 } }).code).toBe("config");
  });
});
