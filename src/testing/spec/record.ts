import type { Arbitrary } from "fast-check";
import type { Extensions } from "../../model/schema/json.js";
import type { FastCheck } from "../fast-check.js";
import { allWrong, leaf, type Spec, type Wrong } from "./spec.js";

const forbidden = /"(__proto__|constructor|prototype)":/;

const json = (fc: FastCheck): Arbitrary<unknown> =>
  fc
    .jsonValue({ maxDepth: 2 })
    .map((value) => JSON.stringify(value))
    .filter((written) => !forbidden.test(written))
    .map((written): unknown => JSON.parse(written));

const oddKey = (fc: FastCheck): Arbitrary<string> =>
  fc.constantFrom("acme/pharma", "toString", "then", "length", "10", "9", "", "$ref", "a b", "hasOwnProperty");

const notRecord = (): readonly Wrong[] => allWrong("type", ["a", 7, null, []]);

/** Data of plugins. */
export const pluginData = (): Spec<Extensions> =>
  leaf(
    [{ "acme/pharma": { toString: [1, { deep: null }], "10": "ten", "9": "nine", "": "" }, "acme/empty": null }],
    (fc) => fc.dictionary(oddKey(fc), json(fc), { maxKeys: 2 }),
    [
      ...notRecord(),
      [{ "acme/torn": [{ text: "a\ud800b" }] }, "text", ["acme/torn", 0, "text"]],
      [{ "acme/torn": [{ "a\ud800b": 1 }] }, "text", ["acme/torn", 0, "a\ud800b"]],
    ],
  );

/** Fields with names of their own. */
export const record = <T>(spec: Spec<T>): Spec<Readonly<Record<string, T>>> => ({
  ...leaf(
    [Object.fromEntries(spec.full.map((value, index) => [`name ${index}`, value]))],
    (fc, most) => fc.dictionary(oddKey(fc), spec.arbitrary(fc, most), { maxKeys: 3 }),
    [...notRecord(), [{ "a\ud800b": spec.full[0] }, "text", ["a\ud800b"]]],
  ),
  partsOf: (value) => Object.keys(value as object).map((key) => ({ key, spec })), // a right value, and so an object
});
