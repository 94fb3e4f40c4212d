import type { Cadence, PillarWeight } from "../../model/schedule/cadence.js";
import { flag, word } from "../spec/choice.js";
import { zone } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { list, listed } from "../spec/list.js";
import { amount, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { bound } from "./bound.js";
import { period } from "./choices.js";
import { anchorBefore, dateRefTo } from "./date-ref.js";
import { recurrence } from "./recurrence.js";
import { toChannels, toPerson, toTactic } from "./references.js";
import { thing } from "./thing.js";

/** A cadence. */
export const cadence = () =>
  object<Cadence>({
    ...thing("cadence"),
    name: optional(text()),
    channels: toChannels(),
    work: optional(openWord("review")),
    decides: optional(text()),
    tactic: optional(toTactic()),
    when: recurrence(),
    timeZone: optional(zone()),
    starts: optional(dateRefTo(anchorBefore())),
    ends: optional(dateRefTo(anchorBefore())),
    count: optional(whole(1)),
    during: optional(reference(["campaign", "phase"])),
    tentative: flag(),
    bounds: list(bound()),
    minGapMinutes: optional(amount()),
    pillars: optional(listed(object<PillarWeight>({ pillar: reference(["pillar"], { isNeeded: true }), weight: amount() }))),
    authors: optional(listed(toPerson())),
    languages: optional(listed(text())),
    rotateEvery: optional(period()),
    content: optional(listed(reference(["content"]))),
    hoursPerPost: optional(amount()),
    onBlackout: optional(word("skip", "earlier", "later")),
    open: optional(text()),
  });
