import { reasonOf } from "../base/problems/reason-of.js";
import { refusePromise } from "../base/refuse-promise.js";
import { putUnderWatch } from "../base/watch.js";
import type { CatalogIndex } from "../catalog/index-catalogs.js";
import type { Place } from "../model/find/place.js";
import { indexOf, type PlanIndex } from "../model/find/plan-index.js";
import type { Severity } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import type { Plan } from "../model/plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import { type Mode, partAt } from "./config/mode.js";
import type { PreparedRule } from "./config/prepare-rules.js";
import { nothing, type Observer } from "./observing/observer.js";
import type { Reads } from "./observing/reads.js";
import type { RawFinding } from "./raw-finding.js";
import { assertMessage, type Reported, readReport } from "./read-report.js";

/** What a rule reported of one thing. */
export interface Reports {
  /** Its reports; of a rule gone wild not all are kept. */
  readonly kept: readonly RawFinding[];
  /** How many they are. */
  readonly count: number;
}

/** What rules may look at besides the plan. */
export interface Surroundings extends CatalogIndex {
  /** The calendar, where there is one. */
  readonly calendar: Calendar | undefined;
  /** The day of the check, where it is known. */
  readonly today: LocalDate | undefined;
}

/** A rule gone wild fills no report. */
export const mostFindings = 1_000;

/** The name under which it is noted that the calendar was read. */
export const calendarField = "(calendar)";

/** A rule answers at once: what it would report later comes too late. */
const late = "it is asynchronous, and a rule must answer at once";

/** One rule on its way over a plan; one that throws is stopped there and reported. */
export class RuleRun implements Observer<Reports> {
  readonly on: readonly Kind[];
  /** The report that it threw, where it did and so has not looked at everything. */
  failure: RawFinding | undefined;
  /** How many reports were kept so far. */
  #kept = 0;
  #found: RawFinding[] = [];
  #count = 0;
  #place: Place | undefined;
  /** Why a report on the thing being looked at was refused: a rule that catches that has failed all the same. */
  #refused: { readonly thrown: unknown } | undefined;
  readonly #plan: Plan;
  readonly #index: PlanIndex;
  readonly #reads: Reads;
  readonly #make: (options: unknown) => object;
  /** What the rule sees, by how it is run. */
  readonly #contexts = new Map<Mode, object>();
  #mode: Mode;
  readonly #calendar: Calendar | undefined;
  #entryIds: ReadonlySet<string> | undefined;

  constructor(
    /** The rule, as it is run. */
    readonly prepared: PreparedRule,
    plan: Plan,
    reads: Reads,
    { calendar, ...surroundings }: Surroundings,
  ) {
    this.on = prepared.rule.on;
    this.#plan = plan;
    const index = indexOf(plan);
    this.#index = index;
    this.#reads = reads;
    this.#calendar = calendar;
    this.#mode = prepared.mode;
    const shared = {
      plan,
      ...surroundings,
      parent: (kind: Kind, of?: string) => this.#parent(kind, of),
      find: (kind: Kind, id: string) => nodeOf(index.place(id), kind),
      users: (id: string, kind: Kind, field?: string) => usersOf(index, id, kind, field),
      report: (report: Reported) => this.#take(report),
    };
    this.#make = (options) =>
      Object.freeze({
        ...shared,
        options,
        get calendar() {
          reads.field(calendarField);
          return calendar;
        },
      });
  }

  look(place: Place): Reports | typeof nothing | undefined {
    if (this.failure !== undefined) return undefined;
    const { rule } = this.prepared;
    this.#place = place;
    const part = partAt(place, this.prepared);
    this.#mode = (part === undefined ? undefined : this.prepared.parts.get(part)) ?? this.prepared.mode;
    if (this.#mode.severity === "off") return undefined;
    const context = this.#contextOf(this.#mode);
    this.#found = [];
    this.#count = 0;
    this.#refused = undefined;
    try {
      if (this.#mode.failure !== undefined) throw new TypeError(this.#mode.failure);
      // A rule gets nodes of its own kinds and its own context: `defineRule` has compared the types.
      if (!this.#applies(rule.applies(place.node as never, context as never))) return undefined;
      refusePromise(rule.check(place.node as never, context as never), late);
      this.#throwRefused();
    } catch (thrown) {
      const values = { rule: rule.id, reason: reasonOf(thrown) };
      this.#put({ key: undefined, values, severity: "error", place, entry: undefined, at: undefined, related: [], suggestions: [] });
      this.failure = this.#found.at(-1);
    } finally {
      this.#place = undefined; // a report after the check is over belongs nowhere
    }
    this.#kept += this.#found.length;
    return this.#count === 0 ? nothing : { kept: this.#found, count: this.#count };
  }

  /** The reports on a thing of which none were kept before. */
  lookAgain(place: Place): readonly RawFinding[] {
    this.#kept = 0;
    const reports = this.look(place);
    return typeof reports === "object" ? reports.kept : [];
  }

  #applies(answer: unknown): boolean {
    refusePromise(answer, "its `applies` is asynchronous, and a rule must answer at once");
    if (typeof answer !== "boolean") throw new TypeError("its `applies` answers neither true nor false");
    return answer;
  }

  #throwRefused(): void {
    if (this.#refused !== undefined) throw this.#refused.thrown;
  }

  #contextOf(mode: Mode): object {
    const known = this.#contexts.get(mode);
    if (known !== undefined) return known;
    const made = this.#make(mode.options);
    putUnderWatch(made, this.#reads.watch());
    this.#contexts.set(mode, made);
    return made;
  }

  /** What a thing stands in is only read where it is of the kind that is asked for. */
  #parent(kind: Kind, of: string | undefined): Place["node"] | undefined {
    const parent = (of === undefined ? this.#place : this.#index.place(of))?.parent;
    if (parent?.kind !== kind) return undefined;
    if (kind === "plan") return this.#plan as unknown as Place["node"]; // a plan has fields like any thing
    this.#reads.placed(parent);
    return parent.node;
  }

  #put(found: Omit<RawFinding, "prepared" | "checked">): void {
    this.#count += 1;
    this.#found.push({ prepared: this.prepared, checked: this.#place ?? found.place, ...found });
  }

  #take(report: Reported): void {
    const here = this.#place;
    const { severity } = this.#mode;
    if (here === undefined || severity === "off") return;
    try {
      if (this.#kept + this.#found.length >= mostFindings) this.#countOnly(report);
      else this.#keep(readReport(report, this.prepared.rule), here, severity);
    } catch (thrown) {
      this.#refused ??= { thrown };
      throw thrown;
    }
  }

  /** Of a report that is not listed, nothing more is looked at. */
  #countOnly({ message }: Reported): void {
    assertMessage(message, this.prepared.rule.messages);
    this.#count += 1;
  }

  #keep(
    { message: key, values = {}, severity: own, at, node, related = [], suggestions = [] }: Reported,
    here: Place,
    usual: Severity,
  ): void {
    const { severityFrom } = this.#mode;
    const found = node === undefined ? undefined : this.#index.place(node);
    const entry = found === undefined && node !== undefined && this.#hasEntry(node) ? node : undefined;
    const isSet = severityFrom === "config" || severityFrom === "part";
    this.#put({ key, values, severity: isSet ? usual : (own ?? usual), place: found ?? here, entry, at, related, suggestions });
  }

  /** The ids are gathered at the first report that may name one: a calendar from elsewhere is not frozen. */
  #hasEntry(id: string): boolean {
    this.#reads.field(calendarField);
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
