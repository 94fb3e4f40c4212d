import { longestMessage } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";
import { plainValuesOf } from "./plain-values.js";
import { type Problem, problemCodes } from "./problem.js";

/** Every code a `PlanError` can carry, in the order of the documentation; stable across releases. */
export const planErrorCodes = /* @__PURE__ */ (() =>
  Object.freeze([
    "invalid-plan",
    "unknown-id",
    "still-referenced",
    "cadence",
    "time-zone-needed",
    "limit-slots",
    "log",
    "event-type",
    "transition",
    "change",
    "conflict",
    "config",
    "plugin",
    ...problemCodes,
  ] as const))();

/** The stable name of one caller's mistake. */
export type PlanErrorCode = (typeof planErrorCodes)[number];

/** Thrown only for a caller's mistake; recognise it by `isPlanError` and distinguish it by `code`. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  /** What the message is made of, so that an app can say it in its own language: texts of at most 200 characters, numbers, flags and lists of such texts. */
  readonly values: Readonly<Record<string, unknown>>;

  /** Makes an error of the code; its message is written as `[code] message` and is at most 2 KiB long. */
  constructor(
    /** Which mistake it is. */
    readonly code: PlanErrorCode,
    message: string,
    values: Readonly<Record<string, unknown>> = {},
    /** Where in what was passed, outermost key first; empty where there is no such place. */
    readonly path: readonly (string | number)[] = [],
    /** All the reasons, where input could not be read. */
    readonly problems?: readonly Problem[] | undefined,
  ) {
    super(excerpt(`[${code}] ${message}`, longestMessage));
    this.values = plainValuesOf(values);
    // A string brand: a unique symbol would make the .d.ts and .d.cts types differ.
    Object.defineProperty(this, "$socialPlanError", { value: true });
  }
}

/** Returns whether the value is a `PlanError`, also one of another copy of this library (ESM beside CJS); never throws, whatever the value. */
export const isPlanError = (value: unknown): value is PlanError => {
  try {
    return (
      typeof value === "object" &&
      value !== null &&
      Object.hasOwn(value, "$socialPlanError") &&
      "code" in value &&
      typeof value.code === "string"
    );
  } catch {
    return false;
  }
};
