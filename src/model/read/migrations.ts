import type { Json } from "../../base/json/json.js";

/** A plan as JSON, of whatever version. */
export type PlanJson = Readonly<Record<string, Json>>;

/** How a plan of one format is rewritten into the next. */
export interface Migration {
  /** The format it takes, such as `social-plan/1`. */
  readonly from: string;
  /** The format it gives. */
  readonly to: string;
  /** Returns the plan rewritten, the one it was given unchanged. It meets plans that are not well-formed, and leaves what it does not know as it is. */
  readonly rewrite: (plan: PlanJson) => PlanJson;
}

/** Every step since the first release. No step ever leaves: a plan that could once be read can be read for ever. */
export const migrations: readonly Migration[] = [];
