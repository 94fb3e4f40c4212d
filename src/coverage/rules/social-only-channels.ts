import { defineRule } from "../define-rule.js";

/** Social networks are one way among others (A1): a plan that weighed search, e-mail, press or events against them shows it, even if it declined them. */
export const socialOnlyChannels = /* @__PURE__ */ defineRule({
  id: "social-only-channels",
  demand: "A1",
  severity: "info",
  on: "plan",
  messages: {
    social:
      "{count, plural, one {The only channel of the plan is} other {All # channels of the plan are}} on social networks. List the others that were considered, such as search, e-mail or press, even if only as `declined`.",
  },
  check({ channels, venues }, { platformFacts, report }) {
    const isSocial = ({ platform }: { readonly platform?: string }) => {
      const kind = platform === undefined ? undefined : platformFacts(platform)?.kind;
      return kind === "network" || kind === "video" || kind === "community";
    };
    const isElsewhere = venues.some(({ kind }) => kind === "event" || kind === "internal");
    if (channels.length > 0 && channels.every(isSocial) && !isElsewhere)
      report({ message: "social", values: { count: channels.length }, at: "channels" });
  },
});
