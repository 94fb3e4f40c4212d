import { type JsonFault, scanJsonScalar } from "./scan-json-scalar.js";

type Next = "value" | "valueOrClose" | "key" | "keyOrClose" | "colon" | "commaInList" | "commaInObject" | "end";

/** What a single character does: open or close a bracket, and what that leads to; after a closing one the bracket outside decides. */
interface Move {
  readonly open?: "[" | "{";
  readonly leads: Next | "after";
}

interface Rule {
  readonly words: string;
  readonly moves: Moves;
}

type Moves = Readonly<Record<string, Move>>;

const list: Move = { open: "[", leads: "valueOrClose" };
const object: Move = { open: "{", leads: "keyOrClose" };
const closing: Move = { leads: "after" };

/** RFC 8259, 2 to 5, by what may come next. */
const grammar: Readonly<Record<Next, Rule>> = {
  value: { words: "a value", moves: { "[": list, "{": object } },
  valueOrClose: { words: "a value or ]", moves: { "[": list, "{": object, "]": closing } },
  key: { words: "a key in double quotes", moves: {} },
  keyOrClose: { words: "a key in double quotes or }", moves: { "}": closing } },
  colon: { words: "a colon", moves: { ":": { leads: "value" } } },
  commaInList: { words: "a comma or ]", moves: { ",": { leads: "value" }, "]": closing } },
  commaInObject: { words: "a comma or }", moves: { ",": { leads: "key" }, "}": closing } },
  end: { words: "the end of the text", moves: {} },
};

const afterValue = (open: readonly string[]): Next => {
  const bracket = open.at(-1);
  if (bracket === undefined) return "end";
  return bracket === "[" ? "commaInList" : "commaInObject";
};

const isSpace = (character: string | undefined): boolean =>
  character === " " || character === "\n" || character === "\r" || character === "\t";

const isKey = (next: Next): boolean => next === "key" || next === "keyOrClose";

const isScalar = (next: Next, character: string): boolean =>
  next === "value" || next === "valueOrClose" || (isKey(next) && character === '"');

/** Returns the first place where the text stops being JSON, or undefined where it is JSON; one pass without recursion. */
export const findJsonFault = (text: string): JsonFault | undefined => {
  const open: string[] = [];
  let next: Next = "value";
  let at = 0;
  for (;;) {
    while (isSpace(text[at])) at += 1;
    const character = text[at];
    const { words, moves }: Rule = grammar[next];
    if (character === undefined) return next === "end" ? undefined : { offset: at, expected: words };
    const move: Move | undefined = moves[character];
    if (move !== undefined) {
      if (move.open !== undefined) open.push(move.open);
      if (move.leads === "after") open.pop();
      next = move.leads === "after" ? afterValue(open) : move.leads;
      at += 1;
      continue;
    }
    if (!isScalar(next, character)) return { offset: at, expected: words };
    const end = scanJsonScalar(text, at);
    if (typeof end !== "number") return end;
    next = isKey(next) ? "colon" : afterValue(open);
    at = end;
  }
};
