/**
 * The style sheet of a page that `toHtml` writes, for screen and paper: a readable column, ruled tables whose heads come again on each sheet, and no row cut in two.
 * Nothing is said by colour alone.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { documentStyle, strategyDocument, toHtml } from "social-plan/documents";
 *
 * const document = strategyDocument(parsePlan({ format: "social-plan/1", id: "acme" }));
 * const page = toHtml(document, { lang: "en", style: `${documentStyle} body { font-family: Georgia, serif; }` });
 * page.includes("Georgia"); // => true
 * ```
 */
export const documentStyle: string = /* @__PURE__ */ (() =>
  [
    ":root { color-scheme: light dark; }",
    "body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }",
    "h1, h2, h3, h4 { line-height: 1.2; margin: 1.6em 0 0.5em; }",
    "h1 { margin-top: 0; }",
    "table { border-collapse: collapse; margin: 0.75rem 0; width: 100%; font-size: 0.9rem; overflow-wrap: normal; }",
    "th, td { border: 1px solid #999; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }",
    "tbody th { font-weight: normal; }",
    "li > ul, li > ol { margin: 0.1rem 0 0.3rem; }",
    "blockquote { margin: 0.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #999; }",
    "@page { margin: 18mm 16mm; }",
    "@media print {",
    "  :root { color-scheme: light; }",
    "  body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }",
    "  table { font-size: 8.5pt; }",
    "  h1, h2, h3, h4 { break-after: avoid; }",
    "  thead { display: table-header-group; }",
    "  tr, li > p, blockquote { break-inside: avoid; }",
    "  a { color: inherit; }",
    "}",
  ].join("\n"))();
