import { readFileSync } from "node:fs";
import {
  calendarMessages,
  evaluationMessages,
  mayPostMessages,
  noteMessages,
  planErrorCodes,
  problemCodes,
  refusalMessages,
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
  ])("%s", (heading, codes) => expect(listed(heading)).toEqual(codes));
});
