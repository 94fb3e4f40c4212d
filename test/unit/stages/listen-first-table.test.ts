import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { advanceStage } from "../../../src/stages/advance-stage.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import { listenFirstTable } from "../../../src/stages/listen-first-table.js";
import type { MoveResult } from "../../../src/stages/make-move.js";
import { pauseJourney } from "../../../src/stages/pause-journey.js";
import { replayJourney } from "../../../src/stages/replay-journey.js";
import { resumeJourney } from "../../../src/stages/resume-journey.js";
import { returnToListening } from "../../../src/stages/return-to-listening.js";

const steps = Object.values(listenFirstTable.transitions);
const moved = (result: MoveResult): Plan => {
  if (!result.ok) throw new Error(result.reason);
  return result.plan;
};
const on = (day: number, machine?: typeof listenFirst) => ({
  at: `2027-01-0${day}T09:00:00Z`,
  by: "maria",
  because: "we must",
  ...(machine === undefined ? {} : { machine }),
});

describe("D1 the table of the standard machine", () => {
  test("is the machine without the code of its gates", () => {
    const { gates, ...rest } = listenFirst;
    expect(rest).toEqual(listenFirstTable);
    expect("gates" in listenFirstTable).toBe(false);
  });

  test("names every gate of the machine once, in the machine's order", () => {
    expect(steps.flatMap((step) => step.gates)).toEqual(listenFirst.gates.map(({ id }) => id));
  });

  test("leads back from every stage without asking a gate, so that returning needs none of their code", () => {
    expect(steps.filter(({ type }) => type === "return")).toEqual([
      { type: "return", from: listenFirstTable.stages, to: "listen.internal", gates: [] },
    ]);
  });

  test("is frozen throughout", () => {
    const parts = [listenFirstTable, listenFirstTable.stages, listenFirstTable.transitions, ...steps];
    for (const part of [...parts, ...steps.flatMap(({ from, gates }) => [from, gates])]) expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("D5 pausing, resuming, returning and replaying take the table", () => {
  const trial = parsePlan({ format: "social-plan/1", id: "the-plan", commitment: "trial", channels: [{ id: "c", name: "C" }] });
  const outside = moved(advanceStage(trial, on(1)));

  /** Paused, resumed and taken back to listening, with the machine or, where none is given, with the table. */
  const walked = (machine?: typeof listenFirst): Plan => {
    const paused = moved(pauseJourney(outside, on(2, machine)));
    return moved(returnToListening(moved(resumeJourney(paused, on(3, machine))), on(4, machine)));
  };

  test("and write the same log as the machine, digests included", () => {
    expect(walked().journey).toEqual(walked(listenFirst).journey);
    expect(walked().journey.map(({ type }) => type)).toEqual(["advance", "pause", "resume", "return"]);
    expect(replayJourney(walked().journey)).toEqual(replayJourney(walked().journey, listenFirst));
  });
});
