import { defineStageMachine } from "../machine/define-stage-machine.js";
import type { StageMachine } from "../machine/stage-machine.js";
import { actionsPlanned } from "./gates/actions-planned.js";
import { alignmentHeld } from "./gates/alignment-held.js";
import { audienceHasMessage } from "./gates/audience-has-message.js";
import { channelsListenedTo } from "./gates/channels-listened-to.js";
import { coverageClean } from "./gates/coverage-clean.js";
import { guideCoversChannels } from "./gates/guide-covers-channels.js";
import { insightsAnswered } from "./gates/insights-answered.js";
import { internalFunctionsHeard } from "./gates/internal-functions-heard.js";
import { issuesRanked } from "./gates/issues-ranked.js";
import { policyApproved } from "./gates/policy-approved.js";
import { policyDrafted } from "./gates/policy-drafted.js";
import { redFlagsOwned } from "./gates/red-flags-owned.js";
import { respondersNamed } from "./gates/responders-named.js";
import { respondersTrained } from "./gates/responders-trained.js";
import { respondingStarted } from "./gates/responding-started.js";
import { socialPlayersRecorded } from "./gates/social-players-recorded.js";

/** The stages of `listenFirst`. */
export type ListenFirstStage = "listen.internal" | "listen.external" | "plan" | "respond" | "post";

/** The steps of `listenFirst`. */
export type ListenFirstStep = "listen-outside" | "make-a-plan" | "begin-to-respond" | "begin-to-post" | "listen-again";

/**
 * The standard stage machine: listen inside, listen outside, plan, respond, post, and from every stage back to listening (D1–D4).
 * Its gates say what a plan must have learned, written down or begun before each step.
 */
export const listenFirst: StageMachine<ListenFirstStage, ListenFirstStep> = /* @__PURE__ */ defineStageMachine({
  id: "listen-first",
  version: 1,
  stages: ["listen.internal", "listen.external", "plan", "respond", "post"],
  initial: "listen.internal",
  gates: [
    internalFunctionsHeard,
    socialPlayersRecorded,
    policyDrafted,
    actionsPlanned,
    channelsListenedTo,
    alignmentHeld,
    issuesRanked,
    policyApproved,
    coverageClean,
    insightsAnswered,
    redFlagsOwned,
    respondersNamed,
    respondersTrained,
    guideCoversChannels,
    respondingStarted,
    audienceHasMessage,
  ],
  transitions: {
    "listen-outside": {
      from: "listen.internal",
      to: "listen.external",
      gates: ["internal-functions-heard", "social-players-recorded", "policy-drafted", "actions-planned"],
    },
    "make-a-plan": { from: "listen.external", to: "plan", gates: ["channels-listened-to", "alignment-held", "issues-ranked"] },
    "begin-to-respond": {
      from: "plan",
      to: "respond",
      gates: ["policy-approved", "coverage-clean", "insights-answered", "red-flags-owned"],
    },
    "begin-to-post": {
      from: "respond",
      to: "post",
      gates: ["responders-named", "responders-trained", "guide-covers-channels", "responding-started", "audience-has-message"],
    },
    "listen-again": {
      type: "return",
      from: ["listen.internal", "listen.external", "plan", "respond", "post"],
      to: "listen.internal",
    },
  },
});
