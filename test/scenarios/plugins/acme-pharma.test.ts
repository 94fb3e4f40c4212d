import {
  adoptJourney,
  createPlanner,
  editPlan,
  getNode,
  type Plan,
  type PlanInput,
  parsePlan,
  safeParsePlan,
  stringifyPlan,
} from "social-plan";
import { toMarkdown } from "social-plan/documents";
import { testRule } from "social-plan/testing";
import { describe, expect, it } from "vitest";
import { adverseEventInTimeRule } from "../../../examples/plugins/acme-pharma/adverse-event-in-time-rule.js";
import { adverseEventRule } from "../../../examples/plugins/acme-pharma/adverse-event-rule.js";
import { medicalReviewRule } from "../../../examples/plugins/acme-pharma/medical-review-rule.js";
import { pharma } from "../../../examples/plugins/acme-pharma/plugin.js";
import { fluWeeks, fluWeeksInput } from "./flu-weeks.js";

const planner = createPlanner({ plugins: [pharma] });
const review = { reviewedBy: "hana", reviewedOn: "2027-01-05", references: ["Trial 12, table 3"] };

const adopted = (plan: Plan): Plan => {
  const result = planner.adoptJourney(plan, { stage: "respond", at: "2027-01-04T08:00:00Z", by: "lena", because: "It answers already." });
  return result.ok ? result.plan : expect.fail(result.reason);
};
const gateOf = (plan: Plan) =>
  planner
    .stageStatus(plan)
    .moves.flatMap(({ gates }) => gates)
    .find(({ gate }) => gate === "acme/pharma/medical-review") ?? expect.fail("the gate is not asked");

describe("X10 acme/pharma: from a plan without reviews to the first post", () => {
  const plan = adopted(planner.parsePlan(fluWeeks));

  it("finds on a check what its rules ask, beside what the library asks", () => {
    const rules = planner.checkCoverage(plan).findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith("acme/"))).toEqual(["acme/pharma/adverse-event-in-time"]);
    expect(rules).toContain("function-not-invited");
  });

  it("lets an app set severity and options of its rules", () => {
    const config = { "acme/pharma/adverse-event-in-time": { severity: "info", options: { hours: 72 } } } as const;
    expect(planner.checkCoverage(plan, { config }).findings.filter(({ rule }) => rule.startsWith("acme/"))).toEqual([]);
  });

  it("keeps the step to posting closed while a promotional piece has no review", () => {
    expect(gateOf(plan)).toMatchObject({ met: false, message: expect.stringContaining("“Why the jab is new every year”") });
    expect(planner.advanceStage(plan, { at: "2027-01-05T09:00:00Z", by: "lena" }).ok).toBe(false);
    expect(planner.stageStatus(plan).ahead.map(({ gate }) => gate)).toEqual(["acme/pharma/medical-review"]);
  });

  it("opens it when the review is written, and the advance keeps what the gate found", () => {
    const reviewed = editPlan(plan, (tx) => pharma.write(tx, "content", "why-every-year", review)).plan;
    expect(pharma.read(getNode(reviewed, "content", "why-every-year"), "content")).toEqual(review);
    const moved = planner.advanceStage(reviewed, { at: "2027-01-05T09:00:00Z", by: "lena" });
    expect(moved.ok && moved.event.to).toBe("post");
    expect(moved.ok && moved.event.gates.find(({ gate }) => gate === "acme/pharma/medical-review")?.met).toBe(true);
  });

  it.each([
    ["nobody of the plan", "dr-who"],
    ["what is no person", "board"],
    ["the author", "lena"],
  ])("does not count a review by %s", (_, reviewedBy) => {
    const reviewed = editPlan(plan, (tx) => pharma.write(tx, "content", "why-every-year", { ...review, reviewedBy })).plan;
    expect(gateOf(reviewed).met).toBe(false);
    expect(planner.checkCoverage(reviewed).findings.map(({ rule }) => rule)).toContain("acme/pharma/medical-review-counts");
    expect(toMarkdown(planner.documents.reviewSheet(reviewed))).toContain("(does not count)");
  });

  it("asks for no review where nothing promotes", () => {
    const input = fluWeeksInput();
    const talk = parsePlan({
      ...input,
      content: (input.content ?? []).map((content) => ({ ...content, intent: "conversational" as const })),
    });
    expect(gateOf(adopted(talk))).toMatchObject({ met: true, message: "Nothing in the plan promotes, so no medical review is needed." });
    expect(toMarkdown(planner.documents.reviewSheet(talk))).toContain("Nothing in the plan promotes");
  });

  it("refuses to write a review that does not fit", () => {
    const wrong = { ...review, reviewedOn: "next week" };
    expect(() => editPlan(plan, (tx) => pharma.write(tx, "content", "why-every-year", wrong))).toThrow(/plugin-data/);
  });

  it("writes the reviews on a sheet", () => {
    expect(toMarkdown(planner.documents.reviewSheet(plan)).split("\n").slice(4)).toEqual([
      "| Where to get it this week | Dr Hana Ito | 21 December 2026 | Ellery Vaccination Order 2026, section 4 |",
      "| Why the jab is new every year | not reviewed yet |  |  |",
      "",
    ]);
  });

  it("knows its platform and its metric by name, and the library alone does not", () => {
    expect(planner.platformFromCatalog("doccheck")?.name).toBe("DocCheck");
    expect(planner.metricFromCatalog("adverse-event-reporting-time")?.unit).toBe("duration");
    expect(createPlanner().platformFromCatalog("doccheck")).toBeUndefined();
  });
});

describe("X10 acme/pharma is absent", () => {
  it("keeps its data byte for byte, and says whose it is", () => {
    const read = safeParsePlan(fluWeeks);
    expect(read.ok && read.notes.map(({ code, values }) => [code, values["plugin"]])).toContainEqual(["absent-plugin", "acme/pharma"]);
    const stored = stringifyPlan(planner.parsePlan(fluWeeks));
    expect(stringifyPlan(parsePlan(stored))).toBe(stored);
    expect(stored).toContain('"reviewedBy": "hana"');
  });

  it("asks nothing: neither rule nor gate", () => {
    const adoption = adoptJourney(parsePlan(fluWeeks), {
      stage: "respond",
      at: "2027-01-04T08:00:00Z",
      by: "lena",
      because: "It answers.",
    });
    const plain = createPlanner();
    expect(adoption.ok && plain.stageStatus(adoption.plan).ahead).toEqual([]);
    expect(plain.checkCoverage(parsePlan(fluWeeks)).findings.filter(({ rule }) => rule.includes("/"))).toEqual([]);
  });

  it("is not named as absent by a planner that has it", () => {
    const read = planner.safeParsePlan(fluWeeks);
    expect(read.ok && read.notes.map(({ values }) => values["plugin"])).toEqual(["social-plan/source"]);
  });
});

describe("X10 acme/pharma reads what its version 1 wrote", () => {
  const first = (data: object): PlanInput => {
    const input = fluWeeksInput();
    const [content, ...others] = input.content ?? [];
    if (content === undefined) return expect.fail("no content");
    return { ...input, plugins: { "acme/pharma": 1 }, content: [{ ...content, ext: { "acme/pharma": { ...data } } }, ...others] };
  };

  it("brings a review and its one reference to version 2", () => {
    const plan = planner.parsePlan(first({ reviewer: "hana", date: "2026-12-21", reference: "Order 2026" }));
    expect(plan.plugins).toEqual({ "acme/pharma": 2 });
    expect(pharma.read(getNode(plan, "content", "where-this-week"), "content")).toEqual({
      reviewedBy: "hana",
      reviewedOn: "2026-12-21",
      references: ["Order 2026"],
    });
  });

  it("knows a review without a reference, and leaves the data of other kinds alone", () => {
    const plan = planner.parsePlan(first({ reviewer: "hana", date: "2026-12-21" }));
    expect(pharma.read(getNode(plan, "content", "where-this-week"), "content")?.references).toEqual([]);
    expect(pharma.read(getNode(plan, "responseRule", "reply-side-effects"), "responseRule")).toEqual({ handles: "adverse-events" });
    expect(getNode(plan, "responseRule", "reply-side-effects").ext).toEqual({ "acme/pharma": { handles: "adverse-events" } });
  });

  it("says where data does not fit, with the path to it", () => {
    const read = planner.safeParsePlan(first({ reviewer: "hana", date: "before Christmas" }));
    expect(!read.ok && read.problems.map(({ code, path }) => [code, path])).toEqual([
      ["plugin-data", ["content", 0, "ext", "acme/pharma", "reviewedOn"]],
    ]);
  });

  it("refuses to write into a plan of another version that nobody has brought over", () => {
    const plan = parsePlan(first({ reviewer: "hana", date: "2026-12-21" }));
    expect(() => editPlan(plan, (tx) => pharma.write(tx, "content", "why-every-year", review))).toThrow(/version 1/);
  });
});

const planOf = (parts: Partial<PlanInput>): PlanInput => ({ format: "social-plan/1", id: "acme", ...parts });
const ext = (data: object) => ({ "acme/pharma": { ...data } });
const sideEffects = {
  id: "side",
  when: "side effects",
  reply: "escalate",
  withinMinutes: 1440,
  by: ["omar"],
  ext: ext({ handles: "adverse-events" }),
} as const;
const people = [{ id: "omar", name: "Omar" }];
const [blog, forum] = [
  { id: "blog", name: "Blog" },
  { id: "forum", name: "Forum" },
];

describe("X10 the rules of acme/pharma", () => {
  it("adverse-event: every channel in use has a rule for reports of side effects", () => {
    testRule(adverseEventRule, {
      valid: [
        { plan: planOf({ people, channels: [blog, forum], response: { rules: [sideEffects] } }) },
        {
          name: "only on the one",
          plan: planOf({
            people,
            channels: [blog, { ...forum, use: "retired" }],
            response: { rules: [{ ...sideEffects, channels: ["blog"] }] },
          }),
        },
      ],
      invalid: [
        {
          name: "only on one",
          plan: planOf({ people, channels: [blog, forum], response: { rules: [{ ...sideEffects, channels: ["blog"] }] } }),
          findings: [{ message: "none", node: "forum" }],
        },
        {
          name: "not marked",
          plan: planOf({ channels: [blog, forum], response: { rules: [{ id: "side", when: "side effects" }] } }),
          findings: [{ message: "everywhere", related: ["blog", "forum"] }],
        },
        { name: "no guide", plan: planOf({ channels: [blog] }), findings: ["none"] },
      ],
    });
  });

  it("adverse-event-in-time: it is passed on to somebody, within a day", () => {
    const { by: _, withinMinutes: __, ...bare } = sideEffects;
    testRule(adverseEventInTimeRule, {
      valid: [
        { plan: planOf({ people, response: { rules: [sideEffects, { id: "other", when: "praise" }] } }) },
        {
          name: "two days are allowed",
          plan: planOf({ people, response: { rules: [{ ...sideEffects, withinMinutes: 2880 }] } }),
          options: { hours: 48 },
        },
      ],
      invalid: [
        {
          name: "answered and kept",
          plan: planOf({ people, response: { rules: [{ ...sideEffects, reply: "always" }] } }),
          findings: [{ message: "kept", node: "side", at: "reply" }],
        },
        { name: "by nobody, at some time", plan: planOf({ response: { rules: [bare] } }), findings: ["nobody", "open"] },
        {
          name: "a minute too late",
          plan: planOf({ people, response: { rules: [{ ...sideEffects, withinMinutes: 1441 }] } }),
          findings: [{ message: "slow", values: { found: 1441, most: 1440, hours: 24 } }],
        },
      ],
    });
  });

  it("medical-review-counts: a review is by somebody of the plan who did not write the text", () => {
    const leaflet = (reviewedBy: string) =>
      ({ id: "leaflet", title: "Leaflet", author: "lena", intent: "promotional", ext: ext({ ...review, reviewedBy }) }) as const;
    const both = [...people, { id: "lena", name: "Lena" }];
    testRule(medicalReviewRule, {
      valid: [{ plan: planOf({ people: both, content: [leaflet("omar"), { id: "later", title: "Later", intent: "promotional" }] }) }],
      invalid: [
        { plan: planOf({ people: both, content: [leaflet("lena")] }), findings: ["author"] },
        { plan: planOf({ people: both, content: [leaflet("hana")] }), findings: [{ message: "stranger", values: { reviewer: "hana" } }] },
      ],
    });
  });
});
