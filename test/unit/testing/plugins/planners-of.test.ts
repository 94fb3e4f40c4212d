import { describe, expect, test } from "vitest";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { plannersOf } from "../../../../src/testing/plugins/planners-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const base = definePlugin({ name: "acme/base", version: 1 });
const other = definePlugin({ name: "acme/other", version: 1 });
const above = definePlugin({ name: "acme/above", version: 1, requires: ["acme/base"] });
const top = definePlugin({ name: "acme/top", version: 1, requires: ["acme/above", "acme/other"] });

describe("F76 X10 the planners that a plugin is tried with", () => {
  test("have the same plugins, with others beside them, and each behind what it requires", () => {
    const { planner, other: second } = plannersOf(top, [base, other, above]);
    const namesIn = ({ plugins }: typeof planner) => plugins.map(({ name }) => name);
    const names = namesIn(planner);
    expect(names).toContain("acme/top");
    expect(namesIn(second).filter((name) => names.includes(name))).toEqual(names);
    expect(namesIn(second)).toHaveLength(names.length + 2);
  });

  test("or none, where something is missing", () => {
    expect(thrownBy(() => plannersOf(top, [base, above])).message).toContain("“acme/other”");
  });
});
