import { describe, expect, test } from "vitest";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { stringifyPlan } from "../../../src/model/read/stringify-plan.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { acme } from "./acme.js";

type Recipe = Parameters<typeof editPlan>[1];

/** What a caller without a compiler may write where `T` is asked for. */
const loose = <T>(value: unknown): T => value as T;
const refusalOf = (recipe: Recipe) => thrownBy(() => editPlan(acme, recipe));

interface Refusal {
  readonly name: string;
  readonly recipe: Recipe;
  readonly code: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

const refusals: readonly Refusal[] = [
  {
    name: "an id that nothing has",
    recipe: (tx) => tx.set("goal", "answer", { statement: "x" }),
    code: "unknown-id",
    message: "Nothing in the plan has the id “answer”. Did you mean “answers”?",
  },
  {
    name: "an id of another kind",
    recipe: (tx) => tx.remove("goal", "faq"),
    code: "unknown-id",
    message: "A tactic, not a goal, has the id “faq”.",
  },
  {
    name: "an id in another case",
    recipe: (tx) => tx.move("goal", "Answers", { to: "sales" }),
    code: "unknown-id",
    message: "Nothing in the plan has the id “Answers”. Did you mean “answers”?",
  },
  {
    name: "an absent part",
    recipe: (tx) => tx.update("response", "response", () => {}),
    code: "unknown-id",
    message: "Nothing in the plan has the id “response”.",
  },
  {
    name: "a parent that nothing is",
    recipe: (tx) => tx.add("tactic", { id: "t", statement: "T" }, { to: "answer" }),
    code: "unknown-id",
    message: "Nothing in the plan has the id “answer”. Did you mean “answers”?",
  },
  {
    name: "a neighbour that stands elsewhere",
    recipe: (tx) => tx.add("tactic", { id: "t", statement: "T" }, { to: "praise", after: "faq" }),
    code: "unknown-id",
    message: "Nothing in `tactics` of “praise” has the id “faq”. Name in `after` what stands there, or null.",
  },
  {
    name: "itself as the neighbour",
    recipe: (tx) => tx.move("tactic", "faq", { after: "faq" }),
    code: "unknown-id",
    message: "Nothing in `tactics` of “answers” has the id “faq”. Name in `after` what stands there, or null.",
  },
  {
    name: "a parent of the wrong kind",
    recipe: (tx) => tx.move("tactic", "faq", { to: "forum" }),
    code: "change",
    message: "A tactic stands in a goal or strategy, and “forum” is a channel. Name another in `to`.",
  },
  {
    name: "what stands in itself",
    recipe: (tx) => tx.move("goal", "answers", { to: "faq" }),
    code: "change",
    message: "A goal stands in a strategy, and “faq” is a tactic. Name another in `to`.",
  },
  {
    name: "no parent where there are many",
    recipe: (tx) => tx.add("tactic", { id: "t", statement: "T" }, loose({})),
    code: "change",
    message: "A tactic stands in a goal or strategy. Say in which: `{ to: … }`.",
  },
  {
    name: "a part that is there",
    recipe: (tx) => void tx.add("policy", {}),
    code: "change",
    message: "The plan has its policy already. Set its fields instead.",
  },
  {
    name: "a part that is always there",
    recipe: (tx) => void tx.add("alignment", loose({})),
    code: "change",
    message: "The plan has its alignment already. Set its fields instead.",
  },
  {
    name: "a part taken elsewhere",
    recipe: (tx) => tx.move("policy", "policy", {}),
    code: "change",
    message: "The policy of a plan has its one place.",
  },
  {
    name: "a part that must be there taken out",
    recipe: (tx) => tx.remove("listening", "listening"),
    code: "change",
    message: "The listening of a plan cannot be taken out. Empty its fields instead.",
  },
  {
    name: "an id that is set",
    recipe: (tx) => tx.set("goal", "answers", loose({ id: "other" })),
    code: "change",
    message: "An id stays as it is. Add another thing, and remove this one.",
  },
  {
    name: "an id that is drafted",
    recipe: (tx) => tx.update("goal", "answers", (draft) => void Object.assign(draft, { id: "other" })),
    code: "change",
    message: "An id stays as it is. Add another thing, and remove this one.",
  },
  {
    name: "the format",
    recipe: (tx) => tx.set("plan", "plan", loose({ format: "social-plan/2" })),
    code: "change",
    message: "`format` of a plan is not set by hand. It says how the plan is written.",
  },
  {
    name: "the journey",
    recipe: (tx) => tx.set("plan", "plan", loose({ journey: [] })),
    code: "change",
    message: "`journey` of a plan is not set by hand. It grows by `advanceStage` and its siblings.",
  },
  {
    name: "a list of things",
    recipe: (tx) => tx.set("goal", "answers", loose({ kpis: [] })),
    code: "change",
    message: "`kpis` of a goal holds things of their own. Use `add`, `move` and `remove`, or `set` on one of them.",
  },
  {
    name: "a part through the plan",
    recipe: (tx) => tx.set("plan", "plan", loose({ policy: undefined })),
    code: "change",
    message: "`policy` of a plan holds things of their own. Use `add`, `move` and `remove`, or `set` on one of them.",
  },
  {
    name: "a misspelt field",
    recipe: (tx) => tx.set("goal", "answers", loose({ statment: "x" })),
    code: "unknown-field",
    message:
      "In strategies[0].goals[0], “statment” is not a known field. Did you mean “statement”? Correct the name, remove it, or keep it under `ext`.",
    path: ["strategies", 0, "goals", 0],
  },
  {
    name: "a field that must be there",
    recipe: (tx) => tx.set("goal", "answers", loose({ statement: undefined })),
    code: "missing-field",
    message: "In strategies[0].goals[0], the field “statement” is missing. Add it.",
    path: ["strategies", 0, "goals", 0],
  },
  {
    name: "a value of another type",
    recipe: (tx) => tx.set("goal", "answers", loose({ statement: 5 })),
    code: "type",
    message: "In strategies[0].goals[0].statement, a number was found. Write text instead.",
    path: ["strategies", 0, "goals", 0, "statement"],
  },
  {
    name: "a value deep in a field",
    recipe: (tx) => tx.update("tactic", "faq", (draft) => void draft.venues.push({ venue: "meetup", does: loose("creates") })),
    code: "choice",
    message:
      "In strategies[0].goals[0].tactics[0].venues[1].does, “creates” is not one of the choices. Did you mean “create”? Choose one of: create, enhance, empower.",
    path: ["strategies", 0, "goals", 0, "tactics", 0, "venues", 1, "does"],
  },
  {
    name: "a value in what is added",
    recipe: (tx) => tx.add("goal", { id: "more", statement: "M", kpis: [{ id: "k", metric: loose(5) }] }, { to: "sales" }),
    code: "type",
    message: "In strategies[1].goals[0].kpis[0].metric, a number was found. Write text instead.",
    path: ["strategies", 1, "goals", 0, "kpis", 0, "metric"],
  },
  {
    name: "fields that do not fit together",
    recipe: (tx) => tx.set("blackout", "strike", { to: "2026-01-01" }),
    code: "range",
    message: "In blackouts[0].to, 2026-01-01 is out of range. It must not lie before `from`.",
    path: ["blackouts", 0, "to"],
  },
  {
    name: "fields that do not fit together on what is then taken out",
    recipe: (tx) => {
      tx.set("blackout", "strike", { to: "2026-01-01" });
      tx.remove("blackout", "strike");
    },
    code: "range",
    message: "In blackouts[0].to, 2026-01-01 is out of range. It must not lie before `from`.",
    path: ["blackouts", 0, "to"],
  },
  {
    name: "an id that is taken",
    recipe: (tx) => tx.add("tactic", { id: "Maria", statement: "T" }, { to: "answers", after: null }),
    code: "duplicate-id",
    message:
      "In strategies[0].goals[0].tactics[2].id, the id “Maria” is used a second time; people[0] has it already. Give each thing its own id; upper and lower case count as equal. References to it are checked after that.",
    path: ["strategies", 0, "goals", 0, "tactics", 2, "id"],
  },
  {
    name: "an id that is taken by a part, there or not",
    recipe: (tx) => void tx.add("skill", { id: "Vision", name: "x" }),
    code: "duplicate-id",
    message:
      "In skills[0].id, the id “Vision” is used a second time; the vision of the plan has it already. Give each thing its own id; upper and lower case count as equal. References to it are checked after that.",
    path: ["skills", 0, "id"],
  },
  {
    name: "the id of the plan",
    recipe: (tx) => void tx.add("skill", { id: "ACME", name: "x" }),
    code: "duplicate-id",
    message:
      "In skills[0].id, the id “ACME” is used a second time; the plan itself has it already. Give each thing its own id; upper and lower case count as equal. References to it are checked after that.",
    path: ["skills", 0, "id"],
  },
  {
    name: "an id twice in what is added",
    recipe: (tx) => void tx.add("audience", { id: "fans", name: "Fans", personas: [{ id: "FANS", name: "x" }] }),
    code: "duplicate-id",
    message:
      "In audiences[0].personas[0].id, the id “FANS” is used a second time; another thing that was added with it has it already. Give each thing its own id; upper and lower case count as equal. References to it are checked after that.",
    path: ["audiences", 0, "personas", 0, "id"],
  },
  {
    name: "a reference to nothing",
    recipe: (tx) => tx.set("channel", "mail", { owner: "mari" }),
    code: "dangling-ref",
    message:
      "In channels[2].owner, nothing in the plan has the id “mari”. Did you mean “maria”? Correct the id, or add the missing person.",
    path: ["channels", 2, "owner"],
  },
  {
    name: "a reference to another kind",
    recipe: (tx) => tx.set("channel", "mail", { owner: "calls" }),
    code: "wrong-kind",
    message: "In channels[2].owner, “calls” names a thing of the kind metric, which does not fit here. Name one of the kind person.",
    path: ["channels", 2, "owner"],
  },
  {
    name: "a reference that fits no more, as its id came back as another kind",
    recipe: (tx) => {
      tx.remove("metric", "visits");
      tx.add("person", { id: "visits", name: "V" });
    },
    code: "wrong-kind",
    message:
      "In strategies[0].goals[0].kpis[0].target.of, “visits” names a thing of the kind person, which does not fit here. Name one of the kind metric.",
    path: ["strategies", 0, "goals", 0, "kpis", 0, "target", "of"],
  },
  {
    name: "a way that leads back",
    recipe: (tx) => tx.set("tactic", "faq", { buildsOn: ["staff"] }),
    code: "cycle",
    message: "In strategies[0].goals[0].tactics[0], the links lead back to where they began: faq → staff → faq. Take one of them out.",
    path: ["strategies", 0, "goals", 0, "tactics", 0],
  },
  {
    name: "what others name",
    recipe: (tx) => tx.remove("person", "ito"),
    code: "still-referenced",
    message: "“ito” is still named by “two-eyes”. Take it out there first, or remove it with `detach` from all that can do without it.",
  },
];

describe("G17 an edit that would set a list of which more than a hundred items are wrong", () => {
  test("is refused with the first hundred", () => {
    const recipe: Recipe = (tx) => tx.set("goal", "answers", loose({ serves: Array.from({ length: 150 }, () => 7) }));
    expect(refusalOf(recipe)).toMatchObject({ code: "type", path: ["strategies", 0, "goals", 0, "serves", 0] });
    expect(refusalOf(recipe)).toHaveProperty("problems.length", 100);
  });
});

describe("F24 an edit that cannot be made is refused, and the plan stays as it was", () => {
  test.each(refusals)("$name", ({ recipe, code, message, path = [] }) => {
    const before = stringifyPlan(acme);
    const error = refusalOf(recipe);
    expect(error.message).toBe(`[${code}] ${message}`);
    expect([error.code, error.path]).toEqual([code, path]);
    expect(stringifyPlan(acme)).toBe(before);
  });

  test("what was done before is not done either", () => {
    expect(() =>
      editPlan(acme, (tx) => {
        tx.set("goal", "praise", { statement: "x" });
        tx.remove("person", "maria");
      }),
    ).toThrow("still named by “answers”, “forum”, “policy”, “two-eyes”.");
    expect(editPlan(acme, () => {}).plan).toBe(acme);
    expect(acme.strategies[0]?.goals[1]?.statement).toBe("Be praised");
  });

  test("many who name it are counted", () => {
    const { plan } = editPlan(acme, (tx) => {
      for (let index = 0; index < 8; index += 1) tx.add("channel", { id: `c-${index}`, name: "C", owner: "ito" });
    });
    const error = thrownBy(() => editPlan(plan, (tx) => tx.remove("person", "ito")));
    expect(error.message).toContain("is still named by “two-eyes”, “c-0”, “c-1”, “c-2”, “c-3” and 4 more.");
    expect(error.values).toMatchObject({ id: "ito", count: 9 });
  });

  test("names may come before what they name, and after it is gone", () => {
    const { plan } = editPlan(acme, (tx) => {
      tx.set("channel", "mail", { owner: "eve" });
      tx.remove("person", "ito");
      tx.set("approvalRule", "two-eyes", { by: ["eve"] });
      tx.add("person", { id: "eve", name: "Eve" });
    });
    expect(plan.people.map(({ id }) => id)).toEqual(["maria", "eve"]);
  });

  test("a step that is refused and caught leaves nothing half done", () => {
    const { changes } = editPlan(acme, (tx) => {
      const steps: readonly (() => void)[] = [
        () => tx.set("channel", "forum", loose({ name: "x", media: "bought" })),
        () => void tx.add("channel", { id: "forum", name: "x" }),
        () => tx.move("tactic", "faq", { to: "forum" }),
        () => tx.remove("metric", "calls", { detach: true }),
        () => tx.update("goal", "answers", (draft) => void Object.assign(draft, { statement: "x", kpis: [] })),
      ];
      for (const step of steps) thrownBy(step);
    });
    expect(changes).toEqual([]);
  });
});
