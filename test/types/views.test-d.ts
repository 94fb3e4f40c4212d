import { describe, expectTypeOf, test } from "vitest";
import type { Plan } from "../../src/model/plan.js";
import type { Id } from "../../src/model/values/id.js";
import type { Framework } from "../../src/results/views/framework.js";
import type { FrameworkGaps, FrameworkParts, FrameworkView } from "../../src/results/views/framework-view.js";
import type { AmecParts } from "../../src/results/views/frameworks/amec.js";
import type { OkrObjective } from "../../src/results/views/frameworks/okr.js";
import { viewAs } from "../../src/results/views/view-as.js";
import type { ViewMeasure } from "../../src/results/views/view-item.js";

declare const plan: Plan;
declare const some: Framework;

describe("X7 the name of a framework decides the type of the tree", () => {
  test("its parts, and the parts that something is missing from", () => {
    const view = viewAs(plan, "okr");
    expectTypeOf(view.framework).toEqualTypeOf<"okr">();
    expectTypeOf(view.parts.objectives).toEqualTypeOf<readonly OkrObjective[]>();
    expectTypeOf(view.parts.objectives[0]?.keyResults[0]).toEqualTypeOf<ViewMeasure | undefined>();
    expectTypeOf(view.missing[0]?.part).toEqualTypeOf<"objectives" | "keyResults" | "initiatives" | undefined>();
    expectTypeOf(view.left[0]?.ids).toEqualTypeOf<readonly Id[] | undefined>();
    expectTypeOf(viewAs(plan, "amec").parts).toEqualTypeOf<AmecParts>();
    expectTypeOf<FrameworkGaps["race"]>().toEqualTypeOf<"plan" | "reach" | "act" | "convert" | "engage">();
    expectTypeOf<FrameworkGaps["ogsm"]>().toEqualTypeOf<"objective" | "goals" | "strategies" | "measures">();
    expectTypeOf<keyof FrameworkParts["sostac"]>().toEqualTypeOf<
      "situation" | "objectives" | "strategy" | "tactics" | "action" | "control"
    >();
  });

  test("parts of another framework, and frameworks that are none, do not compile", () => {
    // @ts-expect-error [ts2339] -- OGSM has pages
    viewAs(plan, "ogsm").parts.objectives;
    // @ts-expect-error [ts2339] -- a tree of POST has no control
    viewAs(plan, "post").parts.control;
    // @ts-expect-error [ts2345] -- misspelt
    viewAs(plan, "sostak");
    // @ts-expect-error [ts2345] -- any text will not do
    viewAs(plan, "okr" as string);
    // @ts-expect-error [ts2540] -- a view is read only
    viewAs(plan, "okr").framework = "okr";
  });

  test("of one of several, the framework tells the trees apart", () => {
    const view = viewAs(plan, some);
    expectTypeOf(view).toEqualTypeOf<FrameworkView>();
    if (view.framework === "race") expectTypeOf(view.parts).toEqualTypeOf<FrameworkParts["race"]>();
    // @ts-expect-error [ts2339] -- not every framework has pages
    view.parts.pages;
  });
});
