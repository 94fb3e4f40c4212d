import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import type { Evidence } from "../../../model/readiness/evidence.js";
import { isTrial } from "../../../practice/is-trial.js";
import { type KindReadiness, type ReadinessCounts, readinessProgress } from "../../../practice/readiness.js";
import { describeChoice } from "../../../words/labels.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, fact, facts, type Line } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** Progress before there are clicks: how far it has got, then each training, test, prototype and piece of research (B4, B5). */
export const readiness = (plan: Plan, wording: Wording): RootContent[] =>
  section(2, say(wording, "heading.readiness"), [...progress(plan, wording), ...evidenceTable(plan.readiness, wording)]);

/** How much is done, of which kind; then what a trial can show already, or what is not done where more depends on it (B2, B4). */
const progress = (plan: Plan, wording: Wording): RootContent[] => {
  const { kinds, ...all } = readinessProgress(plan);
  if (all.total === 0) return [];
  const stated = kinds.filter(({ total }) => total > 0);
  return [
    ...paragraph(say(wording, "readiness.progress", countsOf(all))),
    ...bulletList([
      ...(stated.length < 2 ? [] : stated.flatMap((kind) => kindLine(kind, wording))),
      ...(isTrial(plan)
        ? facts(
            say(wording, "label.canShow"),
            namesWhere(plan, ({ status }) => status === "done", wording),
          )
        : facts(
            say(wording, "label.stillToDo"),
            namesWhere(plan, ({ status }) => status !== "done", wording),
          )),
    ]),
  ];
};

const countsOf = ({ total, done, running, planned, failed, unstated }: ReadinessCounts) => ({
  total,
  done,
  running,
  planned,
  failed,
  unstated,
});

const kindLine = ({ kind, ...counts }: KindReadiness, wording: Wording): Line[] =>
  fact(describeChoice("evidenceKind", kind, wording), say(wording, "readiness.kind", countsOf(counts)));

const namesWhere = ({ readiness: all }: Plan, isMeant: (evidence: Evidence) => boolean, { nameOf }: Wording): string[] =>
  all.filter(isMeant).map(({ id }) => nameOf(id));

const evidenceTable = (all: readonly Evidence[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  return table(all, [
    { heading: say(wording, "label.what"), cell: ({ id }) => nameOf(id) },
    { heading: say(wording, "label.kind"), cell: ({ kind }) => describeChoice("evidenceKind", kind, wording) },
    { heading: say(wording, "label.status"), cell: ({ status }) => status && describeChoice("evidenceStatus", status, wording) },
    { heading: say(wording, "label.on"), cell: ({ on }) => on && describeDay(on, wording) },
    { heading: say(wording, "label.who"), cell: ({ person }) => person && nameOf(person) },
    { heading: say(wording, "label.skill"), cell: ({ skill }) => skill && nameOf(skill) },
    { heading: say(wording, "label.prepares"), cell: ({ serves }) => namesOf(serves, wording) },
    { heading: say(wording, "label.learned"), cell: ({ learned }) => learned },
    { heading: say(wording, "label.link"), cell: ({ link }) => link && { url: link } },
    { heading: say(wording, "label.note"), cell: ({ note }) => note },
  ]);
};
