import type { GateReport } from "../model/journey/gate-report.js";

/** Returns whether a gate stands in the way: it is not met, and being a trial does not help. */
export const isShut = (report: GateReport): boolean => !report.met && report.softened !== true;
