import { describe, expect, it } from "vitest";
import { describeReading, type StatedReading } from "../../../../src/words/values/readings.js";
import { wordingOf } from "../../../../src/words/wording-of.js";
import { planOf } from "../../../helpers/plan-of.js";

const wording = wordingOf(planOf());
const january = { from: "2027-01-01", to: "2027-01-31" };

describe("B7 what was read, and when", () => {
  it.each<[StatedReading, readonly string[], string]>([
    [{ value: 12 }, [], "12"],
    [{ value: 0.1 + 0.2, on: "2027-01-31" }, [], "0.3 (31 January 2027)"],
    [{ value: "mostly", period: january }, [], "mostly (1 January 2027 to 31 January 2027)"],
    [{ value: 0, on: "2027-02-03", period: january }, ["Forum"], "0 (3 February 2027; 1 January 2027 to 31 January 2027; Forum)"],
    [{ value: 3 }, ["Forum", "Ask"], "3 (Forum; Ask)"],
  ])("%j with %j is %j", (reading, asides, words) => {
    expect(describeReading(reading, wording, asides)).toBe(words);
  });
});
