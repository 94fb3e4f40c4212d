import { describe, expect, it } from "vitest";
import { disclosureBuried } from "../../../../src/coverage/rules/disclosure-buried.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const paid = { disclosure: { kind: "paid", say: "#ad" } } as const;
const first = { text: "#ad It is here." };
const behind = (length: number) => `${"a".repeat(length - 1)} #ad`;

describe("D9 a disclosure stands where readers see it", () => {
  it("finds one behind other hashtags", () => {
    expect(findingsOf(disclosureBuried, variantPlan([first, { text: "It is here. #bread #oven #ad #harbour" }], paid))).toMatchObject([
      {
        severity: "warning",
        node: "v1",
        path: "content.0.variants.1.text",
        message:
          "“Our new oven” for the channel “Our X” says “#ad” behind 2 other hashtags, where few readers see it. Write it before them, or at the beginning.",
      },
    ]);
  });

  it.each(["It is here. #ad #bread #oven", "It is here. #bread #ad", "#bread and #oven at home #ad", "Is this an #adventure #ad"])(
    "lets %s be",
    (text) => {
      expect(nodesOf(disclosureBuried, variantPlan([first, { text }], paid))).toEqual([]);
    },
  );

  it("finds one that only a later post of the thread has", () => {
    expect(
      findingsOf(disclosureBuried, variantPlan([first, { parts: ["More.", "#ad"] }, { ...first, parts: ["#ad"] }], paid)),
    ).toMatchObject([
      { node: "v1", path: "content.0.variants.1.parts", message: expect.stringContaining("only in a later post of its thread") },
    ]);
  });

  it("finds one behind the fold, where a network has one", () => {
    const on = (channel: string, text: string, rest: object = {}) => ({ channel, text, ...rest });
    const plan = variantPlan(
      [
        on("linkedin", behind(125)),
        on("linkedin", behind(126)),
        on("x", behind(126)),
        on("blog", behind(9000)),
        on("linkedin", behind(126), { format: "article" }),
        on("bare", behind(126)),
      ],
      paid,
    );
    expect(findingsOf(disclosureBuried, plan)).toMatchObject([
      {
        node: "v1",
        message: expect.stringContaining(
          "behind 126 characters, where readers of LinkedIn may have to open the text. Write it within the first 125.",
        ),
      },
    ]);
  });

  it("takes a network with short texts to show them whole", () => {
    const on = (id: string) => ({ ...variantPlan([{ text: behind(126) }], paid), channels: [{ id: "x", name: "There", platform: id }] });
    expect(nodesOf(disclosureBuried, on("threads"))).toEqual([]);
    expect(nodesOf(disclosureBuried, on("pinterest"))).toEqual(["v0"]);
  });

  it("counts what readers see as characters", () => {
    const text = `${"👩‍👩‍👧".repeat(124)} #ad`;
    expect(nodesOf(disclosureBuried, variantPlan([first, { channel: "linkedin", text }], paid))).toEqual([]);
  });

  it("asks nothing where none is said, and nothing of what was set aside", () => {
    expect(nodesOf(disclosureBuried, variantPlan([{}, { text: "#a #b #ad", status: "blocked" }], paid))).toEqual([]);
    expect(nodesOf(disclosureBuried, variantPlan([{ text: "#a #b #ad" }]))).toEqual([]);
  });

  it("takes other figures", () => {
    const options = { "disclosure-buried": { options: { hashtags: 1 } } };
    expect(nodesOf(disclosureBuried, variantPlan([first, { text: "#bread #ad" }], paid), options)).toEqual(["v1"]);
  });

  it("says it once where all are buried", () => {
    const buried = { text: "#a #b #ad" };
    expect(findingsOf(disclosureBuried, variantPlan([buried, buried], paid))).toMatchObject([{ node: null, related: ["v0", "v1"] }]);
  });
});
