import { noteMessages } from "../../src/base/problems/note.js";
import { problemMessages } from "../../src/base/problems/problem-messages.js";
import type { Language } from "../../src/base/text/language.js";
import { mapTemplateText } from "../../src/base/text/parse-template.js";
import { accountMessages } from "../../src/calendar/comparing/account-messages.js";
import { driftMessages } from "../../src/calendar/comparing/drift-messages.js";
import { explanationMessages } from "../../src/calendar/explaining/explanation-messages.js";
import { calendarMessages } from "../../src/calendar/reasons/calendar-messages.js";
import { metricNames } from "../../src/catalog/metric-names.js";
import { recommendedRules } from "../../src/coverage/recommended-rules.js";
import type { Rule } from "../../src/coverage/rule.js";
import { coverageMessages } from "../../src/coverage/settle-findings.js";
import { documentMessages } from "../../src/documents/document-messages.js";
import { eventMessages } from "../../src/formats/icalendar/event-of.js";
import { stageDiagramMessages } from "../../src/formats/mermaid/stage-mermaid.js";
import { adoptionMessages } from "../../src/machine/adoption.js";
import { auditMessages } from "../../src/machine/changed-gates.js";
import { logMessages } from "../../src/machine/log-error.js";
import { refusalMessages } from "../../src/machine/refuse-move.js";
import { gateMessages } from "../../src/machine/run-gates.js";
import { costMessages } from "../../src/results/costs/cost-messages.js";
import { evaluationMessages } from "../../src/results/formulas/evaluation-messages.js";
import { formulaInputNames } from "../../src/results/formulas/formula-input-names.js";
import { rankingMessages } from "../../src/results/ranking/ranking-messages.js";
import { resultMessages } from "../../src/results/result-messages.js";
import { viewMessages } from "../../src/results/views/view-messages.js";
import { involvementMessages } from "../../src/stages/involvement-messages.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { mayPostMessages } from "../../src/stages/may-post/may-post-messages.js";
import { changeMessages } from "../../src/words/changes/change-messages.js";
import { conflictMessages } from "../../src/words/changes/conflict-messages.js";
import { english } from "../../src/words/english.js";
import { fragmentMessages, problemFragments } from "../../src/words/fragments.js";
import { choiceWords } from "../../src/words/labels/choice-words.js";
import { countWords } from "../../src/words/labels/count-words.js";
import { type FieldWords, fieldWords } from "../../src/words/labels/field-words.js";
import { fieldWordsByKind } from "../../src/words/labels/field-words-by-kind.js";
import { kindWords } from "../../src/words/labels/kind-words.js";
import { type PartWords, partWords } from "../../src/words/labels/part-words.js";
import { valueMessages } from "../../src/words/value-messages.js";

type Messages = Readonly<Record<string, string>>;

const prefixed = (messages: Messages, prefix: string): Messages =>
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${prefix}${key}`, text]));

/** The sentences of the rules, by what follows `rules/` in their keys. */
const ruleMessages: Messages = Object.fromEntries(
  (recommendedRules as readonly Rule[]).flatMap(({ id, messages, everywhere }) => [
    ...Object.entries(prefixed(messages, `${id}/`)),
    ...(typeof everywhere === "string"
      ? [[`${id}/everywhere`, everywhere]]
      : Object.entries(prefixed(everywhere || {}, `${id}/everywhere.`))),
  ]),
);

const partTexts: Messages = Object.fromEntries(Object.entries<PartWords>(partWords).map(([key, { text }]) => [key, text]));

/** Every table of templates, by the owner that begins its keys. */
const tables: Readonly<Record<string, Messages>> = {
  calendar: { ...accountMessages, ...calendarMessages, ...driftMessages, ...explanationMessages },
  coverage: coverageMessages,
  documents: documentMessages,
  evaluation: evaluationMessages,
  fragments: fragmentMessages,
  icalendar: eventMessages,
  "stage-diagram": stageDiagramMessages,
  notes: noteMessages,
  problems: problemMessages,
  results: resultMessages,
  rules: ruleMessages,
  values: valueMessages,
  views: viewMessages,
  ...Object.fromEntries(listenFirst.gates.map(({ id, messages }) => [`gates/${id}`, messages])),
  machine: gateMessages,
  involvement: involvementMessages,
  refusals: refusalMessages,
  "may-post": mayPostMessages,
  adoption: adoptionMessages,
  audit: auditMessages,
  log: logMessages,
  changes: { ...changeMessages, ...partTexts },
  conflicts: conflictMessages,
  counts: countWords,
  costs: costMessages,
  ranking: rankingMessages,
};

/** Every template of the library in English, by its full key. */
const englishTemplates: Messages = Object.assign({}, ...Object.entries(tables).map(([owner, table]) => prefixed(table, `${owner}/`)));

/** The labels or phrases of fields, where they have one. */
const fieldTexts = (sort: "label" | "phrase", prefix: string): Messages =>
  Object.fromEntries(
    Object.entries<Partial<FieldWords>>({ ...fieldWords, ...fieldWordsByKind }).flatMap(([field, words]) => {
      const text = sort === "label" ? words.label : "phrase" in words ? words.phrase : undefined;
      return text === undefined ? [] : [[`${prefix}${field}`, text]];
    }),
  );

/** Every label of the library in English, by its key. */
const englishWords: Messages = {
  ...choiceWords,
  ...fieldTexts("label", "field."),
  ...fieldTexts("phrase", "phrase."),
  ...prefixed(kindWords, "kind."),
  ...prefixed(metricNames, "metric."),
  ...prefixed(formulaInputNames, "input."),
  ...Object.fromEntries(problemFragments.map((fragment) => [`fragments/${fragment}`, fragment])),
};

const wrap = (text: string): string => `⟦${text}⟧`;

/** The names that are the same in every language. */
const properNames = /^platform\./;

/** A language in which every word stands in ⟦⟧: what is said without asking the language stands outside. */
export const pseudoLanguage: Language = {
  tag: "en",
  words: Object.fromEntries(
    Object.entries(englishWords).map(([key, word]) => [key, properNames.test(key) && /^[A-Z]/.test(word) ? word : wrap(word)]),
  ),
  templates: Object.fromEntries(Object.entries(englishTemplates).map(([key, template]) => [key, mapTemplateText(template, wrap)])),
  date: (day, form) => wrap(english.date(day, form)),
  time: (minutes) => wrap(english.time(minutes)),
};

/** Returns what of a text stands outside of ⟦⟧; an opening bracket without an end takes nothing with it. */
export const outsideOf = (text: string): string => text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
