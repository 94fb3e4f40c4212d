import { addToGroup } from "../../base/add-to-group.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import { goesOut, saidByEntry } from "../../practice/entries.js";
import { dayNumberOf } from "../../time/days.js";
import { defineRule } from "../define-rule.js";

/** Readers of a channel do not read the same again before it has rested (X3). What is not evergreen is used once. Each text is told once for each channel. */
export const duplicateText = /* @__PURE__ */ defineRule({
  id: "duplicate-text",
  demand: "X3",
  severity: "warning",
  on: "plan",
  needs: ["calendar"],
  messages: {
    again:
      "“{content, name}” goes out on the channel “{channel, name}” on {from, date} and again on {to, date}, {rest, select, absent {though it is not evergreen} other {before its cooldown of {rest, plural, one {# day} other {# days}} is over}}.{count, plural, one {} other { This happens {count} times.}} Fill later slots with something else.",
    same: "“{content, name}” says on the channel “{channel, name}” on {to, date} what “{other, name}” says there on {from, date}.{count, plural, one {} other { This happens {count} times.}} Write another text, or fill one of the slots with something else.",
    other: "It says the same. Write another text, or leave it out.",
  },
  check(plan, { calendar, report }) {
    if (calendar === undefined) return;
    for (const uses of usesByText(plan, calendar)) {
      const rest = uses.reduce((longest, { item }) => Math.max(longest, cooldownOf(item)), 0);
      const close = uses.flatMap((use, index) => {
        const before = uses[index - 1];
        return before !== undefined && dayNumberOf(use.on) - dayNumberOf(before.on) < rest ? [{ use, before }] : [];
      });
      const [first] = close;
      if (first === undefined) continue;
      const { use, before } = first;
      const values = { content: use.item.id, channel: use.channel, from: before.on, to: use.on, count: close.length };
      const node = use.item.id;
      if (use.item === before.item)
        report({ message: "again", values: { ...values, rest: Number.isFinite(rest) ? rest : undefined }, node });
      else {
        const other = before.item.id;
        report({ message: "same", values: { ...values, other }, node, related: [{ node: other, message: "other" }] });
      }
    }
  },
});

/** One use of a text. */
interface Use {
  readonly item: ContentItem;
  readonly channel: string;
  readonly on: string;
}

/** The uses of each text on each channel, in the order of time. */
const usesByText = (plan: Plan, { entries }: Calendar): Iterable<readonly Use[]> => {
  const uses = new Map<string, Use[]>();
  for (const entry of entries) {
    const said = isPost(entry) && goesOut(entry) ? saidByEntry(plan, entry) : undefined;
    if (said === undefined || entry.channel === undefined) continue;
    addToGroup(uses, `${entry.channel}\n${said.text}`, { item: said.item, channel: entry.channel, on: entry.local.slice(0, 10) });
  }
  for (const group of uses.values()) group.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return uses.values();
};

const cooldownOf = ({ evergreen }: ContentItem): number => evergreen?.cooldownDays ?? Number.POSITIVE_INFINITY;
