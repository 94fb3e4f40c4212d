import type { Blackout } from "../../model/schedule/blackout.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { dateOfDay } from "../../time/days.js";
import { nameOfBlackout } from "../name-of-blackout.js";
import type { Stream } from "../stream.js";
import { timeOf } from "../time-of-day.js";
import type { Candidate, Refusal } from "./candidate.js";

/** A slot that a fixed rule puts on a day: its place is the day and time, and a blackout refuses it. */
export const fixedSlot = ({ blackoutOn, cadence }: Stream, day: number, minute: number | undefined): Candidate => {
  const place = minute === undefined ? dateOfDay(day) : `${dateOfDay(day)}T${timeOf(minute)}`;
  const blackout = blackoutOn(day);
  const slot = { place, original: day, originalMinute: minute, day, minute };
  return blackout === undefined ? slot : { ...slot, refused: refusalDuring(blackout, cadence) };
};

const notMovedYet = { earlier: "to an earlier day", later: "to a later day" } as const;

/** What a blackout says to a slot on one of its days. */
export const refusalDuring = (blackout: Blackout, { onBlackout = "skip" }: Cadence): Refusal => {
  const asked = onBlackout === "skip" ? "" : ` Moving such slots ${notMovedYet[onBlackout]} is not built yet.`;
  return { rule: "blackout", because: `Nothing is posted during ${nameOfBlackout(blackout)}.${asked}` };
};
