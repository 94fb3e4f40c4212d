import { formula } from "./formula.js";

/** Who follows, who is reached, and what is said about us: as `catalog/audience-metrics` states it. */
export const audienceFormulas = /* @__PURE__ */ (() => ({
  followers: formula({ followers: "count" }, { add: ["followers"] }),
  "audience-growth-rate": formula(
    { followersGained: "count", followersLost: "count", followers: "count" },
    { add: ["followersGained"], subtract: ["followersLost"], divideBy: ["followers"] },
  ),
  reach: formula({ reach: "count" }, { add: ["reach"] }),
  "reach-rate": formula({ reach: "count", followers: "count" }, { add: ["reach"], divideBy: ["followers"] }),
  impressions: formula({ impressions: "count" }, { add: ["impressions"] }),
  "share-of-voice": formula(
    { ownMentions: "count", competitorMentions: "count" },
    { add: ["ownMentions"], divideBy: ["ownMentions", "competitorMentions"] },
  ),
  "net-sentiment": formula(
    { positiveMentions: "count", negativeMentions: "count", allMentions: "count" },
    {
      add: ["positiveMentions"],
      subtract: ["negativeMentions"],
      divideBy: ["allMentions"],
      within: [{ parts: ["positiveMentions", "negativeMentions"], whole: ["allMentions"] }],
    },
  ),
  "net-sentiment-without-neutral": formula(
    { positiveMentions: "count", negativeMentions: "count" },
    { add: ["positiveMentions"], subtract: ["negativeMentions"], divideBy: ["positiveMentions", "negativeMentions"] },
  ),
  "mention-volume": formula({ mentions: "count" }, { add: ["mentions"] }),
  ave: formula({ coverage: "amount", price: "money" }, { add: ["coverage"], multiplyBy: "price" }),
}))();
