import { memo } from "../../base/memo.js";
import { measureMix, type PillarPart } from "../../calendar/reading/measure-mix.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { defineRule } from "../define-rule.js";

/** Themes have the share of posts they are to have (X3). Where there are so few posts that no number of them would do, nothing is said. */
export const pillarMixOff = /* @__PURE__ */ defineRule({
  id: "pillar-mix-off",
  demand: "X3",
  severity: "warning",
  on: "pillar",
  needs: ["calendar"],
  messages: {
    more: "The theme “{pillar, name}” has {share, percent} of the posts with a theme, where {stated, percent} are planned and {most, percent} may be. Plan fewer posts of it, or change its `share` or `tolerance`.",
    fewer:
      "The theme “{pillar, name}” has {share, percent} of the posts with a theme, where {stated, percent} are planned and {least, percent} must be. Plan more posts of it, or change its `share` or `tolerance`.",
  },
  everywhere:
    "Each of the {count} themes with a share and a tolerance has more or fewer posts than these allow. Plan other numbers of posts, or change the `share` of the themes.",
  applies: ({ id }, context) => isJudged(mix(context), id),
  check({ id }, context) {
    const { share = 0, stated = 0, tolerance = 0, outside } = mix(context).parts.get(id) ?? {};
    if (outside !== true) return;
    const values = { pillar: id, share, stated };
    if (share > stated) context.report({ message: "more", values: { ...values, most: Math.min(1, stated + tolerance) }, at: "share" });
    else context.report({ message: "fewer", values: { ...values, least: Math.max(0, stated - tolerance) }, at: "share" });
  },
});

/** The parts by theme, and how many posts have a theme. */
interface Themes {
  readonly parts: ReadonlyMap<string, PillarPart>;
  readonly posts: number;
}

/** Whether a theme states share and tolerance, and a whole number of the posts would keep to both. */
const isJudged = ({ parts, posts }: Themes, id: string): boolean => {
  const { stated, tolerance, outside } = parts.get(id) ?? {};
  if (stated === undefined || tolerance === undefined || outside === undefined) return false;
  return Math.abs(Math.round(stated * posts) / posts - stated) <= tolerance + roundingError;
};

/** Shares such as a third are not exact. */
const roundingError = 1e-9;

interface Checked {
  readonly plan: Plan;
  readonly calendar: Calendar | undefined;
}

const mix = /* @__PURE__ */ memo(({ plan, calendar }: Checked): Themes => {
  const { parts } = calendar === undefined ? { parts: [] } : measureMix(plan, calendar).pillars;
  return { parts: new Map(parts.map((part) => [part.of, part])), posts: parts.reduce((sum, part) => sum + part.posts, 0) };
});
