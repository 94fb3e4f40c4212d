import { describe, expect, test } from "vitest";
import type { Edit } from "../../../src/edit/edit.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { acme } from "./acme.js";

type Recipe = Parameters<typeof editPlan>[1];

/** What a caller without a compiler may write where `T` is asked for. */
const loose = <T>(value: unknown): T => value as T;
const refusalOf = (recipe: Recipe) => thrownBy(() => editPlan(acme, recipe));

describe("F24 recipes that are none", () => {
  test("what a recipe throws goes on unchanged", () => {
    const mine = new Error("mine");
    const thrower = () => {
      throw mine;
    };
    expect(() => editPlan(acme, thrower)).toThrow(mine);
    expect(() => editPlan(acme, (tx) => tx.update("goal", "answers", thrower))).toThrow(mine);
  });

  test("an edit that is kept is over when its recipe is", () => {
    let kept: Edit | undefined;
    editPlan(acme, (tx) => {
      kept = tx;
    });
    expect(thrownBy(() => kept?.set("goal", "answers", {})).message).toBe("[change] The edit is over. Make another with `editPlan`.");
    expect(() =>
      editPlan(acme, (tx) => {
        kept = tx;
        throw new Error("mine");
      }),
    ).toThrow("mine");
    expect(() => kept?.remove("goal", "answers")).toThrow("The edit is over");
  });

  test("an asynchronous one is refused, and what it does later is heard by nobody", async () => {
    const waiting = async (tx: Edit) => {
      await Promise.resolve();
      tx.set("goal", "answers", { statement: "x" });
    };
    const error = thrownBy(() => editPlan(acme, loose(waiting)));
    expect(error.message).toBe("[change] The recipe of an edit is asynchronous. Wait for what it needs before the edit.");
    expect(() =>
      editPlan(acme, (tx) =>
        tx.update(
          "goal",
          "answers",
          loose(async () => {}),
        ),
      ),
    ).toThrow("asynchronous");
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
  });

  test.each<[string, Recipe, readonly (string | number)[], string]>([
    ["no recipe", loose(undefined), ["recipe"], "In recipe, nothing was found. Write a function that makes the edit instead."],
    ["no recipe of an update", (tx) => tx.update("goal", "answers", loose({})), ["recipe"], "an object was found"],
    ["no id", (tx) => tx.set("goal", loose(undefined), {}), ["id"], "In `id`, nothing was found. Pass the id of a thing."],
    ["no id of an update", (tx) => tx.update("goal", loose(5), () => {}), ["id"], "5 was found"],
    ["no id to move", (tx) => tx.move("goal", loose(null), {}), ["id"], "null"],
    ["no id to remove", (tx) => tx.remove("goal", loose({})), ["id"], "an object"],
    ["a parent that is no id", (tx) => tx.move("goal", "answers", { to: loose(5) }), ["where", "to"], "5 was found"],
    ["a neighbour that is no id", (tx) => tx.move("goal", "answers", { after: loose(5) }), ["where", "after"], "5 was found"],
    ["no patch", (tx) => tx.set("goal", "answers", loose(null)), ["patch"], "null was found. Pass an object with the fields to set."],
    ["a list for a patch", (tx) => tx.set("goal", "answers", loose([])), ["patch"], "a list was found"],
  ])("%s is told by its type", (_, recipe, path, message) => {
    const error = refusalOf(recipe);
    expect(error.code).toBe("type");
    expect(error.path).toEqual(path);
    expect(error.message).toContain(message);
  });

  test("no kind is told by the choices", () => {
    for (const kind of ["gaol", "toString", 5]) {
      const error = refusalOf((tx) => tx.set(loose<"goal">(kind), "answers", {}));
      expect([error.code, error.path]).toEqual(["choice", ["kind"]]);
    }
  });
});

describe("F4 F13 G14 hostile values", () => {
  const deep = (levels: number): unknown => {
    let value: unknown = {};
    for (let level = 0; level < levels; level += 1) value = { value };
    return value;
  };
  const hidden = {
    get name(): string {
      throw new Error("no");
    },
  };

  test.each<[string, Recipe, string]>([
    ["__proto__ in a patch", (tx) => tx.set("channel", "forum", JSON.parse('{ "__proto__": { "name": "x" } }')), "unknown-field"],
    ["__proto__ in a value", (tx) => tx.set("channel", "forum", JSON.parse('{ "ext": { "a/b": { "__proto__": 1 } } }')), "forbidden-key"],
    ["__proto__ in what is added", (tx) => void tx.add("skill", JSON.parse('{ "id": "s", "name": "x", "__proto__": 1 }')), "forbidden-key"],
    ["a field every object has", (tx) => tx.set("channel", "forum", loose({ toString: undefined })), "unknown-field"],
    ["a getter that throws in a patch", (tx) => tx.set("channel", "forum", hidden), "unreadable"],
    ["a getter that throws in what is added", (tx) => void tx.add("skill", loose(hidden)), "unreadable"],
    ["too deep a value", (tx) => tx.set("channel", "forum", { ext: { "a/b": loose(deep(100_000)) } }), "limit-depth"],
    [
      "too deep a value in a draft",
      (tx) => tx.update("channel", "forum", (draft) => void Object.assign(draft, { ext: { "a/b": deep(300) } })),
      "limit-depth",
    ],
    ["a date", (tx) => tx.set("blackout", "strike", loose({ from: new Date(0) })), "type"],
  ])("%s", (_, recipe, code) => {
    expect(refusalOf(recipe).code).toBe(code);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty("name");
  });

  test("the prototype of a draft is not set, which the draft says itself", () => {
    const grown = JSON.parse('{ "__proto__": { "owner": "ito" } }');
    expect(() => editPlan(acme, (tx) => tx.update("channel", "mail", (draft) => void Object.assign(draft, grown)))).toThrow(
      "setPrototypeOf",
    );
  });

  test("what cannot be followed in a draft is our error, or works", () => {
    const far = deep(100_000);
    expect(["limit-depth", "unreadable"]).toContain(
      refusalOf((tx) => tx.update("channel", "forum", (draft) => void Object.assign(draft, { ext: { "a/b": far } }))).code,
    );
  });
});
