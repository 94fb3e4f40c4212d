import { describe, expect, it, test } from "vitest";
import type { ApprovalRuleInput } from "../../../src/model/policy/approval-rule.js";
import { approvalDigest } from "../../../src/practice/approval-digest.js";
import { approvalsOf } from "../../../src/practice/approvals.js";
import { planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const people = [
  ...["ada", "bob", "cyd", "dee"].map((id) => ({ id, name: id })),
  { id: "legal", name: "Legal", is: "role", members: ["cyd", "dee"] } as const,
];
const channels = ["blog", "forum"].map((id) => ({ id, name: id }));

/** A piece of content by Ada with one variant, approved at nine, ten, eleven … by some, each in turn. */
const stateOf = (by: readonly string[], approvals: readonly ApprovalRuleInput[] = [], more: object = {}, item: object = {}) => {
  const variant = { id: "v", channel: "blog", text: "Hello", ...more };
  const fields = { people, channels, policy: { approvals: [...approvals] } };
  const draft = planOf({ ...fields, content: [{ id: "c", title: "C", author: "ada", ...item, variants: [variant] }] });
  const digest = approvalDigest(draft, "v");
  const given = by.map((one, hour) => ({ by: one, at: `2027-01-04T${String(hour + 9).padStart(2, "0")}:00:00Z`, digest }));
  const plan = planOf({
    ...fields,
    content: [{ id: "c", title: "C", author: "ada", ...item, variants: [{ ...variant, approvals: given }] }],
  });
  const [content] = plan.content;
  const [one] = content?.variants ?? [];
  return approvalsOf(plan, content ?? expect.fail("no content"), one ?? expect.fail("no variant"));
};
const why = ({ invalid }: ReturnType<typeof stateOf>) => invalid.map(({ approval, because }) => `${approval.by} ${because}`);
const general = { id: "r", by: ["bob", "legal"] };

describe("X5 who must say yes", () => {
  it("is one person other than the author where no rule says so", () => {
    expect(stateOf([])).toMatchObject({ needed: 1, isApproved: false, valid: [] });
    expect(stateOf(["ada"])).toMatchObject({ isApproved: false });
    expect(why(stateOf(["ada"]))).toEqual(["ada author"]);
    expect(stateOf(["bob"])).toMatchObject({ isApproved: true, readyFrom: "2027-01-04T09:00:00Z" });
  });

  it("is whom the rule names, themselves or as a member, and each once", () => {
    const state = stateOf(["ada", "bob", "bob", "cyd", "legal"], [{ ...general, count: 2 }]);
    expect(why(state)).toEqual(["ada author", "bob again"]);
    expect(state.valid.map(({ by }) => by)).toEqual(["bob", "cyd", "legal"]);
    expect(why(stateOf(["bob"], [{ id: "r", by: ["legal"] }]))).toEqual(["bob not-asked"]);
  });

  it("is nobody where the rule says 0", () => {
    expect(stateOf([], [{ ...general, count: 0 }])).toMatchObject({ needed: 0, isApproved: true });
    expect(stateOf([], [{ ...general, count: 0 }])).not.toHaveProperty("readyFrom");
  });

  it.each([
    [0.5, 2],
    [0.66, 2],
    [2 / 3, 2],
    [0.67, 3],
    [1, 3],
    [0.01, 1],
  ])("is the share %d of three, %d of them", (share, needed) => {
    expect(stateOf([], [{ ...general, share }]).needed).toBe(needed);
  });

  it("leaves the author out of those of whom it is a share", () => {
    expect(stateOf([], [{ id: "r", by: ["ada", "bob", "legal"], share: 1 }]).needed).toBe(3);
    expect(stateOf([], [{ id: "r", by: ["ada"], share: 1 }])).toMatchObject({ needed: 1, isApproved: false });
  });

  it("is never a member of the team that made it", () => {
    expect(why(stateOf(["cyd", "bob"], [], {}, { author: "legal" }))).toEqual(["cyd author"]);
  });
});

describe("X5 when what was approved may go out", () => {
  it("is after the wait, from the last yes that was needed", () => {
    const waiting = { ...general, count: 2, waitMinutes: 90 };
    expect(stateOf(["bob"], [waiting])).not.toHaveProperty("readyFrom");
    expect(stateOf(["bob", "cyd", "dee"], [waiting]).readyFrom).toBe("2027-01-04T11:30:00Z");
    expect(stateOf(["bob"], [{ ...general, waitMinutes: 1e15 }]).readyFrom).toBe("2200-12-31T23:59:59Z");
  });
});

describe("X5 the most specific rule holds", () => {
  const rules: Readonly<Record<string, ApprovalRuleInput>> = {
    both: { id: "both", by: ["bob"], only: ["legal", "press"], channels: ["blog"] },
    tag: { id: "tag", by: ["bob"], only: ["press"] },
    channel: { id: "channel", by: ["bob"], channels: ["forum", "blog"] },
    neither: { id: "neither", by: ["bob"] },
    said: { id: "said", by: ["bob"], when: "on Sundays" },
    elsewhere: { id: "elsewhere", by: ["bob"], only: ["press"], channels: ["forum"] },
  };
  test.each([
    ["both tag channel neither said", "press", "both"],
    ["tag channel neither", "press", "tag"],
    ["elsewhere tag channel neither", "press", "tag"],
    ["tag channel neither", "other", "channel"],
    ["tag neither said", "other", "neither"],
    ["said elsewhere", "press", undefined],
  ])("of %s with the tag %s: %s", (names, tag, holds) => {
    const list = names.split(" ").map((name) => rules[name] ?? expect.fail(name));
    for (const some of [list, list.toReversed()]) {
      expect(stateOf([], some, { tags: [tag] }).rule?.id).toBe(holds);
      expect(stateOf([], some, {}, { tags: [tag] }).rule?.id).toBe(holds);
    }
  });

  test("and of equals the strictest: the most people, then the longest wait, then the longest lead", () => {
    const base = { id: "base", by: ["bob"] };
    for (const strict of [{ count: 2 }, { waitMinutes: 5 }, { leadHours: 1 }])
      for (const some of [
        [base, { ...base, id: "strict", ...strict }],
        [{ ...base, id: "strict", ...strict }, base],
      ])
        expect(stateOf([], some).rule?.id).toBe("strict");
    expect(
      stateOf(
        [],
        [
          { ...base, share: 0.2 },
          { ...base, id: "none", count: 0, waitMinutes: 60 },
        ],
      ).rule?.id,
    ).toBe("base");
  });
});

describe("X5 the digest of what goes out", () => {
  it("is of a variant of the plan", () => {
    const plan = planOf({ channels, content: [{ id: "c", title: "C", variants: [{ id: "v", channel: "blog", text: "Hello" }] }] });
    expect(approvalDigest(plan, "v")).toMatch(/^[0-9a-f]{64}$/);
    expect(thrownBy(() => approvalDigest(plan, "c"))).toMatchObject({ code: "unknown-id" });
    expect(thrownBy(() => approvalDigest(plan, "w"))).toMatchObject({ code: "unknown-id", values: { suggestion: "v" } });
  });
});
