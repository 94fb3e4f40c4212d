import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { reasonOf } from "../../base/problems/reason-of.js";
import { mostListed } from "../../base/text/echo-limits.js";
import type { StandardResult, StandardSchema } from "../../coverage/standard-schema.js";
import type { Path } from "../../model/values/path.js";
import { pluginError } from "../plugin-error.js";

/** What a plugin's schema makes of its data on one thing: a value, or why there is none. */
export type DataReading = { readonly value: unknown; readonly problems: readonly []; readonly rest: 0 } | DataProblems;

interface DataProblems {
  readonly value?: undefined;
  /** The first hundred problems. */
  readonly problems: readonly Problem[];
  /** How many problems there are beyond those listed. */
  readonly rest: number;
}

/**
 * Returns what the schema of a plugin makes of its data at a path. A schema that throws or answers nonsense is a problem that names the plugin.
 * Throws `plugin` for one that answers with a promise: data of a plan is read at once.
 */
export const lookAtData = (plugin: string, schema: StandardSchema, data: unknown, path: Path): DataReading => {
  const problem = (values: object, inside: Path = []): Problem => createProblem("plugin-data", [...path, ...inside], { plugin, ...values });
  const failed = (reason: string | undefined): DataReading => ({ problems: [problem({ fault: "failed", reason })], rest: 0 });
  let answer: StandardResult<unknown> | Promise<unknown>;
  try {
    answer = schema["~standard"].validate(data);
  } catch (thrown) {
    return failed(reasonOf(thrown));
  }
  if (answer instanceof Promise) {
    answer.catch(() => undefined); // nobody waits for it
    throw pluginError(
      plugin,
      "has a schema that is asynchronous. Data of a plan is read at once: use a schema that answers at once.",
      path,
    );
  }
  try {
    const { issues } = answer;
    if (issues === undefined) return { value: answer.value, problems: [], rest: 0 };
    const listed = issues
      .slice(0, mostListed)
      .map(({ message, path: inside = [] }) => problem({ reason: String(message) }, inside.map(keyOf)));
    return listed.length === 0
      ? failed("its schema refuses it without a reason")
      : { problems: listed, rest: issues.length - listed.length };
  } catch {
    return failed("its schema answers neither with a value nor with issues");
  }
};

const keyOf = (step: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof step === "object" ? step.key : step;
  return typeof key === "number" ? key : String(key);
};
