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
import { type ListenFirstGate, type ListenFirstStage, type ListenFirstStep, listenFirstTable } from "./listen-first-table.js";

/**
 * The standard stage machine: listen inside, listen outside, plan, respond, post, and from every stage back to listening (D1–D4).
 * Its gates say what a plan must have learned, written down or begun before each step. `listenFirstTable` is the same without their code.
 */
export const listenFirst: StageMachine<ListenFirstStage, ListenFirstStep, ListenFirstGate> = /* @__PURE__ */ (() =>
  defineStageMachine({
    ...listenFirstTable,
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
  }))();
