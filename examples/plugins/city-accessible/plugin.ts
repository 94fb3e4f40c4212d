import { definePlugin } from "social-plan";
import { accessibilityStatement } from "./accessibility-statement.ts";
import { accessibleRules } from "./accessible-rules.ts";
import { cityBoard } from "./city-board.ts";

/** What a city adds to a plan so that everybody can read and hear what it posts. The city is invented; what is asked of it is not. */
export const accessible = definePlugin({
  name: "city/accessible",
  version: 1,
  platforms: [cityBoard],
  rules: accessibleRules,
  documents: { accessibilityStatement },
});
