import type { Audience, Presence } from "../../model/audience/audience.js";
import type { Behaviour } from "../../model/audience/behaviour.js";
import type { Persona } from "../../model/audience/persona.js";
import { flag, word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { amount, share } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { thing } from "./thing.js";

/** An audience. */
export const audience = () =>
  object<Audience>({
    ...thing("audience"),
    name: text(),
    roles: list(text()),
    personas: list(
      object<Persona>({
        ...thing("persona"),
        name: text(),
        role: optional(text()),
        story: optional(text()),
        needs: list(text()),
        frustrations: list(text()),
      }),
    ),
    reach: optional(word("few", "many")),
    size: optional(amount()),
    languages: list(text()),
    behaviour: optional(object<Behaviour>({ now: optional(text()), wanted: optional(text()), barriers: list(text()) })),
    presence: list(
      object<Presence>({
        at: reference(["channel", "venue"], { isNeeded: true }),
        absent: flag(),
        basis: optional(word("assumed", "observed", "surveyed", "measured")),
        source: optional(text()),
        on: optional(date()),
        share: optional(share()),
      }),
    ),
  });
