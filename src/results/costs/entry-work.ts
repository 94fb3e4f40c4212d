import { readHours } from "../../calendar/editing/entry-fields.js";
import type { DatedEntry } from "../../calendar/reading/read-entries.js";
import type { Plan } from "../../model/plan.js";
import { authorOfEntry } from "../../practice/entries.js";
import { hourlyRateOf } from "../../practice/rates.js";
import type { EntryWork } from "./cost-results.js";
import { tidyFigure, withinNumbers } from "./tidy-figure.js";
import { withCurrency } from "./with-currency.js";
import { priced, WorkBag } from "./work-bag.js";

/** Returns what entries take, by who makes them: each by the author's rate, else the plan's. Throws `type` or `number`, with the path, for hours that are none. */
export const entryWork = (plan: Plan, entries: readonly DatedEntry[]): EntryWork => {
  const all = new WorkBag(plan);
  const byAuthor = new Map<string | undefined, number>();
  let withoutHours = 0;
  for (const { entry, path } of entries) {
    const author = authorOfEntry(plan, entry);
    if (entry.hours === undefined) {
      withoutHours += 1;
      continue;
    }
    const hours = readHours(entry.hours, [...path, "hours"]);
    all.add(hours, hourlyRateOf(plan, author));
    byAuthor.set(author, withinNumbers((byAuthor.get(author) ?? 0) + hours));
  }
  const authors = [...byAuthor].map(([person, hours]) => {
    const rate = hourlyRateOf(plan, person);
    return {
      ...(person !== undefined && { person }),
      hours: tidyFigure(hours),
      ...(rate !== undefined && { money: withCurrency(plan, priced(hours, rate)) }),
    };
  });
  return { entries: entries.length, withoutHours, all: all.read(), authors };
};
