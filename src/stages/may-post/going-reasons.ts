import { isPost } from "../../model/schedule/posts.js";
import { isSetAside } from "../../practice/content.js";
import { goesOut } from "../../practice/entries.js";
import type { PostSubject } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** Says that an entry is for work that is no post; nothing else is asked of such an entry. */
export const otherWorkReasons = ({ name: post, on, entry }: PostSubject): readonly Reason[] =>
  entry === undefined || isPost(entry) ? [] : [reason("may-post-other-work", on, { post, work: entry.work })];

/** Says why there is nothing that could go out: what was skipped or set aside, and what has no content or no text for its channel. */
export const goingReasons = (subject: PostSubject): readonly Reason[] => [...entryReasons(subject), ...textReasons(subject)];

const entryReasons = ({ name: post, on, entry }: PostSubject): readonly Reason[] => {
  if (entry === undefined) return [];
  const { status, origin, because } = entry;
  return [
    ...(origin === "skipped" ? [reason("may-post-set-aside.skipped", on, { post, because })] : []),
    ...(origin !== "skipped" && !goesOut(entry) ? [reason("may-post-set-aside.entry", on, { post, status })] : []),
  ];
};

const textReasons = ({ name: post, on, item, posts }: PostSubject): readonly Reason[] => {
  if (item === undefined) return [reason("may-post-nothing-to-say.content", on, { post })];
  if (posts.length === 0) return [reason("may-post-nothing-to-say.variants", on, { post }, "variants")];
  return posts.flatMap(({ on: there, channel, variant }) => {
    if (channel === undefined) return [];
    if (variant === undefined) return [reason("may-post-nothing-to-say.channel", there, { post, channel })];
    const { status } = variant;
    return isSetAside(status) ? [reason("may-post-set-aside.variant", there, { post, channel, status }, "status")] : [];
  });
};
