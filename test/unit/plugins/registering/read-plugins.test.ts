import { describe, expect, test } from "vitest";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import type { AnyPlugin } from "../../../../src/plugins/plugin.js";
import { readPlugins } from "../../../../src/plugins/registering/read-plugins.js";
import { standardPlugin } from "../../../../src/plugins/standard/standard-plugin.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { listThatLies, listThatThrows, throwsAlways } from "../../../helpers/thrown-things.js";

const named = (name: `${string}/${string}`, requires: readonly string[] = []): AnyPlugin => definePlugin({ name, version: 1, requires });
const namesOf = (plugins: readonly AnyPlugin[]) => plugins.map(({ name }) => name);
const refused = (plugins: unknown) => {
  const { code, path, message } = thrownBy(() => readPlugins(plugins as AnyPlugin[], []));
  return { code, path: path.join("."), message };
};

describe("F76 the order of plugins decides nothing", () => {
  const [a, b, c, d] = [named("z/a"), named("y/b", ["z/a"]), named("x/c"), named("w/d", ["y/b"])];

  test("each stands behind all that it requires, and otherwise by name", () => {
    for (const order of [
      [a, b, c, d],
      [c, a, b, d],
      [a, c, b, d],
      [a, b, d, c],
    ])
      expect(namesOf(readPlugins(order, []))).toEqual(["x/c", "z/a", "y/b", "w/d"]);
    expect(namesOf(readPlugins([a, c], [standardPlugin]))).toEqual(["social-plan/standard", "x/c", "z/a"]);
  });

  test("the list that was passed stays as it is", () => {
    const given = [a, c];
    readPlugins(given, []);
    expect(given).toEqual([a, c]);
  });
});

describe("F75 a set of plugins that cannot be is a `plugin` with the place", () => {
  test.each<[string, readonly AnyPlugin[], string, string]>([
    ["a name twice", [named("a/b"), named("c/d"), named("a/b")], "2", "The plugin “a/b” is listed twice."],
    ["a plugin twice", Array.from({ length: 2 }, () => standardPlugin), "1", "“social-plan/standard” is listed twice"],
    ["a requirement that is not there", [named("a/b", ["c/d"])], "0", "requires “c/d”, which is not there"],
    ["a requirement that comes after", [named("a/b", ["c/d"]), named("c/d")], "0", "requires “c/d”, which is listed after it"],
    ["a circle of two", [named("a/b", ["c/d"]), named("c/d", ["a/b"])], "0", "“a/b” and “c/d” require each other in a circle"],
    [
      "a circle of three",
      [named("a/b", ["c/d"]), named("c/d", ["e/f"]), named("e/f", ["a/b"])],
      "0",
      "“a/b” and “c/d” require each other in a circle",
    ],
    [
      "a circle that another leads into",
      [named("a/b", ["c/d"]), named("c/d", ["e/f"]), named("e/f", ["c/d"])],
      "0",
      "requires “c/d”, which is listed after it",
    ],
  ])("%s", (_, plugins, at, message) => {
    const found = refused(plugins);
    expect(found).toMatchObject({ code: "plugin", path: `options.plugins.${at}` });
    expect(found.message).toContain(message);
  });

  test("what the library brings is there to be required, unless it is left out", () => {
    const needy = [named("a/b", ["social-plan/standard"])];
    expect(namesOf(readPlugins(needy, [standardPlugin]))).toEqual(["social-plan/standard", "a/b"]);
    expect(refused(needy).message).toContain("which is not there");
  });
});

describe("F75 what is no plugin", () => {
  const plugin = named("a/b");
  const { read, write, ...data } = plugin as typeof plugin & { read: unknown; write: unknown };

  test("is refused with its place", () => {
    for (const given of [null, 7, "text", {}, throwsAlways, () => 1])
      expect(refused(given)).toMatchObject({ code: "plugin", path: "options.plugins" });
    expect(refused(listThatThrows)).toMatchObject({ code: "plugin", path: "options.plugins" });
    expect(refused(listThatLies(plugin))).toMatchObject({ code: "plugin", path: "options.plugins" });
    for (const given of [
      undefined,
      null,
      7,
      "a/b",
      [],
      {},
      Object.freeze({}),
      throwsAlways,
      listThatThrows,
      { ...plugin },
      Object.freeze(data),
    ])
      expect(refused([plugin, given])).toMatchObject({ code: "plugin", path: expect.stringMatching(/^options\.plugins\.1/) });
  });

  test("but looks like one of another copy of the library is looked through, and taken where it could be defined", () => {
    const foreign = Object.freeze({ ...data, name: "c/d", read, write });
    const [first] = readPlugins([foreign], []);
    expect(first).toMatchObject({ name: "c/d", version: 1 });
    expect(first).not.toBe(foreign);
    expect(createPlanner({ plugins: [foreign as never] }).plugins.map(({ name }) => name)).toEqual(["social-plan/standard", "c/d"]);
    const broken = { ...foreign, rules: [{ ...standardPlugin.rules[0], id: "owner-missing" }] };
    expect(refused([plugin, Object.freeze(broken)])).toMatchObject({ code: "plugin", path: "options.plugins.1.rules.0.id" });
    expect(refused([Object.freeze({ ...foreign, documents: throwsAlways })])).toMatchObject({
      code: "plugin",
      path: "options.plugins.0.documents",
    });
    expect(refused([new Proxy(foreign, { get: () => throwsAlways })])).toMatchObject({ code: "plugin" });
  });

  test("and a plugin that was made here is itself", () => expect(readPlugins([plugin], [])[0]).toBe(plugin));
});
