import { describe, expect, test } from "vitest";
import { storyOf } from "../../examples/harbour-story.js";
import { loadPlans } from "../../examples/load-plans.js";
import { responseGuide, toMarkdown } from "../../src/documents.js";
import { stageMermaid } from "../../src/formats.js";
import {
  advanceStage,
  approvalDigest,
  assignContent,
  editPlan,
  generateCalendar,
  type MoveResult,
  mayPost,
  type Plan,
  pauseJourney,
  resumeJourney,
  returnToListening,
  stageStatus,
} from "../../src/index.js";

const complete = loadPlans().get("invented-harbour-coffee") ?? expect.fail("no such plan");
const by = "marit";
const moved = (result: MoveResult): Plan => {
  if (!result.ok) throw new Error(result.reason);
  return result.plan;
};

/** The complete example in stage post, its reel approved by somebody who did not make it. */
const posting = ((): Plan => {
  const { start, chapters } = storyOf(complete);
  const walked = chapters.reduce((plan, { write, at }) => moved(advanceStage(write(plan), { at, by })), start);
  const author = walked.content.find(({ id }) => id === "kettle-reel")?.author;
  const [other] = walked.policy?.approvals.flatMap((rule) => rule.by).filter((person) => person !== author) ?? [];
  const yes = { by: other ?? "", at: "2027-02-01T09:00:00Z", digest: approvalDigest(walked, "kettle-reel-instagram") };
  return editPlan(walked, (tx) => tx.set("variant", "kettle-reel-instagram", { approvals: [yes] })).plan;
})();

const rulesAt = (plan: Plan, at: string): readonly string[] => mayPost(plan, "kettle-reel", { at }).map(({ rule }) => rule);

describe("D1 D4 a crisis: everybody stops posting, and goes on when it is over", () => {
  const paused = moved(pauseJourney(posting, { at: "2027-03-10T07:00:00Z", by, because: "The harbour is flooded" }));
  const resumed = moved(resumeJourney(paused, { at: "2027-03-20T07:00:00Z", by, because: "It is dry again" }));

  test("what might go out the minute before may not from then on, until somebody resumes", () => {
    expect(rulesAt(resumed, "2027-03-10T06:59:59Z")).toEqual([]);
    expect(rulesAt(resumed, "2027-03-10T07:00:00Z")).toEqual(["may-post-paused"]);
    expect(rulesAt(resumed, "2027-03-20T06:59:59Z")).toEqual(["may-post-paused"]);
    expect(rulesAt(resumed, "2027-03-20T07:00:00Z")).toEqual([]);
    expect(rulesAt(paused, "2027-06-01T09:00:00Z")).toEqual(["may-post-paused"]);
  });

  test("the status and the diagram say so, too", () => {
    expect(stageStatus(paused)).toMatchObject({ stage: "post", paused: true });
    expect(stageMermaid(paused)).toContain("posting (the plan is here, and paused)");
    expect(stageMermaid(resumed)).toContain("posting (the plan is here)");
  });

  test("D3 those who answer read first that posting is paused, and that they go on; then nothing of it", () => {
    const guideOf = (plan: Plan) => toMarkdown(responseGuide(plan)).split("\n");
    const notice =
      "Posting has been paused since 10 March 2027, 07:00 UTC by Marit (The harbour is flooded). People are answered all the same.";
    expect(guideOf(paused)[2]).toBe(notice);
    expect(guideOf(resumed)).toEqual(guideOf(paused).toSpliced(2, 2));
    expect(guideOf(posting)).toEqual(guideOf(resumed));
  });

  test("who returns to listening instead posts nothing until the way has been walked again", () => {
    const again = moved(returnToListening(resumed, { at: "2027-04-01T07:00:00Z", by, because: "What do people need now?" }));
    expect(rulesAt(again, "2027-03-31T09:00:00Z")).toEqual([]);
    expect(rulesAt(again, "2027-04-01T07:00:00Z")).toEqual(["may-post-stage"]);
  });

  test("every entry of the calendar is answered: a post goes out, or says why not; the other work is none", () => {
    const calendar = assignContent(resumed, generateCalendar(resumed, { from: "2027-03-01", to: "2027-03-31" }));
    const at = "2027-03-25T09:00:00Z";
    const answers = calendar.entries.map((entry) => ({ entry, reasons: mayPost(resumed, entry.id, { at, calendar }) }));
    expect(answers.filter(({ reasons }) => reasons.length === 0).map(({ entry }) => entry.content)).toEqual(["kettle-reel"]);
    for (const { entry, reasons } of answers)
      expect(reasons.some(({ rule }) => rule === "may-post-other-work")).toBe(entry.work !== "post");
  });
});
