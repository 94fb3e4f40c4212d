/** English for what was spent, what came of it, and why it cannot be computed. */
export const costMessages = /* @__PURE__ */ (() =>
  ({
    hours: "{hours, plural, one {# hour} other {# hours}}",
    "money.computed": "Up to {on, date}, {money} was spent, by {count, plural, one {one reading} other {# readings}} of “{metric, name}”.",
    "money.not-read": "No reading up to {on, date} says what money was spent.",
    "money.several-metrics":
      "“{metric, name}” and {count, plural, one {“{others, name}”} other {# other metrics}} say what money was spent. They may count the same money twice, so they are not added.",
    "money.overlapping": "Readings of “{metric, name}” are over days that overlap, so they cannot be added.",
    "money.different-parts":
      "Readings of “{metric, name}” are of parts of different sorts, such as channels and tactics. They may count the same money twice, so they are not added.",
    "work.computed":
      "Up to {on, date}, {hours} of work were done{by, select, readings {, as readings say} entries {, as the published entries of the calendar say} other {, as readings and the published entries of the calendar say}}.",
    "work.not-said": "Nothing up to {on, date} says how much work was done.",
    "work.several-metrics":
      "“{metric, name}” and {count, plural, one {“{others, name}”} other {# other metrics}} say how long work took. They may count the same work twice, so they are not added.",
    "work.overlapping": "Readings of “{metric, name}” are over days that overlap, so they cannot be added.",
    "work.different-parts":
      "Readings of “{metric, name}” are of parts of different sorts, such as channels and tactics. They may count the same work twice, so they are not added.",
    "roi.computed":
      "From {from, date} to {to, date}, {gained} was gained and {costs} was spent: a return on investment of {ratio, percent}.{without, select, money { The plan plans to spend no money, and none is counted.} work { The plan plans no work, and none is counted.} other {}}",
    "roi.no-value": "The return on investment is not known: no reading up to {on, date} says what money was gained.",
    "roi.several-values":
      "The return on investment is not known: “{metric, name}” and {count, plural, one {“{others, name}”} other {# other metrics}} may count the same gain twice.",
    "roi.value-unclear":
      "The return on investment is not known: readings of “{metric, name}” are over days that overlap, or of parts that do, and cannot be added.",
    "roi.no-costs": "The return on investment is not known: neither the plan nor a reading states a cost.",
    "roi.money-unknown": "The return on investment is not known: the plan plans to spend money, and no reading says how much was spent.",
    "roi.work-unknown": "The return on investment is not known: the plan plans work, and nothing says how much was done.",
    "roi.costs-unclear": "The return on investment is not known, because the costs are not. {why}",
    "roi.different-days": "The return on investment is not known: costs and gain were read over different days.",
    "roi.no-rate":
      "The return on investment is not known: {hours, plural, one {# hour of work has} other {# hours of work have}} no rate, so their cost is not known.",
    "roi.mixed-currencies": "The return on investment is not known: {costs} of costs and {gained} of gain are not all in one currency.",
    "roi.zero-costs": "There is no return on investment: the costs are 0, and nothing can be divided by 0.",
    "roi.too-large": "The return on investment is larger than numbers go.",
    "result.computed":
      "Each of {results, plural, one {# result} other {# results}} by “{metric, name}” cost {each}: {spent} was spent on the tactics of “{goal, name}”. Time is not counted.",
    "result.no-tactic": "What a result of “{goal, name}” cost is not known: it has no tactic that is carried out.",
    "result.shared-tactic":
      "What a result of “{goal, name}” cost is not known: “{tactic, name}” works towards other goals, too, and its costs are not divided among them.",
    "result.spent-unknown": "What a result of “{goal, name}” cost is not known: no reading says what “{tactic, name}” cost.",
    "result.no-results":
      "What a result of “{goal, name}” cost is not known: no reading of “{metric, name}” up to {on, date} counts results.",
    "result.results-unclear":
      "What a result of “{goal, name}” cost is not known: readings of “{metric, name}” are over days that overlap, or of parts that do, and cannot be added.",
    "result.different-days": "What a result of “{goal, name}” cost is not known: costs and results were read over different days.",
    "result.zero-results": "“{goal, name}” has 0 results by “{metric, name}”, and nothing can be divided by 0. {spent} was spent.",
    "result.too-large": "What a result of “{goal, name}” cost is larger than numbers go.",
  }) as const)();
