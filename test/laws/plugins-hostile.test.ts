import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import { defineRule } from "../../src/coverage/define-rule.js";
import type { Rule } from "../../src/coverage/rule.js";
import { defineGate } from "../../src/machine/define-gate.js";
import type { Gate } from "../../src/machine/gate.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";
import { createPlanner } from "../../src/plugins/planner/create-planner.js";
import { planOf } from "../helpers/plan-of.js";
import { listThatLies, listThatThrows, thrownThings, throwsAlways } from "../helpers/thrown-things.js";

const plan = planOf({
  timeZone: "Europe/Berlin",
  channels: ["blog", "forum", "mail"].map((id) => ({ id, name: id, involvement: "post" as const })),
  cadences: [{ id: "mondays", channels: ["blog"], when: { kind: "weekly", on: ["mon"] } }],
});
const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-24" });

const good = definePlugin({
  name: "good/known",
  version: 1,
  rules: [
    defineRule({
      ...{ id: "good/known/named", severity: "warning", on: "channel", everywhere: false },
      messages: { named: "The channel “{channel, name}” has a name." },
      check: ({ id }, { report }) => report({ message: "named", values: { channel: id } }),
    }),
  ],
  gates: [
    defineGate({
      ...{ id: "good/known/open", trial: "firm", messages: { yes: "{count} channels." } },
      check: ({ channels }) => ({ met: true, message: "yes", values: { count: channels.length }, evidence: channels.map(({ id }) => id) }),
    }),
  ],
  machine: { gatesOn: { "listen-outside": ["good/known/open"] } },
});

interface Seen {
  readonly plan: Record<string, unknown> & { readonly channels: Record<string, unknown>[] };
  readonly options: { readonly list: string[] };
  readonly calendar: { readonly entries: Record<string, unknown>[] };
  readonly report: (given: unknown) => void;
}
type Check = (node: Record<string, unknown>, context: Seen) => unknown;

const messages = { one: "One.", of: "Of {channel, name}." };
const ruleOf = (parts: object): Rule =>
  ({ ...defineRule({ id: "evil/plugin/wild", severity: "info", on: "plan", messages, check: () => undefined }), ...parts }) as Rule; // as it may be written in JavaScript
const evilWith = (rule: Rule) => definePlugin({ name: "evil/plugin", version: 1, rules: [rule] as never });

const options = { calendar, today: "2027-01-04" } as const;
const copies = () => ({ plan: structuredClone(plan), calendar: structuredClone(calendar) });

/** What a check finds of the hostile rule, after all that the others find was compared with what they find without it. */
const foundOf = (rule: Rule) => {
  const evil = evilWith(rule);
  const alone = createPlanner({ plugins: [good] });
  const both = createPlanner({ plugins: [good, evil] });
  const expected = alone.checkCoverage(plan, options);
  const loose = copies();
  const reports = [both.checkCoverage(plan, options), both.checkCoverage(loose.plan, { ...options, calendar: loose.calendar })];
  for (const report of reports) {
    expect(report.findings.filter(({ rule: { length }, rule: id }) => length > 0 && id !== rule.id)).toEqual(expected.findings);
    expect(report.ran.filter((id) => id !== rule.id)).toEqual(expected.ran);
    expect([report.levels, report.matrix, report.notRun]).toEqual([expected.levels, expected.matrix, expected.notRun]);
  }
  expect(loose).toEqual({ plan, calendar });
  const [first, second] = reports.map(({ findings }) => findings.filter(({ rule: id }) => id === rule.id));
  expect(second).toEqual(first);
  return first ?? [];
};
const failed = (reason?: string) => [
  expect.objectContaining({
    ...{ rule: "evil/plugin/wild", key: "coverage/failed", severity: "error" },
    message: expect.stringContaining(reason === undefined ? "The rule “evil/plugin/wild” failed and was stopped" : reason),
  }),
];
const checking = (check: Check): Rule => ruleOf({ check });
const reporting = (given: unknown): Rule => checking((_, { report }) => report(given));
const throwing = (thrown: () => unknown) => (): never => {
  throw thrown();
};

const long = "x".repeat(5_000_000);
const many: readonly string[] = new Array(10_000_000).fill("blog");
const manyObjects = (one: object): readonly object[] => new Array(10_000_000).fill(one);
const later = () => Promise.reject(new Error("later"));
class OwnPromise extends Promise<unknown> {
  override catch(): never {
    throw new Error("not mine");
  }
}

describe("F71 G13 a rule of a plugin that throws", () => {
  test.each(Object.entries(thrownThings))("%s", (_, thrown) => {
    expect(foundOf(checking(throwing(thrown)))).toEqual(failed());
    expect(foundOf(ruleOf({ applies: throwing(thrown) }))).toEqual(failed());
    expect(foundOf(ruleOf({ readOptions: throwing(thrown) }))).toEqual(failed("the schema of its options failed"));
    expect(
      foundOf(
        reporting({
          get message() {
            throw thrown();
          },
        }),
      ),
    ).toEqual(failed());
  });

  test("a report that was refused is a failure, also where the rule catches that", () => {
    const rule = checking((_, { report }) => {
      try {
        report({ message: "none of mine" });
      } catch {}
    });
    expect(foundOf(rule)).toEqual(failed("its report names none of its messages"));
  });
});

const wrongReports: Readonly<Record<string, unknown>> = {
  "what throws whatever is asked of it": throwsAlways,
  "values that throw": { message: "of", values: throwsAlways },
  "a value that throws": { message: "of", values: { channel: throwsAlways } },
  "a value that is a symbol": { message: "of", values: { channel: Symbol("x") } },
  "a value that is an object": { message: "of", values: { channel: {} } },
  "a value that is infinite": { message: "of", values: { channel: Number.POSITIVE_INFINITY } },
  "a list of symbols": { message: "of", values: { channel: [Symbol("x")] } },
  "a list that throws": { message: "of", values: { channel: listThatThrows } },
  "a list that lies": { message: "of", values: { channel: listThatLies("blog") } },
  "a list of ten million": { message: "of", values: { channel: many } },
  "more values than a sentence has": {
    message: "one",
    values: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`v${at}`, at])),
  },
  "related things that throw": { message: "one", related: listThatThrows },
  "suggestions that throw": { message: "one", suggestions: listThatThrows },
  "changes that throw": { message: "one", suggestions: [{ message: "one", changes: [throwsAlways] }] },
  "changes that are no list": { message: "one", suggestions: [{ message: "one", changes: {} }] },
  "ten million changes": { message: "one", suggestions: [{ message: "one", changes: manyObjects({ op: "set" }) }] },
  "changes of many megabytes": { message: "one", suggestions: [{ message: "one", changes: [long] }] },
};

describe("F72 G13 a rule of a plugin that answers nonsense", () => {
  test.each(Object.entries(wrongReports))("reports %s", (_, report) => expect(foundOf(reporting(report))).toEqual(failed()));

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "yes"],
    ["what throws whatever is asked of it", throwsAlways],
  ])("applies to %s", (_, answer) => {
    expect(foundOf(ruleOf({ applies: () => answer }))).toEqual(failed());
  });

  test("options that are none", () => {
    for (const answer of [undefined, null, 7, throwsAlways, { issues: throwsAlways }])
      expect(foundOf(ruleOf({ readOptions: () => answer }))).toEqual(failed("the schema of its options failed"));
  });

  test("ten million findings are counted, and a thousand listed", () => {
    const found = foundOf(
      checking((_, { report }) => {
        for (let at = 0; at < 10_000_000; at++) report({ message: "one" });
      }),
    );
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)).toMatchObject({ key: "coverage/more", values: { count: 9_999_000 } });
  }, 60_000);

  test("what is long is cut, and what is too much of is left out", () => {
    const related = manyObjects({ node: long, message: "one" });
    const suggestions = manyObjects({ message: "one", changes: [] });
    const [found, ...others] = foundOf(reporting({ message: "of", values: { channel: long }, at: long, node: long, related, suggestions }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ severity: "info", related: { length: 1_000 }, suggestions: { length: 10 } });
    expect(JSON.stringify(found?.values).length).toBeLessThan(300);
    expect(JSON.stringify(found).length).toBeLessThan(3_000_000);
  });

  test("a name that every object has is a name like any other", () => {
    const values = JSON.parse('{"__proto__": ["x"], "channel": "blog"}');
    expect(foundOf(reporting({ message: "of", values }))).toMatchObject([{ message: "Of blog." }]);
    expect(Object.hasOwn(Object.prototype, "0")).toBe(false);
  });

  test("what is changed after it was reported is told as it was reported", () => {
    const values = { channel: ["blog"] };
    const rule = checking((_, { report }) => {
      report({ message: "of", values });
      values.channel = throwsAlways as string[];
    });
    expect(createPlanner({ plugins: [evilWith(rule)], standard: false }).checkCoverage(plan).findings).toMatchObject([
      { message: "Of blog." },
    ]);
  });

  test("messages that answer otherwise the second time", () => {
    let asked = 0;
    const turning = Object.defineProperty({ of: "Of." }, "one", {
      enumerable: true,
      get: () => (asked++ > 2 ? throwing(() => null)() : "One."),
    });
    const rule = ruleOf({ messages: turning, check: ((_, { report }) => report({ message: "one" })) satisfies Check });
    expect(foundOf(rule)).toMatchObject([{ message: "One." }]);
  });
});

describe("F72 F89 a rule of a plugin that is asynchronous", () => {
  const asynchronous: Readonly<Record<string, Rule>> = {
    "and is done": checking(async () => undefined),
    "and fails": checking(later),
    "and says only later whether it applies": ruleOf({ applies: later }),
    "and reads its options later": ruleOf({ readOptions: later }),
    "with a promise of its own": checking(() => OwnPromise.reject(new Error("later"))),
    "with something like a promise": checking(() => ({
      // biome-ignore lint/suspicious/noThenProperty: it is what is tested
      then: (_: unknown, fail: (reason: unknown) => void) => fail(new Error("later")),
    })),
  };

  test.each(Object.entries(asynchronous))("%s", (_, rule) => expect(foundOf(rule)).toEqual(failed("is asynchronous")));

  test("and nobody is left with a rejection, also of gates and documents", async () => {
    const seen: unknown[] = [];
    const listen = (reason: unknown) => void seen.push(reason);
    process.on("unhandledRejection", listen);
    for (const rule of Object.values(asynchronous)) foundOf(rule);
    const planner = plannerOf(() => later());
    planner.stageStatus(plan);
    const late = definePlugin({ name: "a/late", version: 1, documents: { sheet: () => later } });
    const never = definePlugin({ name: "a/later", version: 1, documents: { sheet: later as never } });
    expect(() => createPlanner({ plugins: [late] }).documents.sheet()).toThrow("answers with a promise");
    expect(() => createPlanner({ plugins: [never] })).toThrow("answers with a promise");
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", listen);
    expect(seen).toEqual([]);
  });

  test("what it reports when the check is over is nobody's", () => {
    const kept: Seen["report"][] = [];
    const rule = checking((_, { report }) => void kept.push(report));
    const planner = createPlanner({ plugins: [evilWith(rule)], standard: false });
    const before = planner.checkCoverage(plan);
    for (const report of kept) for (const given of [{ message: "one" }, throwsAlways]) expect(() => report(given)).not.toThrow();
    expect(before.findings).toEqual([]);
    expect(planner.checkCoverage(plan).findings).toEqual([]);
  });
});

describe("F74 G13 a rule of a plugin that would change what it is given", () => {
  test.each<[string, Check]>([
    ["the thing", (node) => Object.assign(node, { name: "Mine" })],
    ["the plan", (_, context) => Object.assign(context.plan, { name: "Mine" })],
    ["a thing of the plan", (_, { plan: { channels } }) => channels.pop()],
    ["a thing in a thing", (_, { plan: { channels } }) => Object.assign(channels[0] ?? {}, { name: "Mine" })],
    ["what the plan inherits", (_, context) => Object.setPrototypeOf(context.plan, { mine: true })],
    ["the calendar", (_, context) => context.calendar.entries.pop()],
    ["an entry of the calendar", (_, context) => Object.assign(context.calendar.entries[0] ?? {}, { title: "Mine" })],
    ["the context", (_, context) => Object.assign(context, { today: "1999-01-01" })],
  ])("%s", (_, check) => expect(foundOf(checking(check))).toEqual(failed()));

  test("its options, which are those of the caller", () => {
    const list = ["a"];
    const rule = ruleOf({
      readOptions: (written: unknown) => ({ value: written ?? { list: [] } }),
      check: ((_, { options: { list: mine } }) => void mine.push("b")) satisfies Check,
    });
    const planner = createPlanner({ plugins: [evilWith(rule)], standard: false });
    const config = { "evil/plugin/wild": { options: { list } } } as never;
    for (let at = 0; at < 2; at++) expect(planner.checkCoverage(plan, { config }).findings).toEqual(failed());
    expect([list, Object.isFrozen(list)]).toEqual([["a"], false]);
    expect(foundOf(rule)).toEqual(failed());
  });

  test("the sentences of another rule", () => {
    const thief = definePlugin({
      name: "evil/plugin",
      version: 1,
      documents: {
        sheet: ({ rules }) => {
          expect(rules.length).toBeGreaterThan(10);
          for (const rule of rules) {
            expect(() => Object.assign(rule.messages, { none: "Mine." })).toThrow(TypeError);
            if (typeof rule.everywhere === "object") expect(Object.isFrozen(rule.everywhere)).toBe(true);
          }
          return () => undefined;
        },
      },
    });
    expect(createPlanner({ plugins: [thief as never] }).documents).toHaveProperty("sheet");
  });
});

const evilGate = (check: unknown): Gate => ({ id: "evil/plugin/shut", trial: "softened", messages, check: check as Gate["check"] });
const plannerOf = (check: unknown) => {
  const evil = definePlugin({
    name: "evil/plugin",
    version: 1,
    gates: [evilGate(check)] as never,
    machine: { gatesOn: { "listen-outside": ["evil/plugin/shut"] as never } },
  });
  return createPlanner({ plugins: [good, evil] });
};

describe("F71 F72 F74 G13 a gate of a plugin", () => {
  const alone = createPlanner({ plugins: [good] }).stageStatus(plan, options);
  const answers: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(Object.entries(thrownThings).map(([name, thrown]) => [`throws ${name}`, throwing(thrown)])),
    "answers with nothing": () => undefined,
    "answers with a promise": async () => ({ met: true, message: "one" }),
    "answers with a promise that fails": later,
    "answers with what throws": () => throwsAlways,
    "answers with values that throw": () => ({ met: true, message: "one", values: throwsAlways }),
    "answers with a value that throws": () => ({ met: true, message: "one", values: { a: throwsAlways } }),
    "answers with a list that throws": () => ({ met: true, message: "one", values: { a: listThatThrows } }),
    "answers with evidence that throws": () => ({ met: true, message: "one", evidence: listThatThrows }),
    "answers with evidence that is none": () => ({ met: true, message: "one", evidence: 7 }),
    "changes the plan": (given: Record<string, unknown>) => Object.assign(given, { name: "Mine" }),
    "changes a thing of it": ({ channels }: Seen["plan"]) => channels.pop(),
    "changes the calendar": (_: unknown, context: Seen) => context.calendar.entries.pop(),
    "changes the context": (_: unknown, context: Seen) => Object.assign(context, { today: "1999-01-01" }),
  };

  test.each(Object.entries(answers))("that %s stays shut and says so, and the others say what they say", (_, check) => {
    const planner = plannerOf(check);
    const loose = copies();
    for (const status of [planner.stageStatus(plan, options), planner.stageStatus(loose.plan, { ...options, calendar: loose.calendar })]) {
      const [first] = status.moves;
      const [report, ...others] = [...(first?.gates ?? [])].sort((one) => (one.gate === "evil/plugin/shut" ? -1 : 1));
      expect(report).toMatchObject({ gate: "evil/plugin/shut", key: "machine/gate-failed", met: false, evidence: [] });
      expect(report?.message).toContain("The gate “evil/plugin/shut” failed");
      expect(report).not.toHaveProperty("softened");
      expect(others).toEqual(alone.moves[0]?.gates);
      expect(status.moves.slice(1)).toEqual(alone.moves.slice(1));
      expect(status.ahead.filter(({ gate }) => gate !== "evil/plugin/shut")).toEqual(alone.ahead);
    }
    const moved = planner.advanceStage(loose.plan, { at: "2027-01-04T09:00:00Z", by: "maria", calendar: loose.calendar });
    expect(moved.ok).toBe(false);
    planner.adoptJourney(loose.plan, { at: "2027-01-04T09:00:00Z", by: "maria", because: "So", stage: "post", calendar: loose.calendar });
    expect(loose).toEqual({ plan, calendar });
  });

  test("that answers with ten million things has a thousand of them in its report", () => {
    const planner = plannerOf(() => ({ met: true, message: "of", values: { channel: many, text: long }, evidence: many }));
    const report = planner.stageStatus(plan).moves[0]?.gates.find(({ gate }) => gate === "evil/plugin/shut");
    expect(report).toMatchObject({ met: true, evidence: ["blog"] });
    expect(Object.values(report?.values ?? {}).map((value) => (typeof value === "number" ? 0 : value.length))).toEqual([1_000, 200]);
  });

  test.each([0, 1, 2, 3, 4, 5])("that will not say who it is, from the time after %i on, is refused or taken as it was", (most) => {
    let asked = 0;
    const gate = Object.defineProperty({ ...evilGate(() => ({ met: true, message: "one" })) }, "id", {
      enumerable: true,
      get: () => (asked++ < most ? "evil/plugin/shut" : throwing(() => null)()),
    });
    const define = () => definePlugin({ name: "evil/plugin", version: 1, gates: [gate] as never });
    let evil: ReturnType<typeof define>;
    try {
      evil = define();
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: "plugin" });
      return;
    }
    expect(most).toBeGreaterThan(2);
    expect(createPlanner({ plugins: [evil] }).machine.gates.at(-1)?.id).toBe("evil/plugin/shut");
  });
});

describe("F71 F74 a document or format of a plugin", () => {
  const plannerWith = (member: (...given: never[]) => unknown) => {
    const makers = { sheet: () => member };
    const evil = definePlugin({ name: "evil/plugin", version: 1, documents: makers, formats: makers });
    return createPlanner({ plugins: [evil] });
  };

  test.each(Object.entries(thrownThings))("that throws %s", (_, thrown) => {
    const planner = plannerWith(throwing(thrown));
    for (const [what, call] of [
      ["document", planner.documents.sheet],
      ["format", planner.formats.sheet],
    ] as const)
      expect(() => call(plan as never)).toThrow(
        expect.objectContaining({
          code: "plugin",
          message: expect.stringContaining(`The plugin “evil/plugin” failed in its ${what} “sheet”`),
        }),
      );
  });

  test("cannot change the plan or calendar it is given, by themselves or among options", () => {
    const loose = copies();
    const changing = plannerWith(((...given: unknown[]) => {
      for (const one of given) {
        const { plan: inside, calendar: held } = one as Record<string, object>;
        for (const whole of [one as object, inside, held])
          if (whole !== undefined && Object.isFrozen(whole)) expect(() => Object.assign(whole, { id: "mine" })).toThrow(TypeError);
      }
      (given[0] as Seen["plan"]).channels.pop();
    }) as never);
    expect(() => changing.documents.sheet(...([loose.plan, loose.calendar, loose] as never[]))).toThrow(
      expect.objectContaining({ code: "plugin" }),
    );
    expect(loose).toEqual({ plan, calendar });
  });
});
