import type { Kpi, Milestone } from "../../model/strategy/kpi.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { baseline } from "./baseline.js";
import { dateRef, due } from "./date-ref.js";
import { toPerson } from "./references.js";
import { target } from "./target.js";
import { thing } from "./thing.js";

/** A KPI. */
export const kpi = () =>
  object<Kpi>({
    ...thing("kpi"),
    metric: reference(["metric"], { isNeeded: true }),
    baseline: optional(baseline()),
    target: optional(target()),
    due: due(),
    milestones: list(object<Milestone>({ due: dateRef(), target: target(), note: optional(text()) }), 4),
    owner: optional(toPerson()),
    open: optional(text()),
  });
