import type { Audience } from "../../model/audience/audience.js";
import type { LocalDate } from "../../model/values/dates.js";
import { isAbsent } from "../../practice/audiences.js";
import { isChannelInUse } from "../../practice/channels.js";
import { isEvidenced } from "../../practice/presence.js";
import { dayNumberOf } from "../../time/days.js";
import { defineRule } from "../define-rule.js";
import { numberOptions } from "../number-options.js";

/** People move on, so that where they are is asked again (C4). Spoken of are venues, and channels that are in use. */
export const presenceStale = /* @__PURE__ */ defineRule({
  id: "presence-stale",
  demand: "C4",
  severity: "info",
  on: "audience",
  needs: ["today"],
  options: /* @__PURE__ */ numberOptions({ days: 365 }),
  messages: {
    old: "The evidence of where the audience “{audience, name}” is dates back more than {max, plural, one {# day} other {# days}} for {places, name}, {places, plural, one {to} other {the oldest to}} {on, date}. Look again, and record the day in `on`.",
  },
  everywhere:
    "The evidence of where any of the {count} audiences with dated evidence is has become too old. Look again, and record the day in the `on` of their `presence`.",
  applies: (audience) => lastShown(audience).size > 0,
  check(audience, { today, options: { days }, find, report }) {
    const isInUse = (id: string): boolean => {
      const channel = find("channel", id);
      return channel === undefined || isChannelInUse(channel);
    };
    const isOld = ([at, on]: readonly [string, LocalDate]): boolean => dayNumberOf(today ?? on) - dayNumberOf(on) > days && isInUse(at);
    const old = [...lastShown(audience)].filter(isOld);
    if (old.length === 0) return;
    const oldest = old.reduce((first, [, on]) => (on < first ? on : first), today ?? "");
    report({
      message: "old",
      values: { audience: audience.id, places: old.map(([at]) => at), max: days, on: oldest },
      at: "presence",
    });
  },
});

/** By place, the last day on which it was shown that an audience is there. */
const lastShown = ({ presence }: Audience): ReadonlyMap<string, LocalDate> => {
  const last = new Map<string, LocalDate>();
  for (const one of presence) {
    if (one.on === undefined || isAbsent(one) || !isEvidenced(one)) continue;
    if (one.on > (last.get(one.at) ?? "")) last.set(one.at, one.on);
  }
  return last;
};
