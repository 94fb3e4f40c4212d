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

/** What is not covered, by name; entries of the calendar by their cadence, as there may be hundreds. */
const missingOf = (name: keyof Levels, { [name]: { missing } }: Levels, wording: Wording): string | undefined =>
  textsOf(name === "entry" ? entriesByCadence(missing, wording) : missing.map((one) => nameAt(name, one, wording)), wording);

/** Functions are no things with ids, but words. */
const nameAt = (name: keyof Levels, one: string, wording: Wording): string =>
  name === "function" ? describeChoice("function", one, wording) : wording.nameOf(one);

/** How many entries each cadence has, whose id an entry has in its own; an entry of none is named by its own id. */
const entriesByCadence = (ids: readonly string[], wording: Wording): readonly string[] => {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const cadence = id.split(/[/@]/, 1)[0] ?? "";
    const thing = wording.find(cadence) === undefined ? id : cadence;
    counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return [...counts].map(([thing, count]) =>
    wording.find(thing) === undefined ? thing : say(wording, "report.entries", { thing, count }),
  );
};
