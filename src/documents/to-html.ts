import type { Element, Root as HtmlRoot, Text } from "hast";
import { toHtml as writeHtml } from "hast-util-to-html";
import type { ListItem, Root } from "mdast";
import { defaultHandlers, type Handler, toHast } from "mdast-util-to-hast";
import { toString as textOf } from "mdast-util-to-string";
import { optionsOf } from "../base/arguments/options-of.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { assertDocument, writing } from "./assert-document.js";
import { documentStyle } from "./html/document-style.js";
import { refine } from "./html/refine.js";

/** How a document is to be written as HTML. */
export interface HtmlOptions {
  /** The BCP 47 tag of the language it is written in, such as `en` or `pt-BR`: what reads it aloud or hyphenates it must know. */
  readonly lang: string;
  /** The style sheet of the page; absent: `documentStyle`. The empty text leaves it out. */
  readonly style?: string | undefined;
  /** Whether to write an `article` to put into a page of one's own instead of a whole page: without a head, style or ids. */
  readonly fragment?: boolean | undefined;
}

/**
 * Returns a document as an HTML page, or as an `article` with `fragment`: in the language stated, with a title, scopes of table heads, and ids of headings (`n1`, `n2` and so on).
 * Whatever its texts hold, they are text: there is no script, no markup of a text's own and no link but `http`, `https` and `mailto`.
 * Throws `type` or `unreadable` for what is no mdast tree, and `type` or `text` for options that are none.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 * import { strategyDocument, toHtml } from "social-plan/documents";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", name: "Acme <2027>" });
 * toHtml(strategyDocument(plan), { lang: "en", fragment: true }); // => '<article lang="en"><h1 dir="auto">Acme &#x3C;2027></h1></article>\n'
 * ```
 */
export const toHtml = (document: Root, options: HtmlOptions): string => {
  const { lang, style, fragment } = readOptions(options);
  assertDocument(document);
  return writing(document, () => {
    const tree = toHast(document, { handlers: { html: asText, listItem: listItemWriter() } });
    const body: HtmlRoot = tree.type === "root" ? tree : { type: "root", children: [] };
    refine(body, { anchors: !fragment });
    const content = body.children.filter((child): child is Element => child.type !== "doctype");
    return `${writeHtml(fragment ? element("article", { lang }, content) : page(document, content, lang, style))}\n`;
  });
};

/** Markup in a tree of one's own is text as well. */
const asText = (_: unknown, { value }: { readonly value: string }): Text => ({ type: "text", value });

/**
 * Writes an item of a list as the library does, in linear time: the library asks for each item whether any item of its list is loose, here a list is asked once.
 * An item without a list around it decides for itself.
 */
const listItemWriter = (): Handler => {
  const known = new WeakMap<object, boolean>();
  return (state, node: ListItem, parent) => {
    if (parent?.type !== "list") return defaultHandlers.listItem(state, node, parent);
    const isLoose = known.get(parent) ?? (parent.spread === true || parent.children.some(isLooseItem));
    known.set(parent, isLoose);
    return defaultHandlers.listItem(state, { ...node, spread: isLoose }, undefined);
  };
};

const isLooseItem = ({ spread, children }: ListItem): boolean => spread ?? children.length > 1;

const element = (tagName: string, properties: Element["properties"], children: Element["children"]): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

const page = (document: Root, content: Element["children"], lang: string, style: string): HtmlRoot => ({
  type: "root",
  children: [
    { type: "doctype" },
    element("html", { lang }, [
      element("head", {}, [
        element("meta", { charSet: "utf-8" }, []),
        element("meta", { name: "viewport", content: "width=device-width" }, []),
        ...titleOf(document),
        ...(style === "" ? [] : [element("style", {}, [{ type: "text", value: style.replaceAll("</", "<\\/") }])]),
      ]),
      element("body", {}, [element("main", {}, content)]),
    ]),
  ],
});

/** The title is the first heading; a document without one has none. */
const titleOf = ({ children }: Root): Element[] => {
  const heading = children.find(({ type }) => type === "heading");
  return heading === undefined ? [] : [element("title", {}, [{ type: "text", value: textOf(heading) }])];
};

const tag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

const readOptions = (given: HtmlOptions) => {
  const { lang, style = documentStyle, fragment = false } = optionsOf(given);
  if (typeof lang !== "string" || !tag.test(lang))
    throw wrongArgument(typeof lang === "string" ? "text" : "type", {
      path: ["options", "lang"],
      given: lang,
      expected: "the tag of a language, such as `en` or `pt-BR`",
    });
  if (typeof style !== "string") throw wrongArgument("type", { path: ["options", "style"], given: style, expected: "a style sheet" });
  return { lang, style, fragment: fragment === true };
};
