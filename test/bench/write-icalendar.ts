import { toICalendar } from "../../src/formats.js";
import { generateCalendar, parsePlan } from "../../src/index.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { tableOf } from "./table.js";

const channels = list(4, (at) => `channel-${at}`);

/** A year of a hundred thousand events as iCalendar, beside the same entries as JSON: a text of the same order of length, written by the engine itself. The goal is 100 000 events a second. */
export const writeICalendar = (): string => {
  const plan = parsePlan({
    format: "social-plan/1",
    id: "year",
    timeZone: "Europe/Berlin",
    channels: channels.map((id) => ({ id, name: id })),
    cadences: list(96, (at) => ({
      id: `cadence-${at}`,
      name: `Cadence ${at}`,
      channels,
      when: { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri"], at: [`${String(at % 24).padStart(2, "0")}:30`] },
    })),
  });
  const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-12-31" });
  const times = race(
    [
      { name: "toICalendar", run: () => toICalendar(plan, calendar, { stamp: "2027-01-01T00:00:00Z" }) },
      { name: "JSON.stringify", isPeer: true, run: () => JSON.stringify(calendar) },
    ],
    7,
    2,
  );
  const [ours] = times;
  const rate = Math.round(calendar.entries.length / (ours?.milliseconds ?? Number.NaN)) * 1000;
  return tableOf(`${calendar.entries.length} events written, ${rate} a second`, times);
};
