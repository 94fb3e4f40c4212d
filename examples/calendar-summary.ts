import { type Calendar, type CalendarEntry, english, getNode, type Plan } from "social-plan";

/** A calendar by week: a line for each slot, its channels joined; then what is worth knowing. */
export const calendarSummaryOf = (plan: Plan, { from, to, entries, refused, findings }: Calendar): string =>
  [
    `Calendar   ${english.date(from, "date")} to ${english.date(to, "date")}: ${counted(entries.length, "entry", "entries")}${
      refused.length === 0 ? "" : `, ${counted(refused.length, "slot", "slots")} refused`
    }`,
    ...groupedBy(entries, ({ local }) => mondayOf(local.slice(0, 10))).flatMap(([monday, of]) => [
      `  week of ${english.date(monday, "date")}`,
      ...slotLines(plan, of),
    ]),
    ...refused.map(({ id, because }) => `  not planned: ${id}. ${because}`),
    ...findings.map(({ message }) => `  · ${message}`),
  ].join("\n");

/** The copies of a slot on several channels are one line. */
const slotLines = (plan: Plan, entries: readonly CalendarEntry[]): string[] =>
  groupedBy(entries, ({ slot, local }) => `${slot} ${local}`).map(([, copies]) => {
    const [first] = copies;
    const channels = copies.flatMap(({ channel }) => (channel === undefined ? [] : [getNode(plan, "channel", channel).name]));
    const title = first?.title ?? first?.work ?? "";
    // A cadence is often called as its channel is.
    const where = channels.length === 0 || channels.join() === title ? "" : ` on ${channels.join(", ")}`;
    return `    ${whenOf(first?.local ?? "").padEnd(12)}  ${title}${where}`;
  });

/** The day of the week and the time, if there is one: "Thu 7, 10:00". */
const whenOf = (local: string): string => {
  const [day = "", time] = local.split("T");
  return [`${english.date(day, "weekday-short")} ${Number(day.slice(8))}`, time].filter((part) => part !== undefined).join(", ");
};

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const groupedBy = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
};

/** The Monday on or before a day. */
const mondayOf = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
};
