import type { Person } from "../../model/audience/person.js";
import { word } from "../spec/choice.js";
import { zone } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { amount } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { businessFunction } from "./choices.js";
import { dateRange } from "./date-range.js";
import { money } from "./money.js";
import { thing } from "./thing.js";

/** A person. */
export const person = () =>
  object<Person>({
    ...thing("person"),
    name: text(),
    is: optional(word("person", "role", "team")),
    members: list(reference(["person"], { isBackward: true })),
    role: optional(text()),
    function: optional(businessFunction()),
    hoursPerWeek: optional(amount()),
    hourlyRate: optional(money()),
    timeZone: optional(zone()),
    skills: list(reference(["skill"])),
    away: list(dateRange()),
    player: optional(openWord("blogger")),
  });
