import { findConflicts } from "../../calendar/comparing/find-conflicts.js";
import { findDrift } from "../../calendar/comparing/find-drift.js";
import { nextFreeSlot } from "../../calendar/editing/next-free-slot.js";
import { explainEntry } from "../../calendar/explaining/explain-entry.js";
import { assignContent } from "../../calendar/filling/assign-content.js";
import { generateCalendar } from "../../calendar/generate-calendar.js";
import { occurrences } from "../../calendar/occurrences.js";
import { contentPipeline } from "../../calendar/pipeline/content-pipeline.js";
import { calendarLoad } from "../../calendar/reading/calendar-load.js";
import { findSilences } from "../../calendar/reading/find-silences.js";
import { measureAdherence } from "../../calendar/reading/measure-adherence.js";
import { measureMix } from "../../calendar/reading/measure-mix.js";
import { describeCalendarFinding } from "../../calendar/reasons/describe-calendar-finding.js";
import { describeMove } from "../../calendar/reasons/describe-move.js";
import { describePassedOver } from "../../calendar/reasons/describe-passed-over.js";
import { describeRefusedSlot } from "../../calendar/reasons/describe-refused-slot.js";
import { slotInstants } from "../../calendar/slot-instants.js";
import type { PluginContext } from "../plugin-context.js";
import { told, toldLanguage } from "./told.js";

/** What a planner makes calendars with, and reads them. */
export interface PlannerCalendars {
  /** As `assignContent` of the library, with what the plugins add. */
  readonly assignContent: typeof assignContent;
  /** As `calendarLoad` of the library. */
  readonly calendarLoad: typeof calendarLoad;
  /** As `contentPipeline` of the library. */
  readonly contentPipeline: typeof contentPipeline;
  /** As `describeCalendarFinding` of the library, with what the plugins add. */
  readonly describeCalendarFinding: typeof describeCalendarFinding;
  /** As `describeMove` of the library, with what the plugins add. */
  readonly describeMove: typeof describeMove;
  /** As `describePassedOver` of the library, with what the plugins add. */
  readonly describePassedOver: typeof describePassedOver;
  /** As `describeRefusedSlot` of the library, with what the plugins add. */
  readonly describeRefusedSlot: typeof describeRefusedSlot;
  /** As `explainEntry` of the library, with what the plugins add. */
  readonly explainEntry: typeof explainEntry;
  /** As `findConflicts` of the library, with what the plugins add. */
  readonly findConflicts: typeof findConflicts;
  /** As `findDrift` of the library, with what the plugins add. */
  readonly findDrift: typeof findDrift;
  /** As `findSilences` of the library. */
  readonly findSilences: typeof findSilences;
  /** As `generateCalendar` of the library, with what the plugins add. */
  readonly generateCalendar: typeof generateCalendar;
  /** As `measureAdherence` of the library. */
  readonly measureAdherence: typeof measureAdherence;
  /** As `measureMix` of the library. */
  readonly measureMix: typeof measureMix;
  /** As `nextFreeSlot` of the library. */
  readonly nextFreeSlot: typeof nextFreeSlot;
  /** As `occurrences` of the library, with what the plugins add. */
  readonly occurrences: typeof occurrences;
  /** As `slotInstants` of the library. */
  readonly slotInstants: typeof slotInstants;
}

/** Returns the functions of calendars, told what the plugins add. */
export const calendarsOf = (context: PluginContext): PlannerCalendars => ({
  assignContent: told(context, assignContent, 2, "language"),
  calendarLoad,
  contentPipeline,
  describeCalendarFinding: toldLanguage(context, describeCalendarFinding, 2),
  describeMove: toldLanguage(context, describeMove, 2),
  describePassedOver: toldLanguage(context, describePassedOver, 2),
  describeRefusedSlot: toldLanguage(context, describeRefusedSlot, 2),
  explainEntry: told(context, explainEntry, 3, "language"),
  findConflicts: told(context, findConflicts, 1, "language"),
  findDrift: told(context, findDrift, 3, "language"),
  findSilences,
  generateCalendar: told(context, generateCalendar, 1, "language"),
  measureAdherence,
  measureMix,
  nextFreeSlot,
  occurrences: told(context, occurrences, 1, "language"),
  slotInstants,
});
