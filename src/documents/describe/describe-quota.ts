import type { QuotaRecurrence } from "../../model/schedule/recurrence.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { describeOnDays } from "./describe-on-days.js";
import { describePer } from "./describe-per.js";
import { describePosts } from "./describe-posts.js";

const postsOf = ({ posts }: QuotaRecurrence, words: DocumentWords): string => {
  if (posts === undefined) return words["posts.unstated"];
  return typeof posts === "number" ? String(posts) : describePosts(posts, words);
};

/** A number is little without its period; "any number" needs none. */
const isCounted = ({ posts }: QuotaRecurrence): boolean =>
  typeof posts === "number" || (posts !== undefined && (posts.max !== undefined || (posts.min ?? 0) > 0));

/** Returns a quota: "2–3 a week, Mon–Fri, 14:00–16:00 UTC". */
export const describeQuota = (quota: QuotaRecurrence, words: DocumentWords, zone: string | undefined): string => {
  const { per, every, days, window } = quota;
  const posts = postsOf(quota, words);
  const noPeriod = isCounted(quota) ? say(words, "posts.noPeriod", { posts }) : posts;
  const often = per === undefined ? noPeriod : describePer(posts, per, every, words);
  const onDays = describeOnDays(often, days, words);
  return window === undefined ? onDays : say(words, "recurrence.within", { when: onDays, from: window.from, to: window.to, zone });
};
