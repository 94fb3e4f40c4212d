import { isPlanError } from "../../base/problems/plan-error.js";
import { reasonOf } from "../../base/problems/reason-of.js";

/** Returns what was thrown in words: the whole message of an error of ours, of any other as much as fits a line. */
export const thrownWords = (thrown: unknown): string =>
  isPlanError(thrown) ? thrown.message : (reasonOf(thrown) ?? "it does not say why.");
