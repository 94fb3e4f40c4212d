import type { Plan, PlanInput } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";

/** What a test says of a plan; the rest is as short as a plan can be. */
export type PlanFields = Omit<PlanInput, "format" | "id"> & { readonly id?: string };

/** A plan as it may be written, right or wrong, with these fields besides those every plan has. */
export const written = (fields: object = {}): object => ({ format: "social-plan/1", id: "the-plan", ...fields });

/** The plan with these fields. */
export const planOf = (fields: PlanFields = {}): Plan => parsePlan(written(fields));

/** The same as it may be written, before it is read. */
export const inputOf = (fields: PlanFields = {}): PlanInput => ({ format: "social-plan/1", id: "the-plan", ...fields });
