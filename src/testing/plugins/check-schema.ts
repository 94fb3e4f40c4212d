import { deepFreeze } from "../../base/deep-freeze.js";
import { isRecord } from "../../base/is-record.js";
import type { Json } from "../../base/json/json.js";
import { refusePromise } from "../../base/refuse-promise.js";
import type { StandardSchema } from "../../coverage/standard-schema.js";
import { answerText } from "../reporting/answer-text.js";
import { inShort } from "../reporting/in-short.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { hostileData, pollutedName } from "./hostile-data.js";
import type { Sample } from "./sample.js";

/** Returns what is wrong with how the schema of a field takes data, whether it fits or not: it answers at once with a value or issues, always the same, and changes nothing. */
export const checkSchema = (schema: StandardSchema, samples: readonly Sample[]): readonly string[] =>
  inShort(
    hostileData(samples).flatMap(({ name, make }) => {
      const problem = problemWith(schema, make);
      return problem === undefined ? [] : [{ where: name, problem }];
    }),
    "Given",
  );

/** What is wrong with its answer to one thing. */
const problemWith = (schema: StandardSchema, make: () => Json): string | undefined => {
  const loose = make();
  const before = answerText(loose);
  try {
    const answer = answerOf(schema, loose);
    if (answer.isPolluting) return "it changes what all objects inherit.";
    if (answerText(loose) !== before) return "it changes what it is given.";
    // Data in a plan is frozen.
    if (answerOf(schema, deepFreeze(make())).text !== answer.text) return "it answers otherwise when it is asked again.";
    return undefined;
  } catch (thrown) {
    return `it throws: ${thrownWords(thrown)}`;
  }
};

const answerOf = (schema: StandardSchema, data: Json): { readonly text: string; readonly isPolluting: boolean } => {
  const answer: unknown = schema["~standard"].validate(data);
  refusePromise(answer, "it answers with a promise, and a schema must answer at once");
  const { issues, value } = isRecord(answer) ? answer : {};
  const hasIssues =
    Array.isArray(issues) && issues.length > 0 && issues.every((one) => isRecord(one) && typeof one["message"] === "string");
  if (!isRecord(answer) || !(issues === undefined ? "value" in answer : hasIssues))
    throw new TypeError("it answers neither with a value nor with issues that say why");
  const isPolluting = Reflect.has({}, pollutedName);
  if (isPolluting) Reflect.deleteProperty(Object.prototype, pollutedName); // the tests behind this one are none of its business
  return { text: answerText(issues ?? [value]), isPolluting };
};
