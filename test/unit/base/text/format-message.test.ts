import { describe, expect, test } from "vitest";
import { type Formats, formatMessage, type MessageValues } from "../../../../src/base/text/format-message.js";

const say = (template: string, values: MessageValues = {}, formats?: Formats, tag = "en"): string =>
  formatMessage(template, values, { tag }, formats);

describe("F30 values stay literal in a message", () => {
  test.each(["$&", "$`", "$1", "{b}", "{", "}", "#", "{n, plural, other {x}}"])("%s", (value) => {
    expect(say("<{a}> {b}", { a: value, b: "B" })).toBe(`<${value}> B`);
    expect(say("{n, plural, other {# {a}}}", { n: 2, a: value, b: "B" })).toBe(`2 ${value}`);
  });
});

describe("arguments", () => {
  test("are the value as text, a list joined", () => {
    expect(say("{a} {b} {c} {d}", { a: 0, b: false, c: "", d: ["x", 2] })).toBe("0 false  x, 2");
    expect(say("[{a}]", { a: [] })).toBe("[]");
  });

  test("without a value stay as written", () => {
    expect(say("{a} { b } {c, date}", { a: undefined })).toBe("{a} { b } {c, date}");
  });

  test("names of built-in members are no values", () => {
    expect(say("{constructor} {toString} {__proto__}")).toBe("{constructor} {toString} {__proto__}");
    expect(say("{constructor}", { constructor: "x" })).toBe("x");
  });

  test("are written by the format they name", () => {
    const formats: Formats = { date: (value) => `the ${String(value)}th`, choice: (value, of) => `${of}.${String(value)}` };
    expect(say("{a, date}, {a,choice, policySection }, {a, choice}", { a: 4 }, formats)).toBe("the 4th, policySection.4, .4");
    expect(say("{a, date}", {}, formats)).toBe("{a, date}");
  });

  test("with an unknown format are written like those without one", () => {
    expect(say("{a, date} {b, toString}", { a: [1, 2], b: "x" })).toBe("1, 2 x");
  });
});

describe("plurals", () => {
  const entries = "{n, plural, =0 {no entries} one {# entry} other {# entries}}";

  test("take the exact number, then the category, then other", () => {
    expect([0, 1, 2, 1.5, -1].map((n) => say(entries, { n }))).toEqual(["no entries", "1 entry", "2 entries", "1.5 entries", "-1 entry"]);
    expect(say("{n, plural, one {a} =1 {b}}", { n: 1 })).toBe("b");
    expect(say("<{n, plural, one {a}}>", { n: 2 })).toBe("<>");
    expect(say(entries, { n: Number.NaN })).toBe("NaN entries");
  });

  test("count the length of a list", () => {
    expect([[], ["a"], ["a", 3]].map((n) => say(entries, { n }))).toEqual(["no entries", "1 entry", "2 entries"]);
  });

  test("take other for what is not a number", () => {
    expect(["1", true, undefined].map((n) => say(entries, { n }))).toEqual(["1 entries", "true entries", "# entries"]);
  });

  test("write # by the format for numbers", () => {
    const formats: Formats = { number: (value) => `~${String(value)}` };
    expect(say(`${entries} #{n}`, { n: 7 }, formats)).toBe("~7 entries #7");
    expect(say(entries, { n: ["a"] }, formats)).toBe("~1 entry");
  });

  test.each(["en", "de", "pl", "ar"])("have the categories of the language: %s", (tag) => {
    const rules = new Intl.PluralRules(tag);
    const template = "{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";
    const counts = [...Array(130).keys(), 0.5, 1.5, 1000, 1_000_000];
    expect(counts.map((n) => say(template, { n }, {}, tag))).toEqual(counts.map((n) => rules.select(n)));
  });

  test("in Polish differ for 1, 2, 5 and 22", () => {
    const posts = "{n, plural, one {# wpis} few {# wpisy} many {# wpisów} other {# wpisu}}";
    expect([1, 2, 5, 22].map((n) => say(posts, { n }, {}, "pl"))).toEqual(["1 wpis", "2 wpisy", "5 wpisów", "22 wpisy"]);
  });

  test("take other for a tag that is none, and the English rules for a language unknown here", () => {
    expect(["", "x", "not a tag", "en_US"].map((tag) => say(entries, { n: 1 }, {}, tag))).toEqual(Array(4).fill("1 entries"));
    expect(["xx", "qps-ploc"].map((tag) => say(entries, { n: 1 }, {}, tag))).toEqual(["1 entry", "1 entry"]);
  });
});

describe("selects", () => {
  const status = "{x, select, a {A} true {yes} 2 {two} other {?}}";

  test("take the branch named like the value, else other, else nothing", () => {
    expect(["a", true, 2, "b", ["a", "b"]].map((x) => say(status, { x }))).toEqual(["A", "yes", "two", "?", "?"]);
    expect(say("<{x, select, a {A}}>", { x: "b" })).toBe("<>");
    expect(say("<{x, select, a {A} other {?}}>", { x: "toString" })).toBe("<?>");
  });

  test("without a value take absent, else other", () => {
    expect(say("{x, select, absent {none} other {?}}")).toBe("none");
    expect(say("{x, select, a {A} other {?}}", { x: undefined })).toBe("?");
  });

  test("nest anything", () => {
    const template = "{x, select, a {{n, plural, one {# {y}} other {{z, select, absent {# {y}s} other {{z}}}}}} other {{y, up}}}";
    const formats: Formats = { up: (value) => String(value).toUpperCase() };
    const said = [{ x: "a", n: 1 }, { x: "a", n: 2 }, { x: "a", n: 2, z: "Z" }, {}].map((one) =>
      say(template, { ...one, y: "kpi" }, formats),
    );
    expect(said).toEqual(["1 kpi", "2 kpis", "Z", "KPI"]);
  });
});

describe("memos", () => {
  test("however many templates and tags were seen, messages come out right", () => {
    for (let i = 0; i < 2500; i++) expect(say(`${i} {a}`, { a: i })).toBe(`${i} ${i}`);
    const tags = [..."abcdefghijklmnopqrstuvwxyz"].flatMap((a) => [..."abcdef"].map((b) => `en-${a}${b}`));
    for (const tag of tags) expect(say("{n, plural, one {1} other {2}}", { n: 1 }, {}, tag)).toBe("1");
  });
});
