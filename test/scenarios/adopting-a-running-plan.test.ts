import {
  adoptJourney,
  advanceStage,
  auditJourney,
  isPlanError,
  type MoveResult,
  type Plan,
  parsePlan,
  replayJourney,
  returnToListening,
} from "social-plan";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";

const moved = (result: MoveResult): Plan => (result.ok ? result.plan : expect.fail(result.reason));
const running = loadPlans().get("posthog-marketing") ?? expect.fail("no real plan");
const adopt = (plan: Plan) =>
  adoptJourney(plan, { stage: "post", at: "2027-01-04T09:00:00Z", by: "joe", because: "we have posted for years" });
const adopted = moved(adopt(running));
const owed = (plan: Plan) => auditJourney(plan).adoption?.owed.map(({ report }) => report.gate) ?? expect.fail("it was not adopted");

describe("D1 D5 an organisation that has posted for years adopts the model", () => {
  test("it stands where it is, though most gates are shut, and none of them is forgotten", () => {
    expect(replayJourney(adopted.journey)).toMatchObject({ stage: "post", cycle: 1 });
    expect(auditJourney(adopted).adoption?.sentence).toBe(
      `Adopted in “posting” on 4 January 2027; ${owed(adopted).length} of the 16 gates it passed over were never met.`,
    );
    expect(owed(adopted).length).toBeGreaterThan(5);
    expect(owed(adopted)).toContain("social-players-recorded");
  });

  test("what it then does is owed no more, and shows as met since", () => {
    const known = parsePlan({ ...adopted, people: [...adopted.people, { id: "mia", name: "Mia", player: "writes a blog on analytics" }] });
    expect(owed(known)).toEqual(owed(adopted).filter((gate) => gate !== "social-players-recorded"));
    expect(auditJourney(known).changed.map(({ gate, message }) => [gate, message])).toEqual([["social-players-recorded", "met-since"]]);
  });

  test("back to listening it owes nothing, and goes the whole way like everybody", () => {
    const listening = moved(returnToListening(adopted, { at: "2027-02-01T09:00:00Z", by: "joe", because: "we never asked inside" }));
    expect(owed(listening)).toEqual([]);
    expect(auditJourney(listening).adoption?.message).toBe("returned");
    const refused = advanceStage(listening, { at: "2027-02-02T09:00:00Z", by: "joe" });
    expect(!refused.ok && refused.gates.map(({ gate }) => gate)).toContain("internal-functions-heard");
  });

  test("once is enough, and whoever rewrites the adoption is found", () => {
    const twice = adopt(adopted);
    expect(!twice.ok && twice.code).toBe("begun");
    const text = JSON.stringify(adopted).replace("we have posted for years", "we always listened first");
    const rewritten = parsePlan(text);
    expect(replayJourney(rewritten.journey).stage).toBe("post");
    try {
      auditJourney(rewritten);
      expect.fail("it was not found");
    } catch (error) {
      expect(isPlanError(error) && [error.code, error.path]).toEqual(["log", ["journey", 0]]);
    }
  });
});
