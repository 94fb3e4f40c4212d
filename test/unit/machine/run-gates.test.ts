import { describe, expect, test } from "vitest";
import { decide } from "../../../src/machine/decide.js";
import { defineGate } from "../../../src/machine/define-gate.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import { explainMoves } from "../../../src/machine/explain-moves.js";
import type { Gate, GateContext } from "../../../src/machine/gate.js";
import { startJourney } from "../../../src/machine/journey-state.js";
import { planOf } from "../../helpers/plan-of.js";
import { forked, move, named, walk } from "./machines.js";

const machineOf = (gate: Gate) =>
  defineStageMachine({
    id: "m",
    version: 1,
    stages: ["a", "b"],
    initial: "a",
    gates: [gate, named],
    transitions: { go: { from: "a", to: "b", gates: [gate.id, "named"] }, back: { type: "return", from: "b", to: "a" } },
  });

/** What a gate with this check is reported as, in a trial with a name. */
const reportOf = (check: (...args: never[]) => unknown, messages: Gate["messages"] = { yes: "{count} of them" }) => {
  const machine = machineOf({ id: "odd", trial: "softened", messages, check: check as Gate["check"] });
  const decision = decide(machine, planOf({ name: "A", commitment: "trial" }), startJourney(machine), move("advance", 1));
  const gates = decision.ok ? decision.event.gates : decision.gates;
  expect(gates[1]).toMatchObject({ gate: "named", met: true });
  return gates[0];
};
const good = { met: true, message: "yes", values: { count: 2 }, evidence: ["x"] };
const failed = (reason?: string) => ({
  gate: "odd",
  key: "machine/gate-failed",
  met: false,
  message: `The gate “odd” failed${reason === undefined ? "" : `: ${reason}`}. Fix the gate; until then it stays shut.`,
  values: { gate: "odd", ...(reason === undefined ? {} : { reason }) },
  evidence: [],
});

describe("F71 a gate that throws is a refusal naming the gate, never softened, and the others are asked", () => {
  test.each([
    ["an error", new Error("no network"), "no network"],
    ["a text", "boom", "boom"],
    ["null", null, undefined],
    [
      "an error whose message throws",
      Object.defineProperty({}, "message", {
        get: () => {
          throw new Error("x");
        },
      }),
      undefined,
    ],
    ["half of a surrogate pair", "a\ud800b", "a\ufffdb"],
  ])("%s", (_, thrown, reason) => {
    expect(
      reportOf(() => {
        throw thrown;
      }),
    ).toEqual(failed(reason));
  });
});

describe("F72 a gate that answers nonsense is a refusal too", () => {
  test.each([
    ["nothing", undefined, "Cannot destructure"],
    ["a promise", Promise.resolve(good), "it is asynchronous, and a gate must answer at once"],
    ["a met that is no boolean", { ...good, met: 1 }, "it does not say whether it is met"],
    ["a message it does not have", { ...good, message: "toString" }, "its message is not one of its messages"],
    [
      "a value that is not finite",
      { ...good, values: { count: Number.NaN } },
      "a value is neither a text, a finite number nor a list of texts",
    ],
    ["a value that is an object", { ...good, values: { count: {} } }, "a value is neither a text, a finite number nor a list of texts"],
    [
      "a list of more than texts",
      { ...good, values: { count: ["a", 1] } },
      "a value is neither a text, a finite number nor a list of texts",
    ],
    ["a value no plan may hold", { ...good, values: JSON.parse('{"__proto__": 1}') }, "a name among its values is not made of letters"],
    ["a value called constructor", { ...good, values: { constructor: 1 } }, "a name among its values is not made of letters"],
    ["evidence that is no id", { ...good, evidence: ["no id"] }, "its evidence is not made of ids"],
    ["evidence that is no text", { ...good, evidence: [7] }, "its evidence is not made of ids"],
  ])("%s", (_, answer, reason) => {
    expect(reportOf(() => answer)).toMatchObject({
      gate: "odd",
      met: false,
      key: "machine/gate-failed",
      message: expect.stringContaining(reason),
      values: { gate: "odd", reason: expect.stringContaining(reason) },
      evidence: [],
    });
  });

  test("what it returns is capped, and can be kept in a log", () => {
    const evidence = function* () {
      for (let n = 0; ; n += 1) yield `e${n % 1500}`;
    };
    const report = reportOf(() => ({ ...good, values: { count: "x".repeat(10_000) }, evidence: evidence() }));
    expect(report?.evidence).toHaveLength(1000);
    expect(report?.message).toHaveLength(208);
    expect(reportOf(() => ({ ...good, values: { count: "a\udc00" } }))?.message).toBe("a\ufffd of them");
  });

  test("a list among its values is capped, frozen, and can be kept in a log", () => {
    const given = ["a\udc00", "x".repeat(10_000), ...Array.from({ length: 2000 }, () => "y")];
    const kept = reportOf(() => ({ ...good, values: { count: given } }))?.values["count"];
    expect(kept).toHaveLength(1000);
    expect(kept).toEqual(["a\ufffd", `${"x".repeat(199)}…`, ...Array.from({ length: 998 }, () => "y")]);
    expect([Object.isFrozen(kept), Object.isFrozen(given)]).toEqual([true, false]);
  });

  test("more than a hundred values make no sentence", () => {
    const values = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => ["a".repeat(at + 1), 1]));
    expect(reportOf(() => ({ ...good, values: { ...values(99), count: 2 } }))).toMatchObject({ met: true, message: "2 of them" });
    expect(reportOf(() => ({ ...good, values: { ...values(100), count: 2 } }))).toEqual(failed("it gives more than 100 values"));
  });

  test("evidence is named once each", () => {
    expect(reportOf(() => ({ ...good, evidence: ["b", "a", "b"] }))?.evidence).toEqual(["b", "a"]);
  });
});

describe("F74 a gate cannot change the plan", () => {
  test("it fails and the plan is as it was", () => {
    const plan = planOf({ name: "A" });
    const machine = machineOf({
      id: "thief",
      trial: "firm",
      messages: {},
      check: (given) => {
        (given as { name: string }).name = "mine";
        return { met: true, message: "" };
      },
    });
    const decision = decide(machine, plan, startJourney(machine), move("advance", 1));
    expect([decision.ok, plan.name]).toEqual([false, "A"]);
  });
});

describe("D1 what a gate is told", () => {
  const seen: GateContext[] = [];
  const curious = defineGate({
    id: "curious",
    trial: "firm",
    messages: { yes: "yes" },
    check: (_, context) => {
      seen.push(context);
      return { met: true, message: "yes" };
    },
  });
  const machine = machineOf(curious);

  test("the day in the plan's zone, which step, which cycle, and what belongs to it", () => {
    const plan = planOf({ name: "A", timeZone: "Pacific/Auckland" });
    const at = "2027-01-04T20:00:00Z"; // the 5th in Auckland
    const { state } = walk(machine, plan, [move("advance", 2), move("return", 4, { at, because: "b" })]);
    seen.length = 0;
    explainMoves(machine, plan, state, { today: "2027-01-06" });
    decide(machine, plan, state, move("advance", 5, { at }));
    const [asked, moved] = seen;
    expect(asked).toMatchObject({ from: "a", to: "b", cycle: 2, today: "2027-01-06", calendar: undefined });
    expect(moved).toMatchObject({ today: "2027-01-05" });
    const days = ["2027-01-04", "2027-01-05", "2027-01-06", undefined];
    expect(days.map((one) => asked?.isOfThisCycle(one))).toEqual([false, true, true, false]);
  });

  test("in the first cycle every day belongs to it, and what has no day; without a zone days are UTC's", () => {
    const plan = planOf({ name: "A" });
    seen.length = 0;
    decide(machine, plan, startJourney(machine), move("advance", 5, { at: "2027-01-04T20:00:00Z" }));
    expect(seen[0]?.today).toBe("2027-01-04");
    expect(["1990-01-01", "2100-01-01", undefined].map((one) => seen[0]?.isOfThisCycle(one))).toEqual([true, true, true]);
  });
});

describe("D5 every move from a stage is explained", () => {
  test("open or not, with what each gate found", () => {
    expect(explainMoves(forked, planOf({ name: "A" }), startJourney(forked))).toEqual([
      {
        step: "go-left",
        type: "advance",
        to: "left",
        open: false,
        gates: [expect.objectContaining({ gate: "named", met: true }), expect.objectContaining({ gate: "envisioned", met: false })],
      },
      { step: "go-right", type: "advance", to: "right", open: true, gates: [] },
    ]);
  });

  test("none is open while the journey is paused", () => {
    const { state } = walk(forked, planOf(), [move("pause", 1)]);
    expect(explainMoves(forked, planOf(), state).map(({ open }) => open)).toEqual([false, false]);
  });

  test("all frozen", () => {
    const moves = explainMoves(forked, planOf(), startJourney(forked));
    for (const part of [moves, moves[0], moves[0]?.gates, moves[0]?.gates[0]]) expect(Object.isFrozen(part)).toBe(true);
  });
});
