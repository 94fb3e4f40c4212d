import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../../../src/base/deep-freeze.js";
import type { PlanError } from "../../../../src/base/problems/plan-error.js";
import type { Change } from "../../../../src/model/change.js";
import { readyChange } from "../../../../src/model/read/ready-change.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const set = { op: "set", id: "mail", kind: "channel", field: "name", value: "Post", was: "Mail" };
const add = { op: "add", kind: "goal", to: "care", list: "goals", after: null, node: { id: "g", statement: "G" } };
const move = { op: "move", id: "staff", kind: "tactic", from: "a", to: "b", list: "tactics", after: null, wasAfter: "faq" };
const remove = { op: "remove", id: "g", kind: "goal", from: "care", list: "goals", after: "f", node: { id: "g", statement: "G" } };
const all = [set, add, move, remove];

const ready = (given: unknown): Change => readyChange(given as Change);
const refusalOf = (given: unknown): PlanError => thrownBy(() => ready(given));
const without = (change: object, field: string) => Object.fromEntries(Object.entries(change).filter(([key]) => key !== field));
const isFrozenAll = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozenAll));

describe("F90 a change that nobody has read", () => {
  test.each(all)("is taken where it has the shape of $op: as a frozen copy, or as itself where it is frozen", (change) => {
    const copy = ready(change);
    expect(copy).toEqual(change);
    expect(isFrozenAll(copy)).toBe(true);
    expect(Object.isFrozen(change)).toBe(false);
    expect(ready(copy)).toBe(copy);
    const frozen = deepFreeze(structuredClone(change));
    expect(ready(frozen)).toBe(frozen);
  });

  test("may leave out what stands for an absent field, and what a thing is filled in with", () => {
    for (const change of [without(set, "value"), without(set, "was"), { ...set, value: undefined }, add])
      expect(ready(change)).toEqual(change);
    for (const kind of ["vision", "policy", "response"]) {
      const part = { op: "remove", id: kind, kind, from: "plan", list: kind, after: null, node: {} };
      expect(ready(part)).toEqual(part);
    }
  });

  test("is read once, whatever it then becomes", () => {
    let reads = 0;
    const turning = {
      ...without(remove, "op"),
      get op() {
        reads += 1;
        return reads > 2 ? "remove" : "remvoe";
      },
    };
    expect(refusalOf(turning).path).toEqual(["change", "op"]);
    const frozen = Object.freeze({ ...set, value: { a: [1] } }); // not all the way down
    const copy = ready(frozen);
    frozen.value.a.push(2);
    expect(copy).toMatchObject({ value: { a: [1] } });
  });
});

const boom = (): never => {
  throw new Error("boom");
};
const circle: Record<string, unknown> = {};
circle["self"] = circle;

describe("F90 what does not have the shape of a change is refused with the place of the fault", () => {
  test.each<[string, unknown, code: string, path: readonly (string | number)[]]>([
    ["nothing", undefined, "type", []],
    ["null", null, "type", []],
    ["a text", "set", "type", []],
    ["a list", [set], "type", []],
    ["a Map", new Map(Object.entries(set)), "type", []],
    ["a proxy that throws", new Proxy({}, { ownKeys: boom, get: boom }), "type", []],
    ["a getter that throws", Object.defineProperty({ ...set }, "value", { enumerable: true, get: boom }), "unreadable", []],
    ["no op", without(set, "op"), "type", ["op"]],
    ["an op that is no text", { ...set, op: ["set"] }, "type", ["op"]],
    ["an op that is misspelt", { ...remove, op: "remvoe" }, "choice", ["op"]],
    ["an op in capitals", { ...remove, op: "REMOVE" }, "choice", ["op"]],
    ["an op every object has", { ...remove, op: "toString" }, "choice", ["op"]],
    ["an op of another standard", { op: "replace", path: "/name", value: 1 }, "choice", ["op"]],
    ["a field that is misspelt", { ...without(set, "value"), vale: "Post" }, "unknown-field", []],
    ["a field of another op", { ...remove, to: "care" }, "unknown-field", []],
    ["no kind", without(set, "kind"), "missing-field", []],
    ["an unknown kind", { ...set, kind: "chanel" }, "choice", ["kind"]],
    ["a kind every object has", { ...set, kind: "constructor" }, "choice", ["kind"]],
    ["a plan that is taken out", { ...remove, kind: "plan", id: "plan" }, "choice", ["kind"]],
    ["no id", without(set, "id"), "missing-field", []],
    ["an id that is no text", { ...set, id: 5 }, "type", ["id"]],
    ["an id that is none", { ...move, id: "a b" }, "id", ["id"]],
    ["a part by another id", { ...set, kind: "policy", field: "version" }, "choice", ["id"]],
    ["no field", without(set, "field"), "missing-field", []],
    ["a field that is no text", { ...set, field: 5 }, "type", ["field"]],
    ["a value that is no JSON", { ...set, value: [() => 1] }, "type", ["value", 0]],
    ["a number JSON does not have", { ...set, value: { a: Number.NaN } }, "type", ["value", "a"]],
    ["what was before that is no JSON", { ...set, was: new Date(0) }, "type", ["was"]],
    ["a circle", { ...set, value: circle }, "limit-depth", ["value", ...Array.from({ length: 200 }, () => "self")]],
    ["nowhere to stand", without(add, "to"), "missing-field", []],
    ["a place that is none", { ...add, to: { id: "care" } }, "type", ["to"]],
    ["nowhere it stood", { ...remove, from: undefined }, "type", ["from"]],
    ["another list", { ...add, list: "kpis" }, "choice", ["list"]],
    ["no neighbour", without(add, "after"), "missing-field", []],
    ["a neighbour that is undefined", { ...add, after: undefined }, "type", ["after"]],
    ["a neighbour that is a place", { ...move, after: 0 }, "type", ["after"]],
    ["no neighbour of before", without(move, "wasAfter"), "missing-field", []],
    ["no thing", without(add, "node"), "missing-field", []],
    ["a thing that is none", { ...add, node: null }, "type", ["node"]],
    ["a thing without an id", { ...add, node: { statement: "G" } }, "missing-field", ["node"]],
    ["a thing of which the id is none", { ...add, node: { id: 5 } }, "type", ["node", "id"]],
    ["another thing than is taken out", { ...remove, node: { id: "h" } }, "choice", ["node", "id"]],
    ["things in it that are no list", { ...add, node: { id: "g", tactics: { id: "t" } } }, "type", ["node", "tactics"]],
    ["things in it that are none", { ...remove, node: { id: "g", tactics: [null] } }, "type", ["node", "tactics", 0]],
    ["things in it without an id", { ...remove, node: { id: "g", kpis: [{ id: "k" }, {}] } }, "missing-field", ["node", "kpis", 1]],
  ])("%s", (_, given, code, path) => {
    const error = refusalOf(given);
    expect(error).toMatchObject({ code: "change", path: ["change", ...path] });
    expect(error.problems).toMatchObject([{ code, path: ["change", ...path] }]);
  });

  test("in a sentence that says what was found, where, and what would do", () => {
    const said = (given: unknown) => refusalOf(given).message;
    expect(said({ ...remove, op: "remvoe" })).toBe("[change] In `change.op`, “remvoe” was found. Pass one of: set, add, move, remove.");
    expect(said({ ...set, id: 5 })).toBe("[change] In `change.id`, a number was found. Pass an id.");
    expect(said({ ...set, id: "a b" })).toBe("[change] In `change.id`, “a b” was found. Pass an id.");
    expect(said({ ...set, vale: 1 })).toBe("[change] In `change`, “vale” is not a field of such a change. Correct the name, or remove it.");
    expect(said(without(add, "after"))).toBe("[change] In `change`, the field “after” is missing. Add it.");
    expect(said(5)).toBe("[change] In `change`, a number was found. Pass a change: an object with an `op`.");
  });
});
