import { memo } from "../../base/memo.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { empowermentOfEntry } from "../../practice/entries.js";
import { defineRule } from "../define-rule.js";
import { postsOfCalendar } from "../posts-of-calendar.js";

/**
 * A post says whom it empowers, and how (D4). Content that goes out says it, or that may: it is in the pool of a cadence with slots that nothing fills yet. So do posts
 * without content, unless nothing fills them yet.
 */
export const entryEmpowersNobody = /* @__PURE__ */ defineRule({
  id: "entry-empowers-nobody",
  demand: "D4",
  severity: "warning",
  on: ["plan", "content"],
  needs: ["calendar"],
  messages: {
    content:
      "The content “{content, name}” is to go out, and nothing says whom it empowers. State the audience, and what they can do after it, in `empowers`.",
    others:
      "{count, plural, one {A post without content does} other {# posts without content do}} not say whom {count, plural, one {it empowers} other {they empower}}. State the audience, and what they can do after it, in `empowers`.",
    here: "It does not say whom it empowers. State the audience, and what they can do after it, in `empowers`.",
  },
  everywhere: {
    content:
      "None of the {count} pieces of content that are to go out says whom it empowers. State the audience, and what they can do after it, in `empowers`.",
  },
  applies: (node, context) => "cadences" in node || judged(context).content.has(node.id),
  check(node, context) {
    const { content, others } = judged(context);
    if (!("cadences" in node)) {
      if (content.get(node.id) === true && node.empowers === undefined)
        context.report({ message: "content", values: { content: node.id }, at: "empowers" });
      return;
    }
    const [first] = others;
    if (first === undefined) return;
    const related = others.map(({ id }) => ({ node: id, message: "here" as const }));
    context.report({ message: "others", values: { count: others.length }, ...(others.length === 1 ? { node: first.id } : { related }) });
  },
});

/** What is asked. */
interface Judged {
  /** The content that goes out or may, and whether its posts rely on it to say whom they empower. */
  readonly content: ReadonlyMap<string, boolean>;
  /** Posts without content that do not say whom they empower. */
  readonly others: readonly CalendarEntry[];
}

const judged = /* @__PURE__ */ memo((context: Parameters<typeof postsOfCalendar>[0]): Judged => {
  const { plan } = context;
  const { ofCadence, others } = postsOfCalendar(context);
  const content = new Map<string, boolean>();
  const silent: CalendarEntry[] = [];
  const look = (post: CalendarEntry, isSlot: boolean): void => {
    const relies = post.empowers === undefined;
    if (post.content !== undefined) content.set(post.content, (content.get(post.content) ?? false) || relies);
    else if (!isSlot && empowermentOfEntry(plan, post) === undefined) silent.push(post);
  };
  const isUnfilled = ({ content: filled, status }: CalendarEntry): boolean => filled === undefined && status === "open";
  for (const { id, content: pool = [] } of plan.cadences) {
    const posts = ofCadence.get(id) ?? [];
    for (const post of posts) look(post, isUnfilled(post));
    if (posts.some(isUnfilled)) for (const one of pool) content.set(one, true);
  }
  for (const post of others) look(post, false);
  return { content, others: silent };
});
