import { describe, expect, it } from "vitest";
import { standardCatalogs } from "../../../../src/catalog/standard-catalogs.js";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { textTooLong } from "../../../../src/coverage/rules/text-too-long.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const of = (length: number) => "a".repeat(length);

describe("C8 a text is no longer than its platform takes", () => {
  it("is content up to the limit, and beyond it names the excess", () => {
    expect(findingsOf(textTooLong, variantPlan([{ text: of(280) }, { text: of(281) }]))).toMatchObject([
      {
        severity: "error",
        node: "v1",
        path: "content.0.variants.1.text",
        message:
          "The text of “Our new oven” for the channel “Our X” counts 281 characters, but X takes at most 280. Shorten it by 1 or split it.",
      },
    ]);
  });

  it("counts as the platform counts: weights on X, graphemes on Bluesky, links by their fixed length", () => {
    const short = { text: "short" };
    expect(nodesOf(textTooLong, variantPlan([short, { text: "文".repeat(140) }, { text: "文".repeat(141) }]))).toEqual(["v2"]);
    const onBluesky = (text: string) => ({ channel: "bluesky", text });
    expect(nodesOf(textTooLong, variantPlan([short, onBluesky("👩‍👩‍👧".repeat(300)), onBluesky("👩‍👩‍👧".repeat(301))]))).toEqual(["v2"]);
    const link = `https://example.com/${of(300)}`;
    expect(nodesOf(textTooLong, variantPlan([short, { text: `${of(256)} ${link}` }, { text: `${of(257)} ${link}` }]))).toEqual(["v2"]);
  });

  it("looks at each post of a thread by itself", () => {
    const [finding, ...rest] = findingsOf(textTooLong, variantPlan([{ text: of(280), parts: [of(280), of(290)] }, {}]));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ node: "v0", path: "content.0.variants.0.parts" });
    expect(finding?.message).toContain("Post 3 of the thread “Our new oven” for the channel “Our X” counts 290 characters");
  });

  it("asks nothing of a platform without a limit, of none, and of what was set aside", () => {
    const long = of(9999);
    expect(
      findingsOf(
        textTooLong,
        variantPlan([
          { channel: "blog", text: long },
          { channel: "bare", text: long },
        ]),
      ),
    ).toEqual([]);
    expect(
      findingsOf(
        textTooLong,
        variantPlan([
          { text: long, status: "rejected" },
          { text: long, status: "blocked" },
        ]),
      ),
    ).toEqual([]);
  });

  it("takes the limit of the format, and the one with attachments for the first post alone", () => {
    const facts = { source: "https://example.com", asOf: "2027-01-01" };
    const own = {
      id: "x",
      name: "X",
      kind: "network",
      posts: true,
      characters: 100,
      formats: [{ format: "reel", limit: 10, limitWithAttachments: 5, ...facts }],
      metrics: [],
      asOf: "2027-01-01",
    } as const;
    const attachments = [{ url: "https://example.com/a.jpg" }];
    const told = (...variants: Parameters<typeof variantPlan>[0]) =>
      checkCoverage(planOf(variantPlan([{}, ...variants])), {
        rules: [textTooLong],
        catalogs: { metrics: standardCatalogs.metrics, platforms: [own] },
      }).findings.map(({ node, values }) => [node, values["most"]]);
    expect(told({ text: of(101) }, { text: of(11), format: "reel" })).toEqual([
      ["v1", 100],
      ["v2", 10],
    ]);
    expect(told({ text: of(6), format: "reel", attachments, parts: [of(10)] })).toEqual([["v1", 5]]);
    expect(told({ text: of(5), format: "reel", attachments, parts: [of(10)] })).toEqual([]);
  });

  it("says it once where all are too long", () => {
    expect(findingsOf(textTooLong, variantPlan([{ text: of(281) }, { text: of(999) }]))).toMatchObject([
      {
        node: null,
        related: ["v0", "v1"],
        message: expect.stringContaining("All 2 posts for platforms with a limit have a text that is longer."),
      },
    ]);
  });
});
