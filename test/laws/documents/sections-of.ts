import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { documentMessages } from "../../../src/documents/document-messages.js";
import type { Plan } from "../../../src/model/plan.js";
import { english } from "../../../src/words/english.js";
import { everyDocument } from "./every-document.js";

/** English, but each heading begins with the key of its words: so a section has one name, whatever it is about. */
const keyEnd = " ⟫ ";
const byKey = {
  ...english,
  templates: Object.fromEntries(
    Object.entries(documentMessages).flatMap(([key, template]) =>
      key.startsWith("heading.") ? [[`documents/${key}`, `${key.slice("heading.".length)}${keyEnd}${template}`]] : [],
    ),
  ),
};

/** Returns what each section of each document says, by "document/section"; what stands before the first section is its "top". */
export const sectionsOf = (plan: Plan): ReadonlyMap<string, string> => {
  const sections = new Map<string, string>();
  for (const [name, write] of Object.entries(everyDocument)) {
    let section = `${name}/top`;
    for (const node of write(plan, { language: byKey }).children) {
      if (node.type === "heading" && node.depth > 1) section = `${name}/${textOf(node).split(keyEnd)[0]}`;
      sections.set(section, `${sections.get(section) ?? ""}\n${shown(node)}`);
    }
  }
  return sections;
};

const shown = (node: Nodes): string => ("children" in node ? node.children.map(shown).join("|") : "value" in node ? node.value : "");

/** Returns the names of the sections that say something else. */
export const changedSections = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).sort();
