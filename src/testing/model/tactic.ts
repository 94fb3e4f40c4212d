import type { Tactic, VenueUse } from "../../model/strategy/tactic.js";
import { word } from "../spec/choice.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { intent } from "./choices.js";
import { due } from "./date-ref.js";
import { money } from "./money.js";
import { rolesInWork, toChannels, toMetric, toPerson } from "./references.js";
import { thing } from "./thing.js";

/** A tactic. */
export const tactic = () =>
  object<Tactic>({
    ...thing("tactic"),
    statement: text(),
    serves: list(reference(["goal"])),
    partOf: optional(reference(["tactic"], { isBackward: true })),
    channels: toChannels(),
    audiences: list(reference(["audience"])),
    venues: list(
      object<VenueUse>({ venue: reference(["venue"], { isNeeded: true }), does: optional(word("create", "enhance", "empower")) }),
    ),
    answers: list(reference(["insight"])),
    kind: optional(openWord("capability")),
    intent: optional(intent()),
    difficulty: optional(word("basic", "intermediate", "advanced")),
    status: optional(word("planned", "running", "done", "dropped")),
    buildsOn: list(reference(["tactic"], { isBackward: true })),
    skills: list(reference(["skill"])),
    owner: optional(toPerson()),
    ...rolesInWork(),
    due: due(),
    budget: optional(money()),
    metrics: list(toMetric()),
  });
