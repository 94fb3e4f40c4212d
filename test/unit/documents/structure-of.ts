import { lexer, type Token, type Tokens } from "marked";

/** What Markdown is made of, as an independent reader sees it: every token that is not mere text, outermost first, tables with their shape. */
export const structureOf = (markdown: string): string[] => {
  const found: string[] = [];
  eachToken(lexer(markdown), (token, depth) => {
    if (!isText(token) && token.type !== "space") found.push(`${" ".repeat(depth)}${shapeOf(token)}`);
  });
  return found;
};

/** All the text of a Markdown document, blocks and cells apart by a line break. */
export const textOf = (markdown: string): string => {
  let text = "";
  eachToken(lexer(markdown), (token) => {
    if (isText(token))
      text +=
        token.type === "text" && !("tokens" in token && token.tokens) ? decode(token.text) : token.type === "escape" ? token.text : "";
    else if (!inlineTypes.has(token.type)) text += "\n";
  });
  return text;
};

const inlineTypes = new Set(["strong", "em", "del", "codespan", "link", "image", "br"]);

const isText = (token: Token): token is Tokens.Text | Tokens.Escape => token.type === "text" || token.type === "escape";

const decode = (text: string): string =>
  text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

const shapeOf = (token: Token): string => {
  if (token.type === "heading") return `heading ${token.depth}`;
  if (token.type === "list") return `list of ${token.items.length}`;
  if (token.type === "link") return `link to ${token.href}`;
  return token.type === "table" ? `table of ${token.rows.length} rows and ${token.header.length} columns` : token.type;
};

const eachToken = (tokens: readonly Token[], visit: (token: Token, depth: number) => void, depth = 0): void => {
  for (const token of tokens) {
    visit(token, depth);
    for (const below of childrenOf(token)) eachToken(below, visit, depth + 1);
  }
};

const childrenOf = (token: Token): Token[][] => {
  if (token.type === "list") return [token.items];
  if (token.type === "table")
    return [...token.header, ...token.rows.flat()].map((cell: Tokens.TableCell) => [
      { type: "cell", raw: "", tokens: cell.tokens } as Token,
    ]); // a cell is no token of its own to marked
  return "tokens" in token && token.tokens ? [token.tokens] : [];
};
