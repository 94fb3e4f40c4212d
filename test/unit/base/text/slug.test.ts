import { describe, expect, test } from "vitest";
import { slugOf } from "../../../../src/base/text/slug.js";

describe("slugs", () => {
  test.each([
    ["Listen first!", "listen-first"],
    ["  Größe & Straße — 100 %  ", "grosse-strasse-100"],
    ["Éléonore's Œuvre", "eleonore-s-oeuvre"],
    ["Łódź, Ærø, Đà Nẵng, Þór", "lodz-aero-da-nang-thor"],
    ["Seyðisfjörður 1234567890", "seydisfjordur-1234567890"],
    ["ﬁnal ① Ｆｕｌｌ", "final-1-full"],
    ["İstanbul ISPARTA ılgaz", "istanbul-isparta-ilgaz"],
    ["a_b.c/d\\e", "a-b-c-d-e"],
    ["---", ""],
    ["", ""],
    ["日本語", ""],
    ["😀", ""],
    ["\ud800x\0y", "x-y"],
  ])("%j is %j", (text, slug) => expect(slugOf(text)).toBe(slug));

  test("at most 60 characters, cut at a dash where one is near", () => {
    expect(slugOf("a".repeat(60))).toBe("a".repeat(60));
    expect(slugOf(`${"a".repeat(40)} ${"b".repeat(19)}`)).toBe(`${"a".repeat(40)}-${"b".repeat(19)}`);
    expect(slugOf("a".repeat(61))).toBe("a".repeat(60));
    expect(slugOf(`${"a".repeat(60)} b`)).toBe("a".repeat(60));
    expect(slugOf(`${"a".repeat(50)} ${"b".repeat(50)}`)).toBe("a".repeat(50));
    expect(slugOf(`${"a".repeat(30)} ${"b".repeat(50)}`)).toBe("a".repeat(30));
    expect(slugOf(`${"a".repeat(29)} ${"b".repeat(50)}`)).toBe(`${"a".repeat(29)}-${"b".repeat(30)}`);
    expect(slugOf(`a ${"b".repeat(57)} ccc`)).toBe(`a-${"b".repeat(57)}`);
  });

  test("F80 long repeats take linear time", () => {
    for (const piece of ["-", "a", "a-", " ", "é", "\u0301", "ß"]) {
      const started = performance.now();
      expect(slugOf(piece.repeat(100_000)).length).toBeLessThanOrEqual(60);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
