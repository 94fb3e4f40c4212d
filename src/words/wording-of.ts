import type { Language } from "../base/text/language.js";
import type { Place } from "../model/find/place.js";
import { indexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import { english } from "./english.js";
import { formatsOf } from "./formats.js";
import { nameOfPlace } from "./name-of.js";
import type { Wording } from "./wording.js";

/** Returns what it takes to put values of a plan into words; what the first of several plans does not have is looked up in the next. */
export const wordingOf = (plans: Plan | readonly Plan[], language: Language = english): Wording => {
  const all: readonly Plan[] = "length" in plans ? plans : [plans];
  const find = (id: string): Place | undefined => {
    for (const plan of all) {
      const place = indexOf(plan).place(id);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  const wording: Wording = {
    language,
    currency: all[0]?.currency,
    find,
    nameOf: (id) => {
      const place = find(id);
      return place === undefined ? id : nameOfPlace(place, id, wording);
    },
    formats: formatsOf(() => wording),
  };
  return wording;
};
