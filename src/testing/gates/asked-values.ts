import { parseTemplate, type TemplatePart } from "../../base/text/parse-template.js";

/** Returns the names of the values that a template asks for, those of its branches too. */
export const askedValues = (template: string): ReadonlySet<string> => new Set(parseTemplate(template).flatMap(namesIn));

/** As deep as a template may be nested. */
const namesIn = (part: TemplatePart): readonly string[] => {
  if (part.kind === "text") return [];
  if (part.kind === "argument" || part.kind === "count") return [part.name];
  return [part.name, ...Object.values(part.branches).flatMap((branch) => branch.flatMap(namesIn))];
};
