import { formula } from "./formula.js";

/**
 * What people do with what they see: as `catalog/engagement-metrics` states it. One person may like, answer and share the same post, so none of
 * these is a share of a whole.
 */
export const engagementFormulas = /* @__PURE__ */ (() => ({
  "engagement-rate-by-reach": formula({ engagements: "count", reach: "count" }, { add: ["engagements"], divideBy: ["reach"] }),
  "engagement-rate-by-followers": formula({ engagements: "count", followers: "count" }, { add: ["engagements"], divideBy: ["followers"] }),
  "engagement-rate-by-impressions": formula(
    { engagements: "count", impressions: "count" },
    { add: ["engagements"], divideBy: ["impressions"] },
  ),
  "engagement-rate-by-day": formula({ engagements: "count", followers: "count" }, { add: ["engagements"], divideBy: ["followers"] }),
  "applause-rate": formula({ approvals: "count", posts: "count" }, { add: ["approvals"], divideBy: ["posts"] }),
  "applause-rate-by-followers": formula({ approvals: "count", followers: "count" }, { add: ["approvals"], divideBy: ["followers"] }),
  "conversation-rate": formula({ comments: "count", posts: "count" }, { add: ["comments"], divideBy: ["posts"] }),
  "conversation-rate-by-followers": formula({ comments: "count", followers: "count" }, { add: ["comments"], divideBy: ["followers"] }),
  "amplification-rate": formula({ shares: "count", posts: "count" }, { add: ["shares"], divideBy: ["posts"] }),
  "amplification-rate-by-followers": formula({ shares: "count", followers: "count" }, { add: ["shares"], divideBy: ["followers"] }),
}))();
