import type { RootContent } from "mdast";
import type { Levels } from "../../../coverage/levels.js";
import { describeChoice } from "../../../words/labels.js";
import { joinWords, textsOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** From the business down to the single post. */
const names: readonly (keyof Levels)[] = [
  "function",
  "businessObjective",
  "marketingObjective",
  "goal",
  "kpi",
  "tactic",
  "metric",
  "audience",
  "channel",
  "insight",
  "entry",
];

/** How much is covered at each level, and what is not, by name; then the levels at which there is nothing. */
export const levelTable = (levels: Levels, wording: Wording): RootContent[] => {
  const there = names.filter((name) => levels[name].total > 0);
  const none = names.filter((name) => levels[name].total === 0 && name !== "entry");
  const labels = none.map((name) => say(wording, `level.${name}`));
  return [
    ...table(there, [
      { heading: say(wording, "label.level"), cell: (name) => say(wording, `level.${name}`) },
      {
        heading: say(wording, "label.covered"),
        cell: (name) => say(wording, "report.covered", { covered: levels[name].covered, total: levels[name].total }),
      },
      { heading: say(wording, "label.coveredWhen"), cell: (name) => say(wording, `covered.${name}`) },
      { heading: say(wording, "label.missing"), cell: (name) => missingOf(name, levels, wording) },
    ]),
    ...bulletList(fact(say(wording, "label.noneOf"), labels.length === 0 ? undefined : joinWords(labels, wording))),
    // Without a calendar there is no entry, and with one there may be none: a report does not say which.
    ...paragraph(levels.entry.total === 0 ? say(wording, "report.noEntry") : undefined),
  ];
};

/** What is not covered, by name. */
const missingOf = (name: keyof Levels, levels: Levels, wording: Wording): string | undefined =>
  textsOf(
    levels[name].missing.map((one) => nameAt(name, one, wording)),
    wording,
  );

/** Functions are no things with ids, but words; an entry has the id of its cadence in its own. */
const nameAt = (name: keyof Levels, one: string, wording: Wording): string => {
  if (name === "function") return describeChoice("function", one, wording);
  if (name !== "entry") return wording.nameOf(one);
  const cadence = one.split(/[/@]/, 1)[0] ?? "";
  return wording.find(cadence) === undefined ? one : say(wording, "report.entry", { cadence, entry: one });
};
