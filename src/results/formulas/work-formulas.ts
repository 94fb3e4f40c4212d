import { formula } from "./formula.js";

/** Whether we do what we set out to do: as `catalog/work-metrics` states it. */
export const workFormulas = /* @__PURE__ */ (() => ({
  "posts-published": formula({ posts: "count" }, { add: ["posts"] }),
  "cadence-adherence": formula(
    { postsAsScheduled: "count", postsScheduled: "count" },
    { add: ["postsAsScheduled"], divideBy: ["postsScheduled"], within: [{ parts: ["postsAsScheduled"], whole: ["postsScheduled"] }] },
  ),
  "conversational-share": formula(
    { conversationalPosts: "count", posts: "count" },
    { add: ["conversationalPosts"], divideBy: ["posts"], within: [{ parts: ["conversationalPosts"], whole: ["posts"] }] },
  ),
  "training-completed": formula(
    { completed: "count", trainingSetFor: "count" },
    { add: ["completed"], divideBy: ["trainingSetFor"], within: [{ parts: ["completed"], whole: ["trainingSetFor"] }] },
  ),
}))();
