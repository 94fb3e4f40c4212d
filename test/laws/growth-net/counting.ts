import { type Profiler, Session } from "node:inspector";
import { countNatives } from "./natives.js";

/** How often each stretch of code ran, and how much built-in functions had to do, since they were counted last. */
export interface Counts {
  /** The functions that ran, by file and place. */
  readonly functions: ReadonlyMap<string, Profiler.FunctionCoverage>;
  /** The built-in functions, by name. */
  readonly natives: ReadonlyMap<string, number>;
}

/** Returns what was counted since it was asked last. */
export type TakeCounts = () => Counts;

/**
 * Begins to count the work of whatever is loaded from a folder from now on, with V8's own counters: the same work gives the same counts on any machine.
 * Of what was loaded before, or with the counters stopped between, the counts are nonsense.
 */
export const startCounting = (folder: string, options: { readonly eachStep: boolean }): TakeCounts => {
  const session = new Session();
  session.connect();
  const ask = (method: string, parameters: object = {}): unknown => {
    let answer: unknown;
    session.post(method, parameters, (error, result) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer; // a session with one's own thread answers at once
  };
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const natives = countNatives(options);
  return () => {
    const counted = new Map(natives);
    const { result } = ask("Profiler.takePreciseCoverage") as Profiler.TakePreciseCoverageReturnType; // by the protocol
    const functions = new Map<string, Profiler.FunctionCoverage>();
    for (const { url, functions: found } of result)
      if (url.startsWith(folder))
        for (const one of found) functions.set(`${url} ${one.ranges[0]?.startOffset} ${one.ranges[0]?.endOffset}`, one);
    natives.clear();
    return { functions, natives: counted };
  };
};
