import { isPost } from "../../model/schedule/posts.js";
import { isSetAside } from "../../practice/content.js";
import { goesOut } from "../../practice/entries.js";
import type { PostSubject } from "./post-question.js";
import { type Reason, reason } from "./reason.js";

/** Says why there is nothing that could go out: an entry for other work, what was skipped or set aside, and what has no content or no text for its channel. */
export const goingReasons = (subject: PostSubject): readonly Reason[] => [...entryReasons(subject), ...textReasons(subject)];

const entryReasons = ({ name: post, on, entry }: PostSubject): readonly Reason[] => {
  if (entry === undefined) return [];
  const { work, status, origin, because } = entry;
  return [
    ...(isPost(entry) ? [] : [reason("may-post-other-work", on, { post, work })]),
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
