/**
 * The names of the arguments of a template, as `formatMessage` reads it: `"n" | "goal"` for `{n, plural, one {# KPI} other {# KPIs}} for {goal}`.
 * A template known only as `string` may name anything.
 */
export type Placeholders<Text extends string> = Text extends Text ? (string extends Text ? string : Parse<Text, "", never>) : never;

/**
 * Reads up to the next brace at each step, tail-recursively. The stack says what the braces around are, innermost first:
 * `b` a branch, `p` a plural or select between its branches, `x` a pair that means nothing.
 */
type Parse<Text extends string, Stack extends string, Names> = Text extends `${infer Before}}${infer Closed}`
  ? Before extends `${string}{${infer Inner}`
    ? Text extends `${string}{${infer Opened}`
      ? Stack extends `x${string}`
        ? Parse<Opened, `x${Stack}`, Names>
        : Stack extends `p${string}`
          ? Parse<Opened, `b${Stack}`, Names>
          : Inner extends `${infer Head}{${string}`
            ? [BranchingName<Head>] extends [never]
              ? Parse<Opened, `x${Stack}`, Names>
              : Parse<Text extends `${string}{${string}{${infer Branch}` ? Branch : "", `bp${Stack}`, Names | BranchingName<Head>>
            : Parse<Closed, Stack, Names | (Inner extends `${infer Name},${string}` ? NameOf<Trim<Name>> : NameOf<Trim<Inner>>)>
      : never
    : Parse<Closed, Stack extends `${string}${infer Outer}` ? Outer : "", Names>
  : Names;

/** The name in `n, plural, one `, which stands between the opening brace and that of the first branch. */
type BranchingName<Head> = Head extends `${infer Name},${infer Kind},${string}`
  ? Trim<Kind> extends "plural" | "select"
    ? NameOf<Trim<Name>>
    : never
  : never;

/** The name itself when `formatMessage` would take it for one, else never. */
type NameOf<Name extends string, Rest extends string = Name> = Rest extends `${infer First}${infer Others}`
  ? Lowercase<First> extends NameCharacter
    ? NameOf<Name, Others>
    : never
  : Name extends ""
    ? never
    : Name;

type Letter =
  | "a"
  | "b"
  | "c"
  | "d"
  | "e"
  | "f"
  | "g"
  | "h"
  | "i"
  | "j"
  | "k"
  | "l"
  | "m"
  | "n"
  | "o"
  | "p"
  | "q"
  | "r"
  | "s"
  | "t"
  | "u"
  | "v";
type NameCharacter = Letter | "w" | "x" | "y" | "z" | "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "_" | "-";

type Trim<Text extends string> = Text extends `${Space}${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest}${Space}`
    ? Trim<Rest>
    : Text;
type Space = " " | "\n" | "\r" | "\t";
