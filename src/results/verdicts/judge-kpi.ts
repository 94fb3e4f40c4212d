import { cleanNumber } from "../../base/clean-number.js";
import type { Plan } from "../../model/plan.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Target } from "../../model/strategy/target.js";
import type { DateRef } from "../../model/values/date-ref.js";
import { deadlineOf, targetOf } from "../../practice/kpis.js";
import type { Series } from "../readings/series-of.js";
import { startOfStretch } from "../readings/stretch.js";
import type { Verdict } from "../results.js";
import type { Asked } from "./asked.js";
import { type Bounds, boundAhead, boundsOf, isWithin } from "./bounds.js";
import { dueDayOf } from "./due-day.js";
import { type Expectation, expectationOf, type NoLine } from "./expectation.js";
import type { Figure, GrownFrom, NoFigure } from "./figure.js";
import { figureOf } from "./figure-of.js";
import { milestonesOf } from "./milestones-of.js";
import { readingsWithin } from "./readings-within.js";
import type { Start } from "./start-of.js";

/** Why a KPI stands as it does: the end of the key of its sentence. */
type Because =
  | NoFigure
  | NoLine
  | "met"
  | "met-each"
  | "kept"
  | "missed"
  | "missed-each"
  | "not-met"
  | "broken"
  | "exceeded"
  | "within"
  | "on-line"
  | "below-line"
  | "milestone-met"
  | "milestone-missed"
  | "before-milestone"
  | "no-target"
  | "no-deadline"
  | "due-unresolved"
  | "since-due";

/** How a KPI stands, in figures. */
export interface Judgement {
  /** The verdict. */
  readonly verdict: Verdict;
  /** Why. */
  readonly because: Because;
  /** What it is to reach. */
  readonly target: Target | undefined;
  /** By when. */
  readonly due: number | undefined;
  /** What the deadline counts from where that has no day. */
  readonly anchor: string | undefined;
  /** What is compared with the target. */
  readonly figure: Figure | undefined;
  /** What a growth that cannot be computed went from and to. */
  readonly growth?: GrownFrom | undefined;
  /** What was to be reached by then. */
  readonly expected: Expectation | undefined;
  /** How much of the way lies behind. */
  readonly progress: number | undefined;
}

/** What a verdict is asked from, besides the KPI. */
export interface Question {
  /** The plan. */
  readonly plan: Plan;
  /** The last day that counts. */
  readonly on: number;
  /** What its metric was over time. */
  readonly series: Series;
  /** Where the KPI stood before. */
  readonly start: Start;
  /** What another metric was over time. */
  readonly seriesOf: (metric: string) => Series | undefined;
  /** By when what it is a KPI of is to be reached. */
  readonly dueAbove: DateRef | undefined;
}

/** Returns how a KPI stands on a day (E5). */
export const judgeKpi = (kpi: Kpi, question: Question): Judgement => {
  const { plan, on, series, start, seriesOf, dueAbove } = question;
  const target = targetOf(kpi);
  const date = deadlineOf(kpi) ?? dueAbove;
  const { day: due, anchor } = date === undefined ? { day: undefined, anchor: undefined } : dueDayOf(plan, date);
  const isOver = due !== undefined && on >= due;
  const known = { target, due, anchor };
  if (target === undefined) return judged("not-computable", "no-target", known);
  const { upTo, isStale } = decisiveDay(target, { series, start, on, due: isOver ? due : undefined });
  const asked: Asked = { series, start, upTo, seriesOf };
  const figure = figureOf(target, asked);
  if ("because" in figure) {
    const { because, growth } = figure;
    return judged(unmeasured.has(because) ? "unmeasured" : "not-computable", because, { ...known, growth });
  }
  const bounds = boundsOf(target, series.facts);
  const found = { ...known, figure, progress: progressOf(target, figure, bounds) };
  if (isWithin(figure.figure, bounds)) {
    // What has come in stays below a limit only when nothing more comes in.
    const mayExceed = figure.isRunning === true && bounds.atMost !== undefined && due !== undefined && !isOver;
    if (mayExceed) return judged("on-track", "within", found);
    return judged("met", target.kind === "guard" ? "kept" : target.kind === "each" ? "met-each" : "met", found);
  }
  if (target.kind === "guard") return judged("missed", "broken", found);
  if (target.kind === "each") return judged("missed", "missed-each", found);
  const isTooMuch = bounds.atMost !== undefined && figure.figure > bounds.atMost;
  if (figure.isRunning === true && isTooMuch) return judged("missed", "exceeded", found);
  if (isOver) {
    if (isStale) return judged("unmeasured", "since-due", found);
    return figure.hasGap === true ? judged("not-computable", "gap", found) : judged("missed", "missed", found);
  }
  if (target.kind === "growth" && target.per !== undefined) return judged("missed", "not-met", found);
  const milestones = milestonesOf(plan, kpi);
  if (due === undefined && milestones.length === 0) {
    if (anchor !== undefined) return judged("not-computable", "due-unresolved", found);
    return "per" in target && target.per !== undefined
      ? judged("missed", "not-met", found)
      : judged("not-computable", "no-deadline", found);
  }
  const expectation = expectationOf(target, { figure, bounds, due, milestones, asked });
  if (typeof expectation === "string") return judged("not-computable", expectation, found);
  const { verdict, because, expected } = expectation;
  return verdict === "behind" && figure.hasGap === true
    ? judged("not-computable", "gap", found)
    : judged(verdict, because, { ...found, expected });
};

/** What says that nothing was read rather than that something is missing to compute with. */
const unmeasured: ReadonlySet<string> = /* @__PURE__ */ new Set<NoFigure>(["no-reading", "none-counts", "since-baseline"]);

type Found = Pick<Judgement, "target" | "due" | "anchor"> & Partial<Judgement>;

const judged = (verdict: Verdict, because: Because, { target, due, anchor, figure, growth, expected, progress }: Found): Judgement => ({
  verdict,
  because,
  target,
  due,
  anchor,
  figure,
  growth,
  expected,
  progress,
});

/**
 * The day up to which readings decide. Once the deadline is over, what was read later does not, unless nothing was read before it, or long before: longer than the metric is read again.
 */
const decisiveDay = (
  { kind }: Target,
  { series, start, on, due }: { readonly series: Series; readonly start: Start; readonly on: number; readonly due: number | undefined },
): { readonly upTo: number; readonly isStale: boolean } => {
  if (due === undefined) return { upTo: on, isStale: false };
  // Of each nothing is carried on from the last reading.
  if (kind === "each") return { upTo: wasReadBy(due, series, start) ? due : on, isStale: false };
  const [before, all] = [readingsWithin({ series, start, upTo: due }), readingsWithin({ series, start, upTo: on })];
  const last = typeof before === "string" ? undefined : before.at(-1);
  const { every } = series.metric;
  const isOld = last !== undefined && every !== undefined && last.to < startOfStretch(due, every) - 1;
  if (last !== undefined && !isOld) return { upTo: due, isStale: false };
  const next = typeof all === "string" ? undefined : all.find(({ to }) => to > due);
  return next === undefined ? { upTo: last === undefined ? on : due, isStale: isOld } : { upTo: next.to, isStale: false };
};

/** Whether there is a single reading after the baseline and up to a day. */
const wasReadBy = (day: number, series: Series, start: Start): boolean =>
  series.remember(`read-by/${start.to}/${day}`, () =>
    series.single.some(({ from, to }) => to <= day && (start.to === undefined || (from ?? to) > start.to)),
  );

/** How much of the way from where it began to the bound that lay ahead then is done. */
const progressOf = ({ kind }: Target, { figure, start }: Figure, bounds: Bounds): number | undefined => {
  if (start === undefined || kind === "guard") return undefined;
  const end = boundAhead(start, bounds);
  if (end === undefined) return undefined;
  const progress = (figure - start) / (end - start);
  return Number.isFinite(progress) ? cleanNumber(progress) : undefined;
};
