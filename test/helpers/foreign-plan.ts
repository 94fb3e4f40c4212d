import { metricNames } from "../../src/catalog/metric-names.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { reservedIds } from "../../src/model/reserved-ids.js";
import { planSpec } from "../../src/testing/model/plan.js";
import type { Spec } from "../../src/testing/spec/spec.js";
import { choiceWords } from "../../src/words/labels/choice-words.js";

/**
 * Returns the same plan in the hands of people who write no Latin letters: each such letter of a human text is a Chinese character, always the same,
 * and each id is a number, wherever it is named. What is a code stays: choices, days, zones, currencies, links, rules of recurrence, catalogue entries,
 * the names of gates and machines, and the data of plugins. So a Latin letter in what is said of the plan is the library's own.
 */
export const foreignPlan = (plan: Plan): Plan => {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    if (reservedIds.has(id)) return id;
    const known = ids.get(id) ?? String(firstId + ids.size);
    ids.set(id, known);
    return known;
  };
  const translate = (value: unknown, spec: Spec, key: string | number): unknown => {
    const parts = new Map(spec.partsOf(value).map((part) => [String(part.key), part.spec]));
    const inner = (own: string, item: unknown) => translate(item, parts.get(own) ?? spec, own);
    if (Array.isArray(value)) return value.map((item, index) => inner(String(index), item));
    if (parts.size > 0) return Object.fromEntries(Object.entries(value as object).map(([own, item]) => [own, inner(own, item)]));
    if (typeof value !== "string" || isCode(String(key), value)) return value;
    switch (sortOf(spec)) {
      case "id":
        return idOf(value);
      case "open":
        return known.has(value) ? value : foreignText(value);
      case "text":
        return foreignText(value);
      case "recorded":
        return ids.get(value) ?? (known.has(value) ? value : foreignText(value));
      case "code":
        return value;
    }
  };
  return parsePlan(translate(plan, planSpec, ""));
};

/** Returns the text with a Chinese character in the place of each Latin letter and a wide digit in that of each digit, the same for the same. */
const foreignText = (text: string): string =>
  text
    .replaceAll(/\p{Script=Latin}/gu, (letter) => String.fromCodePoint(0x4e00 + ((letter.codePointAt(0) ?? 0) % 0x5000)))
    .replaceAll(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** So large that no figure of a plan is taken for an id. */
const firstId = 70_000_001;

/** Whether a text of the model is a code: the name of a gate or machine, an entry of the catalogue, a rule of recurrence, the tag of a language. */
const isCode = (field: string, value: string): boolean => {
  if (field === "catalog") return Object.hasOwn(metricNames, value);
  if (field === "language" || field === "languages") return languageTag.test(value);
  if (field === "rrule") return value.startsWith("FREQ=");
  if (field === "format") return value === planFormat;
  return ["gate", "key", "machine"].includes(field);
};

/** The form of a post is called format, too. */
const planFormat = "social-plan/1";

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The words of open lists that have a label. */
const known: ReadonlySet<string> = new Set(Object.keys(choiceWords).map((key) => key.slice(key.indexOf(".") + 1)));

/** What a field takes, as its spec says by what it refuses. A recorded value of a gate may be an id, a text or a code. */
const sortOf = ({ wrong, full }: Spec): "id" | "open" | "text" | "recorded" | "code" => {
  const refusals = new Set(wrong.map(([, code]) => code));
  if (refusals.has("id")) return "id";
  if (refusals.has("text")) return "text";
  if (full.includes("a word of our own")) return "open";
  return full.includes("Some text") ? "recorded" : "code";
};
