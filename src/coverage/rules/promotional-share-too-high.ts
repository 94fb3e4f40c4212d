import type { Calendar } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Intent } from "../../model/strategy/intent.js";
import { goesOut, intentOfEntry } from "../../practice/entries.js";
import { mostPromotional } from "../../practice/promotional-share.js";
import { carriedOutTactics } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";
import { numberOptions } from "../number-options.js";

/** Whoever promotes most of the time is not listened to (D6). Shares are of what states its intent; one alone is no share, unless none may be. */
export const promotionalShareTooHigh = /* @__PURE__ */ defineRule({
  id: "promotional-share-too-high",
  demand: "D6",
  severity: "warning",
  on: "plan",
  options: /* @__PURE__ */ numberOptions({ max: /* @__PURE__ */ mostPromotional({}) }),
  messages: {
    tactics:
      "Of the {count, plural, one {one tactic} other {# tactics}} whose intent is stated, {promotional} {promotional, plural, one {is} other {are}} promotional: {share, percent}, where at most {most, percent} may be. Make some of them conversational.",
    entries:
      "Of the {count, plural, one {one post} other {# posts}} in the calendar whose intent is stated, {promotional} {promotional, plural, one {is} other {are}} promotional: {share, percent}, where at most {most, percent} may be. Make some of them conversational.",
  },
  check(plan, { options, calendar, report }) {
    const most = mostPromotional(plan, options.max);
    const ofTactics = shareOf(
      carriedOutTactics(plan).map(({ intent }) => intent),
      most,
    );
    if (ofTactics !== undefined) report({ message: "tactics", values: ofTactics, at: "strategies" });
    const ofEntries = shareOf(
      postsIn(calendar).map((entry) => intentOfEntry(plan, entry)),
      most,
    );
    if (ofEntries !== undefined) report({ message: "entries", values: ofEntries });
  },
});

const postsIn = (calendar: Calendar | undefined) => (calendar?.entries ?? []).filter((entry) => isPost(entry) && goesOut(entry));

/** What share of these is promotional, where that is too much. */
const shareOf = (intents: readonly (Intent | undefined)[], most: number) => {
  const count = intents.filter((intent) => intent !== undefined).length;
  const promotional = intents.filter((intent) => intent === "promotional").length;
  const isTooMuch = promotional > (most === 0 ? 0 : Math.max(1, most * count + tolerance));
  return isTooMuch ? { count, promotional, share: inTenthsOfPercent(promotional / count), most } : undefined;
};

/** Rounded up, so that what is too much also reads so. */
const inTenthsOfPercent = (share: number): number => Math.ceil(share * 1000 - tolerance) / 1000;

/** Shares such as a third are not exact. */
const tolerance = 1e-9;
