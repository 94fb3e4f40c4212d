import core from "@stoplight/spectral-core";
import functions from "@stoplight/spectral-functions";
import parsers from "@stoplight/spectral-parsers";
import type { Goal, Kpi } from "../../src/index.js";
import { knownOf, type PlanData, type RuleId } from "./six-rules.js";

const { Spectral, Document } = core;

type Answer = readonly { readonly message: string }[] | undefined;

/** A function of Spectral's: what is wrong with the thing that a path led to, if anything. */
const functionOf =
  <Thing>(isWrong: (thing: Thing, plan: PlanData) => boolean) =>
  (thing: Thing, _: unknown, { document }: { readonly document: { readonly data: unknown } }): Answer =>
    isWrong(thing, document.data as PlanData) ? [{ message: "It is missing." }] : undefined; // the document was made of a plan

/** A rule of Spectral's: what it says, the paths it looks at, and what it does there. */
const ruleOf = (message: string, given: readonly string[], does: object): object =>
  // biome-ignore lint/suspicious/noThenProperty: Spectral's word for what is done; an object cannot be mistaken for a promise's method
  ({ message, given, severity: "error", then: does });

const inGoals = "$.strategies[*].goals[*]";

const rules: Readonly<Record<RuleId, object>> = {
  "goal-needs-kpi": ruleOf("The goal at {{path}} has no KPI.", [inGoals], {
    function: functionOf(({ kpis, open }: Goal) => kpis.length === 0 && open === undefined),
  }),
  "tactic-needs-metric": ruleOf("The tactic at {{path}} has no metric.", [`${inGoals}.tactics[*]`, "$.strategies[*].tactics[*]"], {
    ...{ field: "metrics", function: functions.length, functionOptions: { min: 1 } },
  }),
  "kpi-needs-target": ruleOf(
    "The KPI at {{path}} has no target.",
    [`${inGoals}.kpis[*]`, "$.strategies[*].businessObjectives[*].kpis[*]", "$.strategies[*].kpis[*]"],
    { function: functionOf(({ target, milestones, open }: Kpi) => target === undefined && milestones.length === 0 && open === undefined) },
  ),
  "goal-needs-objective": ruleOf("The goal at {{path}} serves no objective.", [inGoals], {
    function: functionOf(({ serves }: Goal, plan) => !serves.some((one) => knownOf(plan).leading.has(one))),
  }),
  "audience-needs-message": ruleOf("There is no message for the audience at {{path}}.", ["$.audiences[*]"], {
    function: functionOf(({ id }: { readonly id: string }, plan) => !knownOf(plan).addressed.has(id)),
  }),
  "metric-unused": ruleOf("Nothing uses the metric at {{path}}.", ["$.metrics[*]"], {
    function: functionOf(({ id }: { readonly id: string }, plan) => !knownOf(plan).used.has(id)),
  }),
};

const spectral = new Spectral();
spectral.setRuleset({ rules });

/** What Spectral reads a text into before it runs a rule. */
export const spectralReads = (text: string): InstanceType<typeof Document> => new Document(text, parsers.Json, "plan.json");

/** Checks such a document with the six rules as Spectral has them. */
export const checkBySpectral = (document: InstanceType<typeof Document>): Promise<readonly { readonly message: string }[]> =>
  spectral.run(document);
