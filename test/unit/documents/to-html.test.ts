import type { Root, RootContent } from "mdast";
import { type DefaultTreeAdapterTypes, parse, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { inline } from "../../../src/documents/blocks/inline.js";
import { bulletList } from "../../../src/documents/blocks/line.js";
import { paragraph } from "../../../src/documents/blocks/paragraph.js";
import { section, title } from "../../../src/documents/blocks/section.js";
import { table } from "../../../src/documents/blocks/table.js";
import { documentStyle } from "../../../src/documents/html/document-style.js";
import { toHtml } from "../../../src/documents/to-html.js";
import { thrownBy } from "../../helpers/thrown-by.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const root = (...children: RootContent[]): Root => ({ type: "root", children });
const rows = [
  { what: "Answer", who: "Ann" },
  { what: "Listen", who: "Bob" },
];
const document = root(
  title("Acme <2027>"),
  ...section(2, "Work", [
    ...bulletList([{ said: "one", below: [{ label: "Owner", said: "Ann" }] }]),
    ...table(rows, [
      { heading: "What", cell: ({ what }) => what },
      { heading: "Who", cell: ({ who }) => who },
    ]),
  ]),
  ...section(2, "More", paragraph("end")),
);

/** Every element that an HTML parser sees, in order. */
const elementsIn = (html: string): Element[] => {
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(html.startsWith("<!doctype") ? parse(html) : parseFragment(html));
  return found;
};
const named = (html: string, name: string) => elementsIn(html).filter(({ tagName }) => tagName === name);
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const textOf = (node: Node): string => ("value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "");

describe("a document as HTML", () => {
  test("a page states its language, has the title of the document, and one h1", () => {
    const html = toHtml(document, { lang: "pt-BR" });
    expect(named(html, "html").map((one) => attribute(one, "lang"))).toEqual(["pt-BR"]);
    expect(named(html, "title").map(textOf)).toEqual(["Acme <2027>"]);
    expect(named(html, "h1").map(textOf)).toEqual(["Acme <2027>"]);
    expect(named(html, "meta").map((one) => attribute(one, "charset"))).toContain("utf-8");
    expect(html.endsWith("</html>\n")).toBe(true);
  });

  test("an HTML parser finds no fault with it", () => {
    const faults: string[] = [];
    parse(toHtml(document, { lang: "en" }), { onParseError: ({ code }) => faults.push(code) });
    expect(faults).toEqual([]);
  });

  test("the head of a table says what it heads: columns above, rows at the left", () => {
    const heads = named(toHtml(document, { lang: "en" }), "th");
    expect(heads.map((head) => [textOf(head), attribute(head, "scope")])).toEqual([
      ["What", "col"],
      ["Who", "col"],
      ["Answer", "row"],
      ["Listen", "row"],
    ]);
    expect(named(toHtml(document, { lang: "en" }), "td").map(textOf)).toEqual(["Ann", "Bob"]);
  });

  test("each block is written in the direction of its own text", () => {
    const html = toHtml(root(...paragraph("مرحبا"), ...paragraph("hello")), { lang: "en" });
    expect(named(html, "p").map((one) => attribute(one, "dir"))).toEqual(["auto", "auto"]);
  });

  test("F37 headings have ids that no text can choose, each once", () => {
    const forms = root(title("forms"), ...section(2, "n1", paragraph("x")), ...section(2, "__proto__", paragraph("x")));
    const ids = elementsIn(toHtml(forms, { lang: "en" })).flatMap((one) => attribute(one, "id") ?? []);
    expect(ids).toEqual(["n1", "n2", "n3"]);
  });

  test("a fragment is an article in its language, without head, style or ids, to be put into a page beside others", () => {
    const html = toHtml(document, { lang: "de", fragment: true });
    expect(elementsIn(html)[0]?.tagName).toBe("article");
    expect(attribute(elementsIn(html)[0] as Element, "lang")).toBe("de"); // the line above shows that there is one
    expect(html).not.toMatch(/<(?:html|head|style|title)\b| id=/);
  });

  test("the style sheet is the standard one, another, or none, and cannot end early", () => {
    expect(named(toHtml(document, { lang: "en" }), "style").map(textOf)).toEqual([documentStyle]);
    expect(named(toHtml(document, { lang: "en", style: "" }), "style")).toEqual([]);
    const html = toHtml(document, { lang: "en", style: "h1::after { content: '</style><script>alert(1)</script>' }" });
    expect(named(html, "script")).toEqual([]);
    expect(named(html, "style")).toHaveLength(1);
  });

  test("a document without a heading has no title", () => {
    expect(named(toHtml(root(...paragraph("x")), { lang: "en" }), "title")).toEqual([]);
  });
});

describe("F31 F32 text stays text, and only links that are links are live", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//a.example",
    "/path",
    "",
  ])("%j in a tree of one's own is the text it shows", (url) => {
    const html = toHtml(
      root(
        { type: "paragraph", children: [{ type: "link", url, children: [{ type: "text", value: "shown" }] }] },
        { type: "paragraph", children: [{ type: "image", url, alt: "described" }] },
        { type: "link", url, children: [{ type: "text", value: "at the root" }] },
        {
          type: "paragraph",
          children: [{ type: "link", url, children: [{ type: "emphasis", children: [{ type: "link", url, children: [] }] }] }],
        },
      ),
      { lang: "en", fragment: true },
    );
    expect(html).not.toMatch(/<(?:a|img)\b|href|src/);
    for (const text of ["shown", "described", "at the root"]) expect(html).toContain(text);
  });

  test("links of http, https and mailto are links", () => {
    const addresses = ["https://a.example/b?c=d&e=f", "http://a.example", "mailto:a@a.example"];
    const html = toHtml(root(...bulletList(addresses.map((url) => ({ said: { url } })))), { lang: "en" });
    expect(named(html, "a").map((one) => attribute(one, "href"))).toEqual(addresses);
    expect(inline({ url: addresses[0] ?? "" })).toHaveLength(1);
  });

  test("markup in a tree of one's own is shown, not obeyed", () => {
    const html = toHtml(root({ type: "html", value: "<script>alert(1)</script>" }), { lang: "en", fragment: true });
    expect(named(html, "script")).toEqual([]);
    expect(html).toContain("alert(1)");
  });
});

const unreadable = root({
  type: "paragraph",
  get children(): never {
    throw new Error("no");
  },
});

describe("F91 calls that cannot be answered", () => {
  test.each<[string, unknown, unknown, string, readonly string[]]>([
    ["no document", null, { lang: "en" }, "type", ["document"]],
    ["no root", { type: "list", children: [] }, { lang: "en" }, "choice", ["document", "type"]],
    ["a node that cannot be read", unreadable, { lang: "en" }, "unreadable", ["document"]],
    ["no options", document, undefined, "type", ["options", "lang"]],
    ["no language", document, {}, "type", ["options", "lang"]],
    ["a language that is none", document, { lang: 'en" onload="x' }, "text", ["options", "lang"]],
    ["a style that is none", document, { lang: "en", style: 1 }, "type", ["options", "style"]],
  ])("%s", (_, given, options, code, path) => {
    expect(thrownBy(() => toHtml(given as never, options as never))).toMatchObject({ code, path });
  });
});
