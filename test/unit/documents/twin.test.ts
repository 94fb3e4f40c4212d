import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../../src/base/text/one-line.js";
import { actionPlan } from "../../../src/documents/action-plan.js";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { responseGuide } from "../../../src/documents/response-guide.js";
import { socialMediaPolicy } from "../../../src/documents/social-media-policy.js";
import { stakeholderBrief } from "../../../src/documents/stakeholder-brief.js";
import { strategyDocument } from "../../../src/documents/strategy-document.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { anyHostileText, cycle, visibleHostileTexts } from "../../helpers/hostile-texts.js";
import { times } from "../../helpers/times.js";
import { fullPlan } from "./full-plan.js";
import { structureOf, textOf } from "./structure-of.js";

/** How many different texts a plan takes; the others come round again. */
const supply = 40;

const fullOf = (texts: readonly string[], choices: readonly string[]) =>
  parsePlan(fullPlan({ text: cycle(texts), choice: cycle(choices) }));

const markdownOf = (texts: readonly string[], choices: readonly string[]): string => toMarkdown(strategyDocument(fullOf(texts, choices)));

const plain = times(supply, (index) => `plain ${index}`);
const plainStructure = structureOf(markdownOf(plain, plain));

const sameShape = (texts: readonly string[], choices: readonly string[]): void => {
  const markdown = markdownOf(texts, choices);
  expect(structureOf(markdown)).toEqual(plainStructure);
  const shown = textOf(markdown).replaceAll(/\s+/g, " ");
  for (const text of texts) expect(shown).toContain(oneLine(text)?.replaceAll(/\s+/g, " "));
};

describe("F30 F31 F33 F34 whatever texts a plan holds, the document keeps its structure and the texts come back", () => {
  test("the plain twin has headings, tables, lists, one link and no markup of another kind", () => {
    const kinds = new Set(plainStructure.map((shape) => shape.trim().split(" ")[0]));
    expect([...kinds].sort()).toEqual(["cell", "heading", "link", "list", "list_item", "paragraph", "strong", "table"]);
    expect(plainStructure.filter((shape) => shape.includes("link"))).toHaveLength(1);
  });

  // Each text in turn begins the round, so that each stands in many places; all of them in all places is for a longer run.
  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])("hostile texts in the order that begins with number %d", (first) => {
    const texts = [...visibleHostileTexts.slice(first), ...visibleHostileTexts.slice(0, first)];
    sameShape(texts, texts);
  });

  test.each(["|", "- | -", "# Approved budget", "![image](https://a.example/i.png)", "Title\n---"])("%j everywhere", (text) => {
    sameShape([text], [text]);
  });

  test("any mixture", () => {
    const texts = fc.array(anyHostileText, { minLength: supply, maxLength: supply });
    fc.assert(fc.property(texts, fc.array(anyHostileText, { minLength: 3, maxLength: 7 }), sameShape), { numRuns: 40 });
  }, 60_000);

  test("texts that show nothing change no structure but their own", () => {
    const markdown = markdownOf(["\n\u200b "], ["\u200b"]);
    expect(structureOf(markdown).filter((shape) => /\b(html|link|code|codespan|del|em)\b/.test(shape))).toEqual([
      `${" ".repeat(2)}link to https://a.example/b`,
    ]);
    expect(markdown).not.toMatch(/^#+ *$/m);
    expect(markdown).not.toMatch(/^ *- *$/m);
  });
});

/** The papers that show a part of the plan. */
const papers = { socialMediaPolicy, responseGuide, actionPlan, redFlagMemo, stakeholderBrief };

describe.each(Object.entries(papers))("F33 F34 whatever texts a plan holds, %s keeps its structure", (_, write) => {
  const written = (texts: readonly string[], choices = texts) => toMarkdown(write(fullOf(texts, choices)));
  const plainMarkdown = written(plain, ["a choice"]);
  const plainShape = structureOf(plainMarkdown);
  const shown = plain.flatMap((text, index) => (new RegExp(`\\b${text}\\b`).test(plainMarkdown) ? [index] : []));

  /** The structure is that of the plain twin, and each text that the plain twin shows is shown. */
  const isTwin = (texts: readonly string[], choices = texts): void => {
    const markdown = written(texts, choices);
    expect(structureOf(markdown)).toEqual(plainShape);
    const text = textOf(markdown).replaceAll(/\s+/g, " ");
    for (const index of texts.length === supply ? shown : [0]) expect(text).toContain(oneLine(texts[index])?.replaceAll(/\s+/g, " "));
  };

  test("the plain twin has headings, tables, lists and no markup of another kind", () => {
    const kinds = new Set(plainShape.map((shape) => shape.trim().split(" ")[0]));
    expect(
      [...kinds].filter((kind) => !["cell", "heading", "list", "list_item", "paragraph", "strong", "table"].includes(kind ?? "")),
    ).toEqual([]);
    expect([...kinds].filter((kind) => kind === "table" || kind === "list")).not.toEqual([]);
    expect(shown.length).toBeGreaterThan(5);
  });

  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])("hostile texts in the order that begins with number %d", (first) => {
    isTwin([...visibleHostileTexts.slice(first), ...visibleHostileTexts.slice(0, first)].slice(0, supply));
  });

  test.each(visibleHostileTexts)("%j everywhere", (text) => {
    isTwin([text]);
  });

  test("any mixture", () => {
    const texts = fc.array(anyHostileText, { minLength: supply, maxLength: supply });
    const choices = fc.array(anyHostileText, { minLength: 3, maxLength: 7 });
    fc.assert(fc.property(texts, choices, isTwin), { numRuns: 30 });
  }, 60_000);
});
