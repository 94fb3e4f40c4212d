import { test } from "vitest";
import { safeParsePlan } from "../../../src/model/read/safe-parse-plan.js";
import { planOfEveryKind } from "../../../src/testing/plugins/plan-of-every-kind.js";
test("p", () => { const r = safeParsePlan(planOfEveryKind); console.log(r.ok, (r as any).problems?.map((p: any) => p.message + " @ " + p.path.join("."))); });
