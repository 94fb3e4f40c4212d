import { pathToFileURL } from "node:url";
import { type Conflict, editPlan, mergePlans, type Plan, resolveConflict, writeChangelog } from "social-plan";
import { loadPlans } from "./load-plans.ts";

const tellConflict = ({ type, id, field, ours, theirs }: Conflict): string =>
  `${type} at ${id}${field === undefined ? "" : `, ${field}`}: ${field === undefined ? "one took it out, the other changed it" : `“${ours}” or “${theirs}”`}`;

/** Two people edit the same plan at once: what each did, what they cannot both have, how that was settled, and what changed in all. */
export const twoEditorsStory = (base: Plan): string => {
  const marit = editPlan(base, (tx) => {
    tx.set("goal", "answered-in-public", { statement: "Answer every question about brewing within an hour, in public" });
    tx.add(
      "tactic",
      { id: "open-evening", statement: "An open evening at the roastery, told live", metrics: ["first-response-time"] },
      { to: "answered-in-public", after: null },
    );
    tx.set("channel", "blog", { maxSilenceDays: 21 });
  });
  const joost = editPlan(base, (tx) => {
    tx.set("goal", "answered-in-public", { statement: "Answer questions about brewing the same day", note: "We are three" });
    tx.update("channel", "blog", (draft) => {
      draft.purpose = "Stories from the roastery";
    });
  });

  const { plan, conflicts } = mergePlans(base, marit.plan, joost.plan);
  let settled = plan;
  for (const conflict of conflicts) settled = resolveConflict(settled, conflict, "ours");

  const { sections } = writeChangelog(base, settled);
  return [
    `Marit made ${marit.changes.length} changes, Joost ${joost.changes.length}, both to the plan as it was.`,
    "",
    "What they cannot both have:",
    ...conflicts.map((conflict) => `- ${tellConflict(conflict)}`),
    "",
    "Marit's was taken. What changed in all:",
    ...sections.flatMap(({ title, lines }) => ["", title, ...lines.map(({ text }) => `- ${text}`)]),
    "",
  ].join("\n");
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const plan = loadPlans().get("invented-harbour-coffee");
  if (plan !== undefined) console.log(twoEditorsStory(plan));
}
