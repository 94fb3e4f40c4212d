import { millisecondsOf } from "../../time/instant.js";
import { sayerOf } from "../../words/phrases.js";
import type { Phrasing } from "../../words/wording.js";
import type { UnplannedPost } from "./drift.js";
import { driftMessages } from "./drift-messages.js";
import { localTimeAt } from "./local-day.js";
import { isPlannedPost } from "./planned-posts.js";
import type { Unplanned } from "./published-before.js";

const say = /* @__PURE__ */ sayerOf("calendar", driftMessages);

/** Returns what is said of a post that is no entry's, its time by the clocks of a zone. */
export const unplannedDrift = ({ post, entry }: Unplanned, wording: Phrasing, timeZone: string | undefined): UnplannedPost => {
  const { channel } = post;
  const at = localTimeAt(millisecondsOf(post.at), timeZone);
  if (entry === undefined) {
    const sentence = say(wording, "drift.unplanned.no-entry", { channel, at });
    return { kind: "unplanned", post, because: "no-entry", sentence };
  }
  const aside = entry.status === "blocked" ? "blocked" : "rejected";
  const because = isPlannedPost(entry) ? "again" : entry.origin === "skipped" ? "skipped" : aside;
  const sentence = say(wording, `drift.unplanned.${because}`, { title: entry.title, channel, at });
  return { kind: "unplanned", entry, post, because, sentence };
};
