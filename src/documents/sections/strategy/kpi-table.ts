import type { RootContent } from "mdast";
import type { Kpi, Milestone } from "../../../model/strategy/kpi.js";
import { describeDateRef } from "../../../words/values/dates.js";
import { joinBySemicolon } from "../../../words/values/lists.js";
import { describeBaseline, describeTarget } from "../../../words/values/targets.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** A KPI with the objective it belongs to, where its place does not say so. */
export interface StatedKpi {
  /** The KPI. */
  readonly kpi: Kpi;
  /** The objective in words. */
  readonly objective?: string;
}

/** A row: the KPI itself, or a milestone on its way. */
interface Row extends StatedKpi {
  readonly milestone?: Milestone;
}

const targetCell = ({ kpi, milestone }: Row, wording: Wording): string | undefined => {
  const target = milestone === undefined ? kpi.target : milestone.target;
  const open = milestone === undefined && kpi.open !== undefined ? say(wording, "kpi.open", { why: kpi.open }) : undefined;
  const told = [target && describeTarget(target, wording), open].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : joinBySemicolon(told, wording);
};

/** The KPI and its milestones; where it states nothing but milestones, those alone. */
const rowsOf = (stated: StatedKpi): Row[] => {
  const { milestones, baseline, target, due, owner, open, note } = stated.kpi;
  const isBare = [baseline, target, due, owner, open, note].every((field) => field === undefined);
  const onTheWay = milestones.map((milestone) => ({ ...stated, milestone }));
  return isBare && milestones.length > 0 ? onTheWay : [stated, ...onTheWay];
};

/** KPIs as a table, each followed by its milestones; where only metrics are stated, a list of those (E2, E5). */
export const kpiTable = (kpis: readonly StatedKpi[], wording: Wording): RootContent[] => {
  const { nameOf } = wording;
  const rows = kpis.flatMap(rowsOf);
  return table(rows, [
    {
      heading: say(wording, "label.kpi"),
      cell: ({ kpi, milestone }) =>
        milestone === undefined ? nameOf(kpi.metric) : say(wording, "kpi.milestone", { metric: nameOf(kpi.metric) }),
    },
    {
      heading: say(wording, "label.baseline"),
      cell: ({ kpi, milestone }) => (milestone || kpi.baseline === undefined ? undefined : describeBaseline(kpi.baseline, wording)),
    },
    { heading: say(wording, "label.target"), cell: (row) => targetCell(row, wording) },
    {
      heading: say(wording, "label.due"),
      cell: ({ kpi, milestone }) => {
        const due = milestone === undefined ? kpi.due : milestone.due;
        return due && describeDateRef(due, wording);
      },
    },
    {
      heading: say(wording, "label.owner"),
      cell: ({ kpi, milestone }) => (milestone || kpi.owner === undefined ? undefined : nameOf(kpi.owner)),
    },
    { heading: say(wording, "label.objective"), cell: ({ objective }) => objective },
    { heading: say(wording, "label.note"), cell: ({ kpi, milestone }) => (milestone === undefined ? kpi.note : milestone.note) },
  ]);
};
