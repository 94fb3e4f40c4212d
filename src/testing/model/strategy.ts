import type { BusinessObjective } from "../../model/strategy/business-objective.js";
import type { Goal } from "../../model/strategy/goal.js";
import type { MarketingObjective } from "../../model/strategy/marketing-objective.js";
import type { Situation } from "../../model/strategy/situation.js";
import type { Scope, Strategy } from "../../model/strategy/strategy.js";
import { word } from "../spec/choice.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { businessFunction } from "./choices.js";
import { due } from "./date-ref.js";
import { kpi } from "./kpi.js";
import { money } from "./money.js";
import { toMetric, toPerson } from "./references.js";
import { tactic } from "./tactic.js";
import { thing } from "./thing.js";

/** A strategy with its tree. */
export const strategy = () =>
  object<Strategy>({
    ...thing("strategy"),
    scope: optional(object<Scope>({ function: businessFunction(), name: optional(text()), owner: optional(toPerson()) })),
    purpose: optional(word("business", "cause")),
    mission: optional(text()),
    situation: optional(
      object<Situation>({ strengths: list(text()), weaknesses: list(text()), opportunities: list(text()), threats: list(text()) }),
    ),
    budget: optional(money()),
    businessObjectives: list(
      object<BusinessObjective>({
        ...thing("businessObjective"),
        statement: text(),
        kind: optional(openWord("cost")),
        kpis: list(kpi(), 1),
        value: optional(money()),
      }),
    ),
    marketingObjectives: list(
      object<MarketingObjective>({
        ...thing("marketingObjective"),
        statement: text(),
        kind: optional(openWord("awareness")),
        serves: list(reference(["businessObjective"])),
      }),
    ),
    goals: list(
      object<Goal>({
        ...thing("goal"),
        statement: text(),
        serves: list(reference(["businessObjective", "marketingObjective"])),
        audiences: list(reference(["audience"])),
        funnel: optional(openWord("act")),
        outcome: optional(openWord("loyalty")),
        owner: optional(toPerson()),
        due: due(),
        kpis: list(kpi(), 2),
        tactics: list(tactic(), 2),
        value: optional(money()),
        open: optional(text()),
        antiGoals: list(text()),
      }),
    ),
    kpis: list(kpi()),
    tactics: list(tactic(), 1),
    watches: list(toMetric()),
    outOfScope: list(text()),
  });
