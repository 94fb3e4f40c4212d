import { describe, expect, test } from "vitest";
import * as z from "zod";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { answering, numberFrom } from "./schemas.js";

const pharma = definePlugin({
  name: "acme/pharma",
  version: 1,
  fields: { content: z.object({ reviewedBy: z.string(), on: z.optional(z.string()).default("today") }), goal: numberFrom(3) },
});

const leaflet = (ext?: Record<string, never>) => {
  const [item] = planOf({ content: [{ id: "leaflet", title: "Leaflet", ...(ext && { ext }) }] }).content;
  return item ?? expect.fail("there is one");
};
const goalWith = (data: unknown) => ({ id: "g", statement: "S", ext: { "acme/pharma": data } }) as never;

describe("X10 a plugin reads its data", () => {
  test("as its schema makes it", () => {
    expect(pharma.read(leaflet({ "acme/pharma": { reviewedBy: "dr-ito" } as never }), "content")).toEqual({
      reviewedBy: "dr-ito",
      on: "today",
    });
    expect(pharma.read(goalWith(7), "goal")).toBe("7!");
  });

  test("there is none where nothing is kept, or only by others", () => {
    expect(pharma.read(leaflet(), "content")).toBeUndefined();
    expect(pharma.read(leaflet({ "acme/other": 1 as never }), "content")).toBeUndefined();
    expect(pharma.read({ id: "g", ext: Object.create({ "acme/pharma": 7 }) } as never, "goal")).toBeUndefined();
    expect(pharma.read({ id: "g", ext: null } as never, "goal")).toBeUndefined();
  });

  test("what does not fit is a problem with the path in it", () => {
    const error = thrownBy(() => pharma.read(leaflet({ "acme/pharma": { reviewedBy: 7, on: 8 } as never }), "content"));
    expect(error).toMatchObject({ code: "plugin-data", path: ["node", "ext", "acme/pharma", "reviewedBy"], values: { count: 2 } });
    expect(error.problems?.map(({ code, path, values }) => [code, path.at(-1), values["plugin"]])).toEqual([
      ["plugin-data", "reviewedBy", "acme/pharma"],
      ["plugin-data", "on", "acme/pharma"],
    ]);
    expect(error.message).toContain(
      'In node.ext["acme/pharma"].reviewedBy, the data of the plugin “acme/pharma” on “leaflet” does not fit: ',
    );
    expect(thrownBy(() => pharma.read(goalWith(2), "goal")).path).toEqual(["node", "ext", "acme/pharma", "count", 0, "Symbol(here)"]);
  });

  test("X10 a call from JavaScript with another kind, or with what is no thing", () => {
    const wrong = pharma as unknown as { read(node: unknown, kind: unknown): unknown };
    for (const kind of ["channel", "toString", "constructor", 7, undefined, Symbol("goal")])
      expect(thrownBy(() => wrong.read(leaflet(), kind))).toMatchObject({ code: "plugin", path: ["kind"] });
    for (const node of [undefined, null, 7, "leaflet"]) expect(thrownBy(() => wrong.read(node, "goal"))).toMatchObject({ path: ["node"] });
  });
});

describe("F71 F72 F74 a schema that is none", () => {
  const readBy = (answer: (value: unknown) => unknown) => {
    const plugin = definePlugin({ name: "acme/pharma", version: 1, fields: { goal: answering(answer) } });
    return thrownBy(() => plugin.read(Object.freeze(goalWith(Object.freeze({ count: 1 }))), "goal"));
  };
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  test.each<readonly [string, (value: unknown) => unknown, string | undefined]>([
    [
      "throws",
      () => {
        throw new Error("no database");
      },
      "no database",
    ],
    [
      "throws null",
      () => {
        throw null;
      },
      undefined,
    ],
    [
      "throws what cannot be read",
      () => {
        throw revoked();
      },
      undefined,
    ],
    [
      "writes to the data",
      (data) => {
        (data as { count: number }).count = 2;
        return { value: data };
      },
      "Cannot assign to read only property 'count' of object '#<Object>'",
    ],
    ["answers nothing", () => undefined, "its schema answers neither with a value nor with issues"],
    ["answers a number", () => 7, "its schema answers neither with a value nor with issues"],
    ["answers an empty object", () => ({}), "its schema answers neither with a value nor with issues"],
    ["answers what cannot be read", revoked, "Cannot perform 'getPrototypeOf' on a proxy that has been revoked"],
    ["answers text for issues", () => ({ issues: "none" }), "its schema answers neither with a value nor with issues"],
    ["answers issues that are none", () => ({ issues: [null] }), "its schema answers neither with a value nor with issues"],
    [
      "answers a message that cannot be read",
      () => ({ issues: [{ message: Object.create(null) }] }),
      "its schema answers neither with a value nor with issues",
    ],
    ["refuses without a reason", () => ({ issues: [] }), "its schema refuses it without a reason"],
  ])("%s", (_, answer, reason) => {
    const [problem] = readBy(answer).problems ?? [];
    expect(problem).toMatchObject({
      code: "plugin-data",
      path: ["node", "ext", "acme/pharma"],
      values: { plugin: "acme/pharma", fault: "failed" },
    });
    expect(problem?.values["reason"]).toBe(reason);
  });

  test("lists a hundred of ten million issues, and counts the rest", () => {
    const issues = new Array(10_000_000).fill({ message: "no" });
    const error = readBy(() => ({ issues }));
    expect(error.problems).toHaveLength(100);
    expect(error.values["count"]).toBe(10_000_000);
  });

  test("answers with a promise, which is a mistake of the plugin's, and nobody waits for it", () => {
    expect(readBy(() => Promise.reject(new Error("late")))).toMatchObject({ code: "plugin", values: { plugin: "acme/pharma" } });
    expect(readBy(async () => ({ value: 1 })).message).toContain("asynchronous");
    const late = definePlugin({ name: "acme/late", version: 1, fields: { goal: z.string().refine(async () => true) } });
    expect(thrownBy(() => late.read({ id: "g", ext: { "acme/late": "a" } } as never, "goal")).code).toBe("plugin");
  });
});
