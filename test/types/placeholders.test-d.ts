import { describe, expectTypeOf, test } from "vitest";
import type { Placeholders } from "../../src/base/text/placeholders.js";

/** The text so many times over, a power of two, joined at compile time. */
type Doubled<Text extends string, Times extends number, Done extends unknown[] = []> = Done["length"] extends Times
  ? Text
  : Doubled<`${Text}${Text}`, Times, [...Done, 0]>;

describe("X1 the values of a message are those its template names", () => {
  test("arguments, with and without a format", () => {
    expectTypeOf<Placeholders<"No KPI.">>().toEqualTypeOf<never>();
    expectTypeOf<Placeholders<"">>().toEqualTypeOf<never>();
    expectTypeOf<Placeholders<"{goal}">>().toEqualTypeOf<"goal">();
    expectTypeOf<Placeholders<"No KPI for “{goal}” of {who_2-x}.">>().toEqualTypeOf<"goal" | "who_2-x">();
    expectTypeOf<Placeholders<"{ a } {\n\tb\r}">>().toEqualTypeOf<"a" | "b">();
    expectTypeOf<Placeholders<"{due, date} {section,choice, policySection} { x , list }">>().toEqualTypeOf<"due" | "section" | "x">();
    expectTypeOf<Placeholders<"{a}{a}{B}">>().toEqualTypeOf<"a" | "B">();
  });

  test("a plural names what it counts, and its branches name nothing of themselves", () => {
    expectTypeOf<Placeholders<"{n, plural, =0 {no entries} one {# entry} other {# entries}}">>().toEqualTypeOf<"n">();
    expectTypeOf<Placeholders<"{n, plural, one {entry} other {entries}}">>().toEqualTypeOf<"n">();
    expectTypeOf<Placeholders<"{n,plural,one{}other{entries}\n} in {place}">>().toEqualTypeOf<"n" | "place">();
    expectTypeOf<Placeholders<"{n, plural, one {a, b} other {{x} of {y, date}, z}}">>().toEqualTypeOf<"n" | "x" | "y">();
  });

  test("so does a select, and either may nest the other", () => {
    expectTypeOf<Placeholders<"{x, select, a {b} absent {none} other {{c}}}">>().toEqualTypeOf<"x" | "c">();
    expectTypeOf<
      Placeholders<"{a} {x, select, p {{n, plural, one {it {b}} other {{m, plural, other {{c} d}}}} {e}} other {f}} {g}">
    >().toEqualTypeOf<"a" | "x" | "n" | "b" | "m" | "c" | "e" | "g">();
    expectTypeOf<Placeholders<"{n, plural, other {a}} b {c} {m, select, other {d}} e {f}">>().toEqualTypeOf<"n" | "c" | "m" | "f">();
  });

  test("what is not well-formed names nothing", () => {
    expectTypeOf<Placeholders<"{} { } {a b} {a.b} {é} {a">>().toEqualTypeOf<never>();
    expectTypeOf<Placeholders<"a} {b} }{c}">>().toEqualTypeOf<"b" | "c">();
    expectTypeOf<Placeholders<"{{a}} {b}">>().toEqualTypeOf<"b">();
    expectTypeOf<Placeholders<"{ {{a} {n, plural, one {{c}}}} } {b}">>().toEqualTypeOf<"b">();
    expectTypeOf<Placeholders<"{n, selectordinal, one {{a}}} {b}">>().toEqualTypeOf<"b">();
    expectTypeOf<Placeholders<"{a b, plural, one {{c}}} {d}">>().toEqualTypeOf<"d">();
  });

  test("of several templates, all of theirs; of any text, anything", () => {
    expectTypeOf<Placeholders<"{a}" | "{n, plural, other {{b}}}" | "c">>().toEqualTypeOf<"a" | "n" | "b">();
    expectTypeOf<Placeholders<string>>().toEqualTypeOf<string>();
    expectTypeOf<Placeholders<never>>().toEqualTypeOf<never>();
  });

  test("a long template is read to its end", () => {
    expectTypeOf<Placeholders<`${Doubled<"Goal {a} has {n, plural, one {# KPI} other {# {b}s}}, ", 6>}{end}`>>().toEqualTypeOf<
      "a" | "n" | "b" | "end"
    >();
    expectTypeOf<Placeholders<`${Doubled<"{x, select, other {", 4>}{a}${Doubled<"}}", 4>}{end}`>>().toEqualTypeOf<"x" | "a" | "end">();
  });
});
