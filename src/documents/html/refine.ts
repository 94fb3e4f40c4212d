import type { Element, ElementContent, Root } from "hast";
import { isUrl } from "../../model/schema/url.js";

/** What is laid out as a block of its own, so that its text has a direction of its own. */
const blocks: ReadonlySet<string> = /* @__PURE__ */ new Set(["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "th", "td"]);
const heading = /^h[1-6]$/;

/** How a tree is completed. */
export interface Refinement {
  /** Whether headings can be linked to, as `#n1`, `#n2` and so on. */
  readonly anchors: boolean;
}

/**
 * Completes an HTML tree in place, which only `toHtml` has seen: cells of heads say what they head, each block is written in the direction of its own text,
 * headings have made-up ids, which no text of a plan can choose, and what is no `http`, `https` or `mailto` link is the text it shows.
 */
export const refine = (tree: Root, { anchors }: Refinement): void => {
  let headings = 0;
  const visit = (node: Element, section: string | undefined): void => {
    const { tagName, properties } = node;
    if (blocks.has(tagName)) properties.dir = "auto";
    if (anchors && heading.test(tagName)) properties.id = `n${++headings}`;
    if (tagName === "tr") headRow(node, section);
    node.children = node.children.flatMap(withoutLooseLinks);
    const below = tagName === "thead" || tagName === "tbody" ? tagName : section;
    for (const child of node.children) if (child.type === "element") visit(child, below);
  };
  tree.children = tree.children.flatMap((child) => (child.type === "doctype" ? [] : withoutLooseLinks(child)));
  for (const child of tree.children) if (child.type === "element") visit(child, undefined);
};

/** In the head of a table each cell heads its column; in its body the first heads its row. */
const headRow = ({ children }: Element, section: string | undefined): void => {
  const cells = children.filter((child): child is Element => child.type === "element");
  for (const [at, cell] of cells.entries()) {
    if (section === "thead") cell.properties.scope = "col";
    else if (at === 0) Object.assign(cell, { tagName: "th", properties: { ...cell.properties, scope: "row" } });
  }
};

const withoutLooseLinks = (node: ElementContent): ElementContent[] => {
  if (node.type !== "element") return [node];
  const { tagName, properties, children } = node;
  if (tagName === "a" && !isLink(properties.href)) return children.flatMap(withoutLooseLinks);
  if (tagName === "img" && !isLink(properties.src)) return [{ type: "text", value: String(properties.alt ?? "") }];
  return [node];
};

const isLink = (address: unknown): boolean => typeof address === "string" && isUrl(address);
