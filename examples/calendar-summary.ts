import { type Calendar, type CalendarEntry, getNode, type Plan } from "social-plan";

/** A calendar by week: a line for each slot, its channels joined; then what is worth knowing. */
export const calendarSummaryOf = (plan: Plan, { from, to, entries, refused, findings }: Calendar): string =>
  [
    `Calendar   ${from} to ${to}: ${entries.length} entries, ${refused.length} refused`,
    ...groupedBy(entries, ({ local }) => mondayOf(local.slice(0, 10))).flatMap(([monday, of]) => [
      `  week of ${monday}`,
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
    const where = channels.length === 0 ? "" : ` on ${channels.join(", ")}`;
    return `    ${(first?.local ?? "").replace("T", " ").padEnd(16)}  ${first?.title ?? first?.work ?? ""}${where}`;
  });

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
