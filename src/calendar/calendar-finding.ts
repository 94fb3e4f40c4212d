import type { Finding, Severity } from "../model/finding.js";
import type { Path } from "../model/values/path.js";

/** What the making of a calendar may find, with how much it matters and the demand it touches. */
const kinds = {
  "calendar-kind-not-built": { severity: "warning", demand: "X3" },
  "calendar-as-needed": { severity: "info", demand: "C8" },
  "calendar-nothing-planned": { severity: "info", demand: "C8" },
  "calendar-no-slots": { severity: "warning", demand: "C7" },
  "calendar-date-unresolved": { severity: "warning", demand: "X3" },
  "calendar-channel-not-used": { severity: "warning", demand: "D5" },
  "calendar-bound-not-enforced": { severity: "info", demand: "X3" },
  "calendar-outside-period": { severity: "info", demand: "X3" },
  "calendar-slot-in-gap": { severity: "info", demand: "X4" },
  "calendar-slot-in-overlap": { severity: "info", demand: "X4" },
} as const satisfies Readonly<Record<string, { readonly severity: Severity; readonly demand: string }>>;

/** The id of something the making of a calendar finds. */
export type CalendarFindingId = keyof typeof kinds;

/** A finding on a cadence, on a calendar entry, or on the plan; `about` tells it from others of the same rule there. */
export const calendarFinding = (rule: CalendarFindingId, node: string | null, path: Path, message: string, about?: string): Finding => ({
  rule,
  key: `calendar/${rule}`,
  ...kinds[rule],
  message,
  values: {},
  node,
  path,
  related: [],
  suggestions: [],
  fingerprint: [rule, node ?? "plan", ...(about === undefined ? [] : [about])].join("/"),
});
