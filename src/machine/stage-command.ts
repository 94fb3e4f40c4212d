import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { ProblemCode } from "../base/problems/problem.js";
import { echoedId } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { nameOfType } from "../base/text/name-of-type.js";
import type { Stage } from "../model/journey/stage-event.js";
import { assertCalendar } from "../model/read/assert-calendar.js";
import type { Calendar } from "../model/schedule/calendar.js";
import { isWellFormed, textLimit } from "../model/schema/text.js";
import type { Instant } from "../model/values/dates.js";
import { type Id, isId } from "../model/values/id.js";
import type { Path } from "../model/values/path.js";
import { readInstant } from "../time/read-instant.js";

/** Every type of move, in the order of a journey: an adoption can only be its first. */
export const moveTypes = /* @__PURE__ */ Object.freeze(["adopt", "advance", "return", "pause", "resume"] as const);

/** A move somebody wishes to make. */
export interface StageCommand {
  /** What is to happen. */
  readonly type: (typeof moveTypes)[number];
  /** Where to; needed for an adoption, and where several steps of the type begin in the stage. */
  readonly to?: Stage | undefined;
  /** When. */
  readonly at: Instant;
  /** Who does it; need not be a person of the plan, since a log outlives people. */
  readonly by: Id;
  /** Why. */
  readonly because?: string | undefined;
  /** The calendar, for gates that look at its entries. */
  readonly calendar?: Calendar | undefined;
}

/** Returns the command with its instant in full seconds, each part read once; throws `event-type`, `instant`, `id` or `text` where a part of it is not well formed. */
export const readCommand = (command: StageCommand, where: Path): StageCommand => {
  assertLike(command, {}, { path: where, expected: "an object that says which move, when and who" });
  const read = optionsOf(command, where);
  const { type, at, by, because, to, calendar } = read;
  if (type === undefined || !moveTypes.includes(type)) {
    const found = typeof type === "string" ? excerpt(type, echoedId) : nameOfType(type);
    throw new PlanError("event-type", `“${found}” is no move. Choose one of: ${moveTypes.join(", ")}.`, { found }, [...where, "type"]);
  }
  const instant = readInstant(at, [...where, "at"]);
  if (typeof by !== "string" || !isId(by)) throw illFormed("id", [...where, "by"], { found: by });
  if (because !== undefined && (typeof because !== "string" || because.length > textLimit || !isWellFormed(because)))
    throw illFormed("text", [...where, "because"], { reason: "it is too long or not well formed", atMost: textLimit });
  if (to !== undefined || type === "adopt") assertLike(to, "", { path: [...where, "to"], expected: "the name of a stage" });
  if (calendar !== undefined) assertCalendar(calendar, [...where, "calendar"]);
  return { type, at: instant, by, because, to, calendar };
};

const illFormed = (code: ProblemCode, path: Path, values: Readonly<Record<string, unknown>>): PlanError =>
  errorOfProblem(createProblem(code, path, values));
