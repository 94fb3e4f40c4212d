import { describe, expect, test } from "vitest";
import { isPlanError, PlanError } from "../../../src/base/problems/plan-error.js";
import type { Language } from "../../../src/base/text/language.js";
import { describeLogFault } from "../../../src/machine/describe-log-fault.js";
import { type LogFault, logError, logMessages } from "../../../src/machine/log-error.js";
import { replay } from "../../../src/machine/replay.js";
import type { StageEvent } from "../../../src/model/journey/stage-event.js";
import { english } from "../../../src/words/english.js";
import { forked } from "./machines.js";

const faultOf = (journey: readonly unknown[]): PlanError => {
  try {
    replay(forked, journey as readonly StageEvent[]); // what a log may turn out to hold
  } catch (error) {
    if (isPlanError(error)) return error;
    throw error;
  }
  return expect.fail("it was replayed");
};
const event = { seq: 2, cycle: 1, type: "advance", from: "draft", to: "left", at: "2027-01-04T12:00:00Z", by: "ada", gates: [] };
const misnumbered = faultOf([{ ...event, machine: "forked", machineVersion: 1 }]);

const german: Language = {
  ...english,
  tag: "de",
  templates: { "log/seq": "{path}: Nummer {found} statt {expected}, {found, plural, one {# Ereignis} other {# Ereignisse}}." },
};

describe("F62 why a log cannot be replayed can be said in a language", () => {
  test("in German with a plural", () => {
    expect(describeLogFault(misnumbered, german)).toBe("journey[0]: Nummer 2 statt 1, 2 Ereignisse.");
  });

  test.each(Object.keys(logMessages))("in English it is the message of the error: %s", (fault) => {
    const values = { found: 2, expected: 1, machine: "forked", type: "advance", from: "draft", to: "left" };
    const error = logError(fault as LogFault, 3, values); // the keys of its table
    expect(describeLogFault(error, english)).toBe(error.message.replace(/^\[[a-z-]+\] /, ""));
    expect(describeLogFault(error, english)).not.toMatch(/[{}]/);
  });

  test("what the language does not have is said in English", () => {
    expect(describeLogFault(faultOf([null]), german)).toBe("In journey[0], there is no event. Restore the log.");
  });

  test.each([
    ["without a fault", {}],
    ["with a fault nobody knows", { fault: "gone" }],
    ["with a fault that every object has", { fault: "constructor" }],
  ])("an error %s is described by its own message", (_, values) => {
    const error = new PlanError("log", "The journey is not a list of events.", values, ["journey"]);
    expect(describeLogFault(error, german)).toBe(error.message);
  });
});
