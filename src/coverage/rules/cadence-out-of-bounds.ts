import { memo } from "../../base/memo.js";
import { type BrokenBounds, brokenBounds } from "../../calendar/reading/broken-bounds.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { defineRule } from "../define-rule.js";

/** A calendar keeps to the bounds and least gaps that channels and cadences state (C8). */
export const cadenceOutOfBounds = /* @__PURE__ */ defineRule({
  id: "cadence-out-of-bounds",
  demand: "C8",
  severity: "warning",
  on: ["channel", "cadence"],
  needs: ["calendar"],
  messages: {
    fewer:
      "“{owner, name}”{channel, select, absent {} other { on “{channel, name}”}} has too few posts{of, select, absent {} other { of “{of, name}”}} from {from, date} to {to, date}: {count} instead of at least {least}. {more, plural, =0 {} one {It is so once more. } other {It is so # more times. }}Add posts, or lower `min`.",
    more: "“{owner, name}”{channel, select, absent {} other { on “{channel, name}”}} has too many posts{of, select, absent {} other { of “{of, name}”}} from {from, date} to {to, date}: {count} instead of at most {most}. {more, plural, =0 {} one {It is so once more. } other {It is so # more times. }}Move some, or raise `max`.",
    near: "Posts of “{owner, name}”{channel, select, absent {} other { on “{channel, name}”}} are too near each other on {day, date}{minutes, select, absent {} other { ({minutes, duration} apart)}}: {gap, duration} must lie between. {more, plural, =0 {} one {It is so once more. } other {It is so # more times. }}Move one.",
  },
  everywhere: {
    channel:
      "Each of the {count} channels with bounds or a least gap breaks them in the calendar. Move, drop or add posts, or change the bounds.",
    cadence:
      "Each of the {count} cadences with bounds or a least gap breaks them in the calendar. Move, drop or add entries, or change the bounds.",
  },
  applies: ({ id }, context) => broken(context).has(id),
  check({ id: owner, minGapMinutes: gap = 0 }, context) {
    const { bounds, gaps } = broken(context).get(owner) ?? none;
    for (const kind of ["fewer", "more"] as const) {
      const alike = bounds.filter((one) => one.kind === kind);
      const [first] = alike;
      if (first === undefined) continue;
      const { bound, channel, of, from, to, count } = first;
      const values = { owner, channel, of, from, to, count, more: othersIn(alike) };
      if (kind === "fewer") context.report({ message: kind, values: { ...values, least: bound.min }, at: "bounds" });
      else context.report({ message: kind, values: { ...values, most: bound.max }, at: "bounds" });
    }
    const [near] = gaps;
    if (near === undefined) return;
    const { channel, minutes, entry } = near;
    const values = { owner, channel, day: entry.local.slice(0, 10), minutes, gap, more: othersIn(gaps) };
    context.report({ message: "near", values, at: "minGapMinutes" });
  },
});

/** How many stretches or pairs there are besides the first: of one sort a channel or cadence is told once. */
const othersIn = (alike: readonly { readonly others: number }[]): number => alike.reduce((sum, { others }) => sum + others + 1, -1);

interface Checked {
  readonly plan: Plan;
  readonly calendar: Calendar | undefined;
}

const broken = /* @__PURE__ */ memo(({ plan, calendar }: Checked) =>
  calendar === undefined ? new Map<string, BrokenBounds>() : brokenBounds(plan, calendar),
);

const none: BrokenBounds = { bounds: [], gaps: [] };
