import { assertChoice } from "../../base/arguments/assert-choice.js";
import { assertLike } from "../../base/arguments/assert-like.js";
import { type Example, matchExample } from "../../base/arguments/match-example.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Change } from "../change.js";
import { kinds } from "../kinds.js";
import { parts } from "../parts.js";
import type { Path } from "../values/path.js";

/** Throws `type` or `choice`, with the path to the place, for an argument that is no change; returns whether it is deeply frozen. */
export const assertChange = (change: Change, path: Path = ["change"]): boolean => {
  const isFrozen = matchAt(change, { op: "", kind: "" }, path);
  assertChoice(change.op, Object.keys(fieldsByOp), [...path, "op"]);
  assertChoice(change.kind, Object.keys(kinds), [...path, "kind"]);
  assertLike(change, fieldsByOp[change.op], { path });
  if ("node" in change && !parts.has(change.kind)) assertLike(change.node, { id: "" }, { path: [...path, "node"] });
  for (const field of ["after", "wasAfter"] as const)
    if (change.op !== "set" && Object.hasOwn(change, field)) assertNeighbour(Reflect.get(change, field), [...path, field]);
  return isFrozen;
};

/** What must stand in each change. */
const fieldsByOp = {
  set: { id: "", field: "" },
  add: { to: "", list: "", node: {} },
  move: { id: "", from: "", to: "", list: "" },
  remove: { id: "", from: "", list: "", node: {} },
};

/** Where a thing comes after nothing, null says so. */
const assertNeighbour = (after: unknown, path: Path): void => {
  if (after !== null) assertLike(after, "", { path, expected: "the id of a thing, or null" });
};

const matchAt = (change: Change, example: Example, path: Path): boolean => {
  const { mismatch, isFrozen } = matchExample(change, example, { isWhole: true });
  if (mismatch !== undefined) throw wrongArgument(mismatch.code, { ...mismatch, path: [...path, ...mismatch.path] });
  return isFrozen;
};
