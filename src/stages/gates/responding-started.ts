import { defineGate } from "../../machine/define-gate.js";

/** Responding comes before posting: first answers were given in this cycle (D3). */
export const respondingStarted = /* @__PURE__ */ defineGate({
  id: "responding-started",
  demand: "D3",
  trial: "firm",
  messages: {
    started: "Answering has begun in this cycle: “{first, name}”.",
    none: "Nothing shows that anybody was answered in this cycle. Answer people first, and record it as evidence of a response, running or done.",
    earlier:
      "Answers were given in an earlier cycle (“{first, name}”), but none in this one. Answer people first, and record it as evidence of a response, running or done, with its date.",
  },
  check(plan, { isOfThisCycle }) {
    const begun = plan.readiness.filter(({ kind, status }) => kind === "response" && (status === "running" || status === "done"));
    const [first] = begun.filter(({ on }) => isOfThisCycle(on));
    const evidence = begun.filter(({ on }) => isOfThisCycle(on)).map(({ id }) => id);
    if (first !== undefined) return { met: true, message: "started", values: { first: first.id }, evidence };
    const [before] = begun;
    if (before === undefined) return { met: false, message: "none" };
    return { met: false, message: "earlier", values: { first: before.id }, evidence: begun.map(({ id }) => id) };
  },
});
