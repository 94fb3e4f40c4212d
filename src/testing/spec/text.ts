import { allWrong, leaf, type Maker, type Spec, type Wrong } from "./spec.js";

const words = [
  "Fewer calls",
  "A living FAQ",
  "R&D, 20 %",
  "Ärger im Netz",
  "顧客の声",
  "“quoted”",
  "<b>bold</b>",
  "=1+1",
  "😀 👩‍👩‍👧",
  " ",
];

const anyText: Maker = (fc) =>
  fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }).filter((one) => !/\p{Surrogate}/u.test(one)),
  );

const notText = (): readonly Wrong[] => allWrong("type", [7, null, true, ["a"], {}]);

/** Human text. */
export const text = (): Spec<string> => leaf(["Some text"], anyText, [...notText(), ["x".repeat(10_001), "text"], ["a\ud800b", "text"]]);

/** A word of an open list. */
export const openWord = <T extends string>(known: T): Spec<T> =>
  leaf([known, "a word of our own"], (fc, most) => fc.oneof(fc.constant(known), anyText(fc, most)), notText());

/** Text of a form: what is no text is wrong, and so are these. */
export const formed = (full: readonly string[], arbitrary: Maker, code: Wrong[1], wrong: readonly string[]): Spec<string> =>
  leaf(full, arbitrary, [...notText(), ...allWrong(code, wrong)]);
