import fc from "fast-check";
import type { Baseline, KpiInput, MetricNature, Target } from "social-plan";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import type { KpiPlan, WrittenReading } from "../../helpers/kpi-plan.js";

const firstDay = dayNumberOf("2026-10-01");
const days = fc.integer({ min: 0, max: 500 }).map((day) => firstDay + day);
const date = days.map(dateOfDay);
const figure = fc.oneof(fc.integer({ min: -20, max: 400 }), fc.double({ min: -1, max: 400, noNaN: true }));
const period = fc
  .tuple(days, fc.constantFrom(1, 7, 28, 30, 31, 90, 92))
  .map(([to, length]) => ({ from: dateOfDay(to - length + 1), to: dateOfDay(to) }));
const per = fc.constantFrom("day", "week", "month", "quarter", "year");

/** Targets with one bound, so that more, or less, is always better. */
const oneSidedTargets: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant("value" as const), atLeast: figure, per }, { requiredKeys: ["kind", "atLeast"] }),
  fc.record({ kind: fc.constant("value" as const), atMost: figure, per }, { requiredKeys: ["kind", "atMost"] }),
  fc.record(
    { kind: fc.constant("growth" as const), ratio: fc.double({ min: -0.9, max: 2, noNaN: true }), per },
    { requiredKeys: ["kind", "ratio"] },
  ),
  fc.record({ kind: fc.constant("share" as const), atLeast: fc.double({ min: 0, max: 1, noNaN: true }), of: fc.constant("whole") }),
  fc.record({ kind: fc.constant("rank" as const), atMost: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant("guard" as const), atLeast: figure }),
  fc.record({ kind: fc.constant("guard" as const), atMost: figure }),
  fc.record({ kind: fc.constant("each" as const), atLeast: figure, what: fc.constant("event") }),
  fc.record({
    kind: fc.constant("rubric" as const),
    question: fc.constant("How?"),
    levels: fc.constant(["0", "1", "2", "3"]),
    atLeast: fc.constantFrom("0", "1", "2", "3"),
  }),
);

const baselines: fc.Arbitrary<Baseline> = fc.oneof(
  fc.record({ value: figure, on: date }, { requiredKeys: ["value"] }),
  fc.record({ value: figure, period }),
  fc.record({ atLeast: fc.constant(1), atMost: figure.map((most) => Math.abs(most) + 1) }),
  fc.constant({ unknown: "Nobody counted." }),
);

const when = fc.oneof(
  date.map((on) => ({ on })),
  period.map((one) => ({ period: one })),
);
const where = fc.record({ channel: fc.constantFrom("x", "blog"), paid: fc.boolean() }, { requiredKeys: [] });
const metrics = fc.oneof({ weight: 4, arbitrary: fc.constant("m") }, { weight: 1, arbitrary: fc.constant("whole") });

const readingsFor = (target: Target, ofParts: boolean): fc.Arbitrary<WrittenReading[]> => {
  const value = target.kind === "rubric" ? fc.constantFrom("0", "1", "2", "3") : figure;
  const reading = fc
    .tuple(value, when, ofParts ? where : fc.constant({}), metrics)
    .map(([read, days, part, metric]): WrittenReading => ({ value: metric === "whole" ? 200 : read, ...days, ...part, metric }));
  return fc.array(reading, { maxLength: 12 });
};

const natures = fc.constantFrom<MetricNature | undefined>("level", "flow", "rate", undefined);

/** Plans of one KPI with any readings; where `ofParts`, of channels and of paid and unpaid work, too. */
export const kpiPlans = (targets: fc.Arbitrary<Target> = oneSidedTargets, { ofParts = true } = {}): fc.Arbitrary<KpiPlan> =>
  targets.chain((target) =>
    fc
      .record({
        readings: readingsFor(target, ofParts),
        nature: natures,
        unit: fc.constantFrom("count", "ratio"),
        every: fc.constantFrom("month" as const, undefined),
        kpi: fc.record({ baseline: baselines, due: date }, { requiredKeys: [] }),
        milestone: fc.option(date),
      })
      .map(({ readings, nature, unit, every, kpi, milestone }): KpiPlan => {
        const milestones: KpiInput["milestones"] = milestone === null ? [] : [{ due: milestone, target }];
        return {
          kpi: { ...kpi, target, milestones: target.kind === "value" ? milestones : [] },
          metric: { unit, ...(nature && { nature }), ...(every && { every }) },
          readings,
          plan: {
            channels: [
              { id: "x", name: "X" },
              { id: "blog", name: "Blog" },
            ],
          },
        };
      }),
  );

/** The day on which results are asked for. */
export const askedOn: fc.Arbitrary<string> = date;
