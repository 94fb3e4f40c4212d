import { describe, expect, test } from "vitest";
import { closeDirections } from "../../src/base/text/close-directions.js";
import type { Language } from "../../src/base/text/language.js";
import { metricNames } from "../../src/catalog/metric-names.js";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import { mergePlans } from "../../src/edit/merge/merge-plans.js";
import { idAt } from "../../src/model/find/place.js";
import { walkPlaces } from "../../src/model/find/walk-places.js";
import type { Kind } from "../../src/model/kind.js";
import { kinds } from "../../src/model/kinds.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { describeChange } from "../../src/words/changes/describe-change.js";
import { describeConflict } from "../../src/words/changes/describe-conflict.js";
import { english } from "../../src/words/english.js";
import { choiceWords } from "../../src/words/labels/choice-words.js";
import { outsideOf, pseudoLanguage } from "../helpers/pseudo-language.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** The fields that hold human text, of whatever kind. */
const fieldsOfText: ReadonlySet<string> = new Set(
  (
    "$schema account alt antiGoals atLeast barriers because catalog competitors customerActivity decides doNotReply except " +
    "firstComment formula frustrations how hypothesis instead instrument language languages learned levels mission name need needs " +
    "none note now only open opportunities organization outOfScope parts purpose question resolution role roles rules say setAside " +
    "source sources statement story strengths summary tags text then threats title trends trigger unknown value version wanted " +
    "weaknesses what when while"
  ).split(" "),
);

/** What is written as it is in every language: zones, currencies, addresses, rules of recurrence, names of plugins and of the fields of their data. */
const fieldsOfCode: ReadonlySet<string> = new Set(["captions", "timeZone", "currency", "link", "url", "rrule"]);
const holdersOfPlugins: ReadonlySet<string> = new Set(["ext", "plugins"]);

/** Values of closed lists in fields that elsewhere hold text, and what names an entry of the metric catalogue. */
const kept: ReadonlySet<string> = new Set(["business", "cause", ...Object.keys(metricNames)]);

/** Fields with an open list of choices; `kind` is one where a thing has it, and tells values apart elsewhere. */
const fieldsOfChoices: ReadonlySet<string> = new Set([
  "function",
  "funnel",
  "kindOfThing",
  "outcome",
  "platform",
  "player",
  "reply",
  "unit",
  "work",
]);
const choices: ReadonlySet<string> = new Set(Object.keys(choiceWords).map((key) => key.slice(key.indexOf(".") + 1)));

interface Foreign {
  readonly plan: Plan;
  /** The codes in it. */
  readonly codes: readonly string[];
}

const kindNames = Object.keys(kinds);

const fieldsIn = (data: unknown): readonly string[] => (typeof data === "object" && data !== null ? Object.keys(data) : []);

/** The plan with every text in Chinese and every id a number, the nth thing of a kind having the same in every plan. */
const foreignOf = (written: Plan): Foreign => {
  const ids = new Map<string, string>();
  const counts = new Map<Kind, number>();
  walkPlaces(written, (place) => {
    const [id, count] = [idAt(place), (counts.get(place.kind) ?? 0) + 1];
    counts.set(place.kind, count);
    if (id !== undefined && place.index !== undefined) ids.set(id, String(1000 * (1 + kindNames.indexOf(place.kind)) + count));
  });
  const texts = new Map<string, string>();
  const textFor = (text: string): string => {
    const known = texts.get(text) ?? `文${texts.size}`;
    texts.set(text, known);
    return known;
  };
  const codes = new Set<string>();
  const copy = (value: unknown, field: string): unknown => {
    if (typeof value === "string") {
      if (fieldsOfCode.has(field)) codes.add(value);
      const isText = fieldsOfText.has(field) ? !kept.has(value) : fieldsOfChoices.has(field) && !choices.has(value);
      return ids.get(value) ?? (isText ? textFor(value) : value);
    }
    if (Array.isArray(value)) return value.map((item) => copy(item, field));
    if (typeof value !== "object" || value === null) return value;
    if (holdersOfPlugins.has(field))
      for (const [name, data] of Object.entries(value)) for (const code of [name, ...fieldsIn(data)]) codes.add(code);
    const isOpen = (key: string): boolean =>
      (key === "kind" && ("id" in value || field === "disclosure")) || (key === "format" && "channel" in value);
    const nameOf = (key: string): string => (isOpen(key) ? "kindOfThing" : key);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, holdersOfPlugins.has(field) ? item : copy(item, nameOf(key))]),
    );
  };
  const { journey: _, ...rest } = copy(written, "") as Plan; // a copy of the same shape; versions of one plan have one journey
  return { plan: parsePlan({ ...rest, id: "1" }), codes: [...codes] };
};

/** The plan with other names for the fields of plugin data, the same for the same: a name that looks like a placeholder, or like nothing, is shown as it is, which its own tests show. */
const fieldNames = new Map<string, string>();
const withPlainFields = (value: unknown, field = ""): unknown => {
  if (Array.isArray(value)) return value.map((item) => withPlainFields(item));
  if (typeof value !== "object" || value === null) return value;
  const named = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    field === "ext" ? plainFields(item) : withPlainFields(item, key),
  ]);
  return Object.fromEntries(named);
};
const plainFields = (data: unknown): unknown => {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  const named = Object.entries(data).map(([key, item]) => {
    const name = fieldNames.get(key) ?? `field${fieldNames.size}`;
    fieldNames.set(key, name);
    return [name, item];
  });
  return Object.fromEntries(named);
};

const written = [maximalPlan, ...sampleOf(anyPlan, runs(15)), ...sampleOf(anySmallPlan, runs(60))].map((plan) =>
  parsePlan(withPlainFields(plan)),
);
const plans = [{ format: "social-plan/1", id: "x" }, ...written].map((plan) => foreignOf(parsePlan(plan)));

const other = (index: number, step: number): Foreign => plans[(index * step + 1) % plans.length] ?? expect.fail("no plan");

/** The sentences about the changes between pairs of plans, both ways, and about what three of them cannot agree on. */
const sentencesIn = (language: Language): readonly { readonly text: string; readonly codes: readonly string[] }[] =>
  plans.flatMap((base, index) => {
    const [ours, theirs] = [other(index, 7), other(index, 5)];
    const codes = [...base.codes, ...ours.codes, ...theirs.codes].sort((one, other) => other.length - one.length);
    const changes = diffPlans(base.plan, ours.plan);
    const { plan, conflicts } = mergePlans(base.plan, ours.plan, theirs.plan);
    const texts = [
      ...changes.map((change) => describeChange(base.plan, change, { language })),
      ...invertChanges(changes).map((change) => describeChange(ours.plan, change, { language })),
      ...conflicts.map((conflict) => describeConflict(plan, conflict, { language })),
    ];
    return texts.map((text) => ({ text, codes }));
  });

/** The names of platforms, which are the same in every language. */
const platformNames = Object.entries(choiceWords).flatMap(([key, word]) => (/^platform\./.test(key) && /^[A-Z]/.test(word) ? [word] : []));

/** What of a sentence was said without asking the language: no cut-off words, codes (the longest first) or figures such as 1e+21. */
const unasked = (text: string, codes: readonly string[]): string => {
  let left = outsideOf(text.replaceAll(/⟦[^⟦⟧]*…/g, "")).replaceAll(/\de[+-]\d/g, "");
  for (const code of [...codes, ...platformNames].sort((one, other) => other.length - one.length)) left = left.replaceAll(code, "");
  return left;
};

describe("X9 changes and conflicts in words", () => {
  test("say every word in the language that is asked for", () => {
    const sentences = sentencesIn(pseudoLanguage);
    expect(sentences.length).toBeGreaterThan(500);
    for (const { text, codes } of sentences)
      expect({ text, latin: unasked(text, codes).match(/\p{Script=Latin}+/gu) }).toEqual({ text, latin: null });
  });

  test("are one line of at most 600 characters, the same every time", () => {
    const sentences = sentencesIn(english);
    for (const { text } of sentences) {
      expect(text).toMatch(/^\S.*[.!?…”]$/u);
      expect(text.length).toBeLessThanOrEqual(600);
      expect(text).not.toMatch(/undefined|NaN|\[object|\{\w+\}|\s\s/u);
    }
    expect(sentencesIn(english)).toEqual(sentences);
  });

  test("are one line in balance, whatever the texts of a plan", () => {
    // Any two plans are two versions of one under an id that nothing in either has.
    const versions = written.map((plan): Plan => ({ ...plan, id: "the-plan-itself", journey: [] }));
    for (const [index, before] of versions.entries()) {
      const after = versions[(index * 7 + 1) % versions.length] ?? before;
      for (const change of diffPlans(before, after)) {
        const text = describeChange(before, change);
        expect(text).not.toMatch(/[\n\r\p{Cs}]/u);
        expect(text.length).toBeLessThanOrEqual(600);
        expect(closeDirections(text)).toBe(text);
      }
    }
  });
});
