import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../../src/base/text/one-line.js";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { responseGuide } from "../../../src/documents/response-guide.js";
import { socialMediaPolicy } from "../../../src/documents/social-media-policy.js";
import { stakeholderBrief } from "../../../src/documents/stakeholder-brief.js";
import { strategyDocument } from "../../../src/documents/strategy-document.js";
import { toHtml } from "../../../src/documents/to-html.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { cycle, visibleHostileTexts } from "../../helpers/hostile-texts.js";
import { times } from "../../helpers/times.js";
import { fullPlan } from "./full-plan.js";

type Node = DefaultTreeAdapterTypes.Node;

/** The elements and attributes that an HTML parser sees, outermost first, and the text. */
const readBack = (html: string): { readonly elements: readonly string[]; readonly text: string } => {
  const elements: string[] = [];
  let text = "";
  const visit = (node: Node, depth: number): void => {
    if ("value" in node) text += node.value;
    if ("tagName" in node && node.tagName !== "style")
      elements.push(`${depth} ${node.tagName} ${node.attrs.map(({ name, value }) => `${name}=${value}`).join(" ")}`);
    if ("childNodes" in node && !("tagName" in node && node.tagName === "style"))
      for (const child of node.childNodes) visit(child, depth + 1);
  };
  visit(parse(html), 0);
  return { elements, text: text.replaceAll(/\s+/g, " ") };
};

const papers = { strategyDocument, redFlagMemo, stakeholderBrief, socialMediaPolicy, responseGuide };
const plain = times(40, (index) => `plain ${index}`);

describe.each(Object.entries(papers))(
  "F31 F33 F34 F37 whatever texts a plan holds, the page of %s is the same to an HTML parser",
  (_, write) => {
    const pageOf = (texts: readonly string[]) =>
      readBack(toHtml(write(parsePlan(fullPlan({ text: cycle(texts), choice: cycle(texts) }))), { lang: "en" }));
    const twin = pageOf(plain).elements;

    test("the plain twin has one h1, and an id for each heading", () => {
      expect(twin.filter((one) => /^\d+ h1 /.test(one))).toHaveLength(1);
      const ids = twin.flatMap((one) => /^\d+ h\d .*\bid=(\S+)/.exec(one)?.[1] ?? []);
      expect(ids).toEqual(times(ids.length, (index) => `n${index + 1}`));
    });

    test.each([0, 3, 8, 21, 34])("hostile texts in the order that begins with number %d", (first) => {
      const texts = [...visibleHostileTexts.slice(first), ...visibleHostileTexts.slice(0, first)];
      expect(pageOf(texts).elements).toEqual(twin);
    });
  },
);

test("F31 every hostile text comes back as it is", () => {
  const { text } = readBack(
    toHtml(strategyDocument(parsePlan(fullPlan({ text: cycle(visibleHostileTexts), choice: cycle(visibleHostileTexts) }))), { lang: "en" }),
  );
  for (const hostile of visibleHostileTexts) expect(text).toContain(oneLine(hostile)?.replaceAll(/\s+/g, " "));
});
