/** English for how a KPI stands: first what was read, then how that compares with the target. */
export const verdictMessages = /* @__PURE__ */ (() =>
  ({
    "verdict.both": "{stands} {verdict}",
    "stands.latest": "It stands at {figure} ({when}).",
    "stands.rank": "It stands at place {figure} ({when}).",
    "stands.level": "It stands at “{figure}” ({when}).",
    "stands.total": "{count, plural, one {One reading comes} other {# readings together come}} to {figure} ({when}).",
    "stands.amount": "It came to {figure} ({when}).",
    "stands.growth": "It went from {from}{before, select, absent {} other { ({before})}} to {to} ({when}), a change of {figure}.",
    "stands.share": "{part} of {whole} is {figure} ({when}).",
    "verdict.met": "The target, {target}, is met.",
    "verdict.met-each":
      "The target, {target}, was met {count, plural, =1 {the one time it was read} other {all # times it was read}} ({when}).",
    "verdict.kept": "The limit is kept: it {target}.",
    "verdict.broken": "The limit is broken: it {target}.",
    "verdict.missed": "The target, {target}, was to be met by {due, date}. It was not.",
    "verdict.missed-each":
      "The target, {target}, was met {met} of the {count, plural, =1 {one time} other {# times}} it was read ({when}). The reading furthest from it was {figure}.",
    "verdict.not-met": "The target, {target}, is not met.",
    "verdict.exceeded": "The target, {target}, is exceeded.",
    "verdict.within": "The target, {target}, is kept so far, and counts until {due, date}.",
    "verdict.on-line":
      "The target is {target}{due, select, absent {} other { by {due}}}. The straight line there asked for {expected} by {on, date}, so it is on track.",
    "verdict.below-line":
      "The target is {target}{due, select, absent {} other { by {due}}}. The straight line there asked for {expected} by {on, date}, so it is behind.",
    "verdict.milestone-met":
      "The milestone of {on, date}, {milestone}, is met. The target is {target}{due, select, absent {} other { by {due}}}, so it is on track.",
    "verdict.milestone-missed":
      "The milestone of {on, date}, {milestone}, is not met. The target is {target}{due, select, absent {} other { by {due}}}, so it is behind.",
    "verdict.before-milestone":
      "Nothing was to be reached before the first milestone, {milestone} by {on, date}. The target is {target}{due, select, absent {} other { by {due}}}.",
    "verdict.no-target": "The plan states no target with a figure, so there is nothing to compare a reading with.",
    "verdict.no-deadline": "The target is {target}. It has no deadline, so nothing says how far it should be.",
    "verdict.due-unresolved": "The target is {target}. Its deadline counts from “{anchor, name}”, which has no day yet.",
    "verdict.since-due":
      "The target, {target}, was to be met by {due, date}. Nothing was read near that day, so it is not known whether it was.",
    "verdict.no-line-absent":
      "The target is {target}{due, select, absent {} other { by {due}}}. Without a baseline or a milestone nothing says how far it should be by now.",
    "verdict.no-line-unknown":
      "The target is {target}{due, select, absent {} other { by {due}}}. The baseline is not known and there is no milestone, so nothing says how far it should be by now.",
    "verdict.no-line-range":
      "The target is {target}{due, select, absent {} other { by {due}}}. The baseline is only known within limits and there is no milestone, so nothing says how far it should be by now.",
    "verdict.no-line-undated":
      "The target is {target}{due, select, absent {} other { by {due}}}. Neither the baseline nor the plan says when the work began, so nothing says how far it should be by now.",
    "verdict.no-line-level":
      "The target is {target}{due, select, absent {} other { by {due}}}. Between levels there is no line, and no milestone says how far it should be by now.",
    "verdict.no-line-due": "The target is {target}. No later milestone or deadline has a day, so nothing says how far it should be by now.",
    "verdict.no-reading": "It was never measured.",
    "verdict.since-baseline": "It was not measured since the baseline.",
    "verdict.none-counts": "It was measured, but none of its readings counts.",
    "verdict.split-rate":
      "It is read part by part, channel by channel for example. Only levels and flows add up, so there is no figure for the whole. Record a reading of the whole.",
    "verdict.split-differently":
      "Its readings are divided in different ways, by channel and by tactic for example, so they cannot be added. Record a reading of the whole.",
    "verdict.gap": "Days are missing between its readings, so they do not say what came in over the whole time. The target is {target}.",
    "verdict.overlap": "Its readings count some days twice, so they cannot be added. The target is {target}.",
    "verdict.nature-unstated":
      "Its readings cover another length of time than the target, {target}. The metric does not say whether it is a level, a flow or a rate, so they cannot be compared. State its `nature`.",
    "verdict.baseline-absent": "The target is {target}. There is no baseline to grow from.",
    "verdict.baseline-unknown": "The target is {target}. The baseline is not known, so neither is the growth.",
    "verdict.baseline-range": "The target is {target}. The baseline is only known within limits, so the growth is not known.",
    "verdict.baseline-undated":
      "The target is {target}. The baseline does not say over which days it was counted, so the readings cannot be compared with it.",
    "verdict.baseline-not-positive":
      "The target is {target}. It went from {from} to {to}, and from nothing or less no growth can be computed.",
    "verdict.before-missing":
      "The target is {target}. There is no reading of the {per, select, hour {hour} day {day} week {week} month {month} quarter {quarter} other {year}} before to compare with.",
    "verdict.before-not-positive":
      "The target is {target}. It went from {from} to {to}, and from nothing or less no growth can be computed.",
    "verdict.whole-missing": "The target is {target}. “{whole, name}” was not read for the same days.",
    "verdict.whole-zero": "The target is {target}. “{whole, name}” was zero on those days, and of nothing there is no share.",
    "verdict.unit-unstated":
      "The target is {target}. The metric does not say whether its readings are shares already, and “{whole, name}” was never read. State its `unit`.",
    "verdict.level-undefined": "The target is {target}. The reading or the target is none of its levels.",
    "verdict.too-large": "The figures are too large to compute with.",
  }) as const)();
