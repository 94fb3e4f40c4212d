import { describe, expect, test } from "vitest";
import { fillTemplate } from "../../../../src/base/text/fill-template.js";

describe("F30 values stay literal in a message", () => {
  test.each(["$&", "$`", "$'", "$1", "$$", "{b}", "[{b}]"])("%s", (value) => {
    expect(fillTemplate("<{a}> {b}", { a: value, b: "B" })).toBe(`<${value}> B`);
  });
});

describe("templates", () => {
  test("a part in brackets is told only when all its values are there", () => {
    const template = "No.[ Did you mean “{a}”[ or {b}]?";
    expect(fillTemplate("No.[ Did you mean {a} or {b}?] Mend it.", { a: "x" })).toBe("No. Mend it.");
    expect(fillTemplate("No.[ Did you mean {a} or {b}?] Mend it.", { a: "x", b: "y" })).toBe("No. Did you mean x or y? Mend it.");
    expect(fillTemplate("No.[ {a}]", { a: undefined })).toBe("No.");
    expect(fillTemplate(template, { a: "x" })).toBe("No.[ Did you mean “x”?");
  });

  test("brackets without placeholders and placeholders without values stay", () => {
    expect(fillTemplate("goals[0] {a}", {})).toBe("goals[0] {a}");
  });

  test("numbers, zero and false are values", () => {
    expect(fillTemplate("{a} {b}[ {c}]", { a: 0, b: false, c: "" })).toBe("0 false ");
  });

  test("names of built-in members are no values", () => {
    expect(fillTemplate("{constructor}[ {toString}]", {})).toBe("{constructor}");
  });

  test("F80 long repeats take linear time", () => {
    for (const piece of ["[", "{", "[{", "[{a", "{a}", "]["]) {
      const started = performance.now();
      fillTemplate(piece.repeat(100_000), { a: "x" });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
