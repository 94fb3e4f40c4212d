import { problemCodes } from "../../../src/base/problems/problem.js";
import { type ParseResult, safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../../src/model/read/stringify-plan.js";

const codes: ReadonlySet<string> = new Set(problemCodes);
const utf8 = new TextEncoder();

/** Why an answer is none that `safeParsePlan` may give; undefined where it may. */
const objectionTo = (result: ParseResult): string | undefined => {
  if (result.ok) {
    const text = stringifyPlan(result.plan);
    const again = safeParsePlan(text);
    return again.ok && stringifyPlan(again.plan) === text ? undefined : "a plan that is read differently once it is written";
  }
  const { problems, rest } = result;
  if (problems.length < 1 || problems.length > 100 || rest < 0 || (rest > 0 && problems.length < 100))
    return `${problems.length} + ${rest}`;
  const bad = problems.find(
    ({ code, path, message }) =>
      !codes.has(code) ||
      !path.every((step) => typeof step === "string" || typeof step === "number") ||
      message.length < 20 ||
      utf8.encode(message).length > 2048 ||
      /(?<!\\u)\{[a-z]+\}|\[object /i.test(message.replaceAll(/“[^”]*”?|"(?:[^"\\]|\\.)*"?/g, "")),
  );
  return bad && JSON.stringify(bad);
};

/** Reads what may be anything, and throws where the answer is none that `safeParsePlan` may give. */
export const judge = (input: unknown): void => {
  const objection = objectionTo(safeParsePlan(input));
  if (objection !== undefined) throw new Error(objection);
};
