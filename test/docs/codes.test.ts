import { readFileSync } from "node:fs";
import {
  calendarMessages,
  evaluationMessages,
  mayPostMessages,
  noteMessages,
  planErrorCodes,
  problemCodes,
  refusalMessages,
  resultMessages,
  type UnrankedBecause,
} from "social-plan";
import { describe, expect, test } from "vitest";
import type { ConflictType } from "../../src/model/conflict.js";

/** A list that must name every conflict there is: one left out does not compile. */
const conflicts = Object.keys({
  "set/set": 0,
  "set/remove": 0,
  "move/move": 0,
  "move-cycle": 0,
  "add/add": 0,
  order: 0,
  journey: 0,
} satisfies Record<ConflictType, 0>);

/** What the making of a calendar may find: the first part of the keys of those sentences. */
const calendarRules = [...new Set(Object.keys(calendarMessages).flatMap((key) => /^calendar-[a-z-]+/.exec(key) ?? []))];

/** Why something may not go out: the first part of the keys of those sentences. */
const mayPostRules = [...new Set(Object.keys(mayPostMessages).map((key) => key.split(".")[0] ?? ""))];

/** Why a metric cannot be computed: the same, but for how an input is written. */
const evaluationLacks = [...new Set(Object.keys(evaluationMessages).map((key) => key.split(".")[0] ?? ""))].filter(
  (key) => key !== "input",
);

/** What stands behind a beginning in the keys of the sentences of results. */
const behind = (beginning: string): readonly string[] =>
  Object.keys(resultMessages).flatMap((key) => (key.startsWith(beginning) ? [key.slice(beginning.length)] : []));

/** A list that must name every reason why a channel has no rank. */
const unranked = Object.keys({
  "no-audience": 0,
  assumed: 0,
  absent: 0,
  "no-value": 0,
  "value-unclear": 0,
  "no-cost": 0,
  "posts-unknown": 0,
  "no-rate": 0,
  "mixed-currencies": 0,
  "zero-cost": 0,
  "too-large": 0,
} satisfies Record<UnrankedBecause, 0>);

/** The first column of the tables under a heading. */
const listed = (heading: string): readonly string[] => {
  const [, section = ""] = readFileSync("docs/codes.md", "utf8").split(`\n## ${heading}`);
  const [table = ""] = section.split("\n## ");
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? "");
};

describe("docs: the page of codes lists each code there is, in order", () => {
  const problems: ReadonlySet<string> = new Set(problemCodes);

  test.each<[string, readonly string[]]>([
    ["Problems", problemCodes],
    ["Notes", Object.keys(noteMessages)],
    ["Errors", planErrorCodes.filter((code) => !problems.has(code))],
    ["Findings of a calendar", calendarRules],
    ["Reasons why something may not go out", mayPostRules],
    ["Refused moves", Object.keys(refusalMessages)],
    ["Conflicts", conflicts],
    ["Why a metric cannot be computed", evaluationLacks],
    ["Why a KPI stands as it does", behind("verdict.").filter((code) => code !== "both")],
    ["Why a measurement is not counted", behind("aside.")],
    ["Why a channel has no rank", unranked],
  ])("%s", (heading, codes) => expect(listed(heading)).toEqual(codes));
});
