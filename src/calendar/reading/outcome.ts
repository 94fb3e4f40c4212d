import type { AwaitedPost } from "../comparing/awaited-posts.js";
import { offTime } from "../comparing/off-time.js";

/** What became of a post that was due. */
export type Outcome = "missed" | "stated" | "late" | "early" | "in-time";

/** Returns what became of an entry; one that says itself that it is out is believed. */
export const outcomeOf = (awaited: AwaitedPost, toleranceMinutes: number): Outcome => {
  const { entry, post } = awaited;
  if (post === undefined) return entry.status === "published" ? "stated" : "missed";
  const off = offTime(awaited, post, toleranceMinutes);
  if (off === undefined) return "in-time";
  return off.by > 0 ? "late" : "early";
};
