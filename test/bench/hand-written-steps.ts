import type { StageEvent } from "../../src/index.js";

/** What a log comes to, as somebody would keep it who has these five stages and no others. */
interface State {
  readonly stage: string;
  readonly cycle: number;
  readonly paused: boolean;
  readonly seq: number;
  readonly since: string | undefined;
  readonly at: string | undefined;
}

const start: State = { stage: "listen.internal", cycle: 1, paused: false, seq: 0, since: undefined, at: undefined };

/** The same where the event is not trusted, as one that comes from elsewhere: it is copied, and each of its fields looked at, as the library does. */
export const stepByHandWithCare = (before: State | undefined, given: StageEvent): State => {
  const event = { ...given };
  const { seq, cycle, at, machine, machineVersion } = event;
  if (!Number.isInteger(seq) || !Number.isInteger(cycle)) throw new Error("an event has no number");
  if (typeof at !== "string" || !instant.test(at) || Number.isNaN(Date.parse(at))) throw new Error(`event ${seq} has no time`);
  if (machine === "listen-first" && !(Number.isInteger(machineVersion) && machineVersion <= 1))
    throw new Error(`event ${seq} is of a newer machine`);
  return stepByHand(before, event);
};

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;

/** The state after one more event, by a switch over types and stages; it checks the order of the log, and throws where something is wrong. */
export const stepByHand = (before: State | undefined, event: StageEvent): State => {
  const state = before ?? start;
  const { seq, type, from, at } = event;
  if (seq !== state.seq + 1 || from !== state.stage) throw new Error(`event ${seq} is out of order`);
  if (state.at !== undefined && at < state.at) throw new Error(`event ${seq} is too early`);
  if (state.paused !== (type === "resume"))
    throw new Error(`event ${seq} does not fit a journey that ${state.paused ? "is" : "is not"} paused`);
  const cycle = type === "return" ? state.cycle + 1 : state.cycle;
  if (event.cycle !== cycle) throw new Error(`event ${seq} is of another cycle`);
  const stage = stageAfter(state.stage, event);
  const isMove = type === "advance" || type === "return";
  return Object.freeze({ stage, cycle, paused: type === "pause", seq, since: isMove ? at : state.since, at });
};

const stageAfter = (stage: string, { type, to, seq }: StageEvent): string => {
  switch (type) {
    case "pause":
    case "resume":
      if (to === stage) return stage;
      break;
    case "return":
      if (to === "listen.internal") return to;
      break;
    case "advance":
      switch (stage) {
        case "listen.internal":
          if (to === "listen.external") return to;
          break;
        case "listen.external":
          if (to === "plan") return to;
          break;
        case "plan":
          if (to === "respond") return to;
          break;
        case "respond":
          if (to === "post") return to;
          break;
      }
  }
  throw new Error(`event ${seq} leads nowhere`);
};
