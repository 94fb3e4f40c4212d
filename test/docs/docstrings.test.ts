import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { compilerOptions, programOf } from "../helpers/program.js";
import { planted } from "../helpers/sources.js";
import { undocumented } from "./docstrings.js";

const options = compilerOptions("tsconfig.json");

describe("docs: every public name is introduced by a sentence", () => {
  const program = programOf(
    frontDoors.map(({ file }) => file),
    options,
  );

  test.each(frontDoors)("$specifier", ({ file }) => {
    expect(undocumented(program, file)).toEqual([]);
  });
});

describe("docs: the check itself", () => {
  const found = (text: string): string[] =>
    undocumented(programOf(["src/planted.ts"], options, planted({ "src/planted.ts": text })), "src/planted.ts");

  test("names what says nothing, values and types", () => {
    expect(found("export const a = 1;\nexport interface B {}\n/** Parse. */\nexport const c = () => 1;")).toEqual([
      "a has no doc comment",
      "B has no doc comment",
      "c is not introduced by a sentence: “Parse.”",
    ]);
  });

  test("names fields that say nothing, where they are declared", () => {
    const text = "/** Holds two things. */\nexport interface A {\n  /** The first. */\n  readonly a: 1;\n  readonly b: 2;\n}\n";
    const heir = "/** Holds one more thing. */\nexport class C extends Error {\n  override readonly name = 'C';\n  x = 1;\n}";
    expect(found(text + heir)).toEqual(["A.b has no doc comment", "C.x has no doc comment"]);
  });

  test("names tags that say nothing or name nobody", () => {
    const text =
      "/**\n * Gives back the sum.\n * @param a\n * @param x - The first.\n * @returns\n */\nexport const add = (a: number, b: number) => a + b;";
    expect(found(text)).toEqual(["add: @param a says nothing", "add: @param x is no parameter", "add: @returns says nothing"]);
  });

  test("a sentence is enough, however many tags", () => {
    expect(found("/** Gives back the sum of both. */ export function add(a: number, b: number) { return a + b; }")).toEqual([]);
    expect(
      found("/**\n * Gives back the sum.\n * @param a - The first.\n * @returns The sum.\n */\nexport const add = (a: number) => a;"),
    ).toEqual([]);
  });
});
