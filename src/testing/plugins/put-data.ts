import type { Json } from "../../base/json/json.js";
import { editPlan } from "../../edit/edit-plan.js";
import type { Plan } from "../../model/plan.js";
import type { AnyPlugin } from "../../plugins/plugin.js";
import type { Thing } from "./things-in.js";

/** A thing being edited, as far as plugins write to it. */
interface OpenThing {
  ext?: Record<string, Json>;
  plugins?: Record<string, number>;
}

/** The one edit that is needed, for whatever kind of thing. */
interface Updates {
  update(kind: string, id: string, recipe: (draft: OpenThing) => void): void;
}

/** Returns a plan with data on a thing as a version of the plugin wrote it, whether it fits or not. */
export const putData = (plan: Plan, { name }: AnyPlugin, version: number, { kind, id }: Thing, data: Json): Plan =>
  editPlan(plan, (tx) => {
    const edits = tx as unknown as Updates; // its kinds and ids are those of the plan
    edits.update("plan", "plan", (draft) => {
      draft.plugins = { ...draft.plugins, [name]: version };
    });
    edits.update(kind, id, (draft) => {
      draft.ext = { ...draft.ext, [name]: data };
    });
  }).plan;

/** Returns a plan without any data of a plugin, and without a note of it. */
export const takeData = (plan: Plan, { name }: AnyPlugin, things: readonly Thing[]): Plan =>
  editPlan(plan, (tx) => {
    const edits = tx as unknown as Updates; // as above
    for (const { kind, id, node } of things) {
      if (!("ext" in node) || !Object.hasOwn(Object(node.ext), name)) continue;
      edits.update(kind, id, (draft) => dropFrom(draft, "ext", name));
    }
    edits.update("plan", "plan", (draft) => dropFrom(draft, "plugins", name));
  }).plan;

const dropFrom = (draft: OpenThing, field: keyof OpenThing, name: string): void => {
  const { [name]: _, ...others } = draft[field] ?? {};
  if (Object.keys(others).length > 0) Object.assign(draft, { [field]: others });
  else delete draft[field];
};
