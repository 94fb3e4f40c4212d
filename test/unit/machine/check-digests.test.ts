import { describe, expect, test } from "vitest";
import { isPlanError } from "../../../src/base/problems/plan-error.js";
import { checkDigests } from "../../../src/machine/check-digests.js";
import { digestOfEvent } from "../../../src/machine/digest-of-event.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import { planOf } from "../../helpers/plan-of.js";
import { day, forked, move, walk } from "./machines.js";

const plan = planOf({ name: "A", vision: { statement: "b" } });
const { journey, state } = walk(forked, plan, [
  move("adopt", 1, { to: "left", because: "it ran" }),
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
    checkDigests(forked, log as readonly StageEvent[]);
  } catch (error) {
    if (isPlanError(error)) return [error.code, ...error.path];
    throw error;
  }
  return ["accepted"];
};
const edited = (index: number, change: object, log: readonly StageEvent[] = journey): readonly StageEvent[] =>
  log.map((event, at) => (at === index ? { ...event, ...change } : event));

describe("F62 a log whose digests fit comes to the live state", () => {
  test("every prefix of it, and every digest is counted", () => {
    expect(checkDigests(forked, journey)).toEqual({ state, digests: 6 });
    for (let length = 0; length <= journey.length; length += 1)
      expect(checkDigests(forked, journey.slice(0, length))).toMatchObject({ digests: length, state: { seq: length } });
  });

  test("events without a digest make no claim and are not counted", () => {
    const { digest: _, ...claimless } = state;
    expect(checkDigests(forked, bare)).toEqual({ state: claimless, digests: 0 });
    expect(refused(edited(3, { by: "eve" }, bare))).toEqual(["accepted"]);
  });
});

describe("G11 where events carry digests, any change shows", () => {
  test.each([
    ["who", { by: "eve" }],
    ["why", { because: "other news" }],
    ["when", { at: day(5).replace("12", "13") }],
    ["a gate's word", { gates: [] }],
    ["the machine", { machine: "other" }],
  ])("%s", (_, change) => {
    expect(refused(edited(0, change))).toEqual(["log", "journey", 0]);
  });

  test("also with the event's own digest made anew, since the next one holds on to it", () => {
    const forged = { ...(bare[3] as StageEvent), by: "eve" };
    const log = edited(3, { ...forged, digest: digestOfEvent(forged, journey[2]?.digest) }, journey);
    expect(refused(log)).toEqual(["log", "journey", 4]);
  });

  test("or taken away", () => {
    expect(refused(journey.map((event, at) => (at === 3 ? (bare[3] as StageEvent) : event)))).toEqual(["log", "journey", 4]);
  });
});

describe("F62 the first event at which anything is wrong is named", () => {
  test("an edited digest before an order that the same edit breaks", () => {
    expect(refused(edited(1, { at: day(9) }))).toEqual(["log", "journey", 1]);
  });

  test("an event cut out, doubled, or no event", () => {
    expect(refused(journey.filter((_, at) => at !== 2))).toEqual(["log", "journey", 2]);
    expect(refused(journey.flatMap((event, at) => (at === 2 ? [event, event] : [event])))).toEqual(["log", "journey", 3]);
    expect(refused([journey[0], null])).toEqual(["log", "journey", 1]);
  });
});
