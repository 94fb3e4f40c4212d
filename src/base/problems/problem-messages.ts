import type { ProblemCode } from "./problem.js";
import { timeMessages } from "./time-messages.js";

/**
 * The English template of each problem code. An app says them in its own language by `describeProblem`.
 * `{path}` is always there. `{x, fragment}` is a few words of the library's own, `{x, kind}` a kind of thing.
 */
export const problemMessages: Readonly<Record<ProblemCode, string>> = /* @__PURE__ */ (() =>
  Object.freeze({
    "json-syntax":
      "This is not JSON: line {line}, column {column} holds {foundAs, select, type {{found, fragment}} other {“{found}”}}{expected, select, absent {} other {, where {expected, fragment} was expected}}. Correct the text there.{hint, select, absent {} other { {hint, fragment}}}",
    "duplicate-key":
      "In {path}, the key “{key}” is written more than once{line, select, absent {} other {, again on line {line}, column {column}}}. Keep one of them.",
    shape: "In {path}, {foundAs, select, text {“{found}”} other {{found, fragment}}} was found. Write {expected, fragment} instead.",
    type: "In {path}, {found, fragment} was found. Write {expected, fragment} instead{such, select, absent {} other {, such as {such, fragment}}}.",
    "missing-field":
      "In {path}, the field “{field}” is missing. Add it{or, select, absent {} other {, or “{or}”}}{choices, select, absent {} other {: {choices, plural, one {} other {one of }}{choices}}}.",
    "unknown-field":
      "{beside, select, absent {In {path}, “{field}” is not a known field.{inside, select, absent {{suggestion, select, absent {} other { Did you mean “{suggestion}”{or, select, absent {} other { or “{or}”}}?}} Correct the name, remove it, or keep it under `ext`.} other { Move it into one of the “{suggestion}”.}}} other {In {path}, “{field}” cannot stand beside “{beside}”. Give one of the two.}}",
    choice:
      "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not one of the choices.{suggestion, select, absent {} other { Did you mean “{suggestion}”?}}{choices, select, absent {} other { Choose one of: {choices}.}}",
    id: "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not an id. Write 1 to 128 letters, digits, dots, dashes or underscores, and begin with a letter or digit.",
    number:
      "In {path}, {found} is not a number that fits. Write {expected, select, absent {a finite number} other {{expected, fragment}}}.",
    text: "In {path}, the text cannot be kept{reason, select, absent {} other {: {reason, fragment}}}{length, select, absent {} other {: it is {length, plural, one {# character} other {# characters}} long}}. Write well-formed Unicode text{atMost, select, absent {} other { of at most {atMost, plural, one {# character} other {# characters}}}}.",
    date: timeMessages.date,
    time: timeMessages.time,
    instant: timeMessages.instant,
    timezone: timeMessages.timezone,
    money:
      "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not a currency. Write its code of three capital letters, such as {expected, select, absent {EUR} other {{expected}}}.",
    url: "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not an address we can link to. Write a whole http:, https: or mailto: address.",
    range: timeMessages.range,
    "forbidden-key":
      "In {path}, the key “{key}” is refused, because programs could mistake it for a part of the language. Choose another name.",
    unreadable: "In {path}, the value cannot be read{reason, select, absent {} other {: {reason, fragment}}}. Pass plain JSON data.",
    cycle: "In {path}, the links lead back to where they began{ids, select, absent {} other {: {ids}}}. Take one of them out.",
    "duplicate-id":
      "In {path}, the id “{id}” is used a second time{first, select, absent {} other {; {first, fragment} has it already}}. Give each thing its own id; upper and lower case count as equal. References to it are checked after that.",
    "dangling-ref":
      "In {path}, nothing in the plan has the id “{id}”.{suggestion, select, absent {} other { Did you mean “{suggestion}”?}} Correct the id, or add {expectedKinds, select, absent {what is missing} other {the missing {expectedKinds, kind}}}.",
    "wrong-kind":
      "In {path}, “{id}” names a thing of the kind {kind, kind}, which does not fit here. Name one of the kind {expectedKinds, kind}.",
    "limit-depth": "In {path}, the data is nested more than {limit, plural, one {# level} other {# levels}} deep. Nest it less deeply.",
    "limit-nodes": "In {path}, the data passes the limit of {limit, plural, one {# value} other {# values}}. Split it, or raise the limit.",
    "limit-text":
      "In {path}, the data passes the limit of {limit, plural, one {# character} other {# characters}} of text. Shorten it, or raise the limit.",
    version:
      "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not a format this release can read.{known, select, absent {} other { Write “{known}”; if it was made by a newer version, upgrade to read it.}}",
    "plugin-data":
      "{fault, select, newer {In {path}, the data of the plugin “{plugin}” is of its version {found}, which is newer than the version {known} that is used here. Use a newer release of the plugin.} migration {In {path}, the plugin “{plugin}” failed to bring its data to its version {version}{reason, select, absent {} other {: {reason, fragment}}}. Correct the data or the plugin.} failed {In {path}, the plugin “{plugin}” failed to read its data{reason, select, absent {} other {: {reason, fragment}}}. Correct the data or the plugin.} other {In {path}, the data of the plugin “{plugin}” does not fit{reason, select, absent {} other {: {reason, fragment}}}. Correct it or take it away.}}",
  }))();
