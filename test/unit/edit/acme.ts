import { parsePlan } from "../../../src/model/read/parse-plan.js";

/** A plan in which something of most shapes is named by something else. */
export const acme = parsePlan({
  format: "social-plan/1",
  id: "acme",
  strategies: [
    {
      id: "care",
      watches: ["calls"],
      businessObjectives: [{ id: "fewer-calls", statement: "Fewer calls" }],
      goals: [
        {
          id: "answers",
          statement: "Answer in public",
          serves: ["fewer-calls"],
          owner: "maria",
          due: { to: "launch", offset: { weeks: 1 } },
          kpis: [{ id: "deflection", metric: "calls", target: { kind: "share", atLeast: 0.2, of: "visits" } }],
          tactics: [
            { id: "faq", statement: "A living FAQ", channels: ["forum", "blog"], venues: [{ venue: "meetup", does: "create" }] },
            { id: "staff", statement: "Staff answer", buildsOn: ["faq"], status: "running" },
          ],
        },
        { id: "praise", statement: "Be praised" },
      ],
    },
    { id: "sales" },
  ],
  channels: [
    { id: "forum", name: "Forum", owner: "maria", tags: ["a", "b"] },
    { id: "blog", name: "Blog" },
    { id: "mail", name: "Mail" },
  ],
  venues: [{ id: "meetup", name: "Meetup", channel: "forum" }],
  metrics: [{ id: "calls", name: "Calls" }, { id: "visits" }],
  people: [
    { id: "maria", name: "Maria" },
    { id: "ito", name: "Dr Ito" },
  ],
  campaigns: [{ id: "launch", name: "Launch", anchor: "2027-03-01" }],
  blackouts: [{ id: "strike", from: "2027-01-01", to: "2027-01-05" }],
  policy: { approvedBy: ["maria"], approvals: [{ id: "two-eyes", by: ["maria", "ito"] }] },
});
