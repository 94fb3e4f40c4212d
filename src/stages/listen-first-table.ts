import { deepFreeze } from "../base/deep-freeze.js";
import { rememberMachine } from "../machine/known-machines.js";
import type { StageTable } from "../machine/stage-machine.js";

/** The stages of `listenFirst`. */
export type ListenFirstStage = "listen.internal" | "listen.external" | "plan" | "respond" | "post";

/** The steps of `listenFirst`. */
export type ListenFirstStep = "listen-outside" | "make-a-plan" | "begin-to-respond" | "begin-to-post" | "listen-again";

/** The ids of the gates of `listenFirst`. */
export type ListenFirstGate =
  | "internal-functions-heard"
  | "social-players-recorded"
  | "policy-drafted"
  | "actions-planned"
  | "channels-listened-to"
  | "alignment-held"
  | "issues-ranked"
  | "policy-approved"
  | "coverage-clean"
  | "insights-answered"
  | "red-flags-owned"
  | "responders-named"
  | "responders-trained"
  | "guide-covers-channels"
  | "responding-started"
  | "audience-has-message";

/**
 * The stages and steps of `listenFirst`, with its gates by id only: enough to replay, pause, resume and return to listening,
 * without the gates and rules that only an advance needs (D1–D4).
 *
 * @example
 * ```ts
 * import { listenFirstTable } from "social-plan";
 *
 * listenFirstTable.transitions["make-a-plan"].gates; // => ["channels-listened-to", "alignment-held", "issues-ranked"]
 * ```
 */
export const listenFirstTable: StageTable<ListenFirstStage, ListenFirstStep, ListenFirstGate> = /* @__PURE__ */ rememberMachine(
  /* @__PURE__ */ deepFreeze({
    id: "listen-first",
    version: 1,
    stages: ["listen.internal", "listen.external", "plan", "respond", "post"],
    initial: "listen.internal",
    transitions: {
      "listen-outside": {
        type: "advance",
        from: ["listen.internal"],
        to: "listen.external",
        gates: ["internal-functions-heard", "social-players-recorded", "policy-drafted", "actions-planned"],
      },
      "make-a-plan": {
        type: "advance",
        from: ["listen.external"],
        to: "plan",
        gates: ["channels-listened-to", "alignment-held", "issues-ranked"],
      },
      "begin-to-respond": {
        type: "advance",
        from: ["plan"],
        to: "respond",
        gates: ["policy-approved", "coverage-clean", "insights-answered", "red-flags-owned"],
      },
      "begin-to-post": {
        type: "advance",
        from: ["respond"],
        to: "post",
        gates: ["responders-named", "responders-trained", "guide-covers-channels", "responding-started", "audience-has-message"],
      },
      "listen-again": {
        type: "return",
        from: ["listen.internal", "listen.external", "plan", "respond", "post"],
        to: "listen.internal",
        gates: [],
      },
    },
  }),
);
