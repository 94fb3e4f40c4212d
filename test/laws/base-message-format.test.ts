import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Formats, formatMessage, type MessageValue, type MessageValues } from "../../src/base/text/format-message.js";
import { mapTemplateText, parseTemplate, type TemplatePart } from "../../src/base/text/parse-template.js";
import { runs } from "./arbitraries/runs.js";

/** A template as a tree, from which the text and the expected sentence are both made: the one by printing, the other by the definition. */
type Tree = readonly Piece[];
type Piece =
  | string
  | { readonly is: "argument"; readonly name: string; readonly format?: string; readonly argument?: string; readonly blank: string }
  | {
      readonly is: "plural" | "select";
      readonly name: string;
      readonly branches: readonly (readonly [string, Tree])[];
      readonly blank: string;
    };

const tags = ["en", "de", "pl", "ar"];
const names = ["a", "b", "n", "x-1", "constructor", "_9"];
const literal = fc.string({ unit: fc.constantFrom(..."ab# ,=n'é$&“😀\n"), minLength: 1, maxLength: 6 });
const name = fc.constantFrom(...names);
const blank = fc.constantFrom("", " ", "\n  ");

const argument = fc.record(
  { is: fc.constant("argument" as const), name, format: fc.constantFrom("date", "number", "nobody"), blank },
  { requiredKeys: ["is", "name", "blank"] },
);
const argumentWithArgument = fc.record({
  is: fc.constant("argument" as const),
  name,
  format: fc.constantFrom("date", "valueOf"),
  argument: fc.constantFrom("", "kind", "a, b"),
  blank,
});

const branching = (kind: "plural" | "select", selector: fc.Arbitrary<string>, tree: fc.Arbitrary<Tree>): fc.Arbitrary<Piece> =>
  fc.record({
    is: fc.constant(kind),
    name,
    branches: fc.uniqueArray(fc.tuple(selector, tree), { selector: ([one]) => one, minLength: 1, maxLength: 5 }),
    blank,
  });

const trees = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.array(
    fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      literal,
      argument,
      argumentWithArgument,
      branching("plural", fc.constantFrom("=0", "=1", "=3", "zero", "one", "two", "few", "many", "other"), tie("tree")),
      branching("select", fc.constantFrom("a", "true", "0", "absent", "toString", "other"), tie("tree")),
    ),
    { maxLength: 4 },
  ),
})).tree;

const value: fc.Arbitrary<MessageValue> = fc.oneof(
  fc.constantFrom("a", "", "{a}", "{n, plural, other {x}}", "}", "$&", undefined),
  fc.boolean(),
  fc.nat(25),
  fc.constantFrom(1.5, -1, 1_000_000, Number.NaN),
  fc.array(fc.oneof(fc.constantFrom("a", "{b}"), fc.nat(3)), { maxLength: 3 }),
);
const values: fc.Arbitrary<MessageValues> = fc.dictionary(fc.constantFrom(...names), value);
const anyFormats = fc.constantFrom<Formats[]>(
  {},
  { date: (one, of) => `<${String(one)}|${of}>` },
  { number: (one) => `{${String(one)}}`, date: () => "" },
);

const print = (tree: Tree): string => tree.map(printPiece).join("");
const printPiece = (piece: Piece): string => {
  if (typeof piece === "string") return piece;
  const { blank } = piece;
  if (piece.is === "argument")
    return `{${[piece.name, piece.format, piece.argument]
      .filter((one) => one !== undefined)
      .map((one) => blank + one + blank)
      .join(",")}}`;
  const branches = piece.branches.map(([selector, tree]) => `${blank}${selector}${blank}{${print(tree)}}`).join("");
  return `{${blank}${piece.name}${blank},${blank}${piece.is}${blank},${branches}${blank}}`;
};

interface Said {
  readonly values: ReadonlyMap<string, MessageValue>;
  readonly tag: string;
  readonly formats: Formats;
  /** What `#` says, inside a plural. */
  readonly count?: string;
}

const expected = (tree: Tree, said: Said): string => tree.map((piece) => expectedPiece(piece, said)).join("");
const expectedPiece = (piece: Piece, said: Said): string => {
  if (typeof piece === "string") return said.count === undefined ? piece : piece.split("#").join(said.count);
  const found = said.values.get(piece.name);
  if (piece.is === "argument") {
    if (found === undefined) return printPiece(piece);
    const format = Object.entries(said.formats).find(([one]) => one === piece.format)?.[1];
    return format ? format(found, piece.argument ?? "") : plain(found);
  }
  const branch = (selector: string): Tree | undefined => piece.branches.find(([one]) => one === selector)?.[1];
  if (piece.is === "select") return expected(branch(found === undefined ? "absent" : String(found)) ?? branch("other") ?? [], said);
  const count = Array.isArray(found) ? found.length : found;
  const written = count === undefined ? "#" : (said.formats["number"]?.(count as never, "") ?? plain(count));
  const numbered = typeof count === "number" ? (branch(`=${count}`) ?? branch(new Intl.PluralRules(said.tag).select(count))) : undefined;
  return expected(numbered ?? branch("other") ?? [], { ...said, count: written });
};
const plain = (one: MessageValue): string => (Array.isArray(one) ? one.join(", ") : String(one));

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom("{", "}", "}}", "#", ",", " ", "a", "one", "=0", "{a}", "{n, plural, ", "one {", "other {#}", "{a, select, "), {
      maxLength: 30,
    })
    .map((pieces) => pieces.join("")),
);

describe("F30 messages", () => {
  test("of any text and any values are text, and a text without braces is itself", () => {
    fc.assert(
      fc.property(anyText, values, fc.oneof(fc.constantFrom(...tags), anyText), anyFormats, (template, given, tag, formats) => {
        const said = formatMessage(template, given, { tag }, formats);
        expect(said).toBeTypeOf("string");
        if (!/\{.*\}/s.test(template)) expect(said).toBe(template);
        expect(formatMessage(template, given, { tag }, formats)).toBe(said);
      }),
      { numRuns: runs(5000) },
    );
  });

  test("hold values literally, whatever they look like", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(anyText), (a, b, list) => {
        const template = "<{a}|{list}|{n, plural, other {{b}#}}|{a, select, other {{b}}}>";
        const said = formatMessage(template, { a, b, list, n: 2 }, { tag: "en" });
        expect(said).toBe(`<${a}|${list.join(", ")}|${b}2|${b}>`);
      }),
      { numRuns: runs(1000) },
    );
  });

  test("of a well-formed template are what the definition says", () => {
    fc.assert(
      fc.property(trees, values, fc.constantFrom(...tags), anyFormats, (tree, given, tag, formats) => {
        const said = formatMessage(print(tree), given, { tag }, formats);
        expect(said).toBe(expected(tree, { values: new Map(Object.entries(given)), tag, formats }));
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe("templates with their text mapped", () => {
  test("to itself say the same", () => {
    fc.assert(
      fc.property(fc.oneof(trees.map(print), anyText), values, fc.constantFrom(...tags), anyFormats, (template, given, tag, formats) => {
        const kept = mapTemplateText(template, (one) => one);
        expect(parseTemplate(kept)).toEqual(parseTemplate(template));
        expect(formatMessage(kept, given, { tag }, formats)).toBe(formatMessage(template, given, { tag }, formats));
      }),
      { numRuns: runs(3000) },
    );
  });

  test("to other letters keep their arguments and branches", () => {
    const shape = (parts: readonly TemplatePart[]): unknown =>
      parts
        .filter((part) => part.kind !== "text")
        .map((part) =>
          "branches" in part ? [part.kind, part.name, Object.entries(part.branches).map(([key, one]) => [key, shape(one)])] : part,
        );
    fc.assert(
      fc.property(trees.map(print), (template) => {
        const mapped = mapTemplateText(template, (one) => `[${one.replace(/\S/g, "ø")}]`);
        expect(shape(parseTemplate(mapped))).toEqual(shape(parseTemplate(template)));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("plurals of a language unknown here", () => {
  const formatter = fileURLToPath(new URL("../../src/base/text/format-message.ts", import.meta.url));
  const program = `
    import { formatMessage } from ${JSON.stringify(formatter)};
    const say = (n) => formatMessage("{n, plural, one {one} few {few} many {many} other {other}}", { n }, { tag: "xx" });
    process.stdout.write([new Intl.PluralRules().resolvedOptions().locale, ...[1, 2, 5].map(say)].join(" "));
  `;
  const [built] = buildSync({
    stdin: { contents: program, resolveDir: "." },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  }).outputFiles;

  test("are the English ones, whatever the host's language", () => {
    const said = execFileSync(process.execPath, ["--input-type=module", "--eval", built?.text ?? ""], {
      encoding: "utf8",
      env: { LANG: "pl_PL", LC_ALL: "pl_PL" },
    });
    expect(said).toBe("pl-PL one other other");
  });
});
