import { describe, expect, test } from "vitest";
import { inline, labelled } from "../../../../src/documents/blocks/inline.js";
import { bulletList, fact, facts } from "../../../../src/documents/blocks/line.js";
import { paragraph } from "../../../../src/documents/blocks/paragraph.js";
import { section } from "../../../../src/documents/blocks/section.js";
import { table } from "../../../../src/documents/blocks/table.js";

const text = (value: string) => ({ type: "text", value });

describe("text in a document", () => {
  test("is a text node of one line", () => {
    expect(inline("a\n# b")).toEqual([text("a # b")]);
    expect(inline(" \n ")).toEqual([]);
    expect(inline(undefined)).toEqual([]);
  });

  test("has its label before it", () => {
    const strong = { type: "strong", children: [text("Owner:")] };
    expect(labelled("Owner", "Ann")).toEqual([strong, text(" Ann")]);
    expect(labelled("Owner", undefined)).toEqual([strong]);
    expect(labelled("Owner", { url: "https://a.example" })).toEqual([
      strong,
      text(" "),
      { type: "link", url: "https://a.example", children: [text("https://a.example")] },
    ]);
  });

  test.each(["https://a.example/b?c=(d)", "HTTP://a.example", "mailto:a@b.example"])("F32 %s is a link", (url) => {
    expect(inline({ url })).toEqual([{ type: "link", url, children: [text(url)] }]);
  });

  test.each(["javascript:alert(1)", "data:text/html,a", "JaVaScRiPt:a", "//a.example", "file:///a", "https://a b"])(
    "F32 %j is no link",
    (url) => expect(inline({ url })).toEqual([text(url)]),
  );

  test("F27 an address that cannot be written as it is, is no link", () => {
    expect(inline({ url: "https://a\u202eb.example" })).toEqual([text("https://a\u202eb.example\u202c")]);
  });
});

describe("what would be empty is not made", () => {
  test("no list, no line without words, no label without a value", () => {
    expect(bulletList([])).toEqual([]);
    expect(bulletList([{ said: " " }, { label: "Owner" }, { label: "Owner", below: [{ said: "" }] }])).toEqual([]);
    expect(fact("Owner", undefined)).toEqual([]);
    expect(facts("Owner", [])).toEqual([]);
  });

  test("one thing stands beside its label, more below it", () => {
    expect(facts("For", ["a"])).toEqual([{ label: "For", said: "a" }]);
    expect(facts("For", ["a", "b"])).toEqual([{ label: "For", below: [{ said: "a" }, { said: "b" }] }]);
  });

  test("no heading without anything below it, no paragraph without words", () => {
    expect(section(2, "Actions", [])).toEqual([]);
    expect(section(2, "Actions", [...paragraph("a")])).toMatchObject([{ type: "heading", depth: 2 }, { type: "paragraph" }]);
    expect(paragraph("\n")).toEqual([]);
  });

  test("no column that says nothing; a first column alone is a list", () => {
    const columns = [
      { heading: "A", cell: (row: { a: string; b?: string }) => row.a },
      { heading: "B", cell: (row: { a: string; b?: string }) => row.b },
    ] as const;
    expect(table([], columns)).toEqual([]);
    expect(table([{ a: "x" }], columns)).toMatchObject([{ type: "list", children: [{ type: "listItem" }] }]);
    const [full] = table([{ a: "x" }, { a: "y", b: "z" }], columns);
    expect(full).toMatchObject({ type: "table", align: [null, null] });
    expect(full && "children" in full && full.children.length).toBe(3);
  });
});
