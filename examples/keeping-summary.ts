import { type Calendar, calendarLoad, findSilences, getNode, measureMix, type Plan } from "social-plan";

/** Whether the team can keep a calendar: who has the least to spare, how long channels are silent, and whose turn it is how often. Nothing where the plan says nothing of it. */
export const keepingSummaryOf = (plan: Plan, calendar: Calendar): string => {
  const lines = [...busiest(plan, calendar), ...silent(plan, calendar), ...themes(plan, calendar)];
  return lines.length === 0 ? "" : ["Can it be kept?", ...lines.map((line) => `  ${line}`)].join("\n");
};

const busiest = (plan: Plan, calendar: Calendar): string[] => {
  const { binding, people, unassigned } = calendarLoad(plan, calendar);
  const over = people.filter(({ excess = 0 }) => excess > 0).map(({ person }) => getNode(plan, "person", person).name);
  return [
    ...(binding === undefined
      ? []
      : [
          `${getNode(plan, "person", binding.person).name} has the least to spare: ${binding.planned} of ${binding.capacity} hours in ${binding.week}.`,
          over.length === 0 ? "Nobody has more planned than the hours they state." : `More hours than they have: ${over.join(", ")}.`,
        ]),
    ...(binding !== undefined && unassigned.entries > 0 ? [`Entries that nobody is named for: ${unassigned.entries}.`] : []),
  ];
};

const silent = (plan: Plan, calendar: Calendar): string[] =>
  findSilences(plan, calendar).channels.flatMap(({ channel, posts, longest, maxSilenceDays }) =>
    maxSilenceDays === undefined || longest === undefined
      ? []
      : [
          `${getNode(plan, "channel", channel).name}: ${posts} ${posts === 1 ? "post" : "posts"}, the longest time without one is ${longest.days} days${longest.cut ? " or more" : ""} (${maxSilenceDays} may pass).`,
        ],
  );

const themes = (plan: Plan, calendar: Calendar): string[] =>
  measureMix(plan, calendar).pillars.parts.flatMap(({ of, share, stated }) =>
    share === undefined || stated === undefined
      ? []
      : [`${getNode(plan, "pillar", of).name}: ${percent(share)} of the posts with a theme (${percent(stated)} asked for).`],
  );

const percent = (share: number): string => `${Math.round(share * 100)} %`;
