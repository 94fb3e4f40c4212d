import type { PostRange, Recurrence, TimeWindow } from "../../model/schedule/recurrence.js";
import type {
  CountedBusinessDay,
  DayOfMonth,
  MonthlyDay,
  NearestBusinessDay,
  NthWeekday,
  YearlyDate,
  YearlyDay,
  YearlyWeekday,
} from "../../model/schedule/recurrence-day.js";
import { flag, only, word } from "../spec/choice.js";
import { date, time } from "../spec/date.js";
import { listed } from "../spec/list.js";
import { whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional, type Spec, type Wrong } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOf, oneOfKind } from "../spec/union.js";
import { period, weekday } from "./choices.js";
import { anchorBefore, offset } from "./date-ref.js";

const nth = () => word(1, 2, 3, 4, 5, -1);

const month = () => whole(1, 12);

const wrongDay: readonly Wrong[] = [
  [7, "type"],
  ["first monday", "type"],
  [null, "type"],
  [{}, "missing-field"],
];

const dayOfMonth = (): Spec<number> => ({ ...whole(-1, 31), wrong: [...whole(-1, 31).wrong, [0, "range"]] });

const monthlyDay = (): Spec<MonthlyDay> =>
  oneOf(
    [
      object<DayOfMonth>({ day: dayOfMonth(), clamp: flag() }),
      object<NthWeekday>({ nth: nth(), weekday: weekday() }),
      object<CountedBusinessDay>({ nth: whole(-23, 23), businessDay: only(true) }),
      object<NearestBusinessDay>({ nearest: whole(1, 31), businessDay: only(true) }),
    ],
    wrongDay,
  );

const yearlyDay = (): Spec<YearlyDay> =>
  oneOf(
    [object<YearlyDate>({ month: month(), day: whole(1, 31) }), object<YearlyWeekday>({ month: month(), nth: nth(), weekday: weekday() })],
    wrongDay,
  );

const every = () => optional(whole(1, 10_000));

const at = () => optional(listed(time()));

const posts = (): Spec<number | PostRange> =>
  oneOf(
    [whole(0), object<PostRange>({ min: optional(whole(0)), max: optional(whole(0)) })],
    [
      [-1, "range"],
      [1.5, "number"],
      ["two", "type"],
      [null, "type"],
      [{ min: -1 }, "range", ["min"]],
    ],
  );

const rules = ["FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1"] as const;

/** A rule of RFC 5545. That it is one, only the calendar can tell. */
const rruleText = (): Spec<string> => ({ ...text(), full: [rules[0]], arbitrary: (fc) => fc.constantFrom(...rules) });

/** When a cadence makes entries. */
export const recurrence = () =>
  oneOfKind<Recurrence>({
    daily: { every: every(), days: optional(listed(weekday())), at: at() },
    weekly: { every: every(), on: listed(weekday()), at: at() },
    monthly: { every: every(), on: listed(monthlyDay()), at: at() },
    yearly: { on: listed(yearlyDay()), at: at() },
    quota: {
      posts: optional(posts()),
      every: every(),
      per: optional(period()),
      days: optional(listed(weekday())),
      window: optional(object<TimeWindow>({ from: time(), to: time() })),
    },
    relative: { to: anchorBefore(), offsets: listed(offset()), at: at() },
    rrule: { rrule: rruleText(), at: at() },
    dates: { on: listed(date()), at: at() },
    "as-needed": { trigger: optional(text()) },
  });
