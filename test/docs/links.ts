import { posix } from "node:path";
import { Marked, type Token } from "marked";
import type { Sources } from "../helpers/sources.js";

/** The text of what stands at a path from the repository's top; empty for a folder, undefined where there is nothing. */
export type ReadTarget = (path: string) => string | undefined;

/** A sentence for every relative link or image of the pages that leads to no file, or to no heading of it. Addresses on the web are left alone. */
export const brokenLinks = (pages: Sources, read: ReadTarget): string[] =>
  [...pages].flatMap(([page, text]) =>
    linksOf(text).flatMap(({ href, line }) => {
      const [path = "", anchor] = decodeURI(href).split("#");
      const target = path === "" ? page : path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(page), path);
      const found = target === page ? text : read(target);
      if (found === undefined) return [`${page}:${line} links to ${href}, but there is no ${target}`];
      if (anchor === undefined || !target.endsWith(".md") || slugsOf(found).has(anchor)) return [];
      return [`${page}:${line} links to ${href}, but ${target} has no heading #${anchor}`];
    }),
  );

const tokensOf = (text: string): Token[] => {
  const marked = new Marked();
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    found.push(token);
  });
  return found;
};

/** The relative links and images of a page, those written in HTML too. */
const linksOf = (text: string): { readonly href: string; readonly line: number }[] =>
  tokensOf(text).flatMap((token) => {
    const line = text.slice(0, Math.max(0, text.indexOf(token.raw))).split("\n").length;
    return hrefsOf(token).flatMap((href) => (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(href) ? [] : [{ href, line }]));
  });

const hrefsOf = (token: Token): string[] => {
  if ((token.type === "link" || token.type === "image") && typeof token["href"] === "string") return [token["href"]];
  if (token.type !== "html") return [];
  return [...token.raw.matchAll(/\b(?:href|src)="([^"]*)"/g)].map(([, href = ""]) => href);
};

/** The anchors GitHub gives the headings of a page: the second of two that are alike ends in -1. */
const slugsOf = (text: string): ReadonlySet<string> => {
  const slugs = new Set<string>();
  for (const token of tokensOf(text)) {
    if (token.type !== "heading") continue;
    const plain = plainTextOf(token).toLowerCase();
    const slug = plain.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
    let unique = slug;
    for (let count = 1; slugs.has(unique); count += 1) unique = `${slug}-${count}`;
    slugs.add(unique);
  }
  return slugs;
};

const plainTextOf = (token: Token): string => {
  if ("tokens" in token && token.tokens !== undefined) return token.tokens.map(plainTextOf).join("");
  return "text" in token && token.type !== "html" ? String(token.text) : "";
};
