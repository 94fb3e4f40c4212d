import { expect, test } from "vitest";
import type { Blackout } from "../../../../src/model/schedule/blackout.js";
import { describeBlackoutDays } from "../../../../src/words/values/blackouts.js";
import { wording } from "../wording.js";

test.each<[Partial<Blackout>, string | undefined]>([
  [{ from: "2027-04-27", to: "2027-04-27" }, "27 April 2027"],
  [{ from: "2027-12-25", to: "2027-12-26" }, "25 December 2027 to 26 December 2027"],
  [{ from: "2027-12-25", to: "2027-12-26", yearly: true }, "25 December 2027 to 26 December 2027, and every year again"],
  [{ from: "2027-06-01" }, "from 1 June 2027 until further notice"],
  [{ on: { name: "Pentecost", easter: 49, days: 2 } }, "Pentecost (49 days after Easter, 2 days)"],
  [{}, undefined],
])("C7 the days of a blackout %j are %s", (blackout, words) => expect(describeBlackoutDays({ id: "b", ...blackout }, wording)).toBe(words));
