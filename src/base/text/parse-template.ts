/** `{goal}`, `{due, date}` or `{section, choice, policySection}`. */
interface ArgumentPart {
  readonly kind: "argument";
  readonly name: string;
  readonly format: string | undefined;
  /** What follows the format's name, trimmed; empty when nothing does. */
  readonly argument: string;
  /** The argument as written, braces included. */
  readonly source: string;
}

/** `{n, plural, =0 {…} one {…} other {…}}` or `{x, select, a {…} other {…}}`. */
interface BranchingPart {
  readonly kind: "plural" | "select";
  readonly name: string;
  /** The branches by selector; an exact number keeps its sign: `=0`. */
  readonly branches: Readonly<Record<string, readonly TemplatePart[]>>;
}

/** A stretch of a template. `count` is the `#` inside a plural, with the name of the argument that the plural counts. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "count"; readonly name: string }
  | ArgumentPart
  | BranchingPart;

/**
 * Returns the parts of a template, frozen. Never throws: a brace without a partner is literal text, and so is a pair of braces, with all it holds,
 * that is neither an argument nor a well-formed plural or select, or that nests more than 20 of these.
 */
export const parseTemplate = (template: string): readonly TemplatePart[] =>
  parseRange({ template, ends: pairBraces(template) }, 0, template.length, undefined, 0);

/** Returns the template with `map(text)` in place of each literal text, also inside branches. Arguments, selectors and `#` stay. */
export const mapTemplateText = (template: string, map: (text: string) => string): string => writeParts(parseTemplate(template), map);

interface Source {
  readonly template: string;
  /** Where the pair of braces that opens at an index closes. */
  readonly ends: ReadonlyMap<number, number>;
}

const deepest = 20;

/** Sticky, so that each is tried at one place only. */
const head = /\{\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*(,)?)?/y;
const selectors = { plural: /\s*(=\d+|[A-Za-z0-9-]+)\s*\{/y, select: /\s*([A-Za-z0-9-]+)\s*\{/y };

const pairBraces = (template: string): Map<number, number> => {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: brace, index } of template.matchAll(/[{}]/g)) {
    if (brace === "{") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index);
    }
  }
  return ends;
};

/** The parts between two indexes. `counted` is the argument of the nearest plural around them, `depth` how many plurals and selects are around them. */
const parseRange = (source: Source, from: number, to: number, counted: string | undefined, depth: number): readonly TemplatePart[] => {
  const { template, ends } = source;
  const parts: TemplatePart[] = [];
  let textFrom = from;
  const addText = (until: number): void => {
    if (until > textFrom) parts.push(Object.freeze({ kind: "text", text: template.slice(textFrom, until) }));
  };
  for (let at = from; at < to; at++) {
    const start = at;
    let part: TemplatePart | undefined;
    if (template[at] === "{") {
      const end = ends.get(at);
      if (end === undefined) continue;
      part = parseBraces(source, at, end, counted, depth);
      at = end;
    } else if (template[at] === "#" && counted !== undefined) part = { kind: "count", name: counted };
    if (part) {
      addText(start);
      parts.push(Object.freeze(part));
      textFrom = at + 1;
    }
  }
  addText(to);
  return Object.freeze(parts);
};

/** What a pair of braces means, or undefined when it means nothing. */
const parseBraces = (source: Source, start: number, end: number, counted: string | undefined, depth: number): TemplatePart | undefined => {
  const { template } = source;
  head.lastIndex = start;
  const [, name, format, comma] = head.exec(template) ?? [];
  if (name === undefined) return;
  const from = head.lastIndex;
  if (format === "plural" || format === "select") {
    const branches = comma && depth < deepest && parseBranches(source, from, end, format, format === "plural" ? name : counted, depth + 1);
    return branches ? { kind: format, name, branches } : undefined;
  }
  const argument = template.slice(from, end).trim();
  if (comma ? argument.includes("{") : argument) return;
  return { kind: "argument", name, format, argument, source: template.slice(start, end + 1) };
};

const parseBranches = (
  source: Source,
  from: number,
  to: number,
  kind: BranchingPart["kind"],
  counted: string | undefined,
  depth: number,
): BranchingPart["branches"] | undefined => {
  const branches: Record<string, readonly TemplatePart[]> = {};
  const selector = selectors[kind];
  for (let at = from; ; ) {
    selector.lastIndex = at;
    const [, name] = selector.exec(source.template) ?? [];
    if (name === undefined) return at > from && !source.template.slice(at, to).trim() ? Object.freeze(branches) : undefined;
    const open = selector.lastIndex;
    const end = source.ends.get(open - 1) ?? to;
    branches[name] = parseRange(source, open, end, counted, depth);
    at = end + 1;
  }
};

const writeParts = (parts: readonly TemplatePart[], map: (text: string) => string): string =>
  parts.map((part) => writePart(part, map)).join("");

const writePart = (part: TemplatePart, map: (text: string) => string): string => {
  switch (part.kind) {
    case "text":
      return map(part.text);
    case "count":
      return "#";
    case "argument":
      return part.source;
    case "plural":
    case "select": {
      const branches = Object.entries(part.branches).map(([selector, parts]) => ` ${selector} {${writeParts(parts, map)}}`);
      return `{${part.name}, ${part.kind},${branches.join("")}}`;
    }
  }
};
