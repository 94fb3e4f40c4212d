import { describe, expect, it } from "vitest";
import type { PlanInput } from "../../../src/model/plan.js";
import { readinessProgress } from "../../../src/practice/readiness.js";
import { planOf } from "../../helpers/plan-of.js";

const evidence = (
  kind: "test" | "training" | "response",
  ...statuses: readonly ("planned" | "running" | "done" | "failed" | undefined)[]
) => statuses.map((status, at) => ({ id: `${kind}-${at}`, kind, title: kind, ...(status && { status }) }));
const progress = (fields: Omit<PlanInput, "format" | "id">) => readinessProgress(planOf(fields));

describe("B4 preparation is progress, and is not measured by clicks", () => {
  it("counts evidence by how far it has got, in all and by kind", () => {
    const readiness = [...evidence("test", "done", "done", "running", undefined), ...evidence("training", "planned", "failed")];
    const found = progress({ readiness });
    expect(found).toMatchObject({ total: 6, planned: 1, running: 1, done: 2, failed: 1, unstated: 1, share: 1 / 3 });
    expect(found.kinds.map(({ kind }) => kind)).toEqual(["training", "certificate", "test", "prototype", "research", "response"]);
    expect(found.kinds[2]).toEqual({
      ...{ kind: "test", total: 4, planned: 0, running: 1, done: 2, failed: 0, unstated: 1, share: 0.5 },
      evidence: ["test-0", "test-1", "test-2", "test-3"],
    });
    expect(found.kinds[1]).toEqual({
      kind: "certificate",
      total: 0,
      planned: 0,
      running: 0,
      done: 0,
      failed: 0,
      unstated: 0,
      evidence: [],
    });
  });

  it("has no share where there is no evidence, whatever was measured", () => {
    const metrics = [{ id: "clicks" }];
    const measurements = [{ id: "m", metric: "clicks", value: 100, on: "2027-01-01" }];
    expect(progress({ metrics, measurements })).toMatchObject({ total: 0, done: 0 });
    expect(progress({ metrics, measurements })).not.toHaveProperty("share");
    const readiness = evidence("response", "done");
    expect(progress({ readiness, metrics, measurements })).toEqual(progress({ readiness }));
  });
});
