import { addToGroup } from "../../base/add-to-group.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { memo } from "../../base/memo.js";
import type { Kind } from "../kind.js";
import type { Plan } from "../plan.js";
import { assertCalendar } from "../read/assert-calendar.js";
import { assertPlan } from "../read/assert-plan.js";
import type { Calendar, CalendarEntry } from "../schedule/calendar.js";
import type { EntryId } from "../values/entry-id.js";
import type { Id } from "../values/id.js";
import { idAt, type Place } from "./place.js";
import { indexOf, type PlanIndex } from "./plan-index.js";
import { linksAcross, linksDown, linksUp } from "./trace-links.js";
import { unknownId } from "./unknown-id.js";

/** How a trace is made. */
export interface TraceOptions {
  /** The calendar whose entries are traced, too. */
  readonly calendar?: Calendar | undefined;
}

/** One step of a trace, from a thing to the next. */
export interface TraceStep {
  /** The id of the thing it leads to. */
  readonly id: Id | EntryId;
  /** What that is. */
  readonly kind: Kind | "entry";
  /** The id of the thing it comes from. */
  readonly from: Id | EntryId;
  /** The field that joins the two, in whichever it is written: `serves`, `kpis`, `metric`. */
  readonly by: string;
}

/** Everything a thing is for, everything that is there for it, and what was heard that led to it. */
export interface Trace {
  /** The id of the thing. */
  readonly id: Id | EntryId;
  /** What it is. */
  readonly kind: Kind | "entry";
  /** Up to the business objectives and the strategies they stand in. */
  readonly up: readonly TraceStep[];
  /** Down to KPIs, tactics, metrics and, of the calendar, entries. */
  readonly down: readonly TraceStep[];
  /** Across to the messages it carries, the insights it answers and their sources. */
  readonly across: readonly TraceStep[];
}

/**
 * Traces a thing of the plan, or an entry of the calendar, up to the business objectives, down to what carries it out and measures it, and across to the
 * insights that asked for it (X1). Each link is one step, nearest first, also where many ways lead to the same thing.
 * Throws `unknown-id` if neither the plan nor the calendar has the id.
 *
 * @example
 * ```ts
 * import { createPlan, createStrategy, traceNode } from "social-plan";
 *
 * const care = createStrategy({ scope: { function: "customer-service" } })
 *   .businessObjective({ id: "fewer-calls", statement: "Cut calls by a fifth" })
 *   .mission("Answer where customers ask")
 *   .goal({ id: "answer", statement: "Answer in public", serves: ["fewer-calls"] }, (goal) =>
 *     goal.kpi({ metric: "deflection" }).tactic({ id: "forum", statement: "Answer in the forum" }, (tactic) => tactic.metric("deflection")),
 *   )
 *   .build();
 * const plan = createPlan({ id: "acme" }).metric({ id: "deflection" }).strategy(care).build();
 *
 * const { up, down } = traceNode(plan, "forum");
 * up.filter(({ kind }) => kind !== "strategy").map(({ from, by, id }) => `${from} ${by} ${id}`); // => ["forum tactics answer", "answer serves fewer-calls"]
 * down.map(({ id }) => id); // => ["deflection"]
 * ```
 */
export const traceNode = (plan: Plan, id: Id | EntryId, options: TraceOptions = {}): Trace => {
  assertPlan(plan);
  assertLike(id, "", { path: ["id"], expected: "the id of a thing or an entry" });
  const { calendar } = optionsOf(options);
  if (calendar !== undefined) assertCalendar(calendar, ["options", "calendar"]);
  const index = indexOf(plan);
  const entries = calendar?.entries ?? [];
  const place = index.place(id);
  const entry = place === undefined ? entries.find((one) => one.id === id) : undefined;
  const start = place === undefined ? entry && pointOfEntry(entry) : pointOf(place);
  if (start === undefined) throw unknownId(plan, id, { others: entries.map((one) => one.id) });
  const up = follow([start], (point) => upFrom(index, point));
  const down = follow([start], (point) => downFrom(index, point, entries));
  const met = [start, ...[...up, ...down].map(({ to }) => to)];
  const across = follow(unique(met), ({ at }) =>
    at === undefined ? [] : linksAcross(index, at).map(({ by, to }) => ({ by, to: pointOf(to) })),
  );
  return { id, kind: start.kind, up: up.map(stepOf), down: down.map(stepOf), across: across.map(stepOf) };
};

/** A thing of the plan, or an entry. */
interface Point {
  readonly id: string;
  readonly kind: Kind | "entry";
  readonly at?: Place;
  readonly entry?: CalendarEntry;
}

/** A step with both its ends. */
interface Followed {
  readonly from: Point;
  readonly by: string;
  readonly to: Point;
}

const pointOf = (at: Place): Point => ({ id: idAt(at) ?? "", kind: at.kind, at });
const pointOfEntry = (entry: CalendarEntry): Point => ({ id: entry.id, kind: "entry", entry });
const stepOf = ({ from, by, to }: Followed): TraceStep => ({ id: to.id, kind: to.kind, from: from.id, by });

const unique = (points: readonly Point[]): readonly Point[] => [...new Map(points.map((point) => [point.id, point])).values()];

/** Follows links from things to the next, breadth first, leaving each thing once. */
const follow = (starts: readonly Point[], linksFrom: (point: Point) => readonly Omit<Followed, "from">[]): readonly Followed[] => {
  const met = new Set(starts.map(({ id }) => id));
  const queue = [...starts];
  const steps: Followed[] = [];
  for (const from of queue)
    for (const { by, to } of linksFrom(from)) {
      steps.push({ from, by, to });
      if (met.has(to.id)) continue;
      met.add(to.id);
      queue.push(to);
    }
  return steps;
};

/** The fields by which an entry names what it is for. */
const fieldsOfEntry = ["tactic", "content", "cadence", "campaign"] as const;

const upFrom = (index: PlanIndex, { at, entry }: Point): readonly Omit<Followed, "from">[] => {
  if (at !== undefined) return linksUp(index, at).map(({ by, to }) => ({ by, to: pointOf(to) }));
  return fieldsOfEntry.flatMap((by) => {
    const to = entry?.[by] === undefined ? undefined : index.place(entry[by]);
    return to === undefined ? [] : [{ by, to: pointOf(to) }];
  });
};

const downFrom = (index: PlanIndex, { id, at }: Point, entries: readonly CalendarEntry[]): readonly Omit<Followed, "from">[] => {
  if (at === undefined) return [];
  const things = linksDown(index, at).map(({ by, to }) => ({ by, to: pointOf(to) }));
  return [...things, ...(entriesNaming(entries).get(id) ?? [])];
};

/** By the id of a thing, the entries of a calendar's list that name it. */
const entriesNaming = /* @__PURE__ */ memo((entries: readonly CalendarEntry[]): ReadonlyMap<string, readonly Omit<Followed, "from">[]> => {
  const naming = new Map<string, Omit<Followed, "from">[]>();
  for (const entry of entries)
    for (const by of fieldsOfEntry) {
      const id = entry[by];
      if (id !== undefined) addToGroup(naming, id, { by, to: pointOfEntry(entry) });
    }
  return naming;
});
