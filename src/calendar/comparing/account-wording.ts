import type { Language } from "../../base/text/language.js";
import { oneLine } from "../../base/text/one-line.js";
import type { Plan } from "../../model/plan.js";
import { english } from "../../words/english.js";
import { formatsOf } from "../../words/formats.js";
import type { Phrasing, Wording } from "../../words/wording.js";

/** Returns what it takes to say how several plans are in each other's way: it names the plans, whose things may well have the same ids. */
export const accountWording = (plans: readonly Plan[], language: Language = english): Phrasing => {
  const names = new Map(plans.map(({ id, name, organization }) => [id as string, oneLine(name) ?? oneLine(organization) ?? id]));
  const wording: Wording = {
    ...{ language, currency: undefined },
    find: () => undefined,
    nameOf: (id) => names.get(id) ?? id,
    formats: formatsOf(() => wording),
  };
  return wording;
};
