import type { RootContent } from "mdast";
import type { Evidence } from "../../../model/readiness/evidence.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { describeDate } from "../../describe/describe-date.js";
import { namesOf } from "../../describe/names-of.js";
import { sayChoice } from "../../say-choice.js";
import type { Telling } from "../../telling.js";

/** Progress before there are clicks: training, tests, prototypes, research (B4, B5). */
export const readiness = (all: readonly Evidence[], telling: Telling): RootContent[] => {
  const { words, nameOf } = telling;
  const content = table(all, [
    { heading: words["label.what"], cell: ({ id }) => nameOf(id) },
    { heading: words["label.kind"], cell: ({ kind }) => sayChoice(words, "evidenceKind", kind) },
    { heading: words["label.status"], cell: ({ status }) => status && sayChoice(words, "evidenceStatus", status) },
    { heading: words["label.on"], cell: ({ on }) => on && describeDate(on, words) },
    { heading: words["label.who"], cell: ({ person }) => person && nameOf(person) },
    { heading: words["label.skill"], cell: ({ skill }) => skill && nameOf(skill) },
    { heading: words["label.prepares"], cell: ({ serves }) => namesOf(serves, telling) },
    { heading: words["label.learned"], cell: ({ learned }) => learned },
    { heading: words["label.link"], cell: ({ link }) => link && { url: link } },
    { heading: words["label.note"], cell: ({ note }) => note },
  ]);
  return section(2, words["heading.readiness"], content);
};
