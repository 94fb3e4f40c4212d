import { describe, expect, test } from "vitest";
import { PlanError } from "../../../src/base/problems/plan-error.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { tryEditPlan } from "../../../src/edit/try-edit-plan.js";
import { acme } from "./acme.js";

describe("F24 an edit that may be refused", () => {
  test("answers with what came of it", () => {
    const recipe: Parameters<typeof editPlan>[1] = (tx) => tx.set("channel", "mail", { name: "Post" });
    expect(tryEditPlan(acme, recipe)).toEqual({ ok: true, ...editPlan(acme, recipe) });
    expect(Object.isFrozen(tryEditPlan(acme, recipe))).toBe(true);
    const same = tryEditPlan(acme, () => {});
    expect(same.ok && same.plan).toBe(acme);
  });

  test("or with why not: the code, a sentence without it, the place and the values", () => {
    const refused = tryEditPlan(acme, (tx) => tx.set("channel", "mail", { owner: "mari" }));
    expect(refused).toEqual({
      ok: false,
      code: "dangling-ref",
      message:
        "In channels[2].owner, nothing in the plan has the id “mari”. Did you mean “maria”? Correct the id, or add the missing person.",
      path: ["channels", 2, "owner"],
      values: expect.objectContaining({ id: "mari", suggestion: "maria" }),
      problems: [expect.objectContaining({ code: "dangling-ref" })],
    });
    expect(Object.isFrozen(refused)).toBe(true);
    const named = tryEditPlan(acme, (tx) => tx.remove("person", "ito"));
    expect(named).toMatchObject({ ok: false, code: "still-referenced", path: [], values: { by: ["two-eyes"] } });
    expect(named).not.toHaveProperty("problems");
    expect(tryEditPlan(acme, async () => {})).toMatchObject({ ok: false, code: "change" });
  });

  test("what the recipe itself throws goes on, but for our own errors", () => {
    for (const thrown of [new Error("mine"), null, "text"])
      expect(() =>
        tryEditPlan(acme, () => {
          throw thrown;
        }),
      ).toThrow();
    const own = tryEditPlan(acme, () => {
      throw new PlanError("config", "Not so.");
    });
    expect(own).toEqual({ ok: false, code: "config", message: "Not so.", path: [], values: {} });
  });
});
