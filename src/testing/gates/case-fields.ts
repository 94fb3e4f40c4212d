import type { FieldNames } from "../reporting/unknown-fields.js";
import type { GateCase } from "./gate-case.js";

/** The fields of a case. */
export const caseFields: FieldNames<GateCase> = {
  name: true,
  plan: true,
  today: true,
  calendar: true,
  machine: true,
  from: true,
  to: true,
  cycle: true,
  cycleSince: true,
  message: true,
  text: true,
  values: true,
  evidence: true,
  asTrial: true,
};
