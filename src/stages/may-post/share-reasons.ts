import { memo } from "../../base/memo.js";
import { judgeThing } from "../../coverage/judge-thing.js";
import type { RawFinding } from "../../coverage/raw-finding.js";
import { promotionalShareTooHigh } from "../../coverage/rules/promotional-share-too-high.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { isKnownCalendar } from "../../model/read/known-calendars.js";
import { intentOfEntry } from "../../practice/entries.js";
import { asEntry } from "./as-entry.js";
import type { PostQuestion, PostSubject } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/**
 * Says where a post promotes though too much does already (D6): of the posts in the calendar, or where there is none, of the tactics. What is too much, the rule
 * `promotional-share-too-high` says. What converses brings the share down, and so may always go out.
 */
export const shareReasons = (question: PostQuestion, subject: PostSubject): readonly Reason[] => {
  const { plan, calendar } = question;
  if (intentOfEntry(plan, asEntry(subject)) !== "promotional") return [];
  const wanted = calendar === undefined ? "tactics" : "entries";
  const found = reportsOf(question).find(({ key }) => key === wanted);
  if (found === undefined) return [];
  const { count, promotional, share, most } = found.values;
  return [reason(`may-post-share.${wanted}`, subject.on, { post: subject.name, count, promotional, share, most })];
};

/** What the rule finds, once for a frozen plan and calendar: many posts are asked about, one by one. */
const reportsOf = (question: PostQuestion): readonly RawFinding[] => {
  const { plan, calendar } = question;
  if (calendar !== undefined && !isKnownCalendar(calendar)) return judged(question);
  const known = reportsIn(plan);
  const key = calendar ?? plan;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const reports = judged(question);
  known.set(key, reports);
  return reports;
};

const reportsIn = /* @__PURE__ */ memo((_: Plan) => new WeakMap<object, readonly RawFinding[]>());

const judged = ({ plan, surroundings }: PostQuestion): readonly RawFinding[] => {
  const place = indexOf(plan).place("plan");
  return place === undefined ? [] : judgeThing(plan, place, [promotionalShareTooHigh], surroundings);
};
