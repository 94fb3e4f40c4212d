import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/base/text/language.js";
import { decide } from "../../../src/machine/decide.js";
import { describeRefusal } from "../../../src/machine/describe-refusal.js";
import { startJourney } from "../../../src/machine/journey-state.js";
import type { StageRefusal } from "../../../src/machine/refuse-move.js";
import type { StageCommand } from "../../../src/machine/stage-command.js";
import { english } from "../../../src/words/english.js";
import { planOf } from "../../helpers/plan-of.js";
import { day, forked, move } from "./machines.js";

const plan = planOf({ name: "Acme" });
const start = startJourney(forked);
const refusalOf = (command: StageCommand, state: Partial<typeof start> = {}): StageRefusal => {
  const decision = decide(forked, plan, { ...start, ...state }, command);
  return decision.ok ? expect.fail("it was granted") : decision;
};

const refusals = {
  gates: refusalOf(move("advance", 4, { to: "left" })),
  "no-step": refusalOf(move("advance", 4, { to: "draft" })),
  "which-step": refusalOf(move("advance", 4)),
  paused: refusalOf(move("advance", 4), { paused: true }),
  "not-paused": refusalOf(move("resume", 4)),
  time: refusalOf(move("pause", 3), { at: day(4) }),
};

const german: Language = {
  ...english,
  tag: "de",
  words: { "stage.draft": "Entwurf", "stage.left": "links", "stage.right": "rechts" },
  templates: {
    "refusals/gates": "Von „{from, choice, stage}“ nach „{to, choice, stage}“ geht es noch nicht. {needed}",
    "refusals/no-step": "Möglich {choices, plural, one {ist} other {sind}}: {choices, choice, stage}.",
    "refusals/time": "Zuletzt geschah etwas am {last, date}.",
    "gates/envisioned/no": "Es führt nirgendwohin.",
    "gates/named/yes": "Es heißt {name}.",
    "values/list.last": "{rest} und {last}",
  },
  date: (date) => date.split("-").reverse().join("."),
};

describe("a refusal can be said in a language", () => {
  test.each(Object.entries(refusals))("in English it is the reason that is kept: %s", (code, refusal) => {
    expect(refusal.code).toBe(code);
    expect(describeRefusal(plan, refusal, forked)).toBe(refusal.reason);
    expect(describeRefusal(plan, refusal, forked, english)).toBe(refusal.reason);
  });

  test("what the shut gates need is said in the same language, of the open ones nothing", () => {
    expect(describeRefusal(plan, refusals.gates, forked, german)).toBe(
      "Von „Entwurf“ nach „links“ geht es noch nicht. Es führt nirgendwohin.",
    );
  });

  test("with labels, plurals and dates", () => {
    expect(describeRefusal(plan, refusals["no-step"], forked, german)).toBe("Möglich sind: links und rechts.");
    expect(describeRefusal(plan, refusals.time, forked, german)).toBe("Zuletzt geschah etwas am 04.01.2027, 12:00.");
  });

  test("what the language does not have is said in English, with the language's labels", () => {
    expect(describeRefusal(plan, refusals.paused, forked, german)).toBe("The journey is paused in “Entwurf”. Resume it first.");
  });

  test("a gate that the machine does not have any more is said as it was reported", () => {
    expect(describeRefusal(plan, refusals.gates, { ...forked, gates: [] }, german)).toMatch(/ It leads nowhere\.$/);
  });
});
