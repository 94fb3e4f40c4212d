import type { Paragraph } from "mdast";
import { inline, labelled } from "./inline.js";

/** Returns a paragraph of one line; none where there is nothing to say. */
export const paragraph = (said: string | undefined): Paragraph[] => {
  const children = inline(said);
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
};

/** Returns a paragraph that announces what follows it: "**Tactics:**". */
export const announcement = (label: string): Paragraph => ({ type: "paragraph", children: labelled(label, undefined) });

/** Returns a paragraph with a label: "**Note:** from the handbook"; none where there is nothing to say. */
export const remark = (label: string, said: string | undefined): Paragraph[] =>
  inline(said).length === 0 ? [] : [{ type: "paragraph", children: labelled(label, said) }];
