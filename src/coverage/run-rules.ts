import { addToGroup } from "../base/add-to-group.js";
import { reasonOf } from "../base/problems/reason-of.js";
import type { MessageValues } from "../base/text/format-message.js";
import type { CatalogIndex } from "../catalog/index-catalogs.js";
import { idAt, type Place } from "../model/find/place.js";
import { indexOf, type PlanIndex } from "../model/find/plan-index.js";
import { walkPlaces } from "../model/find/walk-places.js";
import type { Severity } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import type { EntryId } from "../model/values/entry-id.js";
import { type Mode, partAt } from "./config/mode.js";
import type { PreparedRule } from "./config/prepare-rules.js";
import { type RawRelated, type Reported, readReport } from "./read-report.js";
import type { SuggestedFix } from "./rule.js";

/** One report of a rule, before it becomes a finding. */
export interface RawFinding {
  /** The rule, as it was run. */
  readonly prepared: PreparedRule;
  /** Which of its messages; undefined where the rule itself failed, and the reason is among the values. */
  readonly key: string | undefined;
  /** The raw values of its message. */
  readonly values: MessageValues;
  /** How much it matters. */
  readonly severity: Severity;
  /** Where. */
  readonly place: Place;
  /** The entry of the calendar it is about, where it is about one. */
  readonly entry: EntryId | undefined;
  /** The kind of thing that was checked. */
  readonly checked: Kind;
  /** The field there. */
  readonly at: string | undefined;
  /** Other things it is about. */
  readonly related: readonly RawRelated[];
  /** Ways to fix it. */
  readonly suggestions: readonly SuggestedFix[];
}

/** How one rule fared with the things of one kind. */
interface Tally {
  /** How many it spoke of. */
  readonly examined: number;
  /** How many of them failed it. */
  readonly failed: number;
}

/** What one rule found over the whole plan. */
export interface RuleRun {
  /** The rule, as it was run. */
  readonly prepared: PreparedRule;
  /** How it fared, by the kind of the things it spoke of. */
  readonly tallies: ReadonlyMap<Kind, Tally>;
  /** Whether it threw, and so has not looked at everything. */
  readonly isBroken: boolean;
  /** How many more it would have reported. */
  readonly more: number;
  /** What it reported, in the order of the document. */
  readonly findings: readonly RawFinding[];
}

/** What rules may look at besides the plan. */
export interface Surroundings extends CatalogIndex {
  /** The calendar, where there is one. */
  readonly calendar: Calendar | undefined;
  /** The day of the check, where it is known. */
  readonly today: LocalDate | undefined;
}

/** Runs every rule over the plan in one traversal; a rule that throws is stopped there and reported, the others run on. */
export const runRules = (plan: Plan, rules: readonly PreparedRule[], surroundings: Surroundings): readonly RuleRun[] => {
  const index = indexOf(plan);
  const runs = rules.map((prepared) => new Run(prepared, plan, index, surroundings));
  const byKind = new Map<Kind, Run[]>();
  for (const run of runs) for (const kind of run.prepared.rule.on) addToGroup(byKind, kind, run);
  walkPlaces(plan, (place) => {
    for (const run of byKind.get(place.kind) ?? []) run.look(place);
  });
  return runs;
};

/** A rule gone wild fills no report. */
const mostFindings = 1_000;

/** A rule answers at once: what it would report later comes too late, and a rejection that nobody handles must not come of it. */
const refusePromise = (answer: unknown): void => {
  if (!(answer instanceof Promise)) return;
  answer.catch(() => undefined);
  throw new TypeError("it is asynchronous, and a rule must answer at once");
};

/** One rule on its way over the plan. */
class Run implements RuleRun {
  readonly tallies = new Map<Kind, { examined: number; failed: number }>();
  readonly findings: RawFinding[] = [];
  isBroken = false;
  more = 0;
  #place: Place | undefined;
  readonly #index: PlanIndex;
  readonly #make: (options: unknown) => object;
  /** What the rule sees, by how it is run. */
  readonly #contexts = new Map<Mode, object>();
  #mode: Mode;
  readonly #calendar: Calendar | undefined;
  #entryIds: ReadonlySet<string> | undefined;

  constructor(
    readonly prepared: PreparedRule,
    plan: Plan,
    index: PlanIndex,
    surroundings: Surroundings,
  ) {
    this.#index = index;
    this.#calendar = surroundings.calendar;
    this.#mode = prepared.mode;
    const shared = {
      plan,
      ...surroundings,
      parent: (kind: Kind, of?: string) => nodeOf((of === undefined ? this.#place : index.place(of))?.parent, kind),
      find: (kind: Kind, id: string) => nodeOf(index.place(id), kind),
      users: (id: string, kind: Kind, field?: string) => usersOf(index, id, kind, field),
      report: (report: Reported) => this.#take(report),
    };
    this.#make = (options) => Object.freeze({ ...shared, options });
  }

  look(place: Place): void {
    if (this.isBroken) return;
    const { rule } = this.prepared;
    this.#place = place;
    const part = partAt(place, this.prepared);
    this.#mode = (part === undefined ? undefined : this.prepared.parts.get(part)) ?? this.prepared.mode;
    if (this.#mode.severity === "off") return;
    const context = this.#contextOf(this.#mode);
    const before = this.findings.length + this.more;
    try {
      // A rule gets nodes of its own kinds and its own context: `defineRule` has compared the types.
      if (!rule.applies(place.node as never, context as never)) return;
      refusePromise(rule.check(place.node as never, context as never));
    } catch (thrown) {
      this.isBroken = true;
      const values = { rule: rule.id, reason: reasonOf(thrown) };
      this.#put({ key: undefined, values, severity: "error", place, entry: undefined, at: undefined, related: [], suggestions: [] });
    }
    const tally = this.tallies.get(place.kind) ?? { examined: 0, failed: 0 };
    if (tally.examined === 0) this.tallies.set(place.kind, tally);
    tally.examined += 1;
    if (this.findings.length + this.more > before) tally.failed += 1;
  }

  #contextOf(mode: Mode): object {
    const known = this.#contexts.get(mode);
    if (known !== undefined) return known;
    const made = this.#make(mode.options);
    this.#contexts.set(mode, made);
    return made;
  }

  #put(found: Omit<RawFinding, "prepared" | "checked">): void {
    this.findings.push({ prepared: this.prepared, checked: (this.#place ?? found.place).kind, ...found });
  }

  #take(report: Reported): void {
    const { message: key, values = {}, severity: own, at, node, related = [], suggestions = [] } = readReport(report, this.prepared.rule);
    if (this.findings.length >= mostFindings) {
      this.more += 1;
      return;
    }
    const found = node === undefined ? undefined : this.#index.place(node);
    const place = found ?? this.#place;
    const { severity, severityFrom } = this.#mode;
    if (place === undefined || severity === "off") return; // a report after the check is over belongs nowhere
    const entry = found === undefined && node !== undefined && this.#hasEntry(node) ? node : undefined;
    const isSet = severityFrom === "config" || severityFrom === "part";
    this.#put({ key, values, severity: isSet ? severity : (own ?? severity), place, entry, at, related, suggestions });
  }

  /** The ids are gathered at the first report that may name one: a calendar from elsewhere is not frozen. */
  #hasEntry(id: string): boolean {
    this.#entryIds ??= new Set(this.#calendar?.entries.map((entry) => entry.id));
    return this.#entryIds.has(id);
  }
}

const nodeOf = (place: Place | undefined, kind: Kind): Place["node"] | undefined => (place?.kind === kind ? place.node : undefined);

const usersOf = (index: PlanIndex, id: string, kind: Kind, field: string | undefined): readonly Place["node"][] => {
  const nodes = new Set<Place["node"]>();
  for (const { by, reference } of index.uses(id))
    if (by.kind === kind && (field === undefined || reference.field === field)) nodes.add(by.node);
  return [...nodes];
};

/** The id by which a finding names a place; null for the plan itself. */
export const nodeIdOf = (place: Place): string | null => (place.parent === undefined ? null : (idAt(place) ?? null));
