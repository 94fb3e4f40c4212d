import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import { peopleById } from "../../../practice/people.js";
import { withAsides } from "../../../words/values/asides.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, facts } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { type Part, parts, peopleIn, type Task } from "./tasks.js";

const labels = {
  accountable: "label.toAnswerFor",
  responsible: "label.toDo",
  consulted: "label.toBeAsked",
  informed: "label.toBeTold",
} as const;

/** What each person, role or team has to do, each task with its due date. */
export const tasksByPerson = (plan: Plan, tasks: readonly Task[], wording: Wording): RootContent[] => {
  const known = peopleById(plan);
  const lines = [...sharesIn(tasks)].map(([id, shares]) => ({
    said: withAsides(wording.nameOf(id), [namesOf(known.get(id)?.members ?? [], wording)], wording),
    below: parts.flatMap((part) =>
      facts(
        say(wording, labels[part]),
        shares[part].map((task) => describeTask(task, wording)),
      ),
    ),
  }));
  return section(2, say(wording, "heading.byPerson"), bulletList(lines));
};

type Shares = Readonly<Record<Part, Task[]>>;

/** By person, the tasks of each part. */
const sharesIn = (tasks: readonly Task[]): ReadonlyMap<string, Shares> => {
  const byPerson = new Map<string, Shares>();
  for (const task of tasks)
    for (const part of parts)
      for (const id of new Set(peopleIn(task, part))) {
        const shares = byPerson.get(id) ?? { accountable: [], responsible: [], consulted: [], informed: [] };
        byPerson.set(id, shares);
        shares[part].push(task);
      }
  return byPerson;
};

const describeTask = ({ node: { id, due } }: Task, wording: Wording): string =>
  withAsides(wording.nameOf(id), [due && say(wording, "task.due", { date: describeDateRef(due, wording) })], wording);
