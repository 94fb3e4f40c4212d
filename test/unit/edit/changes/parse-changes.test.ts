import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import { parseChanges } from "../../../../src/edit/changes/parse-changes.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { times } from "../../../helpers/times.js";
import { acme } from "../acme.js";

const set = { op: "set", id: "mail", kind: "channel", field: "name", value: "Post", was: "Mail" };
const add = { op: "add", kind: "skill", to: "plan", list: "skills", after: null, node: { id: "s", name: "Writing" } };
const move = { op: "move", id: "staff", kind: "tactic", from: "answers", to: "sales", list: "tactics", after: null, wasAfter: "faq" };
const remove = {
  op: "remove",
  id: "strike",
  kind: "blackout",
  from: "plan",
  list: "blackouts",
  after: null,
  node: { id: "strike", from: "2027-01-01", to: "2027-01-05" },
};
const all = [set, add, move, remove];

const without = (change: object, field: string) => Object.fromEntries(Object.entries(change).filter(([key]) => key !== field));
const problemsOf = (input: unknown) => {
  const error = thrownBy(() => parseChanges(input));
  expect(error.code).toBe("change");
  expect(error.path).toEqual(error.problems?.[0]?.path);
  return (error.problems ?? []).map(({ code, path }) => `${code} ${path.join(".")}`);
};

const isFrozenAll = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenAll));

describe("F68 changes from outside", () => {
  test("are read from a value or a text, frozen, and applied", () => {
    for (const input of [all, JSON.stringify(all)]) {
      const changes = parseChanges(input);
      expect(changes).toEqual(all);
      expect(isFrozenAll(changes)).toBe(true);
      expect(applyChanges(acme, changes).skills).toEqual([{ id: "s", name: "Writing" }]);
    }
    expect(isFrozenAll(all)).toBe(false);
    expect(parseChanges([])).toEqual([]);
  });

  test("say what the edit said, whatever it did", () => {
    const { changes, undo } = editPlan(acme, (tx) => {
      tx.remove("person", "maria", { detach: true });
      tx.set("vision", "vision", { statement: "V" });
      tx.add("goal", { id: "new", statement: "N", kpis: [{ id: "k", metric: "calls" }] }, { to: "sales" });
      tx.move("tactic", "faq", { to: "new" });
      tx.set("plan", "plan", { period: { from: "2027-01-01", to: "2027-12-31" } });
      tx.remove("policy", "policy");
    });
    expect(parseChanges(JSON.stringify(changes))).toEqual(changes);
    expect(parseChanges(undo)).toEqual(undo);
  });

  test("may be written as a plan may: what can be left out is filled in, and fields come in our order", () => {
    const [first, second] = parseChanges([
      { node: { name: "Chat", id: "chat" }, after: "mail", list: "channels", to: "plan", kind: "channel", op: "add" },
      { op: "set", kind: "blackout", id: "strike", field: "yearly", value: false, was: true },
    ]);
    expect(first).toEqual({
      op: "add",
      kind: "channel",
      to: "plan",
      list: "channels",
      after: "mail",
      node: { id: "chat", name: "Chat", languages: [], skills: [], bounds: [] },
    });
    expect(Object.keys(first ?? {})).toEqual(["op", "kind", "to", "list", "after", "node"]);
    expect(second).toEqual({ op: "set", id: "strike", kind: "blackout", field: "yearly", was: true });
  });

  test("a change of the journey is one", () => {
    const journey = [{ op: "set", id: "plan", kind: "plan", field: "journey", value: [], was: [] }];
    expect(parseChanges(journey)).toEqual(journey);
  });

  test("F88 a journey that loses an event is refused, unless journeys are asked for", () => {
    const event = { seq: 1, cycle: 1, type: "pause", from: "plan", to: "plan", by: "ito", gates: [], machine: "m", machineVersion: 1 };
    const [first, second] = ["01", "02"].map((day) => ({ ...event, at: `2027-01-${day}T00:00:00Z` }));
    const journey = (was: readonly unknown[], value: readonly unknown[]) => [
      { op: "set", id: "plan", kind: "plan", field: "journey", value, was },
    ];
    for (const lossless of [journey([], [first]), journey([first], [first, second])]) expect(parseChanges(lossless)).toEqual(lossless);
    for (const lossy of [journey([first], []), journey([first], [second]), journey([first, second], [second, first])]) {
      expect(problemsOf(lossy)).toEqual(["shape 0.value"]);
      expect(thrownBy(() => parseChanges(lossy, { journeys: false })).message).toBe(
        "[change] In [0].value, a journey that does not continue `was` was found. Write one that does (or pass `journeys: true`) instead.",
      );
      expect(parseChanges(lossy, { journeys: true })).toEqual(lossy);
    }
    expect(thrownBy(() => parseChanges([], { journeys: "yes" as never })).path).toEqual(["options", "journeys"]);
  });
});

describe("F68 what is no change is told by its place in the input", () => {
  test.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, ["type "]],
    ["an object", set, ["shape "]],
    ["a number", 5, ["shape "]],
    ["items that are none", [null, 5, "set", []], ["type 0", "type 1", "type 2", "type 3"]],
    ["no op", [{}], ["type 0.op"]],
    ["an op of another standard", [{ op: "replace", path: "/id", value: 1 }], ["choice 0.op"]],
    ["an op every object has", [{ op: "toString" }], ["choice 0.op"]],
    ["a field too few", [without(move, "wasAfter"), without(add, "node")], ["missing-field 0", "missing-field 1"]],
    ["a field too many", [{ ...set, path: [], to: "x" }], ["unknown-field 0", "unknown-field 0"]],
    [
      "an unknown kind",
      [
        { ...set, kind: "chanel" },
        { ...set, kind: "constructor" },
      ],
      ["choice 0.kind", "choice 1.kind"],
    ],
    [
      "a plan put in, a part moved, a part taken out that stays",
      [
        { ...add, kind: "plan" },
        { ...move, kind: "policy" },
        { ...remove, kind: "alignment" },
      ],
      ["choice 0.kind", "choice 1.kind", "choice 2.kind"],
    ],
    [
      "an id that is none",
      [
        { ...set, id: "a b" },
        { ...move, id: 5 },
        { ...move, to: "" },
      ],
      ["id 0.id", "type 1.id", "id 2.to"],
    ],
    ["a part by another id", [{ ...set, kind: "policy", id: "my-policy", field: "version", value: "2", was: "1" }], ["choice 0.id"]],
    [
      "a neighbour that is none",
      [
        { ...add, after: 5 },
        { ...move, wasAfter: "§" },
      ],
      ["type 0.after", "id 1.wasAfter"],
    ],
    [
      "another list",
      [
        { ...add, list: "people" },
        { ...move, list: 5 },
      ],
      ["choice 0.list", "type 1.list"],
    ],
    ["an id that is set", [{ ...set, field: "id" }], ["choice 0.field"]],
    ["a list of things that is set", [{ ...set, kind: "goal", field: "kpis", value: [], was: [] }], ["choice 0.field"]],
    ["the format", [{ ...set, kind: "plan", id: "plan", field: "format" }], ["choice 0.field"]],
    [
      "an unknown field",
      [
        { ...set, field: "nam" },
        { ...set, field: "__proto__" },
        { ...set, field: 5 },
      ],
      ["choice 0.field", "choice 1.field", "type 2.field"],
    ],
    [
      "a value that is none",
      [
        { ...set, value: 5 },
        { ...set, field: "cost", value: { hoursPerPost: "1" } },
      ],
      ["type 0.value", "type 1.value.hoursPerPost", "type 1.was"],
    ],
    ["no value where there must be one", [without(set, "value"), without(set, "was")], ["missing-field 0", "missing-field 1"]],
    ["null for absent", [{ ...set, field: "owner", value: null, was: "maria" }], ["type 0.value"]],
    ["a thing that is none", [{ ...add, node: { id: "s", nam: "x" } }], ["missing-field 0.node", "unknown-field 0.node"]],
    ["a thing with another id than was taken out", [{ ...remove, id: "other" }], ["choice 0.node.id"]],
  ])("%s", (_, input, problems) => {
    expect([...problemsOf(input)].sort()).toEqual([...problems].sort());
  });

  test("in words", () => {
    expect(thrownBy(() => parseChanges([set, { ...set, field: "nmae" }, 5])).message).toMatch(
      /^\[change\] In \[1\]\.field, “nmae” is not one of the choices\. Did you mean “name”\? Choose one of: .* \(and 1 more\)$/,
    );
    expect(thrownBy(() => parseChanges([without(set, "value")])).message).toBe("[change] In [0], the field “value” is missing. Add it.");
  });

  test("none is returned unless all are right", () => {
    expect(problemsOf([...all, { ...set, kind: "x" }])).toEqual(["choice 4.kind"]);
  });
});

describe("F4 F13 G14 hostile changes", () => {
  test.each<[string, unknown, string]>([
    ["__proto__ as a field", JSON.parse(`[{ "__proto__": { "op": "set" } }]`), "forbidden-key 0.__proto__"],
    ["__proto__ in a text", `[{ "op": "set", "__proto__": {} }]`, "forbidden-key 0.__proto__"],
    ["constructor in a value", [{ ...set, field: "ext", value: { "a/b": { constructor: 1 } } }], "forbidden-key 0.value.a/b.constructor"],
    [
      "a getter that throws",
      [
        {
          ...set,
          get value() {
            throw new Error("no");
          },
        },
      ],
      "unreadable 0.value",
    ],
    ["a Map", new Map([["op", "set"]]), "type "],
    ["a text that is no JSON", "[{", "json-syntax "],
    ["a key twice", `[{ "op": "set", "op": "add" }]`, "duplicate-key 0"],
    ["a number no plan can hold", [{ ...set, field: "priority", value: Number.NaN }], "number 0.value"],
  ])("%s", (_, input, problem) => {
    expect(problemsOf(input)).toContain(problem);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("in a circle, too deep, too many", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(problemsOf(circle)).toEqual(["cycle 0"]);
    expect(thrownBy(() => parseChanges(all, { limits: { nodes: 10 } })).problems?.[0]?.code).toBe("limit-nodes");
    expect(thrownBy(() => parseChanges(all, { limits: { depth: 0 } })).code).toBe("config");
  });

  test("a hundred thousand are read, and of a hundred thousand wrong ones a hundred are told", () => {
    const many = times(100_000, (index) => ({ ...set, id: `c-${index}` }));
    expect(parseChanges(many)).toHaveLength(100_000);
    const error = thrownBy(() => parseChanges(many.map((change) => ({ ...change, kind: "x" }))));
    expect(error.problems).toHaveLength(100);
    expect(error.values).toEqual({ count: 100 });
    const fields = Object.fromEntries(many.map(({ id }) => [id, 1]));
    expect(thrownBy(() => parseChanges([{ ...set, ...fields }])).problems).toHaveLength(100);
  });

  test("own enumerable fields alone count, each read once", () => {
    let reads = 0;
    const counted = {
      ...without(set, "value"),
      get value() {
        reads += 1;
        return "Post";
      },
    };
    expect(parseChanges([counted])).toEqual([set]);
    expect(reads).toBe(1);
    expect(problemsOf([Object.create(set)])).toEqual(["type 0.op"]);
    expect(parseChanges([Object.freeze(Object.assign(Object.create(null), set))])).toEqual([set]);
  });

  test("a limit that is none is the caller's mistake", () => {
    expect(() => parseChanges([set], { limits: { depth: 0 } })).toThrow(expect.objectContaining({ code: "config" }));
  });
});
