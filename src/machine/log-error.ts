import { formatPath } from "../base/problems/format-path.js";
import { PlanError, type PlanErrorCode } from "../base/problems/plan-error.js";
import { echoedId } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { formatMessage } from "../base/text/format-message.js";
import { nameOfType } from "../base/text/name-of-type.js";
import { visibleText } from "../base/text/visible-text.js";

/** The English template of each way in which a log cannot be replayed; a language has its own as `log/<fault>`. */
export const logMessages = /* @__PURE__ */ Object.freeze({
  shape: "In {path}, there is no event. Restore the log.",
  seq: "In {path}, the event has number {found}, but number {expected} belongs there: an event was cut out, doubled or moved. Restore the log.",
  cycle: "In {path}, the event belongs to cycle {found}, but cycle {expected} belongs there. Restore the log.",
  from: "In {path}, the event begins in the stage “{found}”, but the journey has come to “{expected}”. Restore the log.",
  at: "In {path}, “{found}” is not an instant. Restore the log.",
  earlier: "In {path}, {found} is earlier than the event before it, which happened at {expected}. Restore the log.",
  paused: "In {path}, there is an event of type “{found}”, but the journey is paused, and only “resume” can follow. Restore the log.",
  "not-paused": "In {path}, the journey is resumed, but it is not paused. Restore the log.",
  adopted: "In {path}, the plan is adopted, but its journey has already begun. An adoption is the first event or none.",
  digest: "In {path}, the digest does not fit the event and the one before it: one of them was changed. Restore the log.",
  "event-type": "In {path}, “{found}” is not a known type of event. An event is one of: {expected}.",
  transition: "In {path}, the machine “{machine}” has no step of type “{type}” from “{from}” to “{to}”.",
  machine:
    "In {path}, the event does not fit the machine “{expected}”: the journey was kept with the machine “{found}”. Pass that one as `machine`.",
  version:
    "In {path}, the event was made by version {found} of the machine “{machine}”, but this is version {expected}. Use a newer release.",
} as const);

/** One way in which a log cannot be replayed. */
export type LogFault = keyof typeof logMessages;

const told = (value: unknown): string | number => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return typeof value === "string" ? excerpt(visibleText(excerpt(value, echoedId)), echoedId) : nameOfType(value);
};

/** Returns the error to throw for an event that cannot stand where it stands, with code `event-type`, `transition`, `version` or `log`; its path is `["journey", index]`. */
export const logError = (fault: LogFault, index: number, values: Readonly<Record<string, unknown>> = {}): PlanError => {
  const code = codes[fault] ?? "log";
  const path = Object.freeze(["journey", index]);
  const known = Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, told(value)]])));
  const message = formatMessage(logMessages[fault], { ...known, path: formatPath(path) }, { tag: "en" });
  return new PlanError(code, message, Object.freeze({ fault, index, ...known }), path);
};

/** The faults with a code of their own. */
const codes: { readonly [F in LogFault]?: PlanErrorCode } = {
  "event-type": "event-type",
  transition: "transition",
  machine: "transition",
  version: "version",
};
