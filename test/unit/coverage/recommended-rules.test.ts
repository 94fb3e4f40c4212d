import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatMessage } from "../../../src/base/text/format-message.js";
import { parseTemplate, type TemplatePart } from "../../../src/base/text/parse-template.js";
import { addEntry, type NewEntry } from "../../../src/calendar/editing/add-entry.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { recommendedRules } from "../../../src/coverage/recommended-rules.js";
import type { Rule } from "../../../src/coverage/rule.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

const root = new URL("../../../", import.meta.url);
const namesIn = (folder: string, ending: string) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const rules: readonly Rule[] = recommendedRules;
const ids = rules.map(({ id }) => id);
const table = readFileSync(new URL("docs/rules/README.md", root), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ["))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The rules that tell each thing by itself, since no two of their findings are alike. */
const told = ["phrase-avoided", "milestone-beyond-target", "policy-review-due", "catalog-unknown", "plan-contradiction"];

/** What a page shows is checked in the first quarter of 2027, with the `entries` that it adds to the calendar. */
const withCalendar = ({ needs }: Rule, plan: Plan, entries: readonly NewEntry[]) =>
  needs.includes("calendar")
    ? { calendar: entries.reduce(addEntry, generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" })) }
    : {};

describe("the recommended rules", () => {
  it("are each a file of that name, a test of that name, and a page of that name", () => {
    expect(namesIn("src/coverage/rules/", ".ts")).toEqual([...ids].sort());
    expect(namesIn("test/unit/coverage/rules/", ".test.ts")).toEqual([...ids].sort());
    expect(namesIn("docs/rules/", ".md").filter((name) => name !== "README")).toEqual([...ids].sort());
  });

  it("stand in the table as they are: in this order, with severity, trial and demand", () => {
    expect(table.map((cells) => cells.slice(0, 4))).toEqual(
      rules.map(({ id, severity, trial, demand }) => [`[\`${id}\`](${id}.md)`, severity, trial ?? "", demand ?? ""]),
    );
    expect(table.every((cells) => (cells[4] ?? "").length > 10)).toBe(true);
  });

  it.each(ids)("%s has a page that says what, why and how, in at most 40 lines", (id) => {
    const page = readFileSync(new URL(`docs/rules/${id}.md`, root), "utf8");
    expect(page.split("\n")[0]).toBe(`# \`${id}\``);
    expect(page.match(/^## .*/gm)).toEqual(["## What", "## Why", "## How to fix it"]);
    expect(page.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    for (const demand of rules.find((rule) => rule.id === id)?.demand?.split(", ") ?? [])
      expect(page).toMatch(new RegExp(`[( ]${demand}[),]`));
  });

  it.each(rules)("$id is broken by the plan its page shows first, and not by the one it shows then", (rule) => {
    const page = readFileSync(new URL(`docs/rules/${rule.id}.md`, root), "utf8");
    const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(
      ([, text = ""]) => JSON.parse(text) as { entries?: readonly NewEntry[] },
    );
    const told = shown.map(({ entries = [], ...part }) => {
      const plan = parsePlan({ format: "social-plan/1", id: "shown", ...part });
      return checkCoverage(plan, { rules: [rule], today: "2027-01-15", ...withCalendar(rule, plan, entries) }).findings.length;
    });
    expect(told).toEqual([1, 0]);
  });

  it("are frozen, and only warn of and imply rules that exist", () => {
    expect([recommendedRules, ...rules].every((rule) => Object.isFrozen(rule))).toBe(true);
    for (const { implies, everywhereImplies } of rules) for (const id of [...implies, ...everywhereImplies]) expect(ids).toContain(id);
  });

  it("each say once, with the count, what nothing satisfies, unless they speak of the plan or tell each by itself", () => {
    for (const { id, on, everywhere } of rules) {
      if (on.length === 1 && on[0] === "plan") expect(everywhere, id).toBeUndefined();
      else if (everywhere === false) expect(told).toContain(id);
      else if (typeof everywhere === "object")
        expect(Object.keys(everywhere).sort(), id).toEqual(on.filter((kind) => kind !== "plan").sort());
      else expect(everywhere, id).toMatch(/\{count\}/);
    }
  });

  it.each(sentencesOf(rules))("%s ends its sentences, and says what would fix it: %s", (_, template) => {
    const sentence = formatMessage(template, {}, { tag: "en" });
    expect(sentence).toMatch(/\.$/);
    expect(sentence).toMatch(/[.,] (?:[A-Z]|or|and)|^(?:Let|Move|Remove) /);
    expect(sentence.length).toBeLessThanOrEqual(240);
  });

  it.each(sentencesOf(rules))("B6 %s says nothing that is false of a cause, which has no sales or customers: %s", (_, template) => {
    const sentence = formatMessage(template, {}, { tag: "en" });
    expect(sentence.replaceAll(/\bbusiness (?:or marketing )?objectives?\b/gi, "")).not.toMatch(
      /business|\bsales\b|\bsell|customer|buyer|\bclients?\b|\bfirm\b|company/i,
    );
  });

  it.each(sentencesOf(rules))("%s writes what may be long as an excerpt: %s", (_, template) => {
    const isShort = (name: string) =>
      /^(?:count|max|min|every|least|most|atLeast|atMost|earlier|later|per|ratio|meant|cost|worth|excess|post|valid|needed|promotional|budget|rest)$/.test(
        name,
      );
    expect(plainArguments(parseTemplate(template)).filter((name) => !isShort(name))).toEqual([]);
  });
});

/** Each sentence of the rules with the id of its rule. */
const sentencesOf = (all: readonly Rule[]): readonly (readonly [string, string])[] =>
  all.flatMap(({ id, messages, everywhere }) =>
    [...Object.values(messages), ...(typeof everywhere === "string" ? [everywhere] : Object.values(everywhere || {}))].map(
      (template) => [id, template] as const,
    ),
  );

/** The arguments that stand in a sentence as they are given, however long. */
const plainArguments = (parts: readonly TemplatePart[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === "argument") return part.format === undefined ? [part.name] : [];
    return "branches" in part ? Object.values(part.branches).flatMap(plainArguments) : [];
  });
