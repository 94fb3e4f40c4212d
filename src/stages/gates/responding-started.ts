import { defineGate } from "../../machine/define-gate.js";

/** Responding comes before posting: first answers were given in this cycle (D3). */
export const respondingStarted = /* @__PURE__ */ defineGate({
  id: "responding-started",
  demand: "D3",
  trial: "firm",
  from: "person",
  messages: {
    started: "Answering has begun in this cycle: “{first, name}”.",
    none: "Nothing shows that anybody was answered in this cycle. Answer people first, and record it as evidence of a response, running or done{cycle, plural, =1 {} other {, with its date}}.",
    undated:
      "Answers were given (“{first, name}”), but the evidence states no date, so nothing shows that it was in this cycle. State its date, or answer people first and record it as evidence of a response, running or done, with its date.",
    earlier:
      "Answers were given in an earlier cycle (“{first, name}”), but none in this one. Answer people first, and record it as evidence of a response, running or done, with its date.",
  },
  check(plan, { isOfThisCycle, cycle }) {
    const begun = plan.readiness.filter(({ kind, status }) => kind === "response" && (status === "running" || status === "done"));
    const [first] = begun.filter(({ on }) => isOfThisCycle(on));
    const evidence = begun.filter(({ on }) => isOfThisCycle(on)).map(({ id }) => id);
    if (first !== undefined) return { met: true, message: "started", values: { first: first.id }, evidence };
    const [before] = begun;
    if (before === undefined) return { met: false, message: "none", values: { cycle } };
    const undated = begun.filter(({ on }) => on === undefined).map(({ id }) => id);
    if (undated[0] !== undefined) return { met: false, message: "undated", values: { first: undated[0] }, evidence: undated };
    return { met: false, message: "earlier", values: { first: before.id }, evidence: begun.map(({ id }) => id) };
  },
});
