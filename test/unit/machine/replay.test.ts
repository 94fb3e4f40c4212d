import { describe, expect, test } from "vitest";
import { isPlanError } from "../../../src/base/problems/plan-error.js";
import { logMessages } from "../../../src/machine/log-error.js";
import { replay } from "../../../src/machine/replay.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import { planOf } from "../../helpers/plan-of.js";
import { day, forked, move, walk } from "./machines.js";

const plan = planOf({ name: "A", vision: { statement: "b" } });
const { journey, state } = walk(forked, plan, [
  move("advance", 1, { to: "left" }),
  move("pause", 2),
  move("resume", 3),
  move("advance", 4),
  move("return", 5, { because: "news" }),
  move("advance", 6, { to: "right" }),
]);
/** The same log without any claim of integrity. */
const bare = journey.map(({ digest: _, ...event }): StageEvent => event);

const refused = (log: readonly unknown[]): unknown[] => {
  try {
    replay(forked, log as readonly StageEvent[]);
  } catch (error) {
    if (isPlanError(error)) return [error.code, ...error.path];
    throw error;
  }
  return ["accepted"];
};
/** The log with one event changed. */
const edited = (index: number, change: object, log: readonly StageEvent[] = bare): readonly StageEvent[] =>
  log.map((event, at) => (at === index ? { ...event, ...change } : event));

describe("F65 a replayed log comes to the live state", () => {
  test("of the whole and of every prefix, with and without digests", () => {
    expect(replay(forked, journey)).toEqual(state);
    const { digest: _, ...claimless } = state;
    expect(replay(forked, bare)).toEqual(claimless);
    for (let length = 0; length <= journey.length; length += 1) expect(refused(journey.slice(0, length))).toEqual(["accepted"]);
  });

  test("an empty one is in the first stage, in the first cycle, since ever", () => {
    expect(replay(forked, [])).toEqual({ stage: "draft", cycle: 1, paused: false, seq: 0 });
  });

  test("the state is frozen and nothing is frozen that was passed", () => {
    const mine = structuredClone(journey) as StageEvent[];
    expect(Object.isFrozen(replay(forked, mine))).toBe(true);
    expect([mine, mine[0], mine[0]?.gates].some(Object.isFrozen)).toBe(false);
  });
});

describe("D1 a plan that already runs is adopted wherever it is", () => {
  const adopted = (change: object = {}) => edited(0, { type: "adopt", to: "right", ...change }, bare.slice(0, 1));

  test("by its first event, into any stage of the machine, in the first cycle", () => {
    const [event] = adopted();
    expect(replay(forked, adopted())).toMatchObject({ stage: "right", cycle: 1, seq: 1, paused: false, since: event?.at });
  });

  test("but into no other stage, and not as if it had been elsewhere before", () => {
    expect(refused(adopted({ to: "nowhere" }))).toEqual(["transition", "journey", 0]);
    expect(refused(adopted({ from: "left" }))).toEqual(["log", "journey", 0]);
    expect(refused(adopted({ cycle: 2 }))).toEqual(["log", "journey", 0]);
  });

  test("and then goes on as any other", () => {
    const [back] = bare.filter(({ type }) => type === "return");
    const log = [...adopted(), { ...back, seq: 2, from: "right" }] as readonly StageEvent[];
    expect(replay(forked, log)).toMatchObject({ cycle: 2, seq: 2 });
  });
});

describe("F62 a log that was tampered with is refused with the index", () => {
  test("cut in the middle", () => {
    for (let at = 0; at < bare.length - 1; at += 1)
      expect(refused(bare.filter((_, index) => index !== at))).toEqual(["log", "journey", at]);
  });

  test("doubled", () => {
    for (let at = 0; at < bare.length; at += 1)
      expect(refused(bare.flatMap((event, index) => (index === at ? [event, event] : [event])))).toEqual(["log", "journey", at + 1]);
  });

  test("reordered", () => {
    const swapped = [...bare];
    [swapped[1], swapped[2]] = [swapped[2] as StageEvent, swapped[1] as StageEvent];
    expect(refused(swapped)).toEqual(["log", "journey", 1]);
  });

  test.each([
    ["seq", 3, { seq: 9 }],
    ["seq that is no number", 3, { seq: "4" }],
    ["cycle", 1, { cycle: 2 }],
    ["cycle of a return", 4, { cycle: 1 }],
    ["from", 3, { from: "right" }],
    ["at before the last", 3, { at: day(1) }],
    ["at that is none", 3, { at: "then" }],
    ["at that is no text", 0, { at: 3 }],
  ])("edited: %s", (_, index, change) => {
    expect(refused(edited(index, change))).toEqual(["log", "journey", index]);
  });

  test("a resume without a pause, a second pause, a move while paused", () => {
    const [first, pause] = bare;
    const second = { ...(pause as StageEvent), seq: 3 };
    expect(refused([first, { ...second, seq: 2, type: "resume" }])).toEqual(["log", "journey", 1]);
    expect(refused([first, pause, second])).toEqual(["log", "journey", 2]);
    expect(refused([first, pause, { ...second, type: "advance", to: "right" }])).toEqual(["log", "journey", 2]);
  });

  test("no list, no event", () => {
    expect(refused("journey" as never)).toEqual(["log", "journey"]);
    expect(refused([null])).toEqual(["log", "journey", 0]);
    expect(refused([bare[0], 7])).toEqual(["log", "journey", 1]);
  });
});

describe("F66 replay compares no digests", () => {
  test("so a log whose order is legal is replayed, whatever stands in its events", () => {
    expect(refused(edited(0, { by: "eve" }, journey))).toEqual(["accepted"]);
    expect(replay(forked, edited(5, { digest: "0".repeat(64) }, journey)).digest).toBe("0".repeat(64));
  });

  test("but a digest is a text, as the next one is made over it", () => {
    expect(refused(edited(2, { digest: 7 }, journey))).toEqual(["log", "journey", 2]);
  });
});

describe("F63 an event we do not know", () => {
  test.each(["constructor", "__proto__", "leap", "", 7])("type %s", (type) => {
    expect(refused(edited(2, { type }))).toEqual(["event-type", "journey", 2]);
  });

  test("a newer machine's log is told as such, before anything else in it", () => {
    expect(refused(edited(2, { machineVersion: 3, type: "leap", seq: 99 }))).toEqual(["version", "journey", 2]);
    expect(refused(edited(2, { machineVersion: "2" }))).toEqual(["version", "journey", 2]);
    expect(refused(edited(2, { machineVersion: undefined }))).toEqual(["version", "journey", 2]);
  });

  test("an older version's log is read, and another machine's as far as its steps are ours", () => {
    expect(refused(bare.map((event) => ({ ...event, machineVersion: 1 })))).toEqual(["accepted"]);
    expect(refused(bare.map((event) => ({ ...event, machine: "other", machineVersion: 7 })))).toEqual(["accepted"]);
  });
});

describe("F67 a step the machine does not have", () => {
  test("names from and to", () => {
    const leap = edited(3, { to: "draft" });
    expect(refused(leap)).toEqual(["transition", "journey", 3]);
    expect(() => replay(forked, leap)).toThrow(
      "[transition] In journey[3], the machine “forked” has no step of type “advance” from “left” to “draft”.",
    );
  });

  test.each([
    ["a stage it begins in", edited(0, { machine: "acme/dream-first", from: "dream" }), 0],
    ["a step it makes", edited(3, { machine: "acme/dream-first", to: "dream" }), 3],
  ])("of another machine names that one, whose log it is: %s", (_, log, index) => {
    expect(refused(log)).toEqual(["transition", "journey", index]);
    expect(() => replay(forked, log)).toThrow(
      `[transition] In journey[${index}], the event does not fit the machine “forked”: the journey was kept with the machine “acme/dream-first”. Pass that one as \`machine\`.`,
    );
  });

  test("of an event that names no machine is ours", () => {
    expect(() => replay(forked, edited(3, { machine: 7, to: "draft" }))).toThrow("the machine “forked” has no step");
  });

  test("nor does a pause or a resume lead anywhere", () => {
    expect(refused(edited(1, { to: "right" }))).toEqual(["transition", "journey", 1]);
    expect(refused(edited(2, { to: "constructor" }))).toEqual(["transition", "journey", 2]);
  });
});

describe("G17 the messages", () => {
  const [first, pause, resume] = bare;
  test.each([
    ["shape", [null], "there is no event"],
    ["seq", edited(1, { seq: 9 }), "the event has number 9, but number 2 belongs there: an event was cut out, doubled or moved"],
    ["cycle", edited(1, { cycle: 7 }), "the event belongs to cycle 7, but cycle 1 belongs there"],
    ["from", edited(1, { from: "right" }), "the event begins in the stage “right”, but the journey has come to “left”"],
    ["at", edited(1, { at: "then" }), "“then” is not an instant"],
    ["earlier", edited(1, { at: "2026-01-01T00:00:00Z" }), "2026-01-01T00:00:00Z is earlier than the event before it, which happened at"],
    ["paused", [first, pause, { ...pause, seq: 3 }], "there is an event of type “pause”, but the journey is paused, and only “resume” can"],
    ["not-paused", [first, { ...resume, seq: 2 }], "the journey is resumed, but it is not paused"],
    ["digest", edited(0, { digest: null }, journey), "the digest does not fit the event and the one before it"],
    ["adopted", edited(1, { type: "adopt" }), "the plan is adopted, but its journey has already begun"],
    [
      "event-type",
      edited(1, { type: "leap" }),
      "“leap” is not a known type of event. An event is one of: adopt, advance, return, pause, resume",
    ],
    ["transition", edited(0, { to: "draft" }), "the machine “forked” has no step of type “advance” from “draft” to “draft”"],
    ["machine", edited(0, { machine: "dream", to: "draft" }), "the journey was kept with the machine “dream”"],
    ["version", edited(0, { machineVersion: 3 }), "the event was made by version 3 of the machine “forked”, but this is version 2"],
  ] as const)("say what is wrong and where: %s", (fault, log, message) => {
    expect(() => replay(forked, log as readonly StageEvent[])).toThrowError(
      expect.objectContaining({ message: expect.stringContaining(message), values: expect.objectContaining({ fault }) }),
    );
  });

  test("are all among these", () => {
    expect(Object.keys(logMessages).sort()).toEqual(
      "adopted at cycle digest earlier event-type from machine not-paused paused seq shape transition version".split(" "),
    );
  });

  test("are one honest line, with the values apart", () => {
    expect(() => replay(forked, edited(0, { from: `a\n\u202e${"x".repeat(500)}` }))).toThrowError(
      expect.objectContaining({
        message: expect.stringMatching(/^\[log\] In journey\[0\], the event begins in the stage “a\\u\{a\}\\u\{202e\}x{50,150}…”/),
      }),
    );
  });
});
