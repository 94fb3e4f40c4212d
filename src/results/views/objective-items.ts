import type { Goal } from "../../model/strategy/goal.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Strategy } from "../../model/strategy/strategy.js";
import { itemOf, textItems } from "./item-of.js";
import { measuresOf } from "./measure-of.js";
import type { Reading } from "./reading.js";
import type { ViewItem, ViewObjective } from "./view-item.js";

/** Returns where a plan is to lead: its vision, then of each strategy its mission, business objectives, marketing objectives and goals. */
export const objectiveItems = (reading: Reading): readonly ViewObjective[] => [
  ...broadObjectives(reading),
  ...reading.plan.strategies.flatMap(({ goals }) =>
    goals.map((goal) => withMeasures(itemOf(reading, ["goal", goal.id]), reading, goal.kpis)),
  ),
];

/** Returns the same without the goals. */
export const broadObjectives = (reading: Reading): readonly ViewObjective[] => [
  ...visionItems(reading),
  ...reading.plan.strategies.flatMap((strategy) => [
    ...missionItems(reading, strategy).map((item) => withMeasures(item, reading, [])),
    ...strategy.businessObjectives.map(({ id, kpis }) => withMeasures(itemOf(reading, ["businessObjective", id]), reading, kpis)),
    ...strategy.marketingObjectives.map(({ id }) => withMeasures(itemOf(reading, ["marketingObjective", id]), reading, [])),
  ]),
];

/** Returns the mission of a strategy, where it has one. */
export const missionItems = (reading: Reading, { id, mission }: Strategy): readonly ViewItem[] =>
  textItems(reading, ["strategy", id], mission === undefined ? [] : [mission]);

/** Returns the objectives that a goal serves. */
export const servedItems = (reading: Reading, { serves }: Goal): readonly ViewItem[] =>
  serves.flatMap((id) => {
    const kind = reading.wording.find(id)?.kind;
    return kind === undefined ? [] : [itemOf(reading, [kind, id])];
  });

const visionItems = (reading: Reading): readonly ViewObjective[] => {
  const { vision } = reading.plan;
  return textItems(reading, ["vision", "vision"], vision === undefined ? [] : [vision.statement]).map((item) =>
    withMeasures(item, reading, []),
  );
};

const withMeasures = (item: ViewItem, reading: Reading, kpis: readonly Kpi[]): ViewObjective => ({
  ...item,
  measures: measuresOf(reading, kpis),
});
