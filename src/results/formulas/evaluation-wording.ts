import type { Language } from "../../base/text/language.js";
import { metricNames } from "../../catalog/metric-names.js";
import { english } from "../../words/english.js";
import { sayerOf } from "../../words/phrases.js";
import { eachItem, type Naming, sentenceFormats } from "../../words/sentence-formats.js";
import { evaluationMessages } from "./evaluation-messages.js";
import { formulaInputNames } from "./formula-input-names.js";

const say = /* @__PURE__ */ sayerOf("evaluation", evaluationMessages);

/** Returns what it takes to say why a metric cannot be computed: `{x, metric}` is the name of a metric of the catalogue, `{x, input}` that of an input, in quotation marks. */
export const evaluationWording = (language: Language = english): Naming => {
  const wording: Naming = {
    language,
    nameOf: (id) => id,
    formats: {
      ...sentenceFormats(() => wording),
      metric: (id) => wordOf(language, metricNames, "metric", String(id)),
      input: eachItem(
        () => wording,
        (name) => say(wording, "input", { name: wordOf(language, formulaInputNames, "input", String(name)) }),
      ),
    },
  };
  return wording;
};

const wordOf = ({ words }: Language, names: Readonly<Record<string, string>>, prefix: string, id: string): string => {
  const key = `${prefix}.${id}`;
  return (Object.hasOwn(words, key) ? words[key] : names[id]) ?? id;
};
