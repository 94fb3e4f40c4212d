import { describe, expect, it } from "vitest";
import { linkUntagged } from "../../../../src/coverage/rules/link-untagged.js";
import type { ContentItemInput } from "../../../../src/model/content/content-item.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (...content: (Partial<ContentItemInput> & { id: string })[]) => ({
  channels: [{ id: "x", name: "X" }],
  campaigns: [
    { id: "fair", name: "Fair" },
    { id: "other", name: "Other" },
  ],
  content: content.map((item) => ({ title: item.id, campaign: "fair", ...item })),
});
const site = "https://example.com/";
const tagged = { id: "tagged", link: `${site}?utm_source=x` };
const variant = (id: string, rest: object = {}) => ({ id, channel: "x", text: "Come!", ...rest });

describe("E5 links of a campaign say where their visits come from", () => {
  it("finds one that does not, where another does", () => {
    expect(findingsOf(linkUntagged, plan(tagged, { id: "bare", link: `${site}photos` }))).toMatchObject([
      {
        severity: "info",
        node: "bare",
        path: "content.1.link",
        message:
          "The piece of content “bare” links to example.com without `utm_` parameters, though other links of the campaign “Fair” have them. Add them, so that its visits can be told apart.",
      },
    ]);
  });

  it.each([
    ["another site", { link: "https://elsewhere.example/" }],
    ["another campaign", { link: site, campaign: "other" }],
    ["no link", {}],
    ["parameters behind others", { link: `${site}?a=1&UTM_Medium=social` }],
    ["variants that all link elsewhere", { link: site, variants: [variant("v", { link: `${site}?utm_source=v` })] }],
  ])("lets be %s", (_, item) => {
    expect(nodesOf(linkUntagged, plan(tagged, { id: "bare", ...item }))).toEqual([]);
  });

  it("lets be what has no campaign, and a campaign that uses none", () => {
    const without = {
      ...plan(tagged),
      content: [
        { id: "a", title: "A", link: site },
        { id: "b", title: "B", link: `${site}?utm_source=b` },
      ],
    };
    expect(nodesOf(linkUntagged, without)).toEqual([]);
    expect(nodesOf(linkUntagged, plan({ id: "a", link: site }, { id: "b", link: site }))).toEqual([]);
  });

  it("looks at the links of variants, and at none that was set aside", () => {
    const variants = [
      variant("v", { link: site }),
      variant("w", { link: `${site}?utm_source=w` }),
      variant("u", { link: site, status: "rejected" }),
    ];
    expect(nodesOf(linkUntagged, plan({ id: "a", variants }))).toEqual(["v"]);
    expect(nodesOf(linkUntagged, plan({ id: "a", link: site, variants: [...variants, variant("t")] }))).toEqual(["a", "v"]);
  });

  it("says once that no content has them, where variants do", () => {
    const variants = [variant("w", { link: `${site}?utm_source=w` })];
    expect(findingsOf(linkUntagged, plan({ id: "a", link: site }, { id: "b", link: site }, { id: "c", variants }))).toMatchObject([
      { node: null, related: ["a", "b"] },
    ]);
  });
});
