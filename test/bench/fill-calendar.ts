import rrule from "rrule";
import { generateCalendar, parsePlan } from "../../src/index.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const { RRule } = rrule;

const channels = list(4, (at) => `channel-${at}`);
const cadences = list(50, (at) => ({ id: `cadence-${at}`, every: (at % 3) + 1, time: `${String(at % 24).padStart(2, "0")}:30` }));

/** A year of fifty weekly rules on four channels, beside `rrule` expanding the same rules, without zones or ids. */
export const fillCalendar = (): string => {
  const plan = parsePlan({
    format: "social-plan/1",
    id: "year",
    timeZone: "Europe/Berlin",
    channels: channels.map((id) => ({ id, name: id })),
    cadences: cadences.map(({ id, every, time }) => ({
      id,
      channels,
      starts: "2027-01-01",
      when: { kind: "weekly", every, on: ["mon", "thu"], at: [time] },
    })),
  });
  const ours = () => generateCalendar(plan, { from: "2027-01-01", to: "2027-12-31" }).entries;
  const theirs = () =>
    channels.flatMap(() =>
      cadences.flatMap(({ every, time }) =>
        new RRule({
          freq: RRule.WEEKLY,
          interval: every,
          wkst: RRule.MO,
          byweekday: [RRule.MO, RRule.TH],
          byhour: [Number(time.slice(0, 2))],
          byminute: [30],
          bysecond: [0],
          dtstart: new Date("2027-01-01T00:00:00Z"),
          until: new Date("2027-12-31T23:59:59Z"),
        }).all(),
      ),
    );
  if (ours().length !== theirs().length) throw new Error(`${ours().length} entries, but ${theirs().length} dates from rrule`);
  const times = race([
    { name: "generateCalendar", run: ours },
    { name: "rrule", isPeer: true, run: theirs },
  ]);
  return tableOf(`A year of 50 cadences on 4 channels, ${ours().length} entries`, times);
};
