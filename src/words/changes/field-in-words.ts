import { echoedWord } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Kind } from "../../model/kind.js";
import { type FieldWords, fieldWords } from "../labels/field-words.js";
import { fieldWordsByKind } from "../labels/field-words-by-kind.js";
import type { Wording } from "../wording.js";

/** The words for a field, in a language. */
export interface FieldInWords {
  /** What people call it. */
  readonly label: string;
  /** How a sentence names it. */
  readonly manner: NonNullable<FieldWords["manner"]>;
  /** The phrase by which a sentence names it; the label where it has none. */
  readonly phrase: string;
  /** How its value is written. */
  readonly as: FieldWords["as"];
  /** The choices that its values are. */
  readonly choice: FieldWords["choice"];
}

/** Returns the words for a field of a kind; one that the model does not have goes by its own name in words, as "hours per week" for `hoursPerWeek`. */
export const fieldInWords = (kind: Kind, field: string, { language }: Pick<Wording, "language">): FieldInWords => {
  const key = `${kind}.${field}`;
  const [words, special] = [own<Words>(fieldWords, field), own<Words>(fieldWordsByKind, key)];
  const word = (sort: "label" | "phrase"): string | undefined => {
    const prefix = sort === "label" ? "field" : "phrase";
    return own(language.words, `${prefix}.${key}`) ?? special?.[sort] ?? own(language.words, `${prefix}.${field}`) ?? words?.[sort];
  };
  const label = word("label") ?? inWords(field);
  const { manner = "noun", as, choice } = { ...words, ...special };
  return { label, manner, phrase: word("phrase") ?? label, as, choice };
};

type Words = { readonly [P in keyof FieldInWords]?: FieldInWords[P] };

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

const inWords = (name: string): string =>
  excerpt(
    name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    echoedWord,
  );
