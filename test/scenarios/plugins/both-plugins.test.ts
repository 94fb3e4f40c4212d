import { createPlanner, parsePlan } from "social-plan";
import { documents, toMarkdown } from "social-plan/documents";
import { describe, expect, it } from "vitest";
import { pharma } from "../../../examples/plugins/acme-pharma/plugin.js";
import { accessible } from "../../../examples/plugins/city-accessible/plugin.js";
import { planner as inExamples } from "../../../examples/plugins/planner.js";
import { pluginsSummaryOf, runningPlanOf } from "../../../examples/plugins-summary.js";
import { fluWeeks } from "./flu-weeks.js";

const today = "2027-01-04";
const one = createPlanner({ plugins: [pharma, accessible, documents] });
const other = createPlanner({ plugins: [documents, accessible, pharma] });

describe("X10 F76 two plugins together", () => {
  const plan = parsePlan(fluWeeks);

  it("say the same in either order", () => {
    expect(other.plugins).toEqual(one.plugins);
    expect(other.checkCoverage(plan, { today })).toEqual(one.checkCoverage(plan, { today }));
    expect(other.stageStatus(plan, { today })).toEqual(one.stageStatus(plan, { today }));
    expect(other.catalogs).toEqual(one.catalogs);
    for (const name of ["reviewSheet", "accessibilityStatement", "strategyDocument"] as const)
      expect(toMarkdown(other.documents[name](plan))).toBe(toMarkdown(one.documents[name](plan)));
  });

  it("find what each finds by itself", () => {
    const both = ownFindings(one);
    expect(both).toHaveLength(4);
    expect(new Set(both)).toEqual(
      new Set([...ownFindings(createPlanner({ plugins: [pharma] })), ...ownFindings(createPlanner({ plugins: [accessible] }))]),
    );
  });

  it("leave the findings of the library as they were, except that it now knows their metric", () => {
    const plain = createPlanner().checkCoverage(plan, { today }).findings;
    const withBoth = one.checkCoverage(plan, { today }).findings.filter(({ rule }) => !rule.includes("/"));
    expect(plain.map(({ rule }) => rule)).toContain("catalog-unknown");
    expect(withBoth).toEqual(plain.filter(({ rule }) => rule !== "catalog-unknown"));
  });

  const ownFindings = (planner: Pick<typeof one, "checkCoverage">): readonly string[] =>
    planner.checkCoverage(plan, { today }).findings.flatMap(({ rule, fingerprint }) => (rule.includes("/") ? [fingerprint] : []));
});

describe("X10 what `npm start` shows of them", () => {
  const summary = pluginsSummaryOf(fluWeeks, today);

  it("shows the findings of each plugin, the gate shut and open, and what is kept without them", () => {
    for (const rule of ["acme/pharma/adverse-event-in-time", "city/accessible/alt-says-nothing", "city/accessible/audio-needs-transcript"])
      expect(summary).toContain(`[${rule}]`);
    expect(summary).toMatch(/closed The promotional content “Why the jab is new every year”.*\[acme\/pharma\/medical-review\]/);
    expect(summary).toMatch(/post: open\n {2}open {3}Each of the 2 pieces of promotional content.*\[acme\/pharma\/medical-review\]/);
    expect(summary).toContain("Data of the plugin “acme/pharma” is kept as it is: in 2 places");
    expect(summary).toContain("The plan is the same, with all that the plugins keep in it.");
  });

  it("names the platforms of plugins in the documents of the library", () => {
    const strategy = toMarkdown(inExamples.documents.strategyDocument(runningPlanOf(fluWeeks)));
    expect(strategy).toContain("City notice board");
    expect(strategy).toContain("Time until a side effect is reported on");
  });
});
