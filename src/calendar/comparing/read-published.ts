import { assertLike } from "../../base/arguments/assert-like.js";
import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import type { PublishedPost } from "../../model/schedule/calendar.js";
import { readInstant } from "../../time/read-instant.js";

/**
 * Returns what was published as a caller passed it, each post a frozen copy. Throws `type` for what is no list of posts, and `instant` for
 * one that went out at no instant.
 */
export const readPublished = (published: readonly PublishedPost[]): readonly PublishedPost[] =>
  listOf(published, ["published"], "a list of the posts that went out").map((post, index) => {
    const path = ["published", index];
    const { entry, channel, at, text } = optionsOf<Partial<PublishedPost>>(post ?? null, path, expected);
    const fields = { ...(entry !== undefined && { entry }), channel, at, ...(text !== undefined && { text }) };
    assertLike(fields, { "entry?": "", channel: "", at: "", "text?": "" }, { path });
    readInstant(at, [...path, "at"]);
    return Object.freeze(fields as PublishedPost); // it was looked at
  });

const expected = "a post with its channel and the instant it went out";
