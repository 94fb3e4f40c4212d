import type { Kind } from "../model/kind.js";
import { choiceWords } from "./labels/choice-words.js";
import { kindWords } from "./labels/kind-words.js";
import type { Wording } from "./wording.js";

type Labels = Readonly<Record<string, string>>;

/** Returns the label of a value of the model, such as `function` and `it`; a value without one is shown as written, its dashes as spaces. */
export const describeChoice = (field: string, value: string, { language }: Pick<Wording, "language">): string => {
  const key = `${field}.${value}`;
  const known = own(language.words, key) ?? own(choiceWords, key);
  return known ?? (slug.test(value) ? value.replaceAll("-", " ") : value);
};

/** Returns the label of a kind: "business objective". */
export const describeKind = (kind: Kind | string, { language }: Pick<Wording, "language">): string =>
  own(language.words, `kind.${kind}`) ?? own(kindWords, kind) ?? kind;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const own = (labels: Labels, key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key] : undefined);
