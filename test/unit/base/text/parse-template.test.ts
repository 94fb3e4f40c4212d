import { describe, expect, test } from "vitest";
import { mapTemplateText, parseTemplate, type TemplatePart } from "../../../../src/base/text/parse-template.js";

const text = (written: string): TemplatePart => ({ kind: "text", text: written });
const argument = (name: string, source = `{${name}}`): TemplatePart => ({
  kind: "argument",
  name,
  format: undefined,
  argument: "",
  source,
});
const nested = (levels: number): string => `${"{n, plural, other {".repeat(levels)}#${"}}".repeat(levels)}`;

describe("parts", () => {
  test("text and arguments", () => {
    expect(parseTemplate("")).toEqual([]);
    expect(parseTemplate("No KPI.")).toEqual([text("No KPI.")]);
    expect(parseTemplate("{a} of {b_2-c}.")).toEqual([argument("a"), text(" of "), argument("b_2-c"), text(".")]);
    expect(parseTemplate("{\n a }")).toEqual([argument("a", "{\n a }")]);
  });

  test("an argument with a format, and an argument for the format", () => {
    expect(parseTemplate("{due, date}")).toEqual([{ ...argument("due", "{due, date}"), format: "date" }]);
    expect(parseTemplate("{ s,choice , policy section }")).toEqual([
      { ...argument("s", "{ s,choice , policy section }"), format: "choice", argument: "policy section" },
    ]);
    expect(parseTemplate("{s,choice,}")).toEqual([{ ...argument("s", "{s,choice,}"), format: "choice" }]);
  });

  test("a plural with exact numbers, categories and #", () => {
    expect(parseTemplate("{n,plural,=0{none} one {# entry}\nother {# of {all}} }!")).toEqual([
      {
        kind: "plural",
        name: "n",
        branches: {
          "=0": [text("none")],
          one: [{ kind: "count", name: "n" }, text(" entry")],
          other: [{ kind: "count", name: "n" }, text(" of "), argument("all")],
        },
      },
      text("!"),
    ]);
  });

  test("# belongs to the nearest plural, through a select; outside one it is text", () => {
    expect(parseTemplate("#{x, select, a {#}}")).toEqual([text("#"), { kind: "select", name: "x", branches: { a: [text("#")] } }]);
    expect(parseTemplate("{n, plural, other {{x, select, a {#} b {{m, plural, other {#}}}}}}")).toEqual([
      {
        kind: "plural",
        name: "n",
        branches: {
          other: [
            {
              kind: "select",
              name: "x",
              branches: {
                a: [{ kind: "count", name: "n" }],
                b: [{ kind: "plural", name: "m", branches: { other: [{ kind: "count", name: "m" }] } }],
              },
            },
          ],
        },
      },
    ]);
  });

  test("a select may name a branch like a built-in member, and with digits and hyphens", () => {
    expect(parseTemplate("{x, select, constructor {a} 2-up {b}}")).toEqual([
      { kind: "select", name: "x", branches: { constructor: [text("a")], "2-up": [text("b")] } },
    ]);
  });

  test("are frozen all the way down", () => {
    const thawed = (value: unknown): unknown[] =>
      typeof value === "object" && value !== null
        ? [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(thawed)]
        : [];
    expect(thawed(parseTemplate("a {b} {n, plural, other {#{x, select, a {c}}}}"))).toEqual([]);
  });
});

describe("F30 what is not well-formed stays text", () => {
  test.each([
    "{",
    "}",
    "}{",
    "{}",
    "{ }",
    "{a b}",
    "{a.b}",
    "{a,}",
    "{a, b c}",
    "{é}",
    "{{a}}",
    "{a, date, {b}}",
    "{n, plural}",
    "{n, plural, }",
    "{n, plural, one}",
    "{n, plural one {a}}",
    "{n, plural, one {a} b}",
    "{n, plural, offset:1 one {a}}",
    "{n, plural, =x {a}}",
    "{n, plural, {a}}",
    "{n, selectordinal, one {a}}",
    "{x, select, =0 {a}}",
    "{x, select, a_b {c}}",
  ])("%s", (template) => {
    expect(parseTemplate(template)).toEqual([text(template)]);
  });

  test("and what stands around it is read", () => {
    expect(parseTemplate("{a} { {b}")).toEqual([argument("a"), text(" { "), argument("b")]);
    expect(parseTemplate("{a}} {b}")).toEqual([argument("a"), text("} "), argument("b")]);
    expect(parseTemplate("{a}{ ? }{b}")).toEqual([argument("a"), text("{ ? }"), argument("b")]);
    expect(parseTemplate("{n, plural, one {a {b}")).toEqual([text("{n, plural, one {a "), argument("b")]);
    expect(parseTemplate("{x, select, a {{ ? }{b}}}")).toEqual([
      { kind: "select", name: "x", branches: { a: [text("{ ? }"), argument("b")] } },
    ]);
  });

  test("so does what nests more than 20 plurals or selects", () => {
    expect(JSON.stringify(parseTemplate(nested(20))).match(/"plural"/g)).toHaveLength(20);
    expect(parseTemplate(nested(21))).not.toEqual([text(nested(21))]);
    expect(JSON.stringify(parseTemplate(nested(21)))).toContain('"text":"{n, plural, other {#}}"');
  });
});

/** So long that what is quadratic does not come to an end before the runner gives up. */
describe("F80 hostile templates come to an end and take no stack", () => {
  const often = 400_000;
  test.each([
    ["opening braces", "{".repeat(often)],
    ["closing braces", "}".repeat(often)],
    ["pairs of braces", "{".repeat(often) + "}".repeat(often)],
    ["opened arguments", "{a".repeat(often)],
    ["opened plurals", "{n, plural, one {".repeat(often)],
    ["nested plurals", nested(often)],
    ["malformed plurals in one another", `${"{n, plural, other {".repeat(often)}${"}?}".repeat(often)}`],
    ["branches, and blanks behind them", `{n, plural, ${"a {}".repeat(often)}${" ".repeat(often)}}`],
    ["blanks in a plural", `{n, plural, ${" ".repeat(often)}}`],
    ["blanks in an argument", `{a,${" ".repeat(often)}b${" ".repeat(often)}c}`],
    ["a long name", `{${"a".repeat(often)}!}`],
    ["a long selector", `{n, plural, ${"a".repeat(often)} ! {}}`],
  ])("%s", (_, template) => {
    expect(mapTemplateText(template, (one) => one).length).toBeGreaterThan(0);
  });
});

describe("a template with its text mapped", () => {
  const shout = (template: string): string => mapTemplateText(template, (one) => one.toUpperCase());

  test("keeps arguments, selectors and #", () => {
    expect(shout("no {goal} by {due, date}")).toBe("NO {goal} BY {due, date}");
    expect(shout("in {n,plural,=0{none} one{# day}other{# days of {all}}}, {x, select, a {{y}} other {it}}")).toBe(
      "IN {n, plural, =0 {NONE} one {# DAY} other {# DAYS OF {all}}}, {x, select, a {{y}} other {IT}}",
    );
  });

  test("leaves it to the map what to do with blanks and stray braces", () => {
    const seen: string[] = [];
    mapTemplateText("{a} {b}, {{c}}{x, select, a {} other {.}}", (one) => {
      seen.push(one);
      return one;
    });
    expect(seen).toEqual([" ", ", {{c}}", "."]);
  });
});
