import { describe, expect, test } from "vitest";
import { createProblem } from "../../../../src/base/problems/create-problem.js";
import { createProblemList } from "../../../../src/base/problems/problem-list.js";
import { times } from "../../../helpers/times.js";

describe("F10 many problems: the first hundred and the count of the rest", () => {
  test("one more than the limit", () => {
    const list = createProblemList();
    for (let index = 0; index < 101; index += 1) list.add(createProblem("id", [index], { found: "x" }));
    expect(list.problems.map(({ path }) => path[0])).toEqual(times(100, (index) => index));
    expect(list.rest).toBe(1);
  });

  test("a problem that is not kept is not made", () => {
    const list = createProblemList(1);
    let made = 0;
    const make = () => {
      made += 1;
      return createProblem("id", [], { found: "x" });
    };
    list.addMade(make);
    list.addMade(make);
    expect([made, list.problems.length, list.rest]).toEqual([1, 1, 1]);
  });

  test("a limit of its own", () => {
    const list = createProblemList(1);
    list.add(createProblem("id", [0], { found: "x" }));
    expect([list.problems.length, list.rest]).toEqual([1, 0]);
    list.add(createProblem("id", [1], { found: "x" }));
    expect([list.problems.length, list.rest]).toEqual([1, 1]);
  });
});
