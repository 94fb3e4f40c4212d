import { describe, expect, test } from "vitest";
import { planOf, written } from "../../../helpers/plan-of.js";
import { placesOf, problemsOf } from "../harness.js";

const channels = (...ids: readonly unknown[]) => written({ channels: ids.map((id) => ({ id, name: "x" })) });

describe("F18 an id is used once in a plan", () => {
  test("the second use is told, with the first", () => {
    const [problem] = problemsOf(channels("forum", "blog", "forum"));
    expect(problem).toMatchObject({
      code: "duplicate-id",
      path: ["channels", 2, "id"],
      values: { id: "forum", first: "channels[0]" },
      message:
        "In channels[2].id, the id “forum” is used a second time; channels[0] has it already. Give each thing its own id; upper and lower case count as equal. References to it are checked after that.",
    });
  });

  test("every further use is told, always with the first", () => {
    expect(problemsOf(channels("a", "a", "a")).map(({ path, values }) => [path[1], values["first"]])).toEqual([
      [1, "channels[0]"],
      [2, "channels[0]"],
    ]);
  });

  test("F23 nothing is told that follows from it: no reference of the wrong kind, none to nothing, no ring", () => {
    const tactics = [
      { id: "post", statement: "T", buildsOn: ["post"], metrics: ["sales", "sales"] },
      { id: "post", statement: "U", serves: ["sales", "SALES"] },
    ];
    const input = written({
      strategies: [{ id: "s", goals: [{ id: "sales", statement: "G" }], tactics }],
      metrics: [{ id: "sales" }, { id: "SALES" }],
    });
    expect(placesOf(input)).toEqual([
      ["duplicate-id", ["strategies", 0, "tactics", 1, "id"]],
      ["duplicate-id", ["metrics", 0, "id"]],
      ["duplicate-id", ["metrics", 1, "id"]],
    ]);
  });

  test("F23 but what is wrong besides is told", () => {
    const input = written({
      channels: [
        { id: "a", name: "A", owner: "gone" },
        { id: "a", name: "A", owner: "b" },
        { id: "b", name: "B" },
      ],
    });
    expect(placesOf(input)).toEqual([
      ["duplicate-id", ["channels", 1, "id"]],
      ["dangling-ref", ["channels", 0, "owner"]],
      ["wrong-kind", ["channels", 1, "owner"]],
    ]);
  });

  test("also far apart and of another kind", () => {
    const persona = { id: "maria", name: "Maria" };
    const input = written({
      people: [{ id: "maria", name: "Maria" }],
      audiences: [{ id: "buyers", name: "Buyers", personas: [persona] }],
      response: { rules: [{ id: "buyers", when: "asked" }] },
    });
    expect(placesOf(input)).toEqual([
      ["duplicate-id", ["people", 0, "id"]],
      ["duplicate-id", ["response", "rules", 0, "id"]],
    ]);
  });

  test("F19 F29 ids that differ only in case are the same, in any locale", () => {
    expect(placesOf(channels("Forum", "fORUM"))).toEqual([["duplicate-id", ["channels", 1, "id"]]]);
    expect(placesOf(channels("INDEX", "index"))).toEqual([["duplicate-id", ["channels", 1, "id"]]]);
  });

  test("the plan's own id is one of them", () => {
    expect(problemsOf(channels("the-plan"))).toMatchObject([
      { code: "duplicate-id", path: ["channels", 0, "id"], values: { first: "the plan" } },
    ]);
  });

  test.each(["plan", "policy", "response", "vision", "alignment", "listening", "Vision", "PLAN"])(
    "“%s” is taken by the part it addresses, there or not",
    (id) => {
      expect(placesOf(channels(id))).toEqual([["duplicate-id", ["channels", 0, "id"]]]);
      expect(placesOf(written({ id }))).toEqual([["duplicate-id", ["id"]]]);
    },
  );

  test("what has it is named as people would", () => {
    const holder = (input: unknown) => problemsOf(input)[0]?.values["first"];
    expect(holder(channels("vision"))).toBe("the vision of the plan");
    expect(holder(channels("plan"))).toBe("the plan itself");
  });

  test("F5 names an object has of itself are free", () => {
    const ids = ["toString", "then", "defineGetter__"];
    expect(planOf({ channels: ids.map((id) => ({ id, name: "x" })) }).channels.map(({ id }) => id)).toEqual(ids);
  });
});

describe("F19 what only looks like an id is refused, never mended", () => {
  test.each([" a", "a ", "a\u200b", "é", "e\u0301", "a/b", "-a", ".", "", "a".repeat(129), "a\n", "__proto__", "ａ"])("%j", (id) => {
    expect(placesOf(channels(id))).toEqual([["id", ["channels", 0, "id"]]]);
  });

  test.each(["a", "0", "A.b_c-d", "a..b", "a".repeat(128)])("%s is one", (id) => {
    expect(placesOf(channels(id))).toEqual([]);
  });

  test("ill-formed ones are not told as used twice", () => {
    expect(placesOf(channels("a b", "a b", 7, 7)).map(([code]) => code)).toEqual(["id", "id", "type", "type"]);
  });
});
