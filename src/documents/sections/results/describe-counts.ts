import type { Verdict, VerdictCounts } from "../../../results/results.js";
import { joinWords } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { say } from "../../say.js";

/** From the best to those of which least is known. */
const order: readonly Verdict[] = ["met", "on-track", "behind", "missed", "unmeasured", "not-computable"];

/** Returns how many KPIs stand how: "2 met, 1 behind and 1 not measured". Verdicts that no KPI has are not named. */
export const describeCounts = (counts: VerdictCounts, wording: Wording): string =>
  joinWords(
    order.filter((verdict) => counts[verdict] !== 0).map((verdict) => say(wording, "results.count", { count: counts[verdict], verdict })),
    wording,
  );
