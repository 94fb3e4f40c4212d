import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { recommendedRules } from "../../../src/coverage/recommended-rules.js";
import type { Rule } from "../../../src/coverage/rule.js";
import { goalNeedsObjective } from "../../../src/coverage/rules/goal-needs-objective.js";
import type { PlanInput } from "../../../src/model/plan.js";
import type { KpiInput } from "../../../src/model/strategy/kpi.js";
import { german } from "../../helpers/german.js";
import { planOf } from "../../helpers/plan-of.js";

const rules: readonly Rule[] = recommendedRules;
const said = (id: string, plan: Omit<PlanInput, "format" | "id">) =>
  checkCoverage(planOf(plan), { rules: rules.filter((rule) => rule.id === id), language: german }).findings.map(({ message }) => message);
const kpi = (metric: string): KpiInput => ({ id: `k-${metric}`, metric, target: { kind: "value", atLeast: 5 }, due: "2027-06-30" });
const metrics = ["a", "b", "c", "d"].map((id) => ({ id, name: `Zahl ${id}` }));
const goals = (...kpis: readonly KpiInput[][]) => ({
  metrics,
  strategies: [{ id: "s", goals: kpis.map((of, at) => ({ id: `g${at}`, statement: `Ziel ${at}`, kpis: of })) }],
});

describe("coverage in German", () => {
  it("counts in the singular and the plural", () => {
    const three = ["a", "b", "c"].map(kpi);
    expect(said("goal-has-too-many-kpis", goals(three, []))).toEqual([
      "Das Ziel „Ziel 0“ hat 3 Kennzahlen, höchstens 2 sind sinnvoll. Behalten Sie die entscheidenden.",
    ]);
    const strict = checkCoverage(planOf(goals(three, [])), {
      rules: recommendedRules,
      config: { "goal-has-too-many-kpis": { severity: "warning", options: { max: 1 } } },
      language: german,
    }).findings.find(({ rule }) => rule === "goal-has-too-many-kpis");
    expect(strict?.message).toBe("Das Ziel „Ziel 0“ hat 3 Kennzahlen, höchstens eine ist sinnvoll. Behalten Sie die entscheidenden.");
  });

  it("orders words its own way, and writes its own dates", () => {
    const late = { ...kpi("a"), due: "2027-07-01" };
    expect(said("kpi-needs-deadline", { ...goals([late], [kpi("b")]), period: { from: "2027-01-01", to: "2027-06-30" } })).toEqual([
      "Am 30. Juni 2027 endet der Planungszeitraum, die Kennzahl „Zahl a“ ist aber erst am 1. Juli 2027 fällig. Ziehen Sie den Termin vor, oder verlängern Sie den Zeitraum.",
    ]);
  });

  it("bends articles by the kind of the thing", () => {
    const owned = [{ id: "ada", name: "Ada" }];
    const plan = {
      people: owned,
      channels: [
        { id: "forum", name: "Forum" },
        { id: "blog", name: "Blog", owner: "ada" },
      ],
      actions: [
        { id: "train", what: "Alle schulen" },
        { id: "ask", what: "Nachfragen", owner: "ada" },
      ],
      strategies: [
        {
          id: "s",
          goals: [
            { id: "g", statement: "Antworten" },
            { id: "h", statement: "Helfen", owner: "ada" },
          ],
        },
      ],
    };
    expect(said("owner-missing", plan).map((message) => message.slice(0, message.indexOf(".")))).toEqual([
      "Für das Ziel „Antworten“ ist niemand verantwortlich",
      "Für den Kanal „Forum“ ist niemand verantwortlich",
      "Für die Aufgabe „Alle schulen“ ist niemand verantwortlich",
    ]);
  });

  it("says once what nothing of a kind satisfies, by a sentence for each kind", () => {
    const channels = ["forum", "blog"].map((id) => ({ id, name: id }));
    expect(said("owner-missing", { channels })).toEqual([
      "Für keinen der 2 genutzten Kanäle ist jemand verantwortlich. Nennen Sie jeweils `owner`.",
    ]);
    expect(said("goal-needs-kpi", goals([], []))).toEqual([
      "Keines der 2 Ziele hat eine Kennzahl. Geben Sie jedem eine oder zwei, oder begründen Sie in `open`, warum es keine hat.",
    ]);
  });

  it("counts inside a choice, and names what a contradiction is about", () => {
    const cadence = (bound: { readonly min: number; readonly max: number; readonly per: "week" | "day"; readonly every?: number }) =>
      said("plan-contradiction", {
        cadences: [{ id: "c", name: "Notizen", channels: [], when: { kind: "as-needed" }, bounds: [bound] }],
      });
    expect(cadence({ min: 1, max: 0, per: "week", every: 3 })).toEqual([
      "Der Rhythmus „Notizen“ verlangt in 3 Wochen mindestens 1 Beitrag und erlaubt höchstens 0. Berichtigen Sie eines von beidem.",
    ]);
    expect(cadence({ min: 4, max: 3, per: "day" })).toEqual([
      "Der Rhythmus „Notizen“ verlangt am Tag mindestens 4 Beiträge und erlaubt höchstens 3. Berichtigen Sie eines von beidem.",
    ]);
  });

  it("writes percentages and catalogue names of its own", () => {
    const share: KpiInput = { id: "k", metric: "a", target: { kind: "share", atLeast: 0.2, of: "b" }, baseline: { value: 0.29 } };
    const low = { ...kpi("b"), baseline: { value: 1 } };
    expect(said("kpi-already-met", goals([share, low]))).toEqual([
      "Mit 29 % hat die Kennzahl „Zahl a“ ihren Zielwert schon zu Beginn erreicht. Setzen Sie ihn höher.",
    ]);
    expect(said("metric-needs-decision", { metrics: [{ id: "r", catalog: "reach" }] })).toEqual([
      "Von der Messgröße „Reichweite“ hängt keine Entscheidung ab. Sagen Sie in `decision`, was bei welchem Wert geschieht.",
    ]);
  });

  it("translates what is related, too, and leaves the rest in English", () => {
    const plan = {
      strategies: [
        {
          id: "s",
          businessObjectives: [{ id: "more", statement: "Mehr verkaufen" }],
          marketingObjectives: [{ id: "fame", statement: "Bekannt sein" }],
          goals: [
            { id: "g", statement: "Antworten", serves: ["fame"] },
            { id: "h", statement: "Helfen", serves: ["more"] },
          ],
        },
      ],
    };
    const { findings } = checkCoverage(planOf(plan), { rules: [goalNeedsObjective], language: german });
    expect(findings).toMatchObject([
      {
        key: "rules/goal-needs-objective/adrift",
        values: { goal: "g" },
        related: [{ node: "fame", message: "Dieses Marketingziel dient keinem Geschäftsziel. Nennen Sie in `serves` eines." }],
      },
    ]);
    expect(said("goal-needs-tactic", plan)[0]).toMatch(/^No tactic works towards/);
  });
});
