import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../src/edit/changes/apply-changes.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { findNode } from "../../../src/model/find/find-node.js";
import { findReferences } from "../../../src/model/find/find-references.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../../src/model/read/stringify-plan.js";
import { acme } from "./acme.js";

type Recipe = Parameters<typeof editPlan>[1];

const planAfter = (recipe: Recipe, plan: Plan = acme): Plan => editPlan(plan, recipe).plan;

/** Whether a value and everything in it is frozen. */
const isFrozenAll = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenAll));

describe("G20 what an edit leaves alone", () => {
  test("where nothing changed it is the same plan", () => {
    const recipes: readonly Recipe[] = [
      () => {},
      (tx) => tx.set("channel", "forum", {}),
      (tx) => tx.set("channel", "forum", { name: "Forum", tags: ["a", "b"], platform: undefined }),
      (tx) => tx.update("channel", "forum", () => {}),
      (tx) => tx.update("channel", "forum", (draft) => void Object.assign(draft, { tags: ["a", "b"] })),
    ];
    for (const recipe of recipes) expect(editPlan(acme, recipe)).toEqual({ plan: acme, changes: [], undo: [] });
    for (const recipe of recipes) expect(planAfter(recipe)).toBe(acme);
  });

  test("what was not touched is the same object in both", () => {
    const plan = planAfter((tx) => tx.set("tactic", "faq", { statement: "New" }));
    const [care, sales] = plan.strategies;
    const [answers, praise] = care?.goals ?? [];
    expect(sales).toBe(acme.strategies[1]);
    expect(praise).toBe(acme.strategies[0]?.goals[1]);
    expect(answers?.kpis).toBe(acme.strategies[0]?.goals[0]?.kpis);
    expect(answers?.tactics[1]).toBe(acme.strategies[0]?.goals[0]?.tactics[1]);
    expect(answers?.tactics[0]?.venues).toBe(acme.strategies[0]?.goals[0]?.tactics[0]?.venues);
    expect(plan.channels).toBe(acme.channels);
    expect(plan.policy).toBe(acme.policy);
  });

  test("the plan before stays as it was", () => {
    const before = stringifyPlan(acme);
    const { plan, undo } = editPlan(acme, (tx) => {
      tx.remove("goal", "praise");
      tx.move("channel", "forum", {});
      tx.set("tactic", "staff", { statement: "x" });
    });
    expect(stringifyPlan(acme)).toBe(before);
    expect(findNode(acme, "praise")?.path).toEqual(["strategies", 0, "goals", 1]);
    expect(plan).not.toEqual(acme);
    expect(undo).toHaveLength(3);
  });

  test("a caller's values are neither changed, frozen nor kept", () => {
    const tags = ["x"];
    const channel = { id: "chat", name: "Chat", tags, ext: { "acme/x": { deep: [1] } } };
    const plan = planAfter((tx) => {
      tx.add("channel", channel);
      tx.set("channel", "forum", { tags });
      tx.update("channel", "blog", (draft) => void Object.assign(draft, { tags }));
    });
    for (const given of [channel, tags, channel.ext, channel.ext["acme/x"].deep]) expect(Object.isFrozen(given)).toBe(false);
    tags.push("y");
    expect(plan.channels.map((one) => one.tags)).toEqual([["x"], ["x"], undefined, ["x"]]);
  });

  test("all that comes back is frozen", () => {
    const edited = editPlan(acme, (tx) => {
      tx.set("goal", "praise", { statement: "x" });
      tx.add("tactic", { id: "t", statement: "T" }, { to: "praise" });
      tx.move("tactic", "staff", { to: "praise" });
      tx.set("tactic", "staff", { buildsOn: [] });
      tx.set("venue", "meetup", { advocates: ["ito"] });
      tx.remove("goal", "praise");
      tx.add("channel", { id: "c", name: "C" });
      tx.update("channel", "c", (draft) => void Object.assign(draft, { tags: ["t"] }));
    });
    expect(isFrozenAll(edited)).toBe(true);
  });

  test("new fields stand where the model writes them, so that the text is that of the plan read again", () => {
    const plan = planAfter((tx) => {
      tx.set("channel", "blog", { note: "n", bounds: [{ max: 1, per: "day" }], platform: "blog", ext: { "a/b": 1 } });
      tx.set("plan", "plan", { organization: "Acme", ext: { "a/b": 1 }, name: "A" });
      tx.update("goal", "praise", (draft) => void Object.assign(draft, { open: "o", owner: "ito", note: "n" }));
    });
    expect(stringifyPlan(plan)).toBe(stringifyPlan(parsePlan(stringifyPlan(plan))));
    expect(Object.keys(plan.strategies[0]?.goals[1] ?? {}).slice(0, 3)).toEqual(["id", "note", "statement"]);
  });
});

describe("X1 the next plan has its index", () => {
  test("what was added, moved and taken out is found, and who names it", () => {
    const plan = planAfter((tx) => {
      tx.move("goal", "praise", { after: null });
      tx.add("person", { id: "eve", name: "Eve" }, { after: null });
      tx.set("channel", "mail", { owner: "maria" });
      tx.set("channel", "forum", { owner: "eve" });
      tx.remove("policy", "policy");
    });
    expect(findNode(plan, "faq")?.path).toEqual(["strategies", 0, "goals", 1, "tactics", 0]);
    expect(findNode(plan, "ito")?.path).toEqual(["people", 2]);
    expect(findNode(plan, "two-eyes")).toBeUndefined();
    expect(findReferences(plan, "maria").map(({ by, path }) => [by, path.join(".")])).toEqual([
      ["answers", "strategies.0.goals.1.owner"],
      ["mail", "channels.2.owner"],
    ]);
    expect(findReferences(plan, "eve").map(({ by }) => by)).toEqual(["forum"]);
    expect(findReferences(plan, "ito")).toEqual([]);
  });

  test("over two hundred edits", () => {
    let plan = acme;
    for (let index = 0; index < 200; index += 1)
      plan = planAfter((tx) => {
        tx.add("skill", { id: `s-${index}`, name: "x" }, { after: null });
        tx.set("person", "ito", { skills: [`s-${index}`] });
        if (index % 3 === 0 && index > 0) tx.remove("skill", `s-${index - 1}`);
      }, plan);
    const read = parsePlan(stringifyPlan(plan));
    for (let index = 0; index < 200; index += 1) {
      expect(findNode(plan, `s-${index}`)).toEqual(findNode(read, `s-${index}`));
      expect(findReferences(plan, `s-${index}`)).toEqual(findReferences(read, `s-${index}`));
    }
  });

  test("within one edit of a long list, where positions shift under each other", () => {
    const many = planAfter((tx) => {
      for (let index = 0; index < 400; index += 1) tx.add("skill", { id: `s-${index}`, name: "x" });
    });
    const expected = many.skills.map(({ id }) => id);
    const plan = planAfter((tx) => {
      for (let index = 0; index < 300; index += 7) {
        tx.add("skill", { id: `n-${index}`, name: "x" }, { after: null });
        expected.unshift(`n-${index}`);
        tx.set("skill", `s-${299 - index}`, { name: `${index}` });
        tx.move("skill", `s-${(index * 11) % 300}`, { after: `n-${index}` });
        expected.splice(expected.indexOf(`s-${(index * 11) % 300}`), 1);
        expected.splice(1, 0, `s-${(index * 11) % 300}`);
        if (index % 2 === 0) {
          tx.remove("skill", `s-${300 + index / 7}`);
          expected.splice(expected.indexOf(`s-${300 + index / 7}`), 1);
        }
      }
    }, many);
    expect(plan.skills.map(({ id }) => id)).toEqual(expected);
    expect(plan.skills.find(({ id }) => id === "s-299")?.name).toBe("0");
    for (const [index, id] of expected.entries()) expect(findNode(plan, id)?.path).toEqual(["skills", index]);
  });

  test("within one edit of a very long list, changed far from its end, read between and moved with what it stands in", () => {
    const strategy = (id: string, count: number) => ({
      id,
      tactics: Array.from({ length: count }, (_, index) => ({
        id: `${id}-${index}`,
        statement: "x",
        partOf: index > 0 ? `${id}-0` : undefined,
      })),
    });
    const long = parsePlan(
      JSON.parse(JSON.stringify({ format: "social-plan/1", id: "long", strategies: [strategy("s", 1500), strategy("r", 3)] })),
    );
    const expected = long.strategies[0]?.tactics.map(({ id }) => String(id)) ?? [];
    const take = (id: string) => expected.splice(expected.indexOf(id), 1);
    const { plan, undo } = editPlan(long, (tx) => {
      for (let index = 1; index < 600; index += 1) {
        const id = `s-${(index * 7) % 1500}`;
        if (index % 3 === 0) {
          tx.remove("tactic", id);
          take(id);
        } else if (index % 3 === 1) {
          tx.move("tactic", id, { after: "s-0" });
          take(id);
          expected.splice(expected.indexOf("s-0") + 1, 0, id);
        } else tx.set("tactic", id, { statement: `x ${index}` });
        if (index % 200 === 0) tx.set("strategy", "s", { mission: `${index}` });
        if (index === 300) tx.move("strategy", "s", {});
      }
    });
    expect(plan.strategies[1]?.tactics.map(({ id }) => id)).toEqual(expected);
    const read = parsePlan(stringifyPlan(plan));
    expect(plan).toEqual(read);
    for (const id of expected) expect(findNode(plan, id)).toEqual(findNode(read, id));
    expect(findReferences(plan, "s-0")).toEqual(findReferences(read, "s-0"));
    expect(isFrozenAll(plan)).toBe(true);
    expect(applyChanges(plan, undo)).toEqual(long);
  });
});
