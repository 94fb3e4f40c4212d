import { memo } from "../../base/memo.js";
import type { Language } from "../../base/text/language.js";
import { oneLine } from "../../base/text/one-line.js";
import type { Plan } from "../../model/plan.js";
import { english } from "../../words/english.js";
import { type Naming, sentenceFormats } from "../../words/sentence-formats.js";

/**
 * Returns what it takes to say a calendar's sentences, which name cadences, channels, campaigns, phases, blackouts, people and themes.
 * The whole wording of a plan would bring the table of all kinds and every label into the bundle of a calendar.
 */
export const calendarWording = (plan: Plan, language: Language = english): Naming => {
  const wording: Naming = {
    language,
    nameOf: (id) => namesIn(plan).get(id) ?? id,
    formats: sentenceFormats(() => wording),
  };
  return wording;
};

/** Once for each plan, since the sentences of a calendar may be asked for one by one. */
const namesIn = /* @__PURE__ */ memo(({ cadences, channels, campaigns, blackouts, people, pillars }: Plan): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const phases = campaigns.flatMap((campaign) => campaign.phases);
  for (const { id, name } of [...cadences, ...channels, ...campaigns, ...phases, ...blackouts, ...people, ...pillars]) {
    const line = oneLine(name);
    if (line !== undefined) names.set(id, line);
  }
  return names;
});
