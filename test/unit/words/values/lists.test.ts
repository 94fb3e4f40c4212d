import { expect, test } from "vitest";
import { type Weekday, weekdays } from "../../../../src/model/values/weekday.js";
import { joinTexts } from "../../../../src/words/values/lists.js";
import { describeWeekdays } from "../../../../src/words/values/weekdays.js";
import { wording } from "../wording.js";

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a and b"],
  [["a", "b", "c"], "a, b and c"],
  [["a, b", "c"], "a, b; c"],
  [["a", "b; c"], "a; b; c"],
  [["ask us before you buy", "stay"], "ask us before you buy; stay"],
])("the parts %j are %s", (parts, words) => expect(joinTexts(parts, wording)).toBe(words));

test.each<[Weekday[], string]>([
  [["mon"], "Monday"],
  [["tue", "thu"], "Tuesday and Thursday"],
  [["mon", "tue", "wed", "thu", "fri"], "Mon–Fri"],
  [["mon", "wed", "fri"], "Mon, Wed and Fri"],
  [["sat", "mon", "wed", "tue"], "Mon–Wed and Sat"],
  [["thu", "fri", "mon"], "Mon, Thu and Fri"],
  [[...weekdays], "every day"],
  [[], "no day of the week"],
])("the days %j are %s", (days, words) => expect(describeWeekdays(days, wording)).toBe(words));
