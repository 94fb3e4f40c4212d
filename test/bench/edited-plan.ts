import { editPlan, type Plan } from "../../src/index.js";
import { list } from "./list.js";

/** Returns a grown plan after some twenty edits of ten teams, each an edit of its own. */
export const editedPlan = (plan: Plan, firstTeam: number): Plan => {
  const teams = list(10, (at) => firstTeam + at);
  let next = plan;
  for (const team of teams) {
    next = editPlan(next, (tx) => tx.set("tactic", `tactic-${team}-1-2`, { statement: `What team ${team} does now.` })).plan;
    next = editPlan(next, (tx) => {
      if (team % 5 === 0) tx.add("tactic", { id: `tactic-${team}-new`, statement: "What is new." }, { to: `goal-${team}-0` });
      else if (team % 5 === 1) tx.move("tactic", `tactic-${team}-0-3`, { after: null });
      else if (team % 5 === 2) tx.remove("measurement", `measurement-${team}-3`);
      else if (team % 5 === 3) tx.set("person", `person-${team}`, { hoursPerWeek: 20 });
      else tx.set("content", `content-${team}-4`, { title: "Another title", channels: [`channel-${team}`] });
    }).plan;
  }
  return next;
};
