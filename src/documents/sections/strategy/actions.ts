import type { RootContent } from "mdast";
import type { ActionItem } from "../../../model/alignment/action-item.js";
import type { Wording } from "../../../words/wording.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";
import { actionTable } from "../actions/action-table.js";

/** What somebody is to do, who, by when and what for (D9). */
export const actions = (
  all: readonly ActionItem[],
  wording: Wording,
  heading: "heading.actions" | "heading.nextSteps" = "heading.actions",
): RootContent[] => section(2, say(wording, heading), actionTable(all, wording));
