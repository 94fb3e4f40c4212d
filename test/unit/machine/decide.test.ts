import { describe, expect, test } from "vitest";
import { decide } from "../../../src/machine/decide.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import { evolve } from "../../../src/machine/evolve.js";
import { startJourney } from "../../../src/machine/journey-state.js";
import { refusalMessages } from "../../../src/machine/refuse-move.js";
import type { StageCommand } from "../../../src/machine/stage-command.js";
import { stageEventSchema } from "../../../src/model/journey/stage-event.js";
import { planOf } from "../../helpers/plan-of.js";
import { day, envisioned, forked, move, named, walk } from "./machines.js";

const start = startJourney(forked);
const ready = planOf({ name: "Acme", vision: { statement: "There" } });

const refusal = (plan: Parameters<typeof decide>[1], state: Parameters<typeof decide>[2], command: StageCommand) => {
  const decision = decide(forked, plan, state, command);
  if (decision.ok) throw new Error("it was granted");
  return decision;
};

describe("D1 a move is granted as an event", () => {
  test("that says everything and carries a digest", () => {
    const decision = decide(forked, ready, start, move("advance", 4, { to: "left", because: "we are ready" }));
    expect(decision).toEqual({
      ok: true,
      event: {
        seq: 1,
        cycle: 1,
        type: "advance",
        from: "draft",
        to: "left",
        at: day(4),
        by: "ada",
        because: "we are ready",
        gates: [
          {
            gate: "named",
            key: "gates/named/yes",
            met: true,
            message: "It is named “Acme”.",
            values: { name: "Acme" },
            evidence: ["plan"],
          },
          { gate: "envisioned", key: "gates/envisioned/yes", met: true, message: "It leads somewhere.", values: {}, evidence: ["vision"] },
        ],
        machine: "forked",
        machineVersion: 2,
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test("that a plan can hold, to the byte", () => {
    const { journey } = walk(forked, ready, [
      move("advance", 4, { to: "left" }),
      move("pause", 5),
      move("resume", 6),
      move("return", 7, { because: "b" }),
    ]);
    expect(planOf({ journey }).journey).toEqual(journey);
    for (const event of journey) expect(stageEventSchema.safeParse(event).success).toBe(true);
  });

  test("in full seconds", () => {
    const decision = decide(forked, ready, start, move("advance", 4, { to: "right", at: "2027-01-04T12:00:00.789Z" }));
    expect(decision.ok && decision.event.at).toBe("2027-01-04T12:00:00Z");
  });

  test("frozen to the ground, the plan untouched", () => {
    const before = structuredClone(ready);
    const decision = decide(forked, ready, start, move("advance", 4, { to: "left" }));
    if (!decision.ok) throw new Error(decision.reason);
    const [gate] = decision.event.gates;
    for (const part of [decision, decision.event, decision.event.gates, gate, gate?.values, gate?.evidence])
      expect(Object.isFrozen(part)).toBe(true);
    expect(ready).toEqual(before);
  });

  test("a return opens a new cycle and belongs to it", () => {
    const { journey, state } = walk(forked, ready, [move("advance", 4, { to: "right" }), move("return", 7, { because: "news" })]);
    expect(journey.map(({ cycle }) => cycle)).toEqual([1, 2]);
    expect(state).toMatchObject({ stage: "draft", cycle: 2, since: day(7), cycleSince: day(7), at: day(7), seq: 2 });
  });
});

describe("F67 an illegal move is refused with a reason, never made", () => {
  test("gates that are shut say what is needed", () => {
    expect(refusal(planOf({ name: "Acme" }), start, move("advance", 4, { to: "left" }))).toMatchObject({
      ok: false,
      code: "gates",
      reason: "The step from “draft” to “left” is not open yet. It leads nowhere.",
      gates: [
        { gate: "named", met: true },
        { gate: "envisioned", met: false },
      ],
    });
  });

  test("a step the machine does not have names from and to, and where one can go", () => {
    const { state } = walk(forked, ready, [move("advance", 4, { to: "right" })]);
    expect(refusal(ready, state, move("advance", 5)).reason).toBe("No step leads on from “right”.");
    expect(refusal(ready, start, move("advance", 5, { to: "constructor" }))).toMatchObject({
      code: "no-step",
      reason: "No step leads on from “draft” to “constructor”. Possible from there: left and right.",
      values: { type: "advance", from: "draft", to: "constructor", choices: ["left", "right"] },
      gates: [],
    });
    expect(refusal(ready, start, move("return", 5)).reason).toBe("No return leads from “draft”.");
  });

  test("a fork asks which way", () => {
    expect(refusal(ready, start, move("advance", 5))).toMatchObject({
      code: "which-step",
      reason: "Several steps lead on from “draft”. Choose one in `to`: left, right.",
      values: { type: "advance", from: "draft", choices: ["left", "right"] },
    });
  });

  test("a refusal is frozen to the ground", () => {
    const refused = refusal(ready, start, move("advance", 5));
    for (const part of [refused, refused.values, refused.values["choices"], refused.gates]) expect(Object.isFrozen(part)).toBe(true);
  });

  test("time does not go backwards; the same second is fine", () => {
    const { state } = walk(forked, ready, [move("advance", 4, { to: "left" })]);
    expect(refusal(ready, state, move("advance", 3))).toMatchObject({
      code: "time",
      reason:
        "The move is earlier than the last event, which happened on 4 January 2027, 12:00 UTC. Time in a journey does not go backwards.",
      values: { at: day(3), last: day(4) },
    });
    expect(decide(forked, ready, state, move("advance", 4)).ok).toBe(true);
  });

  test("while paused nothing but a resume is possible", () => {
    const { state } = walk(forked, ready, [move("advance", 4, { to: "left" }), move("pause", 5)]);
    for (const type of ["advance", "return", "pause"] as const)
      expect(refusal(ready, state, move(type, 6))).toMatchObject({
        code: "paused",
        reason: "The journey is paused in “left”. Resume it first.",
      });
    expect(refusal(ready, start, move("resume", 6)).code).toBe("not-paused");
    const resumed = decide(forked, ready, state, move("resume", 6));
    expect(resumed.ok && evolve(forked, state, resumed.event)).toMatchObject({ stage: "left", paused: false, since: day(4) });
  });

  test("every reason has its template", () => {
    expect(Object.keys(refusalMessages).sort()).toEqual([
      "begun",
      "gates",
      "no-stage",
      "no-step",
      "not-paused",
      "paused",
      "time",
      "which-step",
    ]);
  });

  test.each([
    ["instant", { at: "yesterday" }, ["command", "at"]],
    ["instant", { at: 7 as never }, ["command", "at"]],
    ["id", { by: "Ada Lovelace" }, ["command", "by"]],
    ["id", { by: undefined as never }, ["command", "by"]],
    ["text", { because: "\ud800" }, ["command", "because"]],
    ["text", { because: "x".repeat(10_001) }, ["command", "because"]],
    ["text", { because: 7 as never }, ["command", "because"]],
    ["event-type", { type: "constructor" as never }, ["command", "type"]],
  ])("an ill-formed command is the caller's mistake: %s", (code, change, path) => {
    expect(() => decide(forked, ready, start, { ...move("advance", 4), ...change })).toThrowError(expect.objectContaining({ code, path }));
  });
});

describe("B2 a trial softens some gates", () => {
  const trial = planOf({ commitment: "trial", vision: { statement: "There" } });

  test("a softened gate is recorded and does not stop the plan", () => {
    const decision = decide(forked, trial, start, move("advance", 4, { to: "left" }));
    expect(decision.ok && decision.event.gates[0]).toEqual({
      gate: "named",
      key: "gates/named/no",
      met: false,
      softened: true,
      message: "It has no name. Give it one.",
      values: {},
      evidence: [],
    });
  });

  test("a firm one stops it", () => {
    const { code, gates } = refusal(planOf({ commitment: "trial" }), start, move("advance", 4, { to: "left" }));
    expect([code, gates.map(({ softened }) => softened)]).toEqual(["gates", [true, undefined]]);
  });

  test("a met gate is not softened, and nothing is in a plan that is critical or does not say", () => {
    const met = decide(
      forked,
      planOf({ commitment: "trial", name: "A", vision: { statement: "b" } }),
      start,
      move("advance", 4, { to: "left" }),
    );
    expect(met.ok && met.event.gates.some((gate) => "softened" in gate)).toBe(false);
    for (const commitment of ["critical", undefined] as const)
      expect(
        refusal(planOf({ commitment, vision: { statement: "b" } }), start, move("advance", 4, { to: "left" })).gates[0]?.softened,
      ).toBeUndefined();
  });
});

describe("the gates of a step are asked in its order", () => {
  test("not in the order of the machine", () => {
    const machine = defineStageMachine({
      id: "m",
      version: 1,
      stages: ["a", "b"],
      initial: "a",
      gates: [named, envisioned],
      transitions: { go: { from: "a", to: "b", gates: ["envisioned", "named"] } },
    });
    const decision = decide(machine, ready, startJourney(machine), move("advance", 1));
    expect(decision.ok && decision.event.gates.map(({ gate }) => gate)).toEqual(["envisioned", "named"]);
  });
});

describe("a table, which names gates and brings none", () => {
  const { gates: _, ...table } = forked;

  test("takes the steps without gates, pauses and resumes", () => {
    const right = decide(table, planOf(), start, move("advance", 1, { to: "right" }));
    expect(right).toEqual(decide(forked, planOf(), start, move("advance", 1, { to: "right" })));
    expect(right.ok).toBe(true);
    expect(decide(table, planOf(), start, move("pause", 1)).ok).toBe(true);
    expect(decide(table, planOf(), { ...start, paused: true }, move("resume", 1)).ok).toBe(true);
  });

  test("lets no gate pass unasked", () => {
    expect(() => decide(table, ready, start, move("advance", 1, { to: "left" }))).toThrowError(
      expect.objectContaining({
        code: "config",
        message:
          "[config] The step asks the gate “named”, which the machine “forked” does not bring. Pass the machine with its gates instead of its table.",
        values: { gate: "named", machine: "forked" },
        path: ["machine"],
      }),
    );
    const short = { ...forked, gates: [named] };
    expect(() => decide(short, ready, start, move("advance", 1, { to: "left" }))).toThrowError(/the gate “envisioned”/);
  });
});
