import { describe, expect, it } from "vitest";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { PlanInput } from "../../../src/model/plan.js";
import { german } from "../../helpers/german.js";
import { planOf } from "../../helpers/plan-of.js";

const memo = (plan: Omit<PlanInput, "format" | "id">) => toMarkdown(redFlagMemo(planOf(plan), { language: german }));
const flag = (id: string) => ({ id, statement: `Punkt ${id}`, redFlag: true });
const decided = (...settles: string[]) => [{ id: "d", statement: "Beschlossen", settles }];
const counted = (flags: readonly string[], settled: readonly string[]) =>
  memo({ alignment: { issues: flags.map(flag), decisions: decided(...settled) } }).split("\n")[2];

describe("A3 the Red Flag Memo in German", () => {
  it("counts in every number", () => {
    expect(memo({}).split("\n")[2]).toMatch(/^Der Plan hält noch kein Gespräch fest: /);
    expect(memo({ alignment: { issues: [{ id: "a", statement: "Zu langsam" }] } })).toContain("Der einzige Punkt ist keine rote Flagge.");
    expect(counted(["a"], [])).toBe("Eine rote Flagge, noch offen.");
    expect(counted(["a"], ["a"])).toBe("Eine rote Flagge, erledigt.");
    expect(counted(["a", "b"], ["a"])).toBe("2 rote Flaggen, davon eine offen.");
    expect(counted(["a", "b", "c"], ["a"])).toBe("3 rote Flaggen, davon 2 offen.");
    expect(counted(["a", "b"], ["a", "b"])).toBe("2 rote Flaggen, alle erledigt.");
  });

  it("is German throughout, with German dates", () => {
    const people = [
      { id: "lena", name: "Lena", function: "legal" },
      { id: "omar", name: "Omar", function: "marketing" },
    ];
    expect(
      memo({
        name: "Hafenkaffee 2027",
        people,
        alignment: {
          invite: [{ id: "jo", name: "Jo", function: "it", response: "declined" }],
          issues: [
            { ...flag("eins"), raisedBy: ["lena", "omar"], kind: "legal", owner: "lena", due: "2027-03-01" },
            { ...flag("zwei"), note: "Eilt" },
            { id: "drei", statement: "Zu langsam", rank: 1, owner: "omar", due: "2027-02-01" },
          ],
          decisions: [{ id: "d", statement: "Keine Heilversprechen", by: ["lena"], on: "2026-11-16", settles: ["drei"] }],
          nextSteps: ["schulen"],
        },
        actions: [{ id: "schulen", what: "Alle schulen", owner: "lena", due: "2027-01-20", status: "open", serves: ["eins"] }],
      }),
    ).toBe(expected);
  });
});

const expected = `# Hafenkaffee 2027: rote Flaggen

2 rote Flaggen, davon 2 offen.

## Rote Flaggen

- Punkt eins
  - **Vorgebracht von:** Lena und Omar
  - **Art:** rechtlich
  - **Verantwortlich:** Lena
  - **Fällig:** 1. März 2027
  - **Nächster Schritt:** Alle schulen (Lena, 20. Januar 2027)
- Punkt zwei
  - **Vorgebracht von:** nicht festgehalten
  - **Verantwortlich:** nicht festgehalten
  - **Fällig:** nicht festgehalten
  - **Nächster Schritt:** nicht festgehalten
  - **Anmerkung:** Eilt

## Weitere Punkte

- Zu langsam
  - **Rang:** 1
  - **Erledigt durch:** Keine Heilversprechen
  - **Verantwortlich:** Omar
  - **Fällig:** 1. Februar 2027

## In welcher Reihenfolge

Offene rote Flaggen kommen zuerst, dann andere offene Punkte, dann erledigte; darunter entscheidet der Rang, dann Auswirkung mal Wahrscheinlichkeit.

Punkte auf demselben Platz sind darin gleich.

| Platz | Punkt | Warum |
| --- | --- | --- |
| 1 (zu zweit) | Punkt eins | offene rote Flagge, ohne Rang und Gewicht |
| 1 (zu zweit) | Punkt zwei | offene rote Flagge, ohne Rang und Gewicht |
| 3 | Zu langsam | erledigt, Rang 1 |

## Noch offen

- Punkt eins
- Punkt zwei

## Entschieden

| Entscheidung | Tag | Von | Erledigt |
| --- | --- | --- | --- |
| Keine Heilversprechen | 16. November 2026 | Lena | Zu langsam |

## Noch nicht gehört

- Geschäftsleitung: keine Einladung festgehalten
- IT: eingeladen und abgesagt
- Kundendienst: keine Einladung festgehalten

## Nächste Schritte

| Was | Verantwortlich | Fällig | Stand | Dient |
| --- | --- | --- | --- | --- |
| Alle schulen | Lena | 20. Januar 2027 | offen | Punkt eins |

## Wie weit das Gespräch ist

| Schritt | Stand | Festgehalten | Fehlt noch |
| --- | --- | --- | --- |
| Vorbereiten | nichts festgehalten |  | ein Blick auf den Wettbewerb; ein Blick auf die Kundschaft; ein Blick auf die Branche |
| Einladen | begonnen | ein Eingeladener | eine Einladung an Geschäftsleitung und Kundendienst |
| Offen reden | begonnen | 3 Punkte | ein Gespräch und ein Wort von IT |
| Bestätigen und ordnen | begonnen | ein erledigter Punkt und ein Beschluss | ein Ja oder Nein zu 2 Punkten |
| Angehen | begonnen | ein Schritt | Name und Termin für eine offene rote Flagge; ein Schritt für eine offene rote Flagge |

## Wer eingeladen ist

| Name | Bereich | Antwort |
| --- | --- | --- |
| Jo | IT | abgesagt |
`;
