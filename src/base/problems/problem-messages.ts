import type { ProblemCode } from "./problem.js";

/**
 * The English template of each problem code, for `fillTemplate`: exported so that an app can say them in its own language.
 * `{path}` is always there; a part in square brackets is told only when its values are.
 */
export const problemMessages: Readonly<Record<ProblemCode, string>> = /* @__PURE__ */ Object.freeze({
  "json-syntax":
    "This is not JSON: line {line}, column {column} holds {found}[, where {expected} was expected]. Mend the text there.[ {hint}]",
  "duplicate-key": "In {path}, the key “{key}” is written more than once[, again on line {line}, column {column}]. Keep one of them.",
  shape: "In {path}, {found} was found. Write {expected} instead.",
  type: "In {path}, {found} was found. Write {expected} instead.",
  "missing-field": "In {path}, the field “{field}” is missing. Add it[: {expected}].",
  "unknown-field":
    "In {path}, “{field}” is not a field we know.[ Did you mean “{suggestion}”?] Correct the name, leave it out, or keep it under `ext`.",
  choice: "In {path}, “{found}” is not one of the choices.[ Did you mean “{suggestion}”?][ Choose one of: {choices}.]",
  id: "In {path}, “{found}” is not an id. Write 1 to 128 letters, digits, dots, dashes or underscores, and begin with a letter or digit.",
  number: "In {path}, {found} is not a number a plan can hold. Write a finite number[, {expected}].",
  text: "In {path}, the text cannot be kept[: {reason}]. Write well-formed Unicode text[ of at most {atMost} characters].",
  date: "In {path}, “{found}” is not a day of the calendar. Write an existing day from 1900 to 2200 as yyyy-mm-dd, such as 2027-02-28.",
  time: "In {path}, “{found}” is not a time of day. Write[ {expected}, or] hours and minutes from 00:00 to 23:59, such as 09:30.",
  instant: "In {path}, “{found}” is not an instant. Write it in UTC, such as 2027-03-14T07:30:00Z.",
  timezone:
    "In {path}, “{found}” is not a time zone we know.[ Did you mean “{suggestion}”?] Write an IANA name such as Europe/Berlin, or UTC; offsets are refused, as they know no summer time.",
  money: "In {path}, {found} is not an amount of money. Write a finite amount[ and a currency such as {expected}].",
  url: "In {path}, “{found}” is not an address we can link to. Write a whole http:, https: or mailto: address.",
  range: "In {path}, {found} is out of range.[ It must be at least {atLeast}.][ It must be at most {atMost}.][ {hint}]",
  "forbidden-key":
    "In {path}, the key “{key}” is refused, because programs could mistake it for a part of the language. Choose another name.",
  unreadable: "In {path}, the value cannot be read[: {reason}]. Pass plain JSON data.",
  cycle: "In {path}, the way leads back to where it began[: {ids}]. Take one of the links out.",
  "duplicate-id":
    "In {path}, the id “{id}” is used a second time[; {first} has it already]. Give each thing its own id; upper and lower case count as equal.",
  "dangling-ref":
    "In {path}, nothing in the plan has the id “{id}”.[ Did you mean “{suggestion}”?] Correct the id[, or add the missing {expectedKinds}].",
  "wrong-kind": "In {path}, “{id}” names a {kind}, which does not fit here. Name a {expectedKinds}.",
  "limit-depth": "In {path}, the data is nested more than {limit} levels deep. Nest it less deeply.",
  "limit-nodes": "In {path}, the data passes the limit of {limit} values. Split it, or raise the limit.",
  "limit-text": "In {path}, the data passes the limit of {limit} characters of text. Shorten it, or raise the limit.",
  version:
    "In {path}, the format {found} is not one this release can read.[ Write {known}; if it was made by a newer version, upgrade to read it.]",
});
