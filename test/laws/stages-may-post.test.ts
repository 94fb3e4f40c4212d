import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCoverage } from "../../src/coverage/check-coverage.js";
import { altMissing } from "../../src/coverage/rules/alt-missing.js";
import { approvalStale } from "../../src/coverage/rules/approval-stale.js";
import { disclosureBuried } from "../../src/coverage/rules/disclosure-buried.js";
import { disclosureMissing } from "../../src/coverage/rules/disclosure-missing.js";
import { phraseAvoided } from "../../src/coverage/rules/phrase-avoided.js";
import { publishedUnapproved } from "../../src/coverage/rules/published-unapproved.js";
import { textTooLong } from "../../src/coverage/rules/text-too-long.js";
import type { Finding } from "../../src/model/finding.js";
import type { Plan, PlanInput } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { approvalDigest } from "../../src/practice/approval-digest.js";
import { mayPost } from "../../src/stages/may-post/may-post.js";
import { mayPostMessages } from "../../src/stages/may-post/may-post-messages.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { at, journeyTo, readyPlan } from "../unit/stages/may-post/ready-plan.js";
import { runs } from "./arbitraries/runs.js";

const readingRules = [textTooLong, altMissing, disclosureMissing, disclosureBuried, phraseAvoided];
const approvalRules = [publishedUnapproved, approvalStale];

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const text = fc.oneof(
  fc.constantFrom(
    "Short.",
    "Advert: short.",
    "A new oven, cheap!",
    `${"a ".repeat(70)}Advert`,
    "#a #b #c Advert",
    "Buy. Made by a machine.",
  ),
  fc.constantFrom("a".repeat(280), "a".repeat(281), "文".repeat(141)),
);
const attachment = fc.record(
  {
    url: fc.constant("https://example.com/a"),
    kind: fc.constantFrom("image", "video", "document"),
    alt: fc.constantFrom("An oven", " ", "a".repeat(1001)),
    captions: fc.constant("https://example.com/captions"),
  },
  { requiredKeys: ["url"] },
);
const variant = fc.record({
  channel: fc.constantFrom("x", "blog"),
  text,
  parts: fc.array(text, { maxLength: 2 }),
  attachments: fc.array(attachment, { maxLength: 2 }),
  madeBy: optional(fc.constantFrom("human", "ai")),
  status: optional(fc.constantFrom("draft", "approved", "scheduled", "published", "rejected")),
  yes: fc.subarray(["ada", "ben", "cem", "ben, once"]),
});
const item = fc.record({
  title: fc.constantFrom("Our oven", "A cheap oven"),
  author: optional(fc.constantFrom("ada", "ben")),
  tactic: optional(fc.constantFrom("tips", "offers", "loose")),
  empowers: optional(fc.constant({ audience: "home", how: "They bake" })),
  disclosure: optional(fc.constantFrom({ kind: "paid", say: "Advert" }, { kind: "gifted" })),
  embargo: optional(fc.constantFrom("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z")),
  variants: fc.array(variant, { maxLength: 3 }),
});
const phrases = [
  { id: "cheap", use: "avoid", text: "cheap" },
  { id: "buy", use: "avoid", text: "Buy", severity: "info" },
  { id: "machine", use: "say", text: "Made by a machine", tags: ["ai"] },
] as const;
const approvals = fc.constantFrom<object[]>(
  [],
  [{ id: "r", by: ["ben", "cem"], count: 2 }],
  [{ id: "r", by: ["ada", "ben", "cem"], share: 0.5, waitMinutes: 60_000 }],
  [{ id: "r", by: [], count: 0 }],
);

/** Plans of a few pieces of content, good and bad in every way that counts. */
const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    stage: fc.constantFrom("plan", "post", "post", "post"),
    policy: optional(approvals.map((rules) => ({ approvals: rules, phrases }))),
    involvement: optional(fc.constantFrom("respond", "post", "post")),
    promotionalShare: optional(fc.constantFrom(0, 0.5)),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
  })
  .map(({ stage, policy, involvement, items, promotionalShare }) => {
    const { content: _, policy: __, ...base } = readyPlan();
    const channels = base.channels.map((one) => (one.id === "x" ? { ...one, involvement } : one));
    const content = items.map((one, i) => ({
      ...{ ...one, id: `c${i}` },
      variants: one.variants.map(({ yes: ___, ...fields }, v) => ({ ...fields, id: `c${i}-${v}` })),
    }));
    const clean = JSON.parse(
      JSON.stringify({ ...base, channels, content, policy, promotionalShare, journey: journeyTo(stage) }),
    ) as PlanInput;
    const unapproved = parsePlan(clean);
    const approved = (clean.content ?? []).map((one, i) => ({
      ...one,
      variants: (one.variants ?? []).map((of, v) => ({
        ...of,
        approvals: (items[i]?.variants[v]?.yes ?? []).map((by) => ({
          by: by.slice(0, 3),
          at: "2027-02-01T09:00:00Z",
          digest: by.length > 3 ? "0".repeat(64) : approvalDigest(unapproved, of.id),
        })),
      })),
    }));
    return parsePlan({ ...clean, content: approved });
  });

/** What findings say of which thing; those that a report tells at once, one by one. */
const pairs = (findings: readonly Finding[]): string[] =>
  [
    ...new Set(
      findings.flatMap(({ rule, node, related }) => (node === null ? related.map((one) => `${rule} ${one.node}`) : [`${rule} ${node}`])),
    ),
  ].sort();

const isOwn = ({ rule }: Finding): boolean => rule.startsWith("may-post-");

const holds = (law: (plan: Plan) => void) => fc.assert(fc.property(somePlan, law), { numRuns: runs(500) });

describe("D4 C8 D9 mayPost and a check of the whole plan say the same of how a post reads", () => {
  test("of every piece of content, and of each of its variants", () => {
    holds((plan) => {
      const checked = pairs(checkCoverage(plan, { rules: readingRules }).findings);
      const asked = plan.content.flatMap(({ id }) => mayPost(plan, id, { at }).filter((one) => !isOwn(one)));
      expect(pairs(asked)).toEqual(checked);
      for (const { variants } of plan.content)
        for (const { id } of variants) {
          const told = mayPost(plan, id, { at }).filter((one) => !isOwn(one));
          expect(pairs(told)).toEqual(checked.filter((pair) => pair.endsWith(` ${id}`)));
        }
    });
  });
});

describe("X5 mayPost and a check of the whole plan say the same of approvals", () => {
  test("what is out or has its time lacks approvals for the one as for the other, and stale ones count for neither", () => {
    holds((plan) => {
      const checked = pairs(checkCoverage(plan, { rules: approvalRules }).findings);
      for (const { variants } of plan.content)
        for (const { id, status } of variants) {
          const isRefused = mayPost(plan, id, { at }).some(({ rule }) => rule === "may-post-approval");
          const isFound = checked.some((pair) => pair.endsWith(` ${id}`));
          if (isFound) expect(isRefused).toBe(true);
          if (isRefused && plan.policy !== undefined && (status === "published" || status === "scheduled")) expect(isFound).toBe(true);
        }
    });
  });
});

describe("D4 content may go out when each of its variants may, and its title too", () => {
  test("and a variant keeps its reasons whichever of the two is asked about", () => {
    holds((plan) => {
      for (const { id, variants } of plan.content) {
        const whole = mayPost(plan, id, { at });
        const each = variants.filter(({ status }) => status !== "rejected").flatMap((one) => mayPost(plan, one.id, { at }));
        const fingerprints = (findings: readonly Finding[]) =>
          [...new Set(findings.map(({ fingerprint, message }) => `${fingerprint} ${message}`))].sort();
        const ofTitle = whole.filter(({ rule, node }) => rule === "phrase-avoided" && node === id);
        if (each.length > 0) expect(fingerprints(whole)).toEqual(fingerprints([...each, ...ofTitle]));
      }
    });
  });

  test("these plans have content that may go out, and every reason that needs no calendar", () => {
    const plans = fc.sample(somePlan, { numRuns: 300, seed: 1 });
    const told = plans.flatMap((plan) =>
      plan.content.flatMap(({ id, variants }) => [id, ...variants.map((one) => one.id)].map((one) => mayPost(plan, one, { at }))),
    );
    expect(told.some((reasons) => reasons.length === 0)).toBe(true);
    const rules = new Set(told.flat().map(({ rule }) => rule));
    const own = Object.keys(mayPostMessages).map((key) => key.split(".")[0] ?? "");
    const elsewhere = ["may-post-paused", "may-post-other-work"];
    for (const rule of [...own, ...readingRules.map(({ id }) => id)]) if (!elsewhere.includes(rule)) expect(rules).toContain(rule);
  });
});

describe("every word of mayPost comes from the language", () => {
  test("of what it says itself", () => {
    const names = /Our X|Blog|Our oven|A cheap oven|Ada|Ben|Cem|Home bakers|Tips|Offers|Something else/g;
    holds((plan) => {
      for (const { id } of plan.content)
        for (const { message } of mayPost(plan, id, { at, language: pseudoLanguage }).filter(isOwn))
          expect(
            outsideOf(message)
              .replaceAll(names, "")
              .match(/\p{Script=Latin}+/gu) ?? [],
          ).toEqual([]);
    });
  });
});
