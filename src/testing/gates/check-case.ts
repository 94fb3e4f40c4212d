import { sameJson } from "../../base/json/same-json.js";
import type { Gate } from "../../machine/gate.js";
import { parsePlan } from "../../model/read/parse-plan.js";
import { noSuchMessage } from "../reporting/no-such-message.js";
import { notPartOf } from "../reporting/not-part-of.js";
import type { GivenCase } from "../reporting/read-case-list.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { unknownFields } from "../reporting/unknown-fields.js";
import { caseFields } from "./case-fields.js";
import { checkAnswer } from "./check-answer.js";
import { checkTrial } from "./check-trial.js";
import { contextOfCase } from "./context-of-case.js";
import type { GateCase } from "./gate-case.js";
import { type TriedGate, tryGate } from "./try-gate.js";

/** One case, as it was read. */
export interface ReadGateCase extends GivenCase<GateCase> {
  /** Whether the gate is expected to be met. */
  readonly isMet: boolean;
}

/** What one case shows. */
interface CheckedGateCase {
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
  /** The key of the message that the gate said; absent: none. */
  readonly said?: string;
}

/** Asks a gate about the plan of a case, several times, and returns what is wrong. */
export const checkCase = (gate: Gate, one: ReadGateCase): CheckedGateCase => {
  const unclear = unclearIn(gate, one);
  if (unclear.length > 0) return { problems: unclear };
  try {
    return run(gate, one);
  } catch (thrown) {
    return { problems: [`It cannot be checked: ${thrownWords(thrown)}`] };
  }
};

/** What keeps a case from saying anything. */
const unclearIn = (gate: Gate, { given, isMet }: ReadGateCase): readonly string[] => {
  const unknown = unknownFields(given, caseFields, "The case");
  if (unknown.length > 0) return unknown;
  const { message, cycle = 1, cycleSince, asTrial } = given;
  if (!isMet && message === undefined) return ["It must say in `message` which of the gate's messages is said."];
  if (asTrial !== undefined && asTrial !== "met" && asTrial !== "unmet") return ["Its `asTrial` must be “met” or “unmet”."];
  if (!Number.isSafeInteger(cycle) || cycle < 1) return ["Its `cycle` must be a whole number from 1."];
  if (cycleSince !== undefined && cycle === 1) return ["It says `cycleSince`, and not in `cycle` which round after the first that is."];
  return noSuchMessage(message, Object.keys(gate.messages), { where: "The case", who: "the gate" });
};

const run = (gate: Gate, one: ReadGateCase): CheckedGateCase => {
  const { given } = one;
  const plan = parsePlan(given.plan);
  const context = contextOfCase(plan, given);
  const tried = tryGate(gate, plan, context);
  if (tried.isFailed) return { problems: [tried.report.message] };
  // The first plan again, and one that no gate has seen: what is remembered of either must not show.
  const isSame = [plan, parsePlan(given.plan)].every((again) => sameJson(tryGate(gate, again, context).report, tried.report));
  if (!isSame)
    return {
      problems: [
        "The gate says something else when it is asked again about the same plan. It must depend on nothing but what it is given.",
      ],
    };
  const bare = tryGate(gate, plan, Object.freeze({ ...context, today: undefined, calendar: undefined }));
  return {
    problems: [
      ...checkAnswer(gate, tried, plan),
      ...expectationsOf(one, tried),
      ...checkTrial(gate, tried, { plan, context, expected: given.asTrial }),
      ...(bare.isFailed ? [`Without \`today\` and \`calendar\`: ${bare.report.message}`] : []),
    ],
    said: tried.message,
  };
};

const expectationsOf = ({ isMet, given }: ReadGateCase, { report, message }: TriedGate): readonly string[] => {
  if (report.met !== isMet)
    return [`The gate must ${isMet ? "be met" : "not be met"}, and it is${isMet ? " not" : ""}: “${message}”, ${report.message}`];
  const there = { message, text: report.message, values: report.values, evidence: report.evidence };
  return Object.entries(there).flatMap(([name, found]) => {
    const expected = given[name as keyof typeof there]; // these are its names
    const apart = expected === undefined ? undefined : notPartOf(expected, found, [name]);
    return apart === undefined ? [] : [`Its ${apart}.`];
  });
};
