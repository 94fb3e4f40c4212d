import type { Gate } from "../../machine/gate.js";
import { findNode } from "../../model/find/find-node.js";
import { parts } from "../../model/parts.js";
import type { Plan } from "../../model/plan.js";
import { askedValues } from "./asked-values.js";
import type { TriedGate } from "./try-gate.js";

/** Returns what is wrong with any answer of a gate, whatever is expected of it: its values are those that its sentence asks for, its evidence is in the plan. */
export const checkAnswer = (gate: Gate, { report, message, given }: TriedGate, plan: Plan): readonly string[] => [
  ...valuesApart(message, askedValues(gate.messages[message] ?? ""), given, report.message),
  // The parts of a plan, such as `vision`, are named also where they are missing.
  ...report.evidence.flatMap((id) =>
    parts.has(id) || findNode(plan, id) !== undefined ? [] : [`Its \`evidence\` names “${id}”, which the plan does not have.`],
  ),
];

const valuesApart = (
  message: string,
  asked: ReadonlySet<string>,
  given: Readonly<Record<string, unknown>>,
  sentence: string,
): readonly string[] => {
  const lacking = [...asked].filter((name) => !Object.hasOwn(given, name));
  // One that is undefined is absent, which a template may ask for.
  const open = [...asked].filter((name) => Object.hasOwn(given, name) && given[name] === undefined && sentence.includes(`{${name}`));
  const foreign = Object.keys(given).filter((name) => !asked.has(name));
  return [
    ...lacking.map((name) => `Its message “${message}” asks for {${name}}, which its \`values\` do not give.`),
    ...open.map((name) => `Its message “${message}” says {${name}} although its \`values\` leave that undefined: ${sentence}`),
    ...foreign.map((name) => `Its \`values\` give “${name}”, which its message “${message}” does not ask for.`),
  ];
};
