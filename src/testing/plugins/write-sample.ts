import type { Plan } from "../../model/plan.js";
import type { Planner } from "../../plugins/planner/planner.js";
import type { AnyPlugin } from "../../plugins/plugin.js";
import type { Sample } from "./sample.js";
import type { Thing } from "./things-in.js";

/** The reading and writing of a plugin whose fields only the compiler knows. */
export interface ReadsAndWrites extends AnyPlugin {
  /** Returns its data on a thing, as its schema reads it. */
  read(node: object, kind: string): unknown;
  /** Stores its data on a thing. */
  write(tx: unknown, kind: string, id: string, value: unknown): void;
}

/** Returns a plan with a sample on a thing, written by the plugin as it writes all its data. */
export const writeSample = (planner: Planner, plugin: ReadsAndWrites, plan: Plan, { kind, id }: Thing, { data }: Sample): Plan =>
  planner.editPlan(plan, (tx) => plugin.write(tx, kind, id, data)).plan;
