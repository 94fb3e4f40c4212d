import { describe, expect, it } from "vitest";
import { altMissing } from "../../../../src/coverage/rules/alt-missing.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const url = "https://example.com/a";
const image = { url, kind: "image", alt: "An oven" } as const;
const video = { url, kind: "video", captions: "https://example.com/a.vtt" } as const;
const fine = { attachments: [image, video] };

describe("C8 who cannot see or hear what is attached is told", () => {
  it("is content with alternative texts, captions, and what is neither image nor video", () => {
    expect(nodesOf(altMissing, variantPlan([fine, { attachments: [{ url, kind: "audio" }, { url }, { url, kind: "document" }] }]))).toEqual(
      [],
    );
  });

  it("counts the images without a text that shows", () => {
    expect(findingsOf(altMissing, variantPlan([fine, { attachments: [image, { url, kind: "image" }] }]))).toMatchObject([
      {
        severity: "warning",
        node: "v1",
        path: "content.0.variants.1.attachments",
        message: "An image of “Our new oven” for the channel “Our X” has no alternative text. Describe in `alt` what can be seen.",
      },
    ]);
    const two = [{ url, kind: "image", alt: " \u200b" } as const, { url, kind: "image" } as const];
    expect(findingsOf(altMissing, variantPlan([fine, { attachments: two }]))[0]?.message).toMatch(/^2 images .* have no alternative text/);
  });

  it("misses captions", () => {
    expect(findingsOf(altMissing, variantPlan([fine, { attachments: [{ url, kind: "video", alt: "An oven" }] }]))).toMatchObject([
      { node: "v1", message: expect.stringContaining("A video of “Our new oven” for the channel “Our X” has no captions.") },
    ]);
  });

  it("finds an alternative text that the platform does not take", () => {
    const alt = (length: number, channel = "x") => ({ channel, attachments: [{ ...image, alt: "a".repeat(length) }] });
    expect(findingsOf(altMissing, variantPlan([alt(1000), alt(1003), alt(9999, "blog")]))).toMatchObject([
      { node: "v1", message: expect.stringContaining("has 1003 characters, but X takes at most 1000. Shorten it by 3.") },
    ]);
  });

  it("asks nothing of what was set aside", () => {
    expect(nodesOf(altMissing, variantPlan([{ attachments: [{ url, kind: "image" }], status: "rejected" }]))).toEqual([]);
  });

  it("says it once where all lack it", () => {
    const lacking = { attachments: [{ url, kind: "image" } as const] };
    expect(findingsOf(altMissing, variantPlan([lacking, lacking]))).toMatchObject([
      { node: null, related: ["v0", "v1"], message: expect.stringContaining("Each of the 2 posts with images or videos") },
    ]);
  });
});
