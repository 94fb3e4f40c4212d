import { echoedPath, echoedWord } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { visibleText } from "../text/visible-text.js";

const plainKey = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

const formatStep = (step: string | number): string => {
  if (typeof step === "number") return `[${step}]`;
  const key = excerpt(visibleText(excerpt(step, echoedWord)), echoedWord);
  return plainKey.test(key) ? `.${key}` : `["${key}"]`;
};

/** Returns the path as people write it, `strategies[0].goals[1].id`, or `the plan` at the root; the middle of a long path is written as `…`. */
export const formatPath = (path: readonly (string | number)[]): string => {
  if (path.length === 0) return "the plan";
  let head = "";
  let from = 0;
  for (; from < path.length; from += 1) {
    const step = formatStep(path[from] ?? "");
    if (head.length + step.length > echoedPath / 2) break;
    head += step;
  }
  let tail = "";
  let to = path.length;
  for (; to > from; to -= 1) {
    const step = formatStep(path[to - 1] ?? "");
    if (head.length + tail.length + step.length >= echoedPath) break;
    tail = step + tail;
  }
  const whole = to > from ? `${head}…${tail}` : head + tail;
  return whole.startsWith(".") ? whole.slice(1) : whole;
};
