import type { Finding, Severity } from "../model/finding.js";
import type { Path } from "../model/values/path.js";
import { type CalendarKey, type ReasonValues, reasonOf } from "./reasons/reason.js";

/** The key of a finding's sentence: its rule, with the variant where the rule has several. */
export type CalendarFindingKey = Extract<CalendarKey, `calendar-${string}`>;

/** The id of something the making of a calendar finds. */
type CalendarFindingId = RuleOf<CalendarFindingKey>;

type RuleOf<Key> = Key extends `${infer Rule}.${string}` ? Rule : Key;

/** What the making of a calendar may find, with how much it matters and the demand it touches. */
const kinds: Readonly<Record<CalendarFindingId, { readonly severity: Severity; readonly demand: string }>> = {
  "calendar-as-needed": { severity: "info", demand: "C8" },
  "calendar-nothing-planned": { severity: "info", demand: "C8" },
  "calendar-no-slots": { severity: "warning", demand: "C7" },
  "calendar-date-unresolved": { severity: "warning", demand: "X3" },
  "calendar-channel-not-used": { severity: "warning", demand: "D5" },
  "calendar-no-theme": { severity: "warning", demand: "C8" },
  "calendar-authors-short": { severity: "warning", demand: "C6" },
  "calendar-outside-period": { severity: "info", demand: "X3" },
  "calendar-slot-in-gap": { severity: "info", demand: "X4" },
  "calendar-slot-in-overlap": { severity: "info", demand: "X4" },
  "calendar-entry-rematched": { severity: "warning", demand: "X2" },
  "calendar-entry-orphaned": { severity: "warning", demand: "X2" },
  "calendar-entry-dropped": { severity: "info", demand: "X2" },
  "calendar-entry-without-content": { severity: "warning", demand: "C8" },
};

/** A finding before it is said. */
export type UnsaidFinding = Omit<Finding, "message">;

/** What a finding is on: a cadence, a channel, a calendar entry, or the plan; `about` distinguishes it from others of the same rule there. */
export interface FoundOn {
  /** The thing; null: the plan. */
  readonly node: string | null;
  /** Where in the plan. */
  readonly path: Path;
  /** What else it is about. */
  readonly about?: string | undefined;
}

/** Returns a finding that is not said yet: most callers look at entries only. */
export const calendarFinding = <K extends CalendarFindingKey>(
  key: K,
  { node, path, about }: FoundOn,
  values: ReasonValues<K>,
): UnsaidFinding => {
  const rule = ruleOf(key);
  return {
    rule,
    ...reasonOf(key, values),
    ...kinds[rule],
    node,
    path,
    related: [],
    suggestions: [],
    fingerprint: [rule, node ?? "plan", ...(about === undefined ? [] : [about])].join("/"),
  };
};

const ruleOf = (key: CalendarFindingKey): CalendarFindingId => (key.split(".")[0] ?? key) as CalendarFindingId; // the type splits it in the same way
