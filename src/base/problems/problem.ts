/** Every code a problem can carry, in the order of the documentation; stable across releases. */
export const problemCodes = /* @__PURE__ */ Object.freeze([
  "json-syntax",
  "duplicate-key",
  "shape",
  "type",
  "missing-field",
  "unknown-field",
  "choice",
  "id",
  "number",
  "text",
  "date",
  "time",
  "instant",
  "timezone",
  "money",
  "url",
  "range",
  "forbidden-key",
  "unreadable",
  "cycle",
  "duplicate-id",
  "dangling-ref",
  "wrong-kind",
  "limit-depth",
  "limit-nodes",
  "limit-text",
  "version",
  "plugin-data",
] as const);

/** The stable name of one way in which input cannot be read. */
export type ProblemCode = (typeof problemCodes)[number];

/** One reason why input cannot be read as a plan. */
export interface Problem {
  /** Which kind of problem it is. */
  readonly code: ProblemCode;
  /** Where in the input, outermost key first; empty at the root. */
  readonly path: readonly (string | number)[];
  /** What was found, where, and what would fix it, in English. */
  readonly message: string;
  /** What the message is made of: `describeProblem` says it in another language. */
  readonly values: Readonly<Record<string, unknown>>;
}
