import { describe, expect, test } from "vitest";
import { kinds } from "../../src/model/kinds.js";
import { readSource } from "../helpers/sources.js";
import { faultyRows } from "./glossary.js";

describe("docs: the glossary has a row for each kind of thing", () => {
  test("and no other word in code font", () => {
    expect(faultyRows(readSource("docs/glossary.md"), Object.keys(kinds))).toEqual([]);
  });
});

describe("docs: the check of the glossary itself", () => {
  test("names kinds without a row or with several, words that are no kinds, and cells that are empty or too many or few", () => {
    const table = [
      "# Glossary with a `note` outside of the tables",
      "| our word | what practitioners call it | what it is not |",
      "|---|---|---|",
      "| `goal` | aim | `kpi` |",
      "| `tactic` | activity | a goal |",
      "| gate | checkpoint | a rule |",
      "| `tactic` | program | a post |",
      "| `note` | remark |  |",
      "| our thing | OKR |",
      "|---|---|",
      "| goal | objective |",
      "| tactic | initiative | action |",
    ].join("\n");
    expect(faultyRows(table, ["goal", "kpi", "tactic"])).toEqual([
      "kpi has 0 rows in the glossary; it should have one that begins with | `kpi` |",
      "tactic has 2 rows in the glossary; it should have one that begins with | `tactic` |",
      "`note` is no kind; write the word without code font",
      "the row of `note` has an empty cell, or one too many or few",
      "the row of tactic has an empty cell, or one too many or few",
    ]);
  });
});
