import type { Blackout, QuietHours } from "../../model/schedule/blackout.js";
import type { LocalDate } from "../../model/values/dates.js";
import { flag } from "../spec/choice.js";
import { date, time } from "../spec/date.js";
import { listed } from "../spec/list.js";
import { object } from "../spec/object.js";
import { allWrong, optional, type Spec, type Wrong } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { oneOf } from "../spec/union.js";
import { weekday } from "./choices.js";
import { inOrder, wrongOrder } from "./date-range.js";
import { holiday } from "./holiday.js";
import { toSomeChannels } from "./references.js";
import { thing } from "./thing.js";

type Dated = Omit<Blackout, "from" | "on"> & { readonly from: LocalDate };
type OnHoliday = Pick<Blackout, Exclude<keyof Blackout, "from" | "to" | "on" | "yearly">> & Required<Pick<Blackout, "on">>;

const quietHours = (): Spec<QuietHours> => ({
  ...object<QuietHours>({ from: time(), to: time() }, [[{ from: "22:00", to: "22:00" }, "range", ["to"]]]),
  full: [{ from: "22:00", to: "06:00" }],
  arbitrary: (fc, most) =>
    fc
      .tuple(time().arbitrary(fc, most), time().arbitrary(fc, most))
      .map(([from, to]) => ({ from, to: from === to ? otherTime(from) : to })),
});

const otherTime = (time: unknown): string => (time === "00:00" ? "12:00" : "00:00");

const wrong = (fields: object, ...rest: [Wrong[1], ...string[]]): Wrong => [{ id: "wrong-blackout", ...fields }, rest[0], rest.slice(1)];

/** Days without posts: from a day on, or on a holiday. */
export const blackout = (): Spec<Blackout> => {
  const limits = {
    ...thing("blackout"),
    name: optional(text()),
    hours: optional(quietHours()),
    days: optional(listed(weekday())),
    channels: toSomeChannels(),
  };
  const dated = inOrder(object<Dated>({ ...limits, from: date(), to: optional(date()), yearly: flag() }));
  const onHoliday = object<OnHoliday>({ ...limits, on: holiday() });
  const on = { name: "Christmas", month: 12, day: 25 };
  return oneOf<Blackout>(
    [withEnd(dated), onHoliday],
    [
      ...allWrong("type", ["a", 7, null, [], true]),
      wrong({ ...(wrongOrder[0] as object) }, "range", "to"),
      wrong({ from: "2027-03-01", yearly: true }, "range", "yearly"),
      wrong({}, "missing-field"),
      wrong({ from: "2027-03-01", on }, "unknown-field"),
      wrong({ on, to: "2027-03-01" }, "unknown-field"),
      wrong({ on, yearly: true }, "unknown-field"),
    ],
  );
};

/** What is repeated every year has an end. */
const withEnd = (spec: Spec<Dated>): Spec<Dated> => ({
  ...spec,
  arbitrary: (fc, most) =>
    spec.arbitrary(fc, most).map((made) => {
      const { yearly, ...blackout } = made as Dated; // what this spec makes
      return yearly === undefined || blackout.to === undefined ? blackout : { ...blackout, yearly };
    }),
});
