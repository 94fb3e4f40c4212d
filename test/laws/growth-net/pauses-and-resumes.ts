import { times } from "../../helpers/times.js";

/** A journey of so many events that can be replayed: it rests and goes on, again and again. */
export const pausesAndResumes = (length: number): readonly object[] =>
  times(length, (index) => ({
    seq: index + 1,
    cycle: 1,
    type: index % 2 === 0 ? "pause" : "resume",
    from: "listen.internal",
    to: "listen.internal",
    at: "2027-01-04T09:00:00Z",
    by: "somebody",
    gates: [],
    machine: "listen-first",
    machineVersion: 1,
  }));
