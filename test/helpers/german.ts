import { de } from "date-fns/locale/de";
import type { Language } from "../../src/base/text/language.js";
import { dateFnsDates } from "../../src/documents/date-fns-dates.js";

/** Ten rules and the Red Flag Memo in German: genders, cases, plurals and a word order that English has not. What is not here stays English. */
export const german: Language = {
  tag: "de",
  date: dateFnsDates(de),
  time: (minutes) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")} Uhr`,
  words: {
    "kind.goal": "Ziel",
    "kind.tactic": "Taktik",
    "kind.channel": "Kanal",
    "kind.action": "Aufgabe",
    "kind.vision": "Leitbild",
    "metric.reach": "Reichweite",
    "function.marketing": "Marketing",
    "function.customer-service": "Kundendienst",
    "function.it": "IT",
    "function.legal": "Rechtsabteilung",
    "function.executive-management": "Geschäftsleitung",
    "issueKind.legal": "rechtlich",
    "issueKind.risk": "Risiko",
    "actionStatus.open": "offen",
    "actionStatus.done": "erledigt",
  },
  templates: {
    "rules/plan-needs-strategy/none":
      "Der Plan hat keine Strategie. Legen Sie für einen Unternehmensbereich, etwa das Marketing, eine mit Auftrag und Zielen an.",
    "rules/strategy-needs-mission/none":
      "Der Strategie „{strategy, name}“ fehlt der Auftrag. Fassen Sie ihren übergeordneten Zweck in einen Satz.",
    "rules/strategy-needs-mission/everywhere":
      "Keine der {count} Strategien hat einen Auftrag. Fassen Sie den Zweck einer jeden in einen Satz.",
    "rules/goal-needs-kpi/none":
      "Ob das Ziel „{goal, name}“ erreicht ist, zeigt keine Kennzahl. Geben Sie ihm eine oder zwei, oder begründen Sie in `open`, warum es keine hat.",
    "rules/goal-needs-kpi/everywhere":
      "Keines der {count} Ziele hat eine Kennzahl. Geben Sie jedem eine oder zwei, oder begründen Sie in `open`, warum es keine hat.",
    "rules/goal-has-too-many-kpis/many":
      "Das Ziel „{goal, name}“ hat {count, plural, one {eine Kennzahl} other {# Kennzahlen}}, {max, plural, one {höchstens eine ist sinnvoll} other {höchstens # sind sinnvoll}}. Behalten Sie die entscheidenden.",
    "rules/goal-needs-objective/none":
      "Das Ziel „{goal, name}“ dient keinem Geschäfts- oder Marketingziel. Nennen Sie in `serves`, welchem es dient.",
    "rules/goal-needs-objective/adrift":
      "Das Ziel „{goal, name}“ dient nur Marketingzielen, die selbst keinem Geschäftsziel dienen. Ergänzen Sie dort oder hier `serves`.",
    "rules/goal-needs-objective/servesNothing": "Dieses Marketingziel dient keinem Geschäftsziel. Nennen Sie in `serves` eines.",
    "rules/kpi-needs-deadline/none":
      "Für die Kennzahl „{kpi, name}“ ist ein Zielwert, aber kein Termin festgelegt. Setzen Sie `due`, oder begründen Sie in `open`, warum er offen ist.",
    "rules/kpi-needs-deadline/afterPeriod":
      "Am {end, date} endet der Planungszeitraum, die Kennzahl „{kpi, name}“ ist aber erst am {due, date} fällig. Ziehen Sie den Termin vor, oder verlängern Sie den Zeitraum.",
    "rules/kpi-already-met/met":
      "Mit {kind, select, share {{least, percent}} other {{least}}} hat die Kennzahl „{kpi, name}“ ihren Zielwert schon zu Beginn erreicht. Setzen Sie ihn höher.",
    "rules/owner-missing/none":
      "{kind, select, goal {Für das Ziel} tactic {Für die Taktik} channel {Für den Kanal} other {Für die Aufgabe}} „{thing, name}“ ist niemand verantwortlich. Nennen Sie in `owner` eine Person, Rolle oder Gruppe.",
    "rules/owner-missing/everywhere.goal": "Für keines der {count} Ziele ist jemand verantwortlich. Nennen Sie jeweils `owner`.",
    "rules/owner-missing/everywhere.channel":
      "Für keinen der {count} genutzten Kanäle ist jemand verantwortlich. Nennen Sie jeweils `owner`.",
    "rules/metric-needs-decision/none":
      "Von der Messgröße „{metric, name}“ hängt keine Entscheidung ab. Sagen Sie in `decision`, was bei welchem Wert geschieht.",
    "rules/plan-contradiction/backwards":
      "{kind, select, cadence {Der Rhythmus} campaign {Die Kampagne} other {Die Phase}} „{thing, name}“ endet am {to, date} und beginnt erst am {from, date}. Berichtigen Sie eines der Daten.",
    "rules/plan-contradiction/bounds":
      "{kind, select, cadence {Der Rhythmus} other {Der Kanal}} „{thing, name}“ verlangt {every, plural, =1 {{per, select, day {am Tag} week {in der Woche} other {im Monat}}} other {in # {per, select, day {Tagen} week {Wochen} other {Monaten}}}} mindestens {min, plural, one {# Beitrag} other {# Beiträge}} und erlaubt höchstens {max}. Berichtigen Sie eines von beidem.",
    "documents/memo.title": "{name}: rote Flaggen",
    "documents/memo.count":
      "{count, plural, one {Eine rote Flagge, {open, plural, =0 {erledigt} other {noch offen}}} other {# rote Flaggen, {open, plural, =0 {alle erledigt} one {davon eine offen} other {davon # offen}}}}.",
    "documents/memo.notHeld":
      "Der Plan hält noch kein Gespräch fest: keine Runde, keinen Punkt und keinen Beschluss. Ob es rote Flaggen gibt, kann er nicht sagen.",
    "documents/memo.noIssues": "Der Plan hält das Gespräch fest, aber keinen Punkt daraus.",
    "documents/memo.noFlags":
      "{count, plural, one {Der einzige Punkt ist keine rote Flagge.} other {Keiner der # Punkte ist als rote Flagge gekennzeichnet.}}",
    "documents/memo.notRecorded": "nicht festgehalten",
    "documents/heading.priorities": "In welcher Reihenfolge",
    "documents/heading.unresolved": "Noch offen",
    "documents/heading.signOff": "Unterschriften",
    "documents/heading.steps": "Wie weit das Gespräch ist",
    "documents/heading.invited": "Wer eingeladen ist",
    "documents/priority.how":
      "Offene rote Flaggen kommen zuerst, dann andere offene Punkte, dann erledigte; darunter entscheidet der Rang, dann Auswirkung mal Wahrscheinlichkeit.",
    "documents/priority.ties": "Punkte auf demselben Platz sind darin gleich.",
    "documents/priority.place": "{place}{issues, plural, one {} other { (zu {issues, plural, =2 {zweit} other {#}})}}",
    "documents/priority.open-red-flag": "offene rote Flagge",
    "documents/priority.open": "offen",
    "documents/priority.settled": "erledigt",
    "documents/priority.rank": "Rang {rank}",
    "documents/priority.unweighed": "ohne Rang und Gewicht",
    "documents/label.place": "Platz",
    "documents/label.stands": "Warum",
    "documents/label.person": "Name",
    "documents/label.function": "Bereich",
    "documents/label.answer": "Antwort",
    "documents/label.step": "Schritt",
    "documents/label.recorded": "Festgehalten",
    "documents/label.stillNeeded": "Fehlt noch",
    "documents/response.declined": "abgesagt",
    "documents/step.prepare": "Vorbereiten",
    "documents/step.invite": "Einladen",
    "documents/step.encourage": "Offen reden",
    "documents/step.confirm": "Bestätigen und ordnen",
    "documents/step.engage": "Angehen",
    "documents/step.not-begun": "nichts festgehalten",
    "documents/step.under-way": "begonnen",
    "documents/step.done": "vollständig",
    "documents/has.stakeholders": "{count, plural, one {ein Eingeladener} other {# Eingeladene}}",
    "documents/has.issues": "{count, plural, one {ein Punkt} other {# Punkte}}",
    "documents/has.settled-issues": "{count, plural, one {ein erledigter Punkt} other {# erledigte Punkte}}",
    "documents/has.decisions": "{count, plural, one {ein Beschluss} other {# Beschlüsse}}",
    "documents/has.next-steps": "{count, plural, one {ein Schritt} other {# Schritte}}",
    "documents/lacks.competitors": "ein Blick auf den Wettbewerb",
    "documents/lacks.customer-activity": "ein Blick auf die Kundschaft",
    "documents/lacks.trends": "ein Blick auf die Branche",
    "documents/lacks.functions-not-invited": "eine Einladung an {functions}",
    "documents/lacks.functions-not-heard": "ein Wort von {functions}",
    "documents/lacks.talks": "ein Gespräch",
    "documents/lacks.issues-not-confirmed": "ein Ja oder Nein zu {count, plural, one {einem Punkt} other {# Punkten}}",
    "documents/lacks.flags-not-owned": "Name und Termin für {count, plural, one {eine offene rote Flagge} other {# offene rote Flaggen}}",
    "documents/lacks.flags-without-step": "ein Schritt für {count, plural, one {eine offene rote Flagge} other {# offene rote Flaggen}}",
    "values/aside": "{text} ({asides})",
    "documents/heading.redFlags": "Rote Flaggen",
    "documents/heading.otherIssues": "Weitere Punkte",
    "documents/heading.decisions": "Entschieden",
    "documents/heading.unheard": "Noch nicht gehört",
    "documents/heading.nextSteps": "Nächste Schritte",
    "documents/label.raisedBy": "Vorgebracht von",
    "documents/label.kind": "Art",
    "documents/label.settled": "Erledigt durch",
    "documents/label.settles": "Erledigt",
    "documents/label.owner": "Verantwortlich",
    "documents/label.due": "Fällig",
    "documents/label.nextStep": "Nächster Schritt",
    "documents/label.note": "Anmerkung",
    "documents/label.rank": "Rang",
    "documents/label.issue": "Punkt",
    "documents/label.decision": "Entscheidung",
    "documents/label.day": "Tag",
    "documents/label.by": "Von",
    "documents/label.what": "Was",
    "documents/label.status": "Stand",
    "documents/label.serves": "Dient",
    "documents/unheard.not-invited": "{function}: keine Einladung festgehalten",
    "documents/unheard.declined": "{function}: eingeladen und abgesagt",
    "documents/unheard.not-heard": "{function}: eingeladen, noch nichts festgehalten",
    "values/dateTime": "{date} um {time}",
    "values/percent": "{number} %",
    "values/list.last": "{rest} und {last}",
    "values/list.more": "{items} und {count} weitere",
  },
};
