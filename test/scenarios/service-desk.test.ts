import { de } from "date-fns/locale/de";
import { english, type Language, parsePlan, whoAnswers } from "social-plan";
import { dateFnsDates, responseGuide, socialMediaPolicy, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";

/** The desk of a tramway in a town of two languages: each has a channel of its own, and on weekends only one of them is looked after. */
const tramway = parsePlan({
  format: "social-plan/1",
  id: "tramway",
  name: "The tramway answers",
  timeZone: "Europe/Zurich",
  people: [
    { id: "lea", name: "Lea", role: "desk, German" },
    { id: "noah", name: "Noah", role: "desk, French", away: [{ from: "2027-01-05", to: "2027-01-05" }] },
    { id: "mia", name: "Mia", role: "head of the desk", function: "customer-service" },
  ],
  channels: [
    { id: "forum-de", name: "Forum", languages: ["de"], involvement: "respond" },
    { id: "forum-fr", name: "Le forum", languages: ["fr"], involvement: "respond" },
    { id: "x", name: "X", platform: "x", involvement: "listen" },
  ],
  response: {
    rules: [
      { id: "lost", when: "something was lost", urgency: 1, importance: 2, reply: "always", withinMinutes: 1440, by: ["lea", "noah"] },
      {
        id: "down-de",
        when: "a line stands still",
        urgency: 3,
        importance: 3,
        reply: "always",
        withinMinutes: 15,
        say: "Wir wissen es, und in einer Viertelstunde wissen wir mehr.",
        by: ["lea"],
        channels: ["forum-de"],
      },
      {
        id: "down-fr",
        when: "a line stands still",
        urgency: 3,
        importance: 3,
        reply: "always",
        withinMinutes: 15,
        say: "Nous le savons ; nous en dirons plus dans un quart d'heure.",
        by: ["noah"],
        channels: ["forum-fr"],
      },
      { id: "hurt", when: "somebody was hurt", urgency: 3, reply: "escalate", withinMinutes: 5, by: ["mia"] },
    ],
    coverage: [
      { id: "desk-fr", days: ["mon", "tue", "wed", "thu", "fri"], from: "08:00", to: "18:00", by: ["noah"], channels: ["forum-fr"] },
      { id: "desk-de", days: ["mon", "tue", "wed", "thu", "fri"], from: "06:00", to: "22:00", by: ["lea"], channels: ["forum-de"] },
      { id: "weekend", days: ["sat", "sun"], from: "09:00", to: "17:00", by: ["mia"], channels: ["forum-de"] },
    ],
    doNotReply: ["Whether the fare is too high"],
  },
  policy: {
    version: "3",
    status: "approved",
    approvedBy: ["mia"],
    approvedOn: "2026-12-01",
    sections: [
      { id: "languages", kind: "customer-inquiries", rules: ["Who writes in French is answered in French.", "Nobody is answered twice."] },
      { id: "hurt-people", kind: "escalation", rules: ["Mia decides what is said of the injured."] },
    ],
    approvals: [{ id: "both", by: ["lea", "noah"], count: 2, leadHours: 4 }],
  },
});

const rowsOf = (heading: string, markdown: string): readonly string[] =>
  (markdown.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2);

describe("D3 a service desk in two languages with a day roster", () => {
  const guide = toMarkdown(responseGuide(tramway));
  const duty = (channel: string, at: string) => whoAnswers(tramway, { channel, at, urgency: 3, importance: 3 });

  test("the guide states what to do in each language, the most urgent first", () => {
    expect(rowsOf("What we answer, and how", guide)).toEqual([
      "| a line stands still | 3 of 3 | 3 of 3 | an answer in every case | 15 minutes | Wir wissen es, und in einer Viertelstunde wissen wir mehr. | Lea | Forum |",
      "| a line stands still | 3 of 3 | 3 of 3 | an answer in every case | 15 minutes | Nous le savons ; nous en dirons plus dans un quart d'heure. | Noah | Le forum |",
      "| somebody was hurt | 3 of 3 |  | escalation | 5 minutes |  | Mia | all channels |",
      "| something was lost | 1 of 3 | 2 of 3 | an answer in every case | 1 day |  | Lea and Noah | all channels |",
    ]);
    expect(rowsOf("What is passed on, and to whom", guide)).toEqual(["| somebody was hurt | Mia |"]);
  });

  test("the roster has each day once, and for each channel who is there and for how long nobody is", () => {
    expect(rowsOf("Who is there, and when", guide)).toEqual([
      "| Mon–Fri | 06:00–22:00 | Europe/Zurich (the plan’s) | Lea | Forum |",
      "| Mon–Fri | 08:00–18:00 | Europe/Zurich (the plan’s) | Noah | Le forum |",
      "| Saturday and Sunday | 09:00–17:00 | Europe/Zurich (the plan’s) | Mia | Forum |",
    ]);
    expect(rowsOf("Channel by channel", guide)).toEqual([
      "| Forum | yes | 5 minutes | 16 hours |",
      "| Le forum | yes | 5 minutes | 2 days and 14 hours |",
      "| X | never |  |  |",
    ]);
  });

  test("who answers on a Monday evening is who the roster names, on each channel", () => {
    const monday = "2027-01-04T18:30:00Z";
    expect(duty("forum-de", monday)).toMatchObject({
      say: "Wir wissen es, und in einer Viertelstunde wissen wir mehr.",
      onDuty: { people: ["lea"], away: [] },
      until: "2027-01-04T21:00:00Z",
      dueBy: "2027-01-04T18:45:00Z",
      isOutsideCoverage: false,
      escalateTo: { people: ["mia"], away: [] },
    });
    expect(duty("forum-fr", monday)).toMatchObject({
      say: "Nous le savons ; nous en dirons plus dans un quart d'heure.",
      onDuty: { people: [], away: [] },
      isOutsideCoverage: true,
      handOver: { at: "2027-01-05T07:00:00Z", people: [], away: ["noah"] },
    });
    expect(rowsOf("Who is who", guide)).toContain("| Noah | desk, French |  | 5 January 2027 |");
  });

  test("the longest time that the guide gives is the time until somebody takes over after the last hours of the week", () => {
    const [closes, opens] = ["2027-01-08T17:00:00Z", "2027-01-11T07:00:00Z"];
    expect(duty("forum-fr", closes)).toMatchObject({ onDuty: { people: [] }, handOver: { at: opens, people: ["noah"] } });
    expect((Date.parse(opens) - Date.parse(closes)) / 3_600_000).toBe(2 * 24 + 14);
  });

  test("D9 X5 the policy states the rules themselves, and what it lacks", () => {
    const policy = toMarkdown(socialMediaPolicy(tramway)).split("\n");
    expect(policy.slice(2, 5)).toEqual(["- **Version:** 3", "- **Status:** approved by Mia on 1 December 2026", ""]);
    expect(policy).toEqual(
      expect.arrayContaining([
        "## Customer inquiries",
        "- Who writes in French is answered in French.",
        "- Nobody is answered twice.",
        "- Mia decides what is said of the injured.",
        "| everything | 2 of Lea and Noah | 4 hours |",
      ]),
    );
    expect(policy.slice(policy.indexOf("## Still missing") + 4, policy.indexOf("## Already active on social media") - 1)).toEqual([
      "- Purpose",
      "- Disclosure",
      "- Confidentiality",
      "- Crisis",
    ]);
  });

  test("the colleagues who read German have the same roster in German", () => {
    const german: Language = {
      ...english,
      tag: "de",
      templates: {
        "documents/guide.title": "So antworten wir: {name}",
        "documents/heading.coverage": "Wer wann da ist",
        "documents/coverage.planZone": "{zone}, wie im Plan",
        "values/list.last": "{rest} und {last}",
      },
      date: dateFnsDates(de),
      time: (minutes) => `${Math.floor(minutes / 60)} Uhr`,
    };
    const inGerman = toMarkdown(responseGuide(tramway, { language: german }));
    expect(inGerman.split("\n")[0]).toBe("# So antworten wir: The tramway answers");
    expect(rowsOf("Wer wann da ist", inGerman)).toEqual([
      "| Mo.–Fr. | 6 Uhr–22 Uhr | Europe/Zurich, wie im Plan | Lea | Forum |",
      "| Mo.–Fr. | 8 Uhr–18 Uhr | Europe/Zurich, wie im Plan | Noah | Le forum |",
      "| Samstag und Sonntag | 9 Uhr–17 Uhr | Europe/Zurich, wie im Plan | Mia | Forum |",
    ]);
  });
});
