import { pathToFileURL } from "node:url";
import { describeConflict, editPlan, mergePlans, type Plan, resolveConflict, writeChangelog } from "social-plan";
import { loadPlans } from "./load-plans.ts";

/** Two people edit the same plan at once: what each did, where they disagree, how that was settled, and what changed. */
export const twoEditorsStory = (base: Plan): string => {
  const marit = editPlan(base, (tx) => {
    tx.set("goal", "answered-in-public", { statement: "Answer every question about brewing within an hour, in public" });
    tx.add(
      "tactic",
      { id: "open-evening", statement: "An open evening at the roastery, broadcast live", metrics: ["first-response-time"] },
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
    "Where they disagree, ours being Marit's and theirs Joost's:",
    ...conflicts.map((conflict) => `- ${describeConflict(plan, conflict)}`),
    "",
    "Marit's version was taken. All changes:",
    ...sections.flatMap(({ title, lines }) => ["", title, ...lines.map(({ text }) => `- ${text}`)]),
    "",
  ].join("\n");
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const plan = loadPlans().get("invented-harbour-coffee");
  if (plan !== undefined) console.log(twoEditorsStory(plan));
}
