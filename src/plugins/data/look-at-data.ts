import { ignorePromise } from "../../base/ignore-promise.js";
import { createProblem } from "../../base/problems/create-problem.js";
import type { Problem } from "../../base/problems/problem.js";
import { reasonOf } from "../../base/problems/reason-of.js";
import { mostListed } from "../../base/text/echo-limits.js";
import type { StandardSchema } from "../../coverage/standard-schema.js";
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
 * Where the path does not lead to the thing, the problem names it by its id. Throws `plugin` for one that answers with a promise: data of a plan is read at once.
 */
export const lookAtData = (plugin: string, schema: StandardSchema, data: unknown, path: Path, id?: string): DataReading => {
  const problem = (values: object, inside: Path = []): Problem =>
    createProblem("plugin-data", [...path, ...inside], { plugin, id, ...values });
  const failed = (reason: string | undefined): DataReading => ({ problems: [problem({ fault: "failed", reason })], rest: 0 });
  let answer: unknown;
  let isLate: boolean;
  try {
    answer = schema["~standard"].validate(data);
    isLate = ignorePromise(answer);
  } catch (thrown) {
    return failed(reasonOf(thrown));
  }
  if (isLate) throw asynchronous(plugin, path);
  try {
    const { issues, value } = answer as { readonly issues?: unknown; readonly value?: unknown }; // whatever it is, it is looked at
    if (issues === undefined) return "value" in Object(answer) ? { value, problems: [], rest: 0 } : failed(nonsense);
    if (!Array.isArray(issues)) return failed(nonsense);
    const listed = (issues.slice(0, mostListed) as readonly Issue[]).map(({ message, path: inside }) =>
      problem({ reason: String(message) }, (inside ?? []).map(keyOf)),
    );
    if (listed.length === 0) return failed("its schema refuses it without a reason");
    return { problems: listed, rest: issues.length - listed.length };
  } catch {
    return failed(nonsense);
  }
};

const nonsense = "its schema answers neither with a value nor with issues";

/** What a schema should say of why it refuses. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const asynchronous = (plugin: string, path: Path) =>
  pluginError(plugin, "has a schema that is asynchronous. Data of a plan is read at once: use a schema that answers at once.", path);

const keyOf = (step: PropertyKey | { readonly key: PropertyKey }): string | number => {
  const key = typeof step === "object" ? step.key : step;
  return typeof key === "number" ? key : String(key);
};
