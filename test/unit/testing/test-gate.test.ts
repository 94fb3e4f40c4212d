import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { defineGate } from "../../../src/machine/define-gate.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import type { Gate, GateContext } from "../../../src/machine/gate.js";
import type { Plan, PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import type { GateCase, GateCases, UnmetGateCase } from "../../../src/testing/gates/gate-case.js";
import { GateTestError } from "../../../src/testing/gates/gate-test-error.js";
import { testGate } from "../../../src/testing/test-gate.js";
import { inputOf, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const forum = { id: "forum", name: "Forum", account: "acme" };
const blog = { id: "blog", name: "Blog" };
const all = inputOf({ channels: [forum] });
const some = inputOf({ channels: [forum, blog] });

const messages = {
  all: "Every channel has an account.",
  none: "{missing, plural, one {A channel} other {# channels}} without an account, the first “{first, name}”.",
};

type Check = (plan: Plan, context: GateContext) => unknown;

/** Is met where every channel has an account. */
const asUsual: Check = ({ channels }) => {
  const missing = channels.filter(({ account }) => account === undefined).map(({ id }) => id);
  if (missing.length === 0) return { met: true, message: "all", evidence: channels.map(({ id }) => id) };
  return { met: false, message: "none", values: { missing, first: missing[0] }, evidence: missing };
};

/** The same gate, doing what a test wants of it. */
const gateWith = ({
  check = asUsual,
  trial = "firm",
  ...more
}: {
  readonly check?: Check;
  readonly trial?: Gate["trial"];
  readonly messages?: Gate["messages"];
} = {}): Gate => defineGate({ id: "acme/accounts", trial, messages, ...more, check: check as never }); // gates in JavaScript answer anything

/** The usual answer with something else in it. */
const answering = (more: object): Gate => gateWith({ check: (plan, context) => ({ ...Object(asUsual(plan, context)), ...more }) });

const gate = gateWith();
const met: readonly GateCase[] = [{ plan: all }];
const unmet: readonly UnmetGateCase[] = [{ plan: some, message: "none" }];

/** What is wrong, by the case. */
const wrongIn = (one: Gate, cases: Partial<GateCases> = {}): Readonly<Record<string, readonly string[]>> => {
  try {
    testGate(one, { met, unmet, ...cases });
  } catch (thrown) {
    if (thrown instanceof GateTestError) return Object.fromEntries(thrown.failures.map((failure) => [failure.case, failure.problems]));
    throw thrown;
  }
  return {};
};

/** What is wrong in one unmet case that expects more than its message. */
const wrongUnmet = (expected: object, one = gate): readonly string[] | undefined =>
  wrongIn(one, { unmet: [{ plan: some, message: "none", ...expected }] })["unmet[0]"];

const failed = (reason: string): string => `The gate “acme/accounts” failed: ${reason}. Fix the gate; until then it stays shut.`;

describe("X10 a gate of one's own is tested in one call", () => {
  test("which says nothing where all is well", () => {
    expect(testGate(gate, { met, unmet })).toBeUndefined();
  });

  test("and takes plans that were read or built before", () => {
    expect(wrongIn(gate, { met: [{ plan: planOf({ channels: [forum] }) }] })).toEqual({});
  });

  test("of what is wrong, all is said in one error, by the names of the cases", () => {
    const call = () => testGate(gate, { met: [{ name: "has one", plan: some }], unmet: [...unmet, { plan: all, message: "none" }] });
    expect(call).toThrow(
      new GateTestError("acme/accounts", [
        {
          case: "met[0] “has one”",
          problems: ["The gate must be met, and it is not: “none”, A channel without an account, the first “Blog”."],
        },
        { case: "unmet[1]", problems: ["The gate must not be met, and it is: “all”, Every channel has an account."] },
      ]),
    );
    expect(call).toThrow(/^The gate “acme\/accounts” fails its test:\n\nmet\[0\] “has one”\n- The gate must be met, /);
  });

  test.each([
    [undefined, "gate"],
    [{ id: "x" }, "gate.trial"],
  ])("and what is no gate is refused: %j", (one, path) => {
    const { code, path: where } = thrownBy(() => testGate(one as never, { met, unmet }));
    expect([code, where.join(".")]).toEqual(["type", path]);
  });

  test.each([
    [undefined, "cases.met"],
    [{ met, unmet: [] }, "cases.unmet"],
    [{ unmet }, "cases.met"],
    [{ met: [null], unmet }, "cases.met.0"],
  ])("and what is no case: %j", (cases, path) => {
    const { code, path: where } = thrownBy(() => testGate(gate, cases as never));
    expect([code, where.join(".")]).toEqual(["type", path]);
  });
});

describe("X10 a case says what the gate says", () => {
  const whole = {
    text: "A channel without an account, the first “Blog”.",
    values: { missing: ["blog"], first: "blog" },
    evidence: ["blog"],
  };

  test("in full or in part", () => {
    expect(wrongUnmet(whole)).toBeUndefined();
    for (const [name, value] of Object.entries(whole)) expect(wrongUnmet({ [name]: value })).toBeUndefined();
    expect(wrongIn(gate, { met: [{ plan: all, message: "all", evidence: ["forum"] }] })).toEqual({});
  });

  test.each([
    ["message", "all", "Its message is “none”, not “all”."],
    ["text", "One.", "Its text is “A channel without an account, the first “Blog”.”, not “One.”."],
    ["values", { first: "forum" }, "Its values.first is “blog”, not “forum”."],
    ["evidence", [], 'Its evidence is ["blog"], not [].'],
    ["evidence", ["forum"], "Its evidence[0] is “blog”, not “forum”."],
  ])("and is told where its %s is another", (name, value, words) => {
    expect(wrongUnmet({ [name]: value })).toEqual([words]);
  });

  test.each([
    [{ mesage: "none" }, "The case has no field “mesage”. Did you mean “message”?"],
    [{ message: undefined }, "It must say in `message` which of the gate's messages is said."],
    [{ message: "nome" }, "The case names the message “nome”, which the gate does not have. Did you mean “none”?"],
    [{ cycle: 0 }, "Its `cycle` must be a whole number from 1."],
    [{ cycleSince: "2027-01-01" }, "It says `cycleSince`, and not in `cycle` which round after the first that is."],
    [{ asTrial: "yes" }, "Its `asTrial` must be “met” or “unmet”."],
  ])("and not what cannot be: %j", (expected, words) => {
    expect(wrongUnmet(expected)).toEqual([words]);
  });

  test("and one whose plan cannot be read says why", () => {
    const plan = inputOf({ channels: [{ ...forum, owner: "nobody" }] });
    expect(wrongIn(gate, { met: [...met, { plan }] })).toEqual({
      "met[1]": [expect.stringMatching(/^It cannot be checked: \[invalid-plan\] .*“nobody”/)],
    });
  });
});

describe("X10 each sentence of a gate is said in some case", () => {
  test("or it is listed as one that nobody has seen", () => {
    const wordy = gateWith({ messages: { ...messages, rest: "There is no channel.", more: "So be it." } });
    expect(wrongIn(wordy)).toEqual({ "the gate": ["No case makes the gate say “rest”, “more”."] });
  });

  test("and it does not matter in which", () => {
    const wordy = gateWith({
      messages: { ...messages, rest: "There is no channel." },
      check: (plan, context) => (plan.channels.length === 0 ? { met: true, message: "rest" } : asUsual(plan, context)),
    });
    expect(wrongIn(wordy, { met: [...met, { plan: inputOf() }] })).toEqual({});
  });
});

describe("X10 the answer of a gate", () => {
  test("gives the values that its sentence asks for", () => {
    expect(wrongUnmet({}, answering({ values: { missing: ["blog"] } }))).toEqual([
      "Its message “none” asks for {first}, which its `values` do not give.",
    ]);
    expect(wrongUnmet({}, answering({ values: { missing: ["blog"], first: undefined } }))).toEqual([
      "Its message “none” says {first} although its `values` leave that undefined: A channel without an account, the first “{first, name}”.",
    ]);
  });

  test("and no others", () => {
    expect(wrongUnmet({}, answering({ values: { missing: ["blog"], first: "blog", last: "blog" } }))).toEqual([
      "Its `values` give “last”, which its message “none” does not ask for.",
    ]);
  });

  test("and may leave undefined what its sentence knows to be absent", () => {
    const optional = gateWith({
      messages: { ...messages, all: "All are there{why, select, absent {} other {: {why}}}." },
      check: (plan, context) => ({ values: { why: undefined }, ...Object(asUsual(plan, context)) }),
    });
    expect(wrongIn(optional)).toEqual({});
  });

  test("rests on things that the plan has, or its parts", () => {
    expect(wrongUnmet({}, answering({ evidence: ["blog", "shop"] }))).toEqual([
      "Its `evidence` names “shop”, which the plan does not have.",
    ]);
    expect(wrongUnmet({}, answering({ evidence: ["blog", "vision", "plan"] }))).toBeUndefined();
  });
});

describe("B2 X10 a trial passes a gate or not as its `trial` says", () => {
  const lenient: Check = (plan, context) => (plan.commitment === "trial" ? { met: true, message: "all" } : asUsual(plan, context));

  test.each(["firm", "softened"] as const)("and not as its check does: %s", (trial) => {
    const hint = `The gate is \`trial: "${trial}"\`, which says what a trial may pass: leave it to that, or expect it with \`asTrial\`.`;
    const tolerant = gateWith({ trial, check: lenient });
    expect(wrongIn(tolerant)).toEqual({ "unmet[0]": [`As a trial, the same plan is met: Every channel has an account. ${hint}`] });
    expect(wrongIn(tolerant, { unmet: [{ plan: some, message: "none", asTrial: "met" }] })).toEqual({});
    expect(wrongIn(gateWith({ trial }))).toEqual({});
  });

  test("nor may it ask more of a trial, also where the plan of the case is one", () => {
    const strict = gateWith({
      check: (plan, context) => (plan.commitment === "trial" ? asUsual(planOf({ channels: [blog] }), context) : asUsual(plan, context)),
    });
    expect(wrongIn(strict)["met[0]"]).toEqual([expect.stringMatching(/^As a trial, the same plan is not met: A channel without/)]);
    expect(wrongIn(gateWith({ check: lenient }), { met: [...met, { plan: { ...some, commitment: "trial" } }] })["met[1]"]).toEqual([
      expect.stringMatching(/^As a plan that is no trial, the same plan is not met: A channel without/),
    ]);
  });

  test("and does not fail on one", () => {
    const failing = gateWith({
      check: (plan, context) => {
        if (plan.commitment === "trial") throw new Error("oh");
        return asUsual(plan, context);
      },
    });
    expect(wrongIn(failing)["met[0]"]).toEqual([`As a trial: ${failed("oh")}`]);
  });
});

describe("X10 a gate is told of a journey what the case says, else what the plan's journey comes to", () => {
  /** Says in its sentence what it was told. */
  const telling = gateWith({
    messages: { all: "{seen, text}", none: "Not {seen, text}" },
    check: (plan, { from, to, cycle, today, calendar, isOfThisCycle }) => {
      const days = ["2027-02-28", "2027-03-01", undefined].map((day) => (isOfThisCycle(day) ? "y" : "n")).join("");
      const seen = [from, to, `${cycle}${days}`, today ?? "-", calendar?.plan ?? "-"].join(" ");
      return { met: plan.vision === undefined, message: plan.vision === undefined ? "all" : "none", values: { seen } };
    },
  });
  const seenIn = (given: Omit<GateCase, "plan">, plan: PlanInput = inputOf()): readonly string[] | undefined =>
    wrongIn(telling, {
      met: [{ plan, text: "", ...given }],
      unmet: [{ plan: inputOf({ vision: { statement: "Heard" } }), message: "none" }],
    })["met[0]"]?.map((words) => words.replace(/^Its text is “(.*)”, not “”\.$/, "$1"));

  test("the stages, from the first to the one behind", () => {
    expect(seenIn({})).toEqual(["listen.internal listen.external 1yyy - -"]);
    expect(seenIn({ from: "plan" })).toEqual(["plan respond 1yyy - -"]);
    expect(seenIn({ from: "plan", to: "review" })).toEqual(["plan review 1yyy - -"]);
    expect(seenIn({ from: "post" })).toEqual(["post post 1yyy - -"]);
  });

  test("the stage that its journey comes to", () => {
    const machine = defineStageMachine({
      id: "acme",
      version: 1,
      stages: ["a", "b", "c"],
      initial: "a",
      gates: [],
      transitions: { "go-on": { from: "a", to: "b" } },
    });
    const moved = advanceStage(planOf(), { machine, to: "b", at: "2027-01-01T09:00:00Z", by: "ana", because: "so" } as never);
    const plan = (moved as { plan: PlanInput }).plan;
    expect(seenIn({ machine }, plan)).toEqual(["b c 1yyy - -"]);
    expect(seenIn({}, plan)).toEqual([expect.stringMatching(/^It cannot be checked: \[transition\] /)]);
  });

  test("the round, the day, and the calendar", () => {
    expect(seenIn({ cycle: 2, cycleSince: "2027-03-01", today: "2027-04-01" })).toEqual([
      "listen.internal listen.external 2nyn 2027-04-01 -",
    ]);
    const calendar = (plan: Plan) => generateCalendar(plan, { from: "2027-01-01", to: "2027-01-02" });
    expect(seenIn({ calendar })).toEqual(["listen.internal listen.external 1yyy - the-plan"]);
    expect(seenIn({ calendar: calendar(parsePlan(inputOf())) })).toEqual(["listen.internal listen.external 1yyy - the-plan"]);
    expect(seenIn({ today: "soon" as never })).toEqual([expect.stringMatching(/^It cannot be checked: \[date\] /)]);
  });
});

describe("F71 F72 F74 X10 a gate under test that does what no gate may", () => {
  test("as throwing, is named with its reason", () => {
    const throwing = gateWith({
      check: () => {
        throw new Error("no channel");
      },
    });
    expect(wrongIn(throwing)).toMatchObject({ "met[0]": [failed("no channel")], "unmet[0]": [failed("no channel")] });
  });

  test("as answering later, is named, too", async () => {
    expect(wrongIn(gateWith({ check: async () => Promise.reject(new Error("late")) }))["met[0]"]).toEqual([
      failed("it is asynchronous, and a gate must answer at once"),
    ]);
    await Promise.resolve(); // a rejection that nobody handles would fail the run
  });

  test("as answering nonsense, is named, too", () => {
    expect(wrongIn(answering({ met: "yes" }))["met[0]"]).toEqual([failed("it does not say whether it is met")]);
    expect(wrongIn(answering({ message: "al" }))["met[0]"]).toEqual([failed("its message is not one of its messages")]);
    expect(wrongIn(gateWith({ check: () => null }))["met[0]"]).toHaveLength(1);
  });

  test("as changing the plan, the calendar or what else it is told, is named, too", () => {
    const readOnly = [expect.stringContaining("Cannot assign to read only property")];
    expect(wrongIn(gateWith({ check: (plan) => Object.assign(plan, { name: "mine" }) }))["met[0]"]).toHaveLength(1);
    expect(wrongIn(gateWith({ check: ({ channels: [channel] }) => Object.assign(Object(channel), { account: "x" }) }))["met[0]"]).toEqual(
      readOnly,
    );
    expect(wrongIn(gateWith({ check: (_, context) => Object.assign(context, { cycle: 3 }) }))["met[0]"]).toEqual(readOnly);
    const calendar = JSON.parse(JSON.stringify(generateCalendar(parsePlan(all), { from: "2027-01-01", to: "2027-01-02" })));
    const spoiling = gateWith({
      check: (plan, context) => {
        Object.assign(Object(context.calendar), { plan: "x" });
        return asUsual(plan, context);
      },
    });
    expect(wrongIn(spoiling, { met: [{ plan: all, calendar }] })["met[0]"]).toEqual(readOnly);
  });

  test("as remembering what it saw, is found out", () => {
    const words =
      "The gate says something else when it is asked again about the same plan. It must depend on nothing but what it is given.";
    let seen = 0;
    const counting = gateWith({
      check: (plan, context) => (seen++ > 0 ? asUsual(planOf({ channels: [blog] }), context) : asUsual(plan, context)),
    });
    expect(wrongIn(counting)["met[0]"]).toEqual([words]);
    const plans = new WeakSet<object>();
    const byPlan = gateWith({
      check: (plan, context) => {
        if (plans.has(plan)) return asUsual(planOf({ channels: [blog] }), context);
        plans.add(plan);
        return asUsual(plan, context);
      },
    });
    expect(wrongIn(byPlan)["met[0]"]).toEqual([words]);
    let first: Plan | undefined;
    const byCopy = gateWith({
      check: (plan, context) => {
        first ??= plan;
        return plan === first ? asUsual(plan, context) : asUsual(planOf({ channels: [blog] }), context);
      },
    });
    expect(wrongIn(byCopy)["met[0]"]).toEqual([words]);
  });

  test("as failing on an empty plan, or without today and a calendar", () => {
    const needing = (read: (plan: Plan, context: GateContext) => unknown) =>
      gateWith({
        check: (plan, context) => {
          read(plan, context);
          return asUsual(plan, context);
        },
      });
    expect(wrongIn(needing(({ channels: [channel] }) => Object(channel).name.length))).toEqual({
      "the gate": [expect.stringMatching(/^On an empty plan: The gate “acme\/accounts” failed: Cannot read properties of undefined/)],
    });
    const day = needing((plan, { today }) => plan.channels.length > 0 && (today as string).slice(0, 4));
    expect(
      wrongIn(day, { met: [{ plan: all, today: "2027-01-01" }], unmet: [{ plan: some, message: "none", today: "2027-01-01" }] }),
    ).toEqual({
      "met[0]": [expect.stringMatching(/^Without `today` and `calendar`: The gate “acme\/accounts” failed: /)],
      "unmet[0]": [expect.stringMatching(/^Without `today` and `calendar`: The gate “acme\/accounts” failed: /)],
    });
  });
});

describe("X10 the gates of the library answer as every gate must", () => {
  test.each(listenFirst.gates.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const { failures } = ((): GateTestError => {
      try {
        testGate(one, { met: [{ plan: inputOf() }], unmet: [{ plan: inputOf(), message: Object.keys(one.messages)[0] ?? "" }] });
      } catch (thrown) {
        if (thrown instanceof GateTestError) return thrown;
        throw thrown;
      }
      throw new Error("both cannot be");
    })();
    const others = failures
      .flatMap(({ problems }) => problems)
      .filter((words) => !/^(The gate must |Its message is |No case makes )/.test(words));
    expect(others).toEqual([]);
  });
});
