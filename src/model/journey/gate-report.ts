import * as z from "zod/mini";
import { flag } from "../schema/flag.js";
import { list, listed } from "../schema/list.js";
import { number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { record } from "../schema/record.js";
import { sameAs } from "../schema/same-as.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Id, id } from "../values/id.js";

/** What a gate of the stage machine found: whether it is met, what there is, what is needed. */
export interface GateReport {
  /** The gate's id. */
  readonly gate: string;
  /** The full key of its sentence, by which a language has its own: `gates/policy-approved/draft`. */
  readonly key: string;
  /** Whether the move may be made as far as this gate goes. */
  readonly met: boolean;
  /** It is not met, but the plan is a trial, which it does not stop. */
  readonly softened?: true;
  /** What there is and what is needed, in a sentence. */
  readonly message: string;
  /** The raw values of its sentence, such as ids, days and figures, for saying it again in another language. */
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** The things it rests on; they may have left the plan since. */
  readonly evidence: readonly Id[];
}

const valuesSchema = /* @__PURE__ */ (() => {
  type Values = GateReport["values"];
  return sameAs<Values, Values>()(record(z.union([text, number, listed(text)])));
})();

/** The schema of a gate's report. */
export const gateReportSchema = /* @__PURE__ */ objectOf<GateReport, Written<GateReport>>()(() => ({
  gate: text,
  key: text,
  met: z.boolean(),
  softened: flag,
  message: text,
  values: valuesSchema,
  evidence: list(id()),
}));
