import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { contentPipeline } from "../../../../src/calendar/pipeline/content-pipeline.js";
import type { PlanInput } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { approvalDigest } from "../../../../src/practice/approval-digest.js";

const input = (content: PlanInput["content"], more: Partial<PlanInput> = {}): PlanInput => ({
  format: "social-plan/1",
  id: "p",
  people: [
    { id: "ann", name: "Ann" },
    { id: "bob", name: "Bob" },
  ],
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
  ],
  cadences: [{ id: "w", channels: ["blog", "forum"], when: { kind: "weekly", on: ["mon"] } }],
  content: content ?? [],
  ...more,
});
const days = { from: "2027-01-04", to: "2027-01-17" };
const variant = (channel: string, more: object = {}) => ({ id: `a-${channel}`, channel, text: `Hello ${channel}`, ...more });
const made = (content: PlanInput["content"], more: Partial<PlanInput> = {}) => {
  const plan = parsePlan(input(content, more));
  return { plan, calendar: generateCalendar(plan, days) };
};

/** The plan with a yes of Bob to each text, as it is. */
const approved = (content: NonNullable<PlanInput["content"]>) => {
  const { plan } = made(content);
  const yes = (id: string) => [{ by: "bob", at: "2027-01-01T09:00:00Z", digest: approvalDigest(plan, id) }];
  return content.map((item) => ({
    ...item,
    variants: (item.variants ?? []).map((one) => ({ ...one, approvals: yes(one.id) })),
  })) as NonNullable<PlanInput["content"]>;
};
const idsOf = (slots: readonly { readonly entry: { readonly id: string } }[]) => slots.map(({ entry }) => entry.id);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe("C8 the pipeline says what waits for content, for a slot and for approval", () => {
  it("has every entry in one list", () => {
    const { plan, calendar } = made([{ id: "a", title: "A", variants: [variant("blog"), variant("forum")] }], {
      cadences: [
        { id: "w", channels: ["blog", "forum"], when: { kind: "weekly", on: ["mon"] } },
        { id: "look", work: "review", when: { kind: "weekly", on: ["fri"] } },
      ],
    });
    const edited = [
      ["w/blog@2027-01-04", { content: "a" }],
      ["w/forum@2027-01-11", { status: "published" }],
    ].reduce((of, [id, edit]) => editEntry(of, String(id), edit as object), skipEntry(calendar, "w/forum@2027-01-04", "no time"));
    const all = contentPipeline(plan, edited);
    expect(ids(all.coming)).toEqual(["w/blog@2027-01-04", "w/blog@2027-01-11"]);
    expect(idsOf(all.withoutContent)).toEqual(["w/blog@2027-01-11"]);
    expect(all.notReady.map(({ entry, lacks, variant: of }) => [entry.id, lacks, of])).toEqual([
      ["w/blog@2027-01-04", "approval", "a-blog"],
    ]);
    expect(ids(all.others.skipped)).toEqual(["w/forum@2027-01-04"]);
    expect(ids(all.others.published)).toEqual(["w/forum@2027-01-11"]);
    expect(ids(all.others.otherWork)).toEqual(["look@2027-01-08", "look@2027-01-15"]);
    expect(all.others.earlier).toEqual([]);
    const later = contentPipeline(plan, edited, { from: "2027-01-05" });
    expect(later.from).toBe("2027-01-05");
    expect(ids(later.coming)).toEqual(["w/blog@2027-01-11"]);
    expect(ids(later.others.earlier)).toEqual(["w/blog@2027-01-04"]);
    expect(ids(later.others.published)).toEqual(["w/forum@2027-01-11"]);
    // The slot of the text is over, and nothing says that it went out.
    expect(later.withoutSlot.map((one) => one.variant)).toEqual(["a-blog", "a-forum"]);
  });

  it("tells a rejected post and content that the plan does not have", () => {
    const { plan, calendar } = made([]);
    const edited = editEntry(editEntry(calendar, "w/blog@2027-01-04", { status: "rejected" }), "w/blog@2027-01-11", { content: "gone" });
    const { others, withoutContent } = contentPipeline(plan, edited);
    expect(ids(others.stopped)).toEqual(["w/blog@2027-01-04"]);
    expect(withoutContent.map(({ entry, unknown }) => [entry.id, unknown])).toEqual([
      ["w/forum@2027-01-04", undefined],
      ["w/blog@2027-01-11", "gone"],
      ["w/forum@2027-01-11", undefined],
    ]);
  });

  it("X5 a post is ready once its text is approved and says so", () => {
    const content = [{ id: "a", title: "A", author: "ann", variants: [variant("blog", { status: "approved" })] }];
    const fill = (of: PlanInput["content"]) => {
      const { plan, calendar } = made(of);
      return contentPipeline(plan, editEntry(calendar, "w/blog@2027-01-04", { content: "a" }));
    };
    expect(fill(content).ready).toEqual([]);
    expect(fill(content).drafts.map(({ lacks, approval, author }) => [lacks, approval.needed, approval.valid.length, author])).toEqual([
      ["approval", 1, 0, "ann"],
    ]);
    const ready = fill(approved(content));
    expect(ready.ready.map(({ entry, variant: of, author }) => [entry.id, of, author])).toEqual([["w/blog@2027-01-04", "a-blog", "ann"]]);
    expect(ready.drafts).toEqual([]);
    const draft = fill(approved([{ id: "a", title: "A", author: "ann", variants: [variant("blog", { status: "draft" })] }]));
    expect(draft.notReady.map(({ lacks }) => lacks)).toEqual(["status"]);
    expect(draft.drafts.map(({ lacks, entries }) => [lacks, ids(entries)])).toEqual([["status", ["w/blog@2027-01-04"]]]);
  });

  it("a post that its content has no text for lacks one, and the content is not without a slot there", () => {
    const { plan, calendar } = made([{ id: "a", title: "A", channels: ["blog", "forum"], variants: [] }]);
    const pipeline = contentPipeline(plan, editEntry(calendar, "w/blog@2027-01-04", { content: "a" }));
    expect(pipeline.notReady.map(({ entry, lacks }) => [entry.id, lacks])).toEqual([["w/blog@2027-01-04", "text"]]);
    expect(pipeline.withoutSlot).toEqual([{ content: "a", channel: "forum" }]);
  });

  it("content that is out, or was set aside, waits for nothing", () => {
    const { plan, calendar } = made([
      { id: "a", title: "A", channels: ["blog"], variants: [{ id: "x", channel: "blog", text: "x", status: "published" }] },
      { id: "b", title: "B", variants: [{ id: "y", channel: "blog", text: "y", status: "rejected" }] },
      { id: "c", title: "C", variants: [{ id: "z", channel: "blog", text: "z", status: "scheduled" }] },
      { id: "d", title: "D" },
    ]);
    const published = editEntry(calendar, "w/blog@2027-01-04", { content: "c", status: "published" });
    expect(contentPipeline(plan, published).withoutSlot).toEqual([{ content: "d" }]);
    expect(contentPipeline(plan, published).drafts).toEqual([]);
    expect(contentPipeline(plan, calendar).withoutSlot).toEqual([{ content: "c", variant: "z", channel: "blog" }, { content: "d" }]);
    // A text that was published without a yes is looked at again where it is to go out again.
    const again = contentPipeline(plan, editEntry(calendar, "w/blog@2027-01-04", { content: "a" }));
    expect(again.drafts.map((one) => one.variant)).toEqual(["x", "z"]);
  });

  it("says it once more by author and by channel, and what names none", () => {
    const { plan, calendar } = made([{ id: "a", title: "A", author: "bob", variants: [variant("forum")] }]);
    const edited = editEntry(editEntry(calendar, "w/blog@2027-01-04", { author: "ann" }), "w/forum@2027-01-04", { content: "a" });
    const { authors, channels } = contentPipeline(plan, addEntry(edited, { id: "extra", local: "2027-01-05" }));
    expect(authors.parts.map(({ of, lists }) => [of, idsOf(lists.withoutContent), idsOf(lists.notReady), lists.drafts.length])).toEqual([
      ["ann", ["w/blog@2027-01-04"], [], 0],
      ["bob", [], ["w/forum@2027-01-04"], 1],
    ]);
    expect(idsOf(authors.unstated.withoutContent)).toEqual(["extra", "w/blog@2027-01-11", "w/forum@2027-01-11"]);
    expect(channels.parts.map(({ of, lists }) => [of, idsOf(lists.withoutContent)])).toEqual([
      ["blog", ["w/blog@2027-01-04", "w/blog@2027-01-11"]],
      ["forum", ["w/forum@2027-01-11"]],
    ]);
    expect(idsOf(channels.unstated.withoutContent)).toEqual(["extra"]);
  });

  it("is frozen throughout, and refuses the calendar of another plan and a day that is none", () => {
    const { plan, calendar } = made([]);
    const pipeline = contentPipeline(plan, calendar);
    expect(Object.isFrozen(pipeline.authors.unstated.withoutContent)).toBe(true);
    expect(() => contentPipeline(parsePlan({ ...input([]), id: "q" }), calendar)).toThrow(expect.objectContaining({ code: "conflict" }));
    expect(() => contentPipeline(plan, calendar, { from: "2027-02-30" })).toThrow(
      expect.objectContaining({ code: "date", path: ["options", "from"] }),
    );
  });
});
