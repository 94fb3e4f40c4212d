import { groupBy } from "../../base/group-by.js";
import type { Audience, Presence } from "../../model/audience/audience.js";
import type { Insight } from "../../model/listening/insight.js";
import { isAbsent } from "../../practice/audiences.js";
import { isInsightSetAside, wasHeard } from "../../practice/insights.js";
import { itemOf, itemsOf } from "./item-of.js";
import type { Reading } from "./reading.js";
import { sayItem } from "./say-view.js";
import { stated } from "./stated.js";
import type { ViewAudience, ViewItem } from "./view-item.js";

/** Returns the audiences of a plan with what is known of each. */
export const audienceItems = (reading: Reading): readonly ViewAudience[] => {
  const heard = insightsByAudience(reading);
  return reading.plan.audiences.map((audience) => audienceItem(reading, audience, heard.get(audience.id) ?? []));
};

/** By audience, what was heard of it. */
const insightsByAudience = ({ plan }: Reading): ReadonlyMap<string, readonly Insight[]> =>
  groupBy(plan.listening.insights.filter(isTaken), ({ audience }): string | undefined => audience);

/** Whether a view takes an insight: it was heard, and not set aside. */
export const isTaken = (insight: Insight): boolean => wasHeard(insight) && !isInsightSetAside(insight);

const audienceItem = (reading: Reading, audience: Audience, insights: readonly Insight[]): ViewAudience => {
  const { id, personas, presence, behaviour } = audience;
  return {
    ...itemOf(reading, ["audience", id]),
    personas: itemsOf(reading, "persona", personas),
    presence: presence.map((one) => presenceItem(reading, audience, one)),
    insights: itemsOf(reading, "insight", insights),
    ...stated({ now: behaviour?.now, wanted: behaviour?.wanted }),
    barriers: behaviour?.barriers ?? [],
  };
};

const presenceItem = (reading: Reading, { id }: Audience, presence: Presence): ViewItem => {
  const { at, share, basis, source } = presence;
  const said = sayItem(reading.wording, "presence", { at, isAbsent: isAbsent(presence), share, basis, source });
  return itemOf(reading, ["audience", id], { named: [at], said });
};
