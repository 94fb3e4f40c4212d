import type { Stream } from "../stream.js";

/** Whether the slots of a stream have authors. */
export const isStaffed = ({ cadence: { authors = [] } }: Stream): boolean => authors.length > 0;
