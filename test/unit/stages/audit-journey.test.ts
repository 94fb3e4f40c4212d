import { describe, expect, test } from "vitest";
import { defineGate } from "../../../src/machine/define-gate.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import type { Plan } from "../../../src/model/plan.js";
import { adoptJourney } from "../../../src/stages/adopt-journey.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import { auditJourney } from "../../../src/stages/audit-journey.js";
import type { MoveResult } from "../../../src/stages/make-move.js";
import { returnToListening } from "../../../src/stages/return-to-listening.js";
import { english } from "../../../src/words/english.js";
import { planOf } from "../../helpers/plan-of.js";

const moved = (result: MoveResult): Plan => {
  if (!result.ok) throw new Error(result.reason);
  return result.plan;
};
const gate = (id: string, is: (plan: Plan) => boolean) =>
  defineGate({
    id,
    trial: "softened",
    messages: { yes: `There is a ${id}.`, no: `There is no ${id}.` },
    check: (plan) => ({ met: is(plan), message: is(plan) ? "yes" : "no" }),
  });
const machine = defineStageMachine({
  id: "three",
  version: 1,
  stages: ["a", "b", "c"],
  initial: "a",
  gates: [
    gate("name", ({ name }) => name !== undefined),
    gate("vision", ({ vision }) => vision !== undefined),
    gate("channel", ({ channels }) => channels.length > 0),
  ],
  transitions: {
    first: { from: "a", to: "b", gates: ["name", "vision"] },
    second: { from: "b", to: "c", gates: ["channel", "name"] },
    again: { type: "return", from: "b", to: "a" },
    back: { type: "return", from: "c", to: "b" },
  },
});
const at = (day: number) => ({ at: `2027-01-0${day}T09:00:00Z`, by: "maria", because: "so it is", machine });
const [vision, channels] = [{ statement: "Everybody is answered" }, [{ id: "c", name: "C" }]];
const adopted = (stage: string, more: Parameters<typeof planOf>[0] = {}) => moved(adoptJourney(planOf(more), { ...at(4), stage }));
/** The same journey in another plan. */
const withJourney = (more: Parameters<typeof planOf>[0], { journey }: Plan): Plan => ({ ...planOf(more), journey });
const owedOf = (plan: Plan) => auditJourney(plan, { machine }).adoption?.owed.map(({ from, to, report }) => [from, to, report.gate]);
const changesOf = (plan: Plan) => auditJourney(plan, { machine }).changed.map(({ index, gate: of, message }) => [index, of, message]);

describe("D5 an audit says what an adopted plan's stage still owes", () => {
  test("the gates that were not met then and are not today, each with its step", () => {
    const plan = adopted("c", { name: "A" });
    const { adoption } = auditJourney(plan, { machine });
    expect(owedOf(plan)).toEqual([
      ["a", "b", "vision"],
      ["b", "c", "channel"],
    ]);
    expect(adoption).toMatchObject({
      stage: "c",
      at: "2027-01-04T09:00:00Z",
      by: "maria",
      because: "so it is",
      asked: 4,
      message: "some",
      sentence: "Adopted in “c” on 4 January 2027; 2 of the 4 gates it passed over were never met.",
    });
    expect(adoption?.owed[1]?.report).toMatchObject({ met: false, message: "There is no channel." });
  });

  test("no longer once it is met; and one that was met then is not owed though it is unmet today", () => {
    expect(owedOf(withJourney({ name: "A", channels }, adopted("c", { name: "A" })))).toEqual([["a", "b", "vision"]]);
    expect(owedOf(withJourney({}, adopted("b", { name: "A", vision })))).toEqual([]);
  });

  test.each([
    ["free", {}, "a", "it passed over no gate."],
    ["met", { name: "A", vision }, "b", "both gates it passed over have been met."],
    ["met", { name: "A", vision, channels }, "c", "all 4 gates it passed over have been met."],
    ["none", {}, "b", "neither of the two gates it passed over was ever met."],
    ["none", {}, "c", "none of the 4 gates it passed over was ever met."],
    ["some", { name: "A" }, "b", "1 of the 2 gates it passed over was never met."],
  ] as const)("in a sentence that is true of each count: %s", (message, more, stage, end) => {
    expect(auditJourney(adopted(stage, more), { machine }).adoption).toMatchObject({
      message,
      sentence: `Adopted in “${stage}” on 4 January 2027; ${end}`,
    });
  });

  test("of the steps that it returned behind nothing is owed, and those before the stage it returned to stay", () => {
    const back = moved(returnToListening(adopted("c"), at(5)));
    expect(owedOf(back)).toEqual([
      ["a", "b", "name"],
      ["a", "b", "vision"],
    ]);
    expect(auditJourney(back, { machine }).adoption?.sentence).toMatch(/neither of the two gates it passed over was ever met\.$/);
    const start = moved(returnToListening(back, at(6)));
    expect(auditJourney(start, { machine }).adoption).toMatchObject({
      asked: 0,
      owed: [],
      message: "returned",
      sentence: "Adopted in “c” on 4 January 2027; it has since returned to before every gate it passed over.",
    });
  });

  test("a step that the plan makes itself later is not owed, but audited as made", () => {
    const back = moved(returnToListening(adopted("c"), at(5)));
    const again = moved(advanceStage(withJourney({ name: "A", channels }, back), at(6)));
    expect(owedOf(again)).toEqual([["a", "b", "vision"]]);
    expect(auditJourney(again, { machine }).adoption?.asked).toBe(2);
    expect(changesOf(again)).toEqual([[0, "name", "met-since"]]);
    expect(changesOf(withJourney({ name: "A" }, again))).toEqual([
      [0, "name", "met-since"],
      [2, "channel", "no-longer-met"],
    ]);
  });

  test("a plan whose journey begins in the first stage, or has none, has no adoption", () => {
    expect(auditJourney(planOf()).adoption).toBeUndefined();
    expect("adoption" in auditJourney(moved(advanceStage(planOf({ name: "A", vision }), at(4))), { machine })).toBe(false);
  });
});

describe("D1 an audit says which gates would decide otherwise today", () => {
  const stepped = moved(advanceStage(planOf({ name: "A", vision }), at(4)));
  const trial = moved(advanceStage(planOf({ commitment: "trial" }), at(4)));

  test("none where all is as it was", () => {
    expect(auditJourney(stepped, { machine })).toEqual({ events: 1, digests: 1, changed: [] });
    expect(auditJourney(planOf())).toEqual({ events: 0, digests: 0, changed: [] });
    expect(changesOf(trial)).toEqual([]);
  });

  test("with what was recorded, what is found now, and both in a sentence", () => {
    expect(auditJourney(withJourney({ vision }, stepped), { machine }).changed).toEqual([
      {
        index: 0,
        from: "a",
        to: "b",
        gate: "name",
        recorded: stepped.journey[0]?.gates[0],
        now: expect.objectContaining({ met: false, message: "There is no name." }),
        message: "no-longer-met",
        sentence: "Met when the plan made the step from “a” to “b” on 4 January 2027, but not today. There is no name.",
      },
    ]);
    const { changed } = auditJourney(withJourney({ name: "A", vision }, adopted("b")), { machine });
    expect(changed[0]).toMatchObject({
      message: "met-since",
      sentence: "Not met when the plan was adopted past the step from “a” to “b” on 4 January 2027, but met today. There is a name.",
    });
  });

  test("as a trial or no longer as one", () => {
    expect(changesOf(withJourney({}, trial))).toEqual([
      [0, "name", "no-longer-softened"],
      [0, "vision", "no-longer-softened"],
    ]);
    expect(changesOf(withJourney({ commitment: "trial" }, adopted("b")))).toEqual([
      [0, "name", "softened-since"],
      [0, "vision", "softened-since"],
    ]);
    expect(changesOf(withJourney({ commitment: "trial" }, stepped))).toEqual([
      [0, "name", "no-longer-met"],
      [0, "vision", "no-longer-met"],
    ]);
  });

  test("also those that were not asked, unless they are met", () => {
    const [event] = stepped.journey;
    if (event === undefined) throw new Error("no event");
    const { digest: _, ...bare } = event;
    const unasked = { ...stepped, journey: [{ ...bare, gates: [] }] };
    expect(changesOf(unasked)).toEqual([]);
    const { changed } = auditJourney(withJourney({ name: "A" }, unasked), { machine });
    expect(changed.map(({ gate: of, message, recorded }) => [of, message, recorded])).toEqual([["vision", "not-asked", undefined]]);
    expect(changed[0]?.sentence).toMatch(/^Not asked when the plan made the step from “a” to “b” on 4 January 2027, and not met today\./);
  });

  test("of a step that was made twice the later one; of steps returned behind none", () => {
    const again = moved(advanceStage(moved(returnToListening(stepped, at(5))), at(6)));
    expect(changesOf(withJourney({}, again)).map(([index]) => index)).toEqual([2, 2]);
    expect(changesOf(withJourney({}, moved(returnToListening(again, at(7)))))).toEqual([]);
  });

  test("where an adoption passed one gate on two steps, each step has its own report", () => {
    const now = withJourney({ name: "A", vision, channels }, adopted("c"));
    expect(changesOf(now)).toEqual(["name", "vision", "channel", "name"].map((of) => [0, of, "met-since"]));
  });

  test("in a language, today's part too; what the journey keeps stays English", () => {
    const language = {
      ...english,
      tag: "de",
      templates: {
        "audit/no-longer-met": "Heute nicht mehr offen. {now}",
        "gates/name/no": "Es gibt keinen Namen.",
        "adoption/none": "Mitten hinein.",
      },
    };
    const { changed } = auditJourney(withJourney({ vision }, stepped), { machine, language });
    expect(changed.map(({ sentence }) => sentence)).toEqual(["Heute nicht mehr offen. Es gibt keinen Namen."]);
    expect(auditJourney(adopted("b"), { machine, language }).adoption?.sentence).toBe("Mitten hinein.");
  });

  test("everything in it is frozen", () => {
    const audit = auditJourney(withJourney({ name: "A" }, adopted("c")), { machine });
    const [change] = audit.changed;
    for (const part of [audit, audit.changed, change, audit.adoption, audit.adoption?.owed, audit.adoption?.owed[0]])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("F62 an audit compares every digest", () => {
  const stepped = moved(advanceStage(planOf({ name: "A", vision }), at(4)));

  test("and refuses the log with the index of the event that was edited", () => {
    const edited = { ...stepped, journey: stepped.journey.map((event) => ({ ...event, by: "eve" })) };
    expect(() => auditJourney(edited, { machine })).toThrowError(expect.objectContaining({ code: "log", path: ["journey", 0] }));
  });

  test("a report that is none is named by its place", () => {
    const [event] = stepped.journey;
    const { digest: _, ...bare } = event ?? {};
    const broken = { ...stepped, journey: [{ ...bare, gates: [null] }] } as unknown as Plan;
    expect(() => auditJourney(broken, { machine })).toThrowError(
      expect.objectContaining({ name: "PlanError", path: ["plan", "journey", 0, "gates", 0] }),
    );
  });
});
