import { describe, expect, it } from "vitest";
import { type ContentStatus, contentStatuses } from "../../../src/model/content/content-status.js";
import { approvalDigest } from "../../../src/practice/approval-digest.js";
import { statusMoves } from "../../../src/practice/status-moves.js";
import { planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const planWith = (status: ContentStatus | undefined, { count, digest }: { count?: number; digest?: string } = {}) =>
  planOf({
    people: ["ada", "bob"].map((id) => ({ id, name: id })),
    channels: [{ id: "blog", name: "Blog" }],
    policy: { approvals: count === undefined ? [] : [{ id: "r", by: [], count }] },
    content: [
      {
        id: "c",
        title: "C",
        author: "ada",
        variants: [
          {
            ...{ id: "v", channel: "blog", text: "Hello", ...(status && { status }) },
            approvals: digest === undefined ? [] : [{ by: "bob", at: "2027-01-04T09:00:00Z", digest }],
          },
        ],
      },
    ],
  });
const digest = approvalDigest(planWith("draft"), "v");
const open = (...given: Parameters<typeof planWith>) =>
  statusMoves(planWith(...given), "v").flatMap(({ to, isOpen }) => (isOpen ? [to] : []));

describe("C8 X5 the statuses that content may take next", () => {
  it.each<[ContentStatus | undefined, readonly ContentStatus[], readonly ContentStatus[]]>([
    [undefined, ["draft", "rejected", "blocked"], []],
    ["idea", ["draft", "rejected", "blocked"], []],
    ["draft", ["in-review", "rejected", "blocked"], ["approved"]],
    ["in-review", ["draft", "rejected", "blocked"], ["approved"]],
    ["approved", ["draft", "rejected", "blocked"], ["scheduled", "published"]],
    ["scheduled", ["draft", "rejected", "blocked"], ["published", "approved"]],
    ["published", [], []],
    ["rejected", ["draft"], []],
    ["blocked", ["draft", "in-review"], ["approved"]],
  ])("from %s: %j, and once it is approved %j", (status, always, approved) => {
    expect(open(status)).toEqual(always);
    expect(new Set(open(status, { digest }))).toEqual(new Set([...always, ...approved]));
    expect(new Set(open(status, { count: 0 }))).toEqual(new Set([...always, ...approved]));
    for (const { to, isOpen, because } of statusMoves(planWith(status), "v")) {
      expect(because).toBe(isOpen ? undefined : "not-approved");
      expect(isOpen).toBe(!approved.includes(to));
    }
  });

  it("lead from an idea to what is out, and nothing that is out anywhere", () => {
    const reached = new Set<ContentStatus>(["idea"]);
    for (const status of reached) for (const to of open(status, { digest })) reached.add(to);
    expect(reached).toEqual(new Set(contentStatuses));
  });

  it("are those of a variant of the plan", () => {
    expect(thrownBy(() => statusMoves(planWith("idea"), "w"))).toMatchObject({ code: "unknown-id" });
  });
});
