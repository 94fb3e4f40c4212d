import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { defineRule, type RuleDefinition } from "../../../src/coverage/define-rule.js";
import type { Rule } from "../../../src/coverage/rule.js";
import type { StandardSchema } from "../../../src/coverage/standard-schema.js";
import type { Channel } from "../../../src/model/audience/channel.js";
import type { Plan, PlanInput } from "../../../src/model/plan.js";
import type { RuleCases } from "../../../src/testing/rules/rule-case.js";
import { RuleTestError } from "../../../src/testing/rules/rule-test-error.js";
import { testRule } from "../../../src/testing/test-rule.js";
import { planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const planWith = (...channels: NonNullable<PlanInput["channels"]>): PlanInput => ({ format: "social-plan/1", id: "acme", channels });
const good = { id: "good", name: "Forum", account: "acme" };
const bad = { id: "bad", name: "Blog" };
const worse = { id: "worse", name: "News" };

/** What is wrong, by the case. */
const wrongIn = <Options>(rule: Rule<string, Options>, cases: RuleCases<Options>): Readonly<Record<string, readonly string[]>> => {
  try {
    testRule(rule, cases as RuleCases<never>); // as above
  } catch (thrown) {
    if (thrown instanceof RuleTestError) return Object.fromEntries(thrown.failures.map((one) => [one.case, one.problems]));
    throw thrown;
  }
  return {};
};

const messages = { none: "“{channel, name}” has no account.", other: "So has this one.", call: "Call it “{account, text}”." };

type Check = (channel: Channel, report: (more?: object) => void) => unknown;
type Definition = RuleDefinition<string, "channel", Readonly<Record<string, string>>, StandardSchema>;

/** Finds a channel without an account. */
const asUsual: Check = ({ account }, report) => account === undefined && report();

/** A rule that finds channels without an account, and does what a test wants of it besides. */
const ruleWith = ({ check = asUsual, ...more }: { readonly check?: Check } & Partial<Omit<Definition, "check">> = {}): Rule =>
  defineRule({
    id: "acme/account",
    severity: "warning",
    on: "channel",
    messages: { none: messages.none },
    ...more,
    check: (channel, { report }) =>
      check(channel, (besides) =>
        report({ message: "none", values: { channel: channel.id }, at: "account", ...besides } as never),
      ) as undefined, // rules in JavaScript return and report anything
  } as Definition);

const rule = ruleWith();
const valid = [{ plan: planWith(good) }];
const invalid = [{ plan: planWith(good, bad), findings: ["none"] }];

/** A rule whose suggestion is this change. */
const suggesting = (change: object, also: Check = () => undefined): Rule =>
  ruleWith({
    messages: { none: messages.none, call: messages.call },
    check: (channel, report) => {
      also(channel, report);
      if (channel.account === undefined)
        report({ suggestions: [{ message: "call", values: { account: "acme" }, changes: [{ ...change, id: channel.id }] }] });
    },
  });

const setAccount = { op: "set", kind: "channel", field: "account", value: "acme" };

describe("X10 a rule of one's own is tested in one call", () => {
  test("which says nothing where all is well", () => {
    expect(testRule(rule, { valid, invalid })).toBeUndefined();
  });

  test("and takes plans that were read or built before", () => {
    const plan: Plan = planOf({ channels: [good] });
    expect(wrongIn(rule, { valid: [{ plan }], invalid })).toEqual({});
  });

  test("of what is wrong, all is said in one error, by the names of the cases", () => {
    const cases = {
      valid: [{ name: "has one", plan: planWith(bad) }],
      invalid: [...invalid, { plan: planWith(good), findings: ["none"] }],
    };
    const call = () => testRule(rule, cases);
    expect(call).toThrow(
      new RuleTestError("acme/account", [
        {
          case: "valid[0] “has one”",
          problems: ["The rule must find nothing, and there is 1:\n    “none” at channels[0].account: “Blog” has no account."],
        },
        { case: "invalid[1]", problems: ["It expects 1 finding, and there are none."] },
      ]),
    );
    expect(call).toThrow(/^The rule “acme\/account” fails its test:\n\nvalid\[0\] “has one”\n- The rule must find nothing/);
  });
});

describe("X10 a valid case", () => {
  test("in which there is nothing of the rule's kinds proves nothing", () => {
    const plan = { format: "social-plan/1", id: "acme", people: [{ id: "ana", name: "Ana" }] } as const;
    expect(wrongIn(rule, { valid: [...valid, { plan }], invalid })).toEqual({
      "valid[1]": ["It proves nothing: the plan holds nothing of the kinds that the rule checks (channel)."],
    });
  });

  test("may hold only what the rule does not apply to", () => {
    const applying = ruleWith({ applies: ({ use }) => use !== "declined" });
    const declined = { plan: planWith({ ...bad, use: "declined" as const }) };
    expect(wrongIn(applying, { valid: [declined], invalid })).toEqual({});
    expect(wrongIn(rule, { valid: [declined], invalid })).toHaveProperty(["valid[0]"]);
  });
});

describe("X10 an invalid case says what is found", () => {
  const whole = {
    message: "none",
    text: "“Blog” has no account.",
    severity: "warning",
    node: "bad",
    at: "account",
    path: ["channels", 1, "account"],
    values: { channel: "bad" },
    related: [],
    suggestions: 0,
  } as const;

  test("in full or in part", () => {
    for (const name of ["message", "text"] as const)
      expect(wrongIn(rule, { valid, invalid: [{ plan: planWith(good, bad), findings: [{ [name]: whole[name] }] }] })).toEqual({});
    expect(wrongIn(rule, { valid, invalid: [{ plan: planWith(good, bad), findings: [whole] }] })).toEqual({});
  });

  test.each([
    ["text", "Blog has none.", "text is ““Blog” has no account.”, not “Blog has none.”"],
    ["severity", "error", "severity is “warning”, not “error”"],
    ["node", "good", "node is “bad”, not “good”"],
    ["node", null, "node is “bad”, not null"],
    ["at", "name", "at is “account”, not “name”"],
    ["path", ["channels", 0, "account"], "path[1] is 1, not 0"],
    ["values", { channel: "good" }, "values.channel is “bad”, not “good”"],
    ["related", ["good"], 'related is [], not ["good"]'],
    ["suggestions", 1, "it expects 1 suggestion, and there are none"],
  ])("and is told where its %s is another", (name, value, words) => {
    const [wrong = "", ...more] =
      wrongIn(rule, { valid, invalid: [{ plan: planWith(good, bad), findings: [{ ...whole, [name]: value }] }] })["invalid[0]"] ?? [];
    expect(more).toEqual([]);
    expect(wrong).toBe(`In \`findings[0]\`, ${words}.`);
  });

  test("all of it, and in order", () => {
    const plan = planWith(good, bad, worse);
    expect(
      wrongIn(rule, {
        valid,
        invalid: [
          {
            plan,
            findings: [
              { message: "none", node: "bad" },
              { message: "none", node: "worse" },
            ],
          },
        ],
      }),
    ).toEqual({});
    expect(wrongIn(rule, { valid, invalid: [{ plan, findings: ["none"] }] })["invalid[0]"]).toEqual([
      "It expects 1 finding, and there are 2:\n    “none” at channels[1].account: “Blog” has no account.\n    “none” at channels[2].account: “News” has no account.",
    ]);
    expect(
      wrongIn(rule, {
        valid,
        invalid: [
          {
            plan,
            findings: [
              { message: "none", node: "worse" },
              { message: "none", node: "bad" },
            ],
          },
        ],
      }),
    ).toEqual({
      "invalid[0]": ["In `findings[0]`, node is “bad”, not “worse”.", "In `findings[1]`, node is “worse”, not “bad”."],
    });
  });

  test.each([
    [{ node: "bad" }, "`findings[0]` must say a `message` or a `text`."],
    [{ mesage: "none" }, "`findings[0]` has no field “mesage”. Did you mean “message”?"],
    [null, "`findings[0]` must be an object."],
    ["nome", "`findings[0]` names the message “nome”, which the rule does not have. Did you mean “none”?"],
    [{ message: "none", suggestions: [{ mesage: "x" }] }, "`findings[0]`, suggestion 0, has no field “mesage”. Did you mean “message”?"],
    [{ message: "none", suggestions: [{ message: "x" }] }, "`findings[0]` names the message “x”, which the rule does not have."],
  ])("and not nothing, nor what cannot be: %j", (expected, words) => {
    const findings = [expected as string]; // as JavaScript would
    expect(wrongIn(rule, { valid, invalid: [...invalid, { plan: planWith(good, bad), findings }] })).toEqual({ "invalid[1]": [words] });
  });

  test.each([[[]], [undefined], ["none"]])("and not that it finds %j", (findings) => {
    expect(wrongIn(rule, { valid, invalid: [...invalid, { plan: planWith(good, bad), findings: findings as string[] }] })).toEqual({
      "invalid[1]": ["It must say in `findings` what the rule finds."],
    });
  });

  test("and no case has a field that nobody asks for", () => {
    const misspelt = { plan: planWith(good), tody: "2027-01-01" };
    expect(wrongIn(rule, { valid: [...valid, misspelt], invalid })).toEqual({
      "valid[1]": ["The case has no field “tody”. Did you mean “today”?"],
    });
    const findings = { plan: planWith(good), findings: [] };
    expect(wrongIn(rule, { valid: [...valid, findings], invalid })).toEqual({ "valid[1]": ["The case has no field “findings”."] });
  });
});

describe("X10 every sentence of a rule is said in an invalid case", () => {
  const wordy = ruleWith({
    messages,
    everywhere: { channel: "None of the {count} channels has an account." },
    check: (channel, report) => {
      if (channel.account === undefined) report({ related: [{ node: "good", message: "other" }] });
      else if (channel.account === "call") report({ message: "call", values: { account: "x" } });
    },
  });
  const plan = planWith(good, bad);
  const twice = { plan: planWith({ ...good, account: "call" }, bad, worse), findings: [{ message: "everywhere.channel", node: null }] };

  test("or it is listed as one that nobody has seen", () => {
    expect(wrongIn(wordy, { valid, invalid: [{ plan, findings: [{ message: "none", related: ["good"] }] }] })).toEqual({
      "the rule": ["No invalid case makes the rule say “call”, “everywhere.channel”."],
    });
  });

  test("in a finding, in what is told of all, or beside a finding", () => {
    expect(wrongIn(wordy, { valid, invalid: [twice] })).toEqual({});
  });

  test("and a valid case in which it is said does not count", () => {
    expect(
      wrongIn(wordy, {
        valid: [...valid, { plan }],
        invalid: [{ plan: planWith({ ...good, account: "call" }, { ...good, id: "x" }), findings: ["call"] }],
      }),
    ).toMatchObject({
      "the rule": ["No invalid case makes the rule say “none”, “other”, “everywhere.channel”."],
    });
  });

  test("one sentence for all kinds, or for a kind, is one of them", () => {
    const once = ruleWith({ everywhere: "None of the {count} has one." });
    expect(wrongIn(once, { valid, invalid })).toEqual({ "the rule": ["No invalid case makes the rule say “everywhere”."] });
    expect(wrongIn(once, { valid, invalid: [{ plan: planWith(bad, worse), findings: ["everywhere"] }] })).toEqual({});
    expect(
      wrongIn(ruleWith({ everywhere: false }), { valid, invalid: [{ plan: planWith(bad, worse), findings: ["none", "none"] }] }),
    ).toEqual({});
  });

  test("what is told of more than five at once is the sentence of each", () => {
    const many = Array.from({ length: 6 }, (_, at) => ({ id: `c${at}`, name: `C${at}` }));
    expect(wrongIn(rule, { valid, invalid: [{ plan: planWith(good, ...many), findings: [{ message: "none", node: null }] }] })).toEqual({});
  });
});

describe("X10 every suggestion", () => {
  const after = { channels: [{ account: "acme" }, { id: "bad", account: "acme" }] };
  const cases = (suggestions: readonly object[] | number): RuleCases => ({
    valid,
    invalid: [{ plan: planWith(good, bad), findings: [{ message: "none", suggestions }] }],
  });

  test("is taken, and may be said in full", () => {
    expect(wrongIn(suggesting(setAccount), cases([{ message: "call", text: "Call it “acme”.", plan: after }]))).toEqual({});
  });

  test.each([
    [{ message: "none" }, "suggestions[0].message is “call”, not “none”"],
    [{ text: "Call it." }, "suggestions[0].text is “Call it “acme”.”, not “Call it.”"],
    [{ plan: { channels: [{}, { account: "other" }] } }, "suggestions[0].plan.channels[1].account is “acme”, not “other”"],
    [{ plan: { vision: {} } }, "suggestions[0].plan.vision is absent, not {}"],
  ])("and is told where it is not as expected: %j", (expected, words) => {
    expect(wrongIn(suggesting(setAccount), cases([expected]))).toEqual({ "invalid[0]": [`In \`findings[0]\`, ${words}.`] });
  });

  test("and a list of others in the plan is another list", () => {
    expect(wrongIn(suggesting(setAccount), cases([{ plan: { channels: [{}] } }]))["invalid[0]"]).toEqual([
      expect.stringContaining("suggestions[0].plan.channels is ["),
    ]);
  });

  test("can be taken", () => {
    expect(wrongIn(suggesting({ ...setAccount, was: "another" }), cases(1))).toEqual({
      "invalid[0]": [expect.stringMatching(/^The suggestion “call” for “bad” cannot be taken: \[conflict\] /)],
    });
    expect(wrongIn(suggesting({ op: "paint" }), cases(1))).toEqual({
      "invalid[0]": [expect.stringMatching(/^The suggestion “call” for “bad” cannot be taken: \[change\] /)],
    });
  });

  test("leaves a plan that can be read", () => {
    expect(wrongIn(suggesting({ ...setAccount, field: "owner", value: "nobody" }), cases(1))).toEqual({
      "invalid[0]": [expect.stringMatching(/^The suggestion “call” for “bad” cannot be taken: \[dangling-ref\] /)],
    });
  });

  test("helps", () => {
    expect(wrongIn(suggesting({ ...setAccount, field: "purpose", value: "To talk" }), cases(1))).toEqual({
      "invalid[0]": ["The suggestion “call” for “bad” does not help: the same is found afterwards."],
    });
  });

  test("helps the one thing it is for, where all are told at once", () => {
    const all = { plan: planWith(bad, worse), findings: [{ message: "everywhere", suggestions: 2 }] };
    const helpful = suggesting(setAccount);
    expect(wrongIn({ ...helpful, everywhere: "None." }, { valid, invalid: [all] })).toEqual({});
    const wrongOne = ruleWith({
      messages: { none: messages.none, call: messages.call },
      everywhere: "None of them.",
      check: (channel, report) => {
        const change = { ...setAccount, id: channel.id === "bad" ? "worse" : "bad" };
        if (channel.account === undefined) report({ suggestions: [{ message: "call", values: { account: "acme" }, changes: [change] }] });
      },
    });
    expect(wrongIn(wrongOne, { valid, invalid: [all] })).toEqual({
      "invalid[0]": ["bad", "worse"].map((id) => `The suggestion “call” for “${id}” does not help: the same is found afterwards.`),
    });
  });

  test("can be undone", () => {
    const sameName = { op: "set", kind: "channel", id: "bad", field: "name", value: "Blog", was: "Another" };
    const careless = ruleWith({
      messages: { none: messages.none, call: messages.call },
      check: ({ id, account }, report) => {
        const changes = [{ ...setAccount, id }, sameName];
        if (account === undefined) report({ suggestions: [{ message: "call", values: { account: "acme" }, changes }] });
      },
    });
    expect(wrongIn(careless, cases(1))).toEqual({
      "invalid[0]": ["The suggestion “call” for “bad” cannot be undone: the plan is another one then."],
    });
  });

  test("does not make the rule fail", () => {
    const failing = suggesting(setAccount, (channel) => {
      if (channel.id === "bad" && channel.account !== undefined) throw new Error("Oh");
    });
    expect(wrongIn(failing, cases(1))).toEqual({ "invalid[0]": ["The suggestion “call” for “bad” makes a plan on which the rule fails."] });
  });
});

describe("F71 F72 X10 a rule under test that does what no rule may", () => {
  const failed = (reason: string) => [`The rule “acme/account” failed and was stopped: ${reason}. Fix the rule; the other rules have run.`];

  test("as throwing, is named with its reason, in valid and invalid cases", () => {
    const throwing = ruleWith({
      check: () => {
        throw new Error("no channel");
      },
    });
    expect(wrongIn(throwing, { valid, invalid })).toMatchObject({ "valid[0]": failed("no channel"), "invalid[0]": failed("no channel") });
  });

  test("as answering later, is named, too", async () => {
    const later = ruleWith({ check: async () => undefined });
    expect(wrongIn(later, { valid, invalid })["valid[0]"]).toEqual(failed("it is asynchronous, and a rule must answer at once"));
    const applies = ruleWith({ applies: (async () => Promise.reject(new Error("late"))) as never });
    expect(wrongIn(applies, { valid, invalid })["valid[0]"]).toEqual(
      failed("its `applies` is asynchronous, and a rule must answer at once"),
    );
    await Promise.resolve(); // a rejection that nobody handles would fail the run
  });

  test("as changing the plan or the calendar, is named, too", () => {
    const changing = ruleWith({ check: (channel) => Object.assign(channel, { account: "mine" }) });
    expect(wrongIn(changing, { valid, invalid })["valid[0]"]).toEqual([
      expect.stringContaining("failed and was stopped: Cannot assign to read only property"),
    ]);
    const calendar = JSON.parse(
      JSON.stringify(generateCalendar(planOf({ id: "acme", channels: [good] }), { from: "2027-01-01", to: "2027-01-02" })),
    );
    const emptying = ruleWith({ needs: ["calendar"], check: (_, report) => report() });
    const spoiling = {
      ...emptying,
      check: (_: never, context: never) => void Object.assign((context as { calendar: object }).calendar, { plan: "x" }),
    };
    expect(
      wrongIn(spoiling, {
        valid: [{ ...valid[0], plan: planWith(good), calendar }],
        invalid: [{ plan: planWith(bad), calendar, findings: ["none"] }],
      })["valid[0]"],
    ).toEqual([expect.stringContaining("failed and was stopped: Cannot assign to read only property")]);
  });

  test("as remembering what it saw, is found out", () => {
    let seen = 0;
    const counting = ruleWith({
      check: (channel, report) => {
        seen += 1;
        if (channel.account === undefined || seen > 1) report();
      },
    });
    const words = "The rule finds something else when it is run again on the same plan. It must depend on nothing but what it is given.";
    expect(wrongIn(counting, { valid, invalid })["valid[0]"]).toEqual([words]);
    const met = new WeakSet<object>();
    const byPlan = ruleWith({
      check: (channel, report) => {
        if (channel.account === undefined || met.has(channel)) report();
        met.add(channel);
      },
    });
    expect(wrongIn(byPlan, { valid, invalid })["valid[0]"]).toEqual([words]);
    const plans: object[] = [];
    const byCopy = ruleWith({
      check: (channel, report) => {
        if (!plans.includes(channel)) plans.push(channel);
        if (channel.account === undefined || plans.length > 1) report();
      },
    });
    expect(wrongIn(byCopy, { valid, invalid })["valid[0]"]).toEqual([words]);
  });
});

describe("X10 what a rule is given in a test", () => {
  test("its options, by the schema of its own, and none that do not fit", () => {
    const choosy = defineRule({
      id: "acme/name",
      severity: "info",
      on: "channel",
      options: z.object({ atMost: z._default(z.number(), 4) }),
      messages: { long: "“{channel, name}” is longer than {atMost}." },
      check: ({ id, name }, { report, options: { atMost } }) =>
        void (name.length > atMost && report({ message: "long", values: { channel: id, atMost } })),
    });
    const long = { plan: planWith(good), findings: [{ message: "long", text: "“Forum” is longer than 4." }] };
    expect(wrongIn(choosy, { valid: [{ plan: planWith(good), options: { atMost: 5 } }], invalid: [long] })).toEqual({});
    const wrong = { plan: planWith(good), options: { atMost: "5" as never } };
    expect(wrongIn(choosy, { valid: [wrong, { plan: planWith(bad) }], invalid: [long] })).toEqual({
      "valid[0]": [expect.stringContaining("It cannot be checked: [config] ")],
    });
  });

  test("the day and the calendar, or it is said that it is not run", () => {
    const needy = ruleWith({ needs: ["today", "calendar"] });
    const calendar = (plan: Plan) => generateCalendar(plan, { from: "2027-01-01", to: "2027-01-02" });
    const given = { today: "2027-01-01", calendar } as const;
    expect(
      wrongIn(needy, { valid: valid.map((one) => ({ ...one, ...given })), invalid: invalid.map((one) => ({ ...one, ...given })) }),
    ).toEqual({});
    expect(wrongIn(needy, { valid, invalid: invalid.map((one) => ({ ...one, ...given })) })).toMatchObject({
      "valid[0]": ["The rule is not run, since the case gives no `today` and no `calendar`."],
    });
    const ofAnother = {
      plan: planWith(good),
      today: "2027-01-01",
      calendar: generateCalendar(planOf({ id: "other" }), { from: "2027-01-01", to: "2027-01-02" }),
    };
    expect(wrongIn(needy, { valid: [ofAnother], invalid })["valid[0]"]).toEqual([
      expect.stringContaining("It cannot be checked: [conflict] "),
    ]);
  });

  test("the catalogues of the library, or those of the case", () => {
    const known = defineRule({
      id: "acme/known",
      severity: "info",
      on: "channel",
      messages: { unknown: "Nobody knows “{channel, name}”." },
      check: ({ id, platform = "" }, { report, platformFacts }) =>
        void (platformFacts(platform) === undefined && report({ message: "unknown", values: { channel: id } })),
    });
    const plan = planWith({ ...good, platform: "linkedin" });
    expect(
      wrongIn(known, { valid: [{ plan }], invalid: [{ plan, catalogs: { metrics: [], platforms: [] }, findings: ["unknown"] }] }),
    ).toEqual({});
  });

  test("a plan that can be read, or it is said why it cannot", () => {
    const unreadable = { plan: { format: "social-plan/1", id: "acme", chanels: [] } as unknown as PlanInput }; // as JavaScript would
    expect(wrongIn(rule, { valid: [unreadable, ...valid], invalid })).toEqual({
      "valid[0]": [expect.stringContaining("It cannot be checked: [invalid-plan] ")],
    });
  });
});

describe("F91 a test without a case", () => {
  test.each([
    ["valid", { valid: [], invalid }],
    ["invalid", { valid, invalid: [] }],
  ])("shows nothing, and its list %s is refused", (name, cases) => {
    expect(thrownBy(() => testRule(rule, cases))).toMatchObject({ code: "type", path: ["cases", name] });
  });
});
