import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/base/text/language.js";
import { defineStageMachine } from "../../../src/machine/define-stage-machine.js";
import { describeReport } from "../../../src/machine/describe-report.js";
import type { Gate } from "../../../src/machine/gate.js";
import { gateContextOf } from "../../../src/machine/gate-context-of.js";
import { startJourney } from "../../../src/machine/journey-state.js";
import { runGates } from "../../../src/machine/run-gates.js";
import type { GateReport } from "../../../src/model/journey/gate-report.js";
import type { Plan } from "../../../src/model/plan.js";
import { english } from "../../../src/words/english.js";
import { planOf } from "../../helpers/plan-of.js";

const machineOf = (check: Gate["check"]) =>
  defineStageMachine({
    id: "m",
    version: 1,
    stages: ["a", "b"],
    initial: "a",
    gates: [
      {
        id: "open",
        trial: "firm",
        messages: { left: "{todo, plural, one {# action is} other {# actions are}} left for {who, name}." },
        check,
      },
    ],
    transitions: { go: { from: "a", to: "b", gates: ["open"] } },
  });
const machine = machineOf(({ actions, people }) => ({
  met: false,
  message: "left",
  values: { todo: actions.length, who: people.map(({ id }) => id) },
}));

const reportOf = (plan: Plan, of = machine): GateReport => {
  const [report] = runGates(of, ["open"], plan, gateContextOf(plan, startJourney(of), "b", {}));
  return report ?? expect.fail("no report");
};

const german: Language = {
  ...english,
  tag: "de",
  templates: {
    "gates/open/left": "Für {who, name} {todo, plural, one {bleibt # Aufgabe} other {bleiben # Aufgaben}}.",
    "values/list.last": "{rest} und {last}",
    "machine/gate-failed": "Die Bedingung „{gate}“ ist gescheitert: {reason}.",
  },
};

const planWith = (actions: number, ...people: string[]): Plan =>
  planOf({
    people: people.map((name) => ({ id: name.toLowerCase(), name })),
    actions: Array.from({ length: actions }, (_, at) => ({ id: `a${at}`, what: "do" })),
  });

describe("a gate's report can be said in a language", () => {
  const plan = planWith(2, "Ada", "Bob");
  const report = reportOf(plan);

  test("in English it is the message that is kept", () => {
    expect(report.message).toBe("2 actions are left for Ada and Bob.");
    expect(describeReport(plan, report, machine)).toBe(report.message);
    expect(describeReport(plan, report, machine, english)).toBe(report.message);
  });

  test("in German with a plural and names", () => {
    expect(describeReport(plan, report, machine, german)).toBe("Für Ada und Bob bleiben 2 Aufgaben.");
    const one = planWith(1, "Ada");
    expect(describeReport(one, reportOf(one), machine, german)).toBe("Für Ada bleibt 1 Aufgabe.");
  });

  test("a report that a log keeps names things as the plan names them today, and by id what has left it", () => {
    const kept = JSON.parse(JSON.stringify(report)) as GateReport;
    const today = planOf({ people: [{ id: "ada", name: "Ada Lovelace" }] });
    expect(describeReport(today, kept, machine, german)).toBe("Für Ada Lovelace und bob bleiben 2 Aufgaben.");
  });

  test("of a gate that failed", () => {
    const failing = machineOf(() => {
      throw new Error("no network");
    });
    const failed = reportOf(plan, failing);
    expect(describeReport(plan, failed, failing)).toBe(failed.message);
    expect(describeReport(plan, failed, failing, german)).toBe("Die Bedingung „open“ ist gescheitert: no network.");
  });

  test.each([
    ["a gate the machine does not have", { gate: "gone", key: "gates/gone/left" }],
    ["a message the gate does not have", { key: "gates/open/gone" }],
    ["a message of every object", { key: "gates/open/constructor" }],
    ["another gate's message", { key: "gates/shut/left" }],
  ])("%s is said as it was kept", (_, change) => {
    expect(describeReport(plan, { ...report, ...change }, machine, german)).toBe(report.message);
  });
});
