import type { RootContent } from "mdast";
import { describeKind } from "../../../words/labels.js";
import { joinByComma, namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { type Column, table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { type Part, parts, peopleIn, type Task } from "./tasks.js";

/** Our choice: a page holds no more columns. */
const mostPeople = 8;

/** Who is accountable, responsible, consulted and informed: a column for each person or, where they are many, a column for each part. */
export const raciMatrix = (tasks: readonly Task[], wording: Wording): RootContent[] => {
  const people = peopleOf(tasks);
  const hasColumns = people.length <= mostPeople;
  const content = table(tasks, [
    { heading: say(wording, "label.what"), cell: ({ node }) => wording.nameOf(node.id) },
    { heading: say(wording, "label.is"), cell: ({ kind }) => describeKind(kind, wording) },
    ...(hasColumns ? people.map((id) => personColumn(id, wording)) : parts.map((part) => partColumn(part, wording))),
  ]);
  return section(2, say(wording, "heading.raci"), content.length > 0 && hasColumns ? [...paragraph(keyOf(wording)), ...content] : content);
};

const peopleOf = (tasks: readonly Task[]): readonly string[] => [
  ...new Set(tasks.flatMap((task) => parts.flatMap((part) => peopleIn(task, part)))),
];

const personColumn = (id: string, wording: Wording): Column<Task> => ({
  heading: wording.nameOf(id),
  cell: (task) => {
    const letters = parts.filter((part) => peopleIn(task, part).includes(id)).map((part) => say(wording, `raci.${part}`));
    return letters.length === 0 ? undefined : joinByComma(letters, wording);
  },
});

const partColumn = (part: Part, wording: Wording): Column<Task> => ({
  heading: say(wording, `label.${part}`),
  cell: (task) => namesOf(peopleIn(task, part), wording),
});

const keyOf = (wording: Wording): string =>
  say(wording, "actions.key", {
    accountable: say(wording, "raci.accountable"),
    responsible: say(wording, "raci.responsible"),
    consulted: say(wording, "raci.consulted"),
    informed: say(wording, "raci.informed"),
  });
