import { PlanError } from "../base/problems/plan-error.js";
import { nameOfType } from "../base/text/name-of-type.js";

/** Throws `type` where an argument of this name is no text. */
export const assertText = (value: unknown, field: string): void => {
  if (typeof value === "string") return;
  const found = nameOfType(value);
  throw new PlanError("type", `For \`${field}\`, ${found} was passed. Write text instead.`, { field, found }, [field]);
};
