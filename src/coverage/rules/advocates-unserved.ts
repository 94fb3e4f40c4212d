import { isVenueEmpowered, isVenueServed } from "../../practice/venues.js";
import { defineRule } from "../define-rule.js";

/** Those who already speak for us, and the places where they do, get something from it (D7). */
export const advocatesUnserved = /* @__PURE__ */ defineRule({
  id: "advocates-unserved",
  demand: "D7",
  severity: "info",
  on: "venue",
  messages: {
    venue:
      "No tactic does anything for the venue “{venue, name}”. Name it in the `venues` of a tactic, with what the tactic `does` for it.",
    advocates:
      "No tactic empowers the advocates in the venue “{venue, name}”: {advocates, name}. Name the venue in the `venues` of a tactic that `does` `empower` them.",
  },
  everywhere:
    "No tactic empowers anybody in any of the {count} venues. Name each in the `venues` of a tactic, with what the tactic `does` for it.",
  check(venue, { plan, report }) {
    const { id, advocates } = venue;
    if (advocates.length > 0 && !isVenueEmpowered(plan, venue))
      report({ message: "advocates", values: { venue: id, advocates }, at: "advocates" });
    else if (!isVenueServed(plan, venue)) report({ message: "venue", values: { venue: id } });
  },
});
