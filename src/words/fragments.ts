import type { WordOf } from "../base/problems/fill-message.js";
import { formatMessage } from "../base/text/format-message.js";
import type { Language } from "../base/text/language.js";
import { reservedIds } from "../model/reserved-ids.js";
import { examples, writeExample } from "../model/schema/examples.js";

/**
 * The library's own words among the values of problems, in English: a language says each of them under `fragments/<the English>`.
 * "the plan" stands for the path of the plan itself, and "or" before the last of several.
 */
export const problemFragments: readonly string[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...["the plan", "or"],
    // What was found or expected: types of values.
    ...[
      "text",
      "a number",
      "a whole number",
      "true or false",
      "null",
      "nothing",
      "a list",
      "an object",
      "an empty object",
      "plain JSON data",
      "JSON text",
    ],
    ...["a function", "a symbol", "a BigInt", "an object that cannot be read", "something unknown"],
    ...[
      "an id",
      "the id of a thing",
      "the id of a person",
      "the id of a variant",
      "the id of a rule",
      "what a check returned",
      "an event with the reports of its gates",
      "an object that says what is added to the machine",
      "the id of an entry, a piece of content or a variant",
      "the moment at which it would go out",
      "a finding of a check",
      "the position of a suggestion",
      "1, 2 or 3, where 3 is most",
      "a SHA-256 digest of 64 hexadecimal digits",
      "a day and time, such as 2027-03-14T02:30",
      "the tag of a language, such as `en` or `pt-BR`",
      "a style sheet",
    ],
    ...["a plan: an object with a `format` and an `id`", "a list of changes", "a change: an object with an `op`"],
    ...["a journey that does not continue `was`", "one that does (or pass `journeys: true`)"],
    ...["an object with the fields to set", "a function that makes the edit", "what the model says"],
    // What had to be passed: a value, and how it must be.
    ...["an object with options, or nothing", "an existing day from 1900 to 2200 as yyyy-mm-dd, such as 2027-01-04", "plain data"],
    ...[
      "a day as yyyy-mm-dd, such as 2027-01-04",
      "the last day that counts as yyyy-mm-dd, such as 2027-01-31",
      "an instant in UTC, such as 2027-01-04T09:00:00Z",
      "a whole number from 0",
    ],
    ...["the instant at which it is written, such as 2027-01-04T09:00:00Z", "a positive whole number of slots", "a key or a position"],
    ...["a positive integer, or nothing to keep all steps", "a host name of yours, such as calendar.example.org"],
    ...["text, a number or a list of texts", "text, a text for each kind, or false", "the name of a stage", "a kind or a list of kinds"],
    ...["what `measureResults` returned", "what `measureAdherence` returned", "what `findDrift` returned"],
    ...["a number or text", "a finite number", "an object with the inputs of the formula", "the code of a currency, such as EUR"],
    ...["the id of a thing, or null", "the id of a thing or an entry", "the id of a metric", "the id of a platform"],
    ...["a day as yyyy-mm-dd, such as 2027-12-25", "an object with the id, the day and whatever else is known of the entry"],
    ...["an id of its own", "its day, with or without a time, such as 2027-01-20T10:00", "the id of an entry", "the id of a channel"],
    ...["a number of hours, 0 or more", "a day from 1900 to 2200, with or without a time", "the id of an entry or a refused slot"],
    ...["the name of a time zone, such as Europe/Berlin", "a time that is in the years 1900 to 2200 in UTC, too"],
    // What had to be passed: something the library makes.
    ...["a plan, as `parsePlan` and `createPlan` make them", "a calendar, as `generateCalendar` makes it"],
    ...["a list of changes, as `parseChanges` reads them", "a conflict, as `mergePlans` returns it"],
    ...["a history, as `createHistory` and `commitEdit` return it", "the state of a journey, as `replayJourney` returns it"],
    ...["a rule, as `defineRule` makes it", "a list of rules, as `defineRule` makes them", "a report of a gate, as a journey keeps it"],
    ...["a stage machine, as `defineStageMachine` makes it, or its table", "a `PlanError`, as `replayJourney` throws it"],
    ...["a refusal, as `advanceStage` and its siblings return it", "an object that says which move, when and who"],
    ...["an object that says what the gate is", "an object that says what the machine is", "an object that says what the rule is"],
    ...["a Standard Schema, such as one of zod", "an mdast tree, as `strategyDocument` and its siblings make it"],
    ...["a locale of date-fns, such as `de`"],
    ...[
      "a list of plugins, as `definePlugin` makes them",
      "a plugin, as `definePlugin` makes it",
      "an object that says what the plugin is",
    ],
    ...["the name of a plugin, such as acme/pharma: lower-case letters, digits, dots, dashes and underscores on both sides of a slash"],
    ...["one of: softened, firm", "one of: data, person", "a stage, or a list of stages"],
    ...["another name than one that every object has", "what can be read"],
    ...["a plan", "data under a version, from 1", "data that can be written as JSON", "a gate, as `defineGate` makes it"],
    ...["a whole number from 1", "a thing of the plan", "the edits that `editPlan` hands to its recipe"],
    // What was found or expected in a JSON text.
    ...["a value", "a value or ]", "a key in double quotes", "a key in double quotes or }", "a colon", "a comma or ]", "a comma or }"],
    ...["a closing quote", "an escape such as \\n or \\u0041", "the end of the text", "the end of the line", "a byte order mark"],
    // Hints.
    ...["JSON takes double quotes only.", "JSON takes no comma after the last item.", "JSON has no comments.", "JSON has no NaN."],
    ...["JSON has no undefined: leave the field out.", "Leave out the byte order mark (U+FEFF) that some editors put first."],
    ...["It must not lie before `from`.", "Days count from 1, or from the end with -1."],
    ...["It must differ from `from`; leave `hours` out for the whole day.", "What is repeated every year needs a last day, `to`."],
    ...["Days are whole.", "Days are whole, from 1900-01-01 to 2200-12-31."],
    // Reasons.
    ...["it holds half of a surrogate pair", "its name holds half of a surrogate pair", "a surrogate stands alone"],
    ...["it is too long or not well formed", "the list has no length"],
    ...["its schema answers neither with a value nor with issues", "its schema refuses it without a reason"],
    ...["its migration answers with a promise"],
    // What would do instead.
    ...examples.map(writeExample),
    // What has an id already.
    ...[...reservedIds.values(), "another thing that was added with it"],
  ]))();

/** How a language says what is an object of a class without a fragment of its own, such as "a Map": under `fragments/class`. */
export const fragmentMessages = /* @__PURE__ */ Object.freeze({ class: "a {class}" });

/** Returns how a language says kinds and the library's own words; what it leaves out stays English. */
export const wordsOf =
  ({ tag, words, templates }: Language): WordOf =>
  (key, english) => {
    if (Object.hasOwn(words, key)) return words[key] ?? english;
    const [, name] = className.exec(key) ?? [];
    const template = Object.hasOwn(templates, "fragments/class") ? templates["fragments/class"] : undefined;
    return template === undefined || name === undefined ? english : formatMessage(template, { class: name }, { tag });
  };

/** A class has a capital letter: "a list" is no object of one. */
const className = /^fragments\/an? ([A-Z]\w*)$/;
