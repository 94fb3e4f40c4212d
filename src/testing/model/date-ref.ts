import type { DateRef, Offset, RelativeDate } from "../../model/values/date-ref.js";
import { flag } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { reference } from "../spec/id.js";
import { whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { optional, type Spec } from "../spec/spec.js";
import { oneOf } from "../spec/union.js";
import { weekday } from "./choices.js";

const steps = () => optional(whole(-1_000_000, 1_000_000));

/** How far from something. */
export const offset = () =>
  object<Offset>({
    months: steps(),
    weeks: steps(),
    days: steps(),
    businessDays: steps(),
    hours: steps(),
    minutes: steps(),
    snap: optional(weekday()),
    about: flag(),
  });

/** A day, or an offset to what this names. */
export const dateRefTo = (to: Spec<RelativeDate["to"]>): Spec<DateRef> =>
  oneOf(
    [date(), object<RelativeDate>({ to, offset: offset() })],
    [
      ["2027-02-30", "date"],
      [7, "type"],
      [null, "type"],
      [[], "type"],
      [{ offset: {} }, "missing-field"],
      [{ to: "nowhere-to-be-found", offset: {} }, "dangling-ref", ["to"]],
    ],
  );

const anchor = () => reference(["campaign", "phase", "cadence"], { isNeeded: true });

/** What an offset counts from, standing before it, so that no way leads back. */
export const anchorBefore = () => reference(["campaign", "phase", "cadence"], { isNeeded: true, isBackward: true });

/** A day, or an offset to one. */
export const dateRef = () => dateRefTo(anchor());

/** A day by which, or none. */
export const due = () => optional(dateRef());
