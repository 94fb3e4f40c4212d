const ask = "{ask, plural, one {“{ask, name}”} other {{ask, name}}}";
const audiences = "{audiences, plural, one {“{audiences, name}”} other {{audiences, name}}}";

/** English for the ranking of channels and the trials of those without evidence. */
export const rankingMessages = /* @__PURE__ */ (() =>
  ({
    ranked: "Rank {rank}: “{channel, name}”. {value} a month × {confidence, percent} ÷ {cost} a month = {ratio}.",
    "line.value.expected": "“{channel, name}” is expected to bring {money} a month.",
    "line.value.measured":
      "“{channel, name}” brought {total} in {days, plural, one {# day} other {# days}} that were measured, which is {money} a month.",
    "line.value.unclear":
      "What “{channel, name}” brought was measured, but the readings may count the same money twice, so they are not added.",
    "line.presence":
      "That “{audience, name}” {venue, select, absent {are there} other {are in its venue “{venue, name}”}} is {basis, select, measured {measured} surveyed {known from a survey} observed {observed} other {stated with a source}}, which counts {certainty, percent}{share, select, absent {} other {, times the share of {share, percent} that is there}}: {ratio, percent}.",
    "line.money": "It takes {money} a month.",
    "line.money.none": "The plan states no money for it, and none is counted.",
    "line.hours.standing": "It takes {week} a week besides its posts, which is {hours} a month.",
    "line.hours.posts":
      "Its posts take {hours} a month, by {source, select, calendar {the calendar} other {{count, plural, one {the cadence “{cadences, name}”} other {its # cadences}}}}.",
    "line.hours.posts-unknown":
      "The hours of its posts are {some, select, some {not all counted} other {not counted}}: {count, plural, =0 {no cadence and no calendar says how many there are} one {the cadence “{cadences, name}” does not say how many there are in a month} other {# of its cadences do not say how many there are in a month}}.",
    "line.hours.post-length":
      "The hours of its posts are {some, select, some {not all counted} other {not counted}}: the plan does not say how long {some, select, some {some of them take} other {one takes}}.",
    "line.hours.none": "The plan states no hours for it, and none are counted.",
    "line.work": "{hours} at {rate} an hour: {money} a month.",
    "line.cost": "Together it costs {money} a month.",
    "line.ratio": "{value} × {confidence, percent} ÷ {cost} = {ratio}.",
    "unranked.no-audience":
      "The plan says of no audience that it is on “{channel, name}”. Survey whether your audiences are there, or try the channel with an experiment.",
    "unranked.assumed": `That ${ask} are on “{channel, name}” is only assumed. Survey whether they are, or try the channel with an experiment.`,
    "unranked.absent": `The plan says that ${audiences} are not on “{channel, name}”, and of no other audience that it is. Survey whether another is there, or leave the channel.`,
    "unranked.no-value":
      "The plan does not say what “{channel, name}” is expected to bring a month{read, select, absent {} other {, and no reading up to {read, date} says what it brought}}.",
    "unranked.value-unclear":
      "What “{channel, name}” brought cannot be added, since the readings may count the same money twice, and the plan does not say what it is expected to bring.",
    "unranked.no-cost": "The plan does not say what “{channel, name}” costs, in money or hours.",
    "unranked.posts-unknown":
      "Of what “{channel, name}” costs, the plan states only how long a post takes, and nothing says how many posts there are in a month. Give it a cadence, or pass a calendar.",
    "unranked.no-rate":
      "The hours of “{channel, name}” have no rate: neither {owner, select, absent {an owner of the channel} other {“{owner, name}”}} nor the plan states what an hour costs.",
    "unranked.mixed-currencies": "The value and the costs of “{channel, name}” are not all in one currency: {money}.",
    "unranked.zero-cost": "“{channel, name}” costs 0 by what the plan states, and nothing can be divided by 0.",
    "unranked.too-large": "What “{channel, name}” brings for what it costs is larger than numbers go.",
    "trial.hypothesis":
      "{audience, select, absent {People can be reached} other {“{audience, name}” can be reached}} on “{channel, name}”: within {days, plural, one {# day} other {# days}} {metric, select, absent {what is done there shows a result} other {it shows in “{metric, name}”}}.",
    "trial.suggested":
      "Try “{channel, name}” for {days, plural, one {# day} other {# days}}{metric, select, absent {} other {, and judge it by “{metric, name}”}}.{catalog, select, absent {} other { The plan has no metric to judge it by: add “{catalog}” of the catalogue.}}{nothing, select, absent {} other { The plan has no metric to judge it by: name one first.}} {cost, select, absent {What it may cost is not known.} other {It may cost at most {cost}.}}",
    "trial.no-money": "The budget it would be paid from leaves nothing for it.",
    "trial.evidence": "“{channel, name}” needs no trial: there is evidence that “{audience, name}” are there.",
    "trial.absent": `“{channel, name}” is not worth a trial: there is evidence that ${audiences} are not there.`,
    "trial.declined": "“{channel, name}” was declined, so no trial is suggested.",
    "trial.retired": "“{channel, name}” was retired, so no trial is suggested.",
    "trial.running": "A trial of “{channel, name}” is planned or under way: “{hypothesis, text}”",
    "trial.undecided": "A trial of “{channel, name}” is over, and nobody has decided what comes of it: “{hypothesis, text}”",
    "trial.tried":
      "“{channel, name}” was tried already, and it was decided to {outcome, select, adopt {adopt} other {drop}} it. State in the plan what the trial showed of where the audiences are.",
  }) as const)();
