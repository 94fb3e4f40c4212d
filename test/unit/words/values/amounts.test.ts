import { describe, expect, test } from "vitest";
import type { Bound } from "../../../../src/model/schedule/bound.js";
import { describeMoney } from "../../../../src/words/values/amounts.js";
import { describeDuration } from "../../../../src/words/values/lengths.js";
import { describeBound } from "../../../../src/words/values/posts.js";
import { describePercent } from "../../../../src/words/values/shares.js";
import { wording } from "../wording.js";

describe("amounts in words", () => {
  test.each<[Bound, string]>([
    [{ max: 3, per: "week" }, "at most 3 a week"],
    [{ min: 1, per: "day" }, "at least 1 a day"],
    [{ min: 2, max: 3, per: "month" }, "2–3 a month"],
    [{ min: 1, max: 1, every: 3, per: "week" }, "1 every 3 weeks"],
    [{ per: "year" }, "any number a year"],
    [{ max: 1, per: "day", each: "author" }, "at most 1 a day, for each author"],
    [{ max: 1, per: "day", each: "pillar" }, "at most 1 a day, for each theme"],
    [{ max: 1, per: "day", each: "campaign" }, "at most 1 a day, for each campaign"],
    [{ max: 1, per: "day", each: "content" }, "at most 1 a day, for each piece of content"],
    [{ max: 0, per: "hour", only: ["sales", "ads"] }, "at most 0 an hour, counting only what is tagged sales and ads"],
    [{ max: 1, per: "quarter", except: ["crisis"] }, "at most 1 a quarter, not counting what is tagged crisis"],
    [{ max: 1, per: "day", only: [], except: [] }, "at most 1 a day, counting nothing"],
  ])("C8 the bound %j is %s", (bound, words) => expect(describeBound(bound, wording)).toBe(words));

  test.each([
    [0, "0 minutes"],
    [1, "1 minute"],
    [0.5, "0.5 minutes"],
    [60, "1 hour"],
    [90, "1 hour and 30 minutes"],
    [900, "15 hours"],
    [1440, "1 day"],
    [2880, "2 days"],
    [1530, "1 day, 1 hour and 30 minutes"],
    [10_080, "7 days"],
  ])("D3 %d minutes are %s", (minutes, words) => expect(describeDuration(minutes, wording)).toBe(words));

  test("money is told in its currency, else the plan's, else none", () => {
    expect(describeMoney({ amount: 2500, currency: "USD" }, wording)).toBe("2500 USD");
    expect(describeMoney({ amount: 0.5 }, wording)).toBe("0.5 EUR");
    expect(describeMoney({ amount: -3 }, { ...wording, currency: undefined })).toBe("-3");
  });

  test("shares are told in percent, without what binary fractions add", () => {
    expect([0, 0.29, 0.07, 1, 1.1, 0.123456].map((share) => describePercent(share, wording))).toEqual([
      "0%",
      "29%",
      "7%",
      "100%",
      "110%",
      "12.3456%",
    ]);
  });
});
