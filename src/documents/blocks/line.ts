import type { List, ListItem } from "mdast";
import { type Inline, inline, labelled } from "./inline.js";

/** One line of a list: what it says, the label before it, and the lines below it. */
export interface Line {
  /** What it says; absent where the lines below say it. */
  readonly said?: Inline | undefined;
  /** What it is about. */
  readonly label?: string | undefined;
  /** What is said below it. */
  readonly below?: readonly Line[] | undefined;
}

/** Returns lines as a list; none where no line says anything. */
export const bulletList = (lines: readonly Line[]): List[] => {
  const children = lines.flatMap(itemOf);
  return children.length === 0 ? [] : [{ type: "list", ordered: false, spread: false, children }];
};

const itemOf = ({ said, label, below = [] }: Line): ListItem[] => {
  const words = inline(said);
  const lists = bulletList(below);
  if (words.length === 0 && lists.length === 0) return [];
  const children = label === undefined ? words : labelled(label, said);
  if (children.length === 0) return [];
  return [{ type: "listItem", spread: false, children: [{ type: "paragraph", children }, ...lists] }];
};

/** Returns a line with a label, none where there is nothing to say. */
export const fact = (label: string, said: Inline | undefined): Line[] => (said === undefined ? [] : [{ label, said }]);

/** Returns lines under one label: one beside it, more below it. */
export const underLabel = (label: string, lines: readonly Line[]): Line[] => {
  const [first] = lines;
  if (first === undefined) return [];
  return lines.length === 1 ? [{ ...first, label }] : [{ label, below: lines }];
};

/** Returns several things under one label: one beside it, more below it. */
export const facts = (label: string, said: readonly Inline[]): Line[] =>
  underLabel(
    label,
    said.map((one) => ({ said: one })),
  );
