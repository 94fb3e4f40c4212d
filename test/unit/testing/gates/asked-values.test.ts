import { describe, expect, test } from "vitest";
import { askedValues } from "../../../../src/testing/gates/asked-values.js";

describe("X10 what a sentence of a gate asks for", () => {
  test.each([
    ["All is well.", []],
    ["{who} and {day, date}", ["who", "day"]],
    ["{n, plural, one {# goal of {who, name}} other {# goals}}", ["n", "who"]],
    ["{why, select, absent {} other {: {why}, {more, select, a {{deep}} other {}}}}", ["why", "more", "deep"]],
    ["{not a name} {", []],
  ])("%s", (template, names) => {
    expect([...askedValues(template)]).toEqual(names);
  });
});
