/** A plan that has something of everything and leaves most of it unsaid. */
export const barePlan = {
  format: "social-plan/1",
  id: "1",
  metrics: [{ id: "2" }, { id: "3", kind: "output" }],
  audiences: [{ id: "4", name: "–", behaviour: { wanted: "–" } }],
  channels: [
    { id: "5", name: "–" },
    { id: "51", name: "–", use: "declined" },
  ],
  actions: [
    { id: "6", what: "–" },
    { id: "61", what: "–", status: "dropped" },
  ],
  listening: {
    sources: [{ id: "7", name: "–", side: "external" }],
    insights: [
      { id: "71", source: "7", statement: "–", setAside: "–" },
      { id: "72", source: "7", statement: "–", basis: "assumed" },
    ],
  },
  strategies: [
    {
      id: "8",
      businessObjectives: [{ id: "81", statement: "–" }],
      goals: [
        {
          id: "82",
          statement: "–",
          kpis: [{ id: "83", metric: "2" }],
          tactics: [
            { id: "84", statement: "–" },
            { id: "85", statement: "–", status: "dropped" },
          ],
        },
        { id: "88", statement: "–", kpis: [{ id: "89", metric: "3", target: { kind: "value", atLeast: 1 } }] },
        { id: "90", statement: "–" },
      ],
      kpis: [{ id: "86", metric: "2" }],
      tactics: [
        { id: "87", statement: "–", partOf: "84" },
        { id: "91", statement: "–" },
      ],
    },
    { id: "9" },
  ],
};
