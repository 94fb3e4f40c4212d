import { assertGiven } from "../../base/arguments/assert-given.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Language } from "../../base/text/language.js";
import type { CheckOptions } from "../../coverage/check-rules.js";
import { findingsOfReports, surroundingsOf } from "../../coverage/judge-thing.js";
import { assertTable } from "../../machine/known-machines.js";
import type { StageTable } from "../../machine/stage-machine.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { Instant } from "../../model/values/dates.js";
import type { EntryId } from "../../model/values/entry-id.js";
import type { Id } from "../../model/values/id.js";
import { readInstant } from "../../time/read-instant.js";
import { wordingOf } from "../../words/wording-of.js";
import { listenFirstTable } from "../listen-first-table.js";
import { channelReasons } from "./channel-reasons.js";
import { consentReasons } from "./consent-reasons.js";
import { goingReasons, otherWorkReasons } from "./going-reasons.js";
import type { PostQuestion, PostSubject } from "./post-question.js";
import { purposeReasons } from "./purpose-reasons.js";
import { readingReports } from "./reading-reports.js";
import { findingOfReason, type Reason } from "./reason.js";
import { shareReasons } from "./share-reasons.js";
import { stageReasons } from "./stage-reasons.js";
import { subjectOf } from "./subject-of.js";

/** When something would go out, and what is looked at. */
export interface MayPostOptions {
  /** When it would go out, as an instant in UTC. */
  readonly at: Instant;
  /** The calendar made from the plan: for its entries, and for the share of posts that promote. */
  readonly calendar?: Calendar | undefined;
  /** The machine of the plan's journey, or its table; absent: `listenFirstTable`. */
  readonly machine?: StageTable | undefined;
  /** The platforms whose limits hold; absent: those of `platformCatalog`. */
  readonly catalogs?: CheckOptions<[]>["catalogs"];
  /** The language of the sentences; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns every reason why an entry of the calendar, a piece of content with all of its variants, or a single variant may not go out at a moment, as frozen findings; none: it may (D4).
 * The plan must stand in posting and not be paused. What goes out leads up to a business objective and says whom it empowers and how, on a channel that is active and meant for
 * posting. Its embargo is over, it has the approvals that the policy asks for of exactly what goes out (X5), and if it promotes, not too much does (D6). It has no finding of
 * `text-too-long`, `alt-missing`, `disclosure-missing`, `disclosure-buried` or `phrase-avoided`, whatever their severity: these rules judge here as in `checkCoverage`.
 * Of an entry that is no post nothing else is asked. An entry goes before a thing of the plan with the same id. Throws `unknown-id` where nothing that could go out has the id, `instant` for an `at` that is none, `conflict` for the
 * calendar of another plan, and what `replayJourney` throws for a journey that cannot be.
 *
 * @example
 * ```ts
 * import { createPlan, mayPost } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .channel({ id: "blog", name: "Blog", involvement: "post" })
 *   .content({ id: "oven", title: "Our new oven", variants: [{ id: "oven-blog", channel: "blog", text: "It is here." }] })
 *   .build();
 * const reasons = mayPost(plan, "oven", { at: "2027-01-04T09:00:00Z" });
 * reasons.map(({ rule }) => rule); // => ["may-post-stage", "may-post-trace", "may-post-empowers", "may-post-approval"]
 * reasons[2]?.message; // => "Nothing says whom “Our new oven” empowers. State the audience, and what they can do after it, in `empowers`."
 * ```
 */
export const mayPost = (plan: Plan, id: EntryId | Id<"content" | "variant">, options: MayPostOptions): readonly Finding[] => {
  assertPlan(plan);
  assertLike(id, "", { path: ["id"], expected: "the id of an entry, a piece of content or a variant" });
  const { language, question } = readQuestion(plan, options);
  const subject = subjectOf(plan, id, question.calendar);
  const otherWork = otherWorkReasons(subject);
  const goesOn = otherWork.length === 0;
  const reasons = [...stageReasons(question), ...otherWork, ...(goesOn ? postReasons(question, subject) : [])];
  const reports = goesOn ? readingReports(question, subject) : [];
  const wording = wordingOf(plan, language);
  return deepFreeze([...reasons.map((one) => findingOfReason(one, wording)), ...findingsOfReports(reports, wording)]);
};

const postReasons = (question: PostQuestion, subject: PostSubject): readonly Reason[] => [
  ...goingReasons(subject),
  ...channelReasons(question, subject),
  ...purposeReasons(question, subject),
  ...consentReasons(question, subject),
  ...shareReasons(question, subject),
];

const readQuestion = (
  plan: Plan,
  options: MayPostOptions,
): { readonly question: PostQuestion; readonly language: Language | undefined } => {
  const given = optionsOf(options);
  assertGiven(given, "at", { path: ["options"], expected: "the moment at which it would go out" });
  const at = readInstant(given.at, ["options", "at"]);
  const { calendar, catalogs, machine = listenFirstTable } = given;
  if (calendar !== undefined) assertCalendarOf(plan, calendar, ["options", "calendar"]);
  assertTable(machine, ["options", "machine"]);
  const surroundings = surroundingsOf({ calendar, catalogs });
  return { question: { plan, at, calendar, machine, surroundings }, language: readLanguage(given) };
};
