import type { Campaign, Pause } from "../../model/schedule/campaign.js";
import type { Phase } from "../../model/schedule/phase.js";
import { flag } from "../spec/choice.js";
import { date, dayOrTime, zone } from "../spec/date.js";
import { list } from "../spec/list.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { text } from "../spec/text.js";
import { inOrder, wrongOrder } from "./date-range.js";
import { anchorBefore, dateRefTo, due } from "./date-ref.js";
import { toPerson, toTactic } from "./references.js";
import { thing } from "./thing.js";

/** A campaign. */
export const campaign = () =>
  object<Campaign>({
    ...thing("campaign"),
    name: text(),
    anchor: optional(dayOrTime()),
    trigger: optional(text()),
    timeZone: optional(zone()),
    from: due(),
    to: due(),
    phases: list(
      object<Phase>({
        ...thing("phase"),
        name: text(),
        from: optional(dateRefTo(anchorBefore())),
        to: due(),
        while: optional(text()),
      }),
    ),
    tactic: optional(toTactic()),
    tentative: flag(),
    paused: list(
      inOrder(object<Pause>({ from: date(), to: optional(date()), by: optional(toPerson()), because: optional(text()) }, [wrongOrder])),
    ),
  });
