import { memo } from "../base/memo.js";
import { countText } from "../base/text/counting/count-text.js";
import { PhraseFinder, type Span } from "../base/text/phrase-finder.js";
import { edge, searchForm } from "../base/text/search-form.js";
import type { Phrase } from "../model/policy/phrase.js";
import type { Policy } from "../model/policy/policy.js";

/** Whether a text holds one of these as whole words, whatever their case: as readers read it, and nothing that does not show. */
export const holdsWords = (text: string, words: readonly string[]): boolean =>
  finderOf(words).finder.phrasesIn(searchForm(text)).length > 0;

/** Where words stand in a text. */
export interface PlaceOfWords {
  /** Which of the words. */
  readonly words: string;
  /** How many characters readers see before them. */
  readonly before: number;
}

/** The first place where a text holds one of these as whole words; undefined where it holds none. */
export const placeOfWords = (text: string, words: readonly string[]): PlaceOfWords | undefined => {
  const form = searchForm(text);
  const { finder, byForm } = finderOf(words);
  const spans = finder.spansIn(form);
  const [any] = spans;
  if (any === undefined) return undefined;
  const first = spans.reduce((earliest, span) => (span.from < earliest.from ? span : earliest), any);
  const found = byForm.get(form.slice(first.from, first.to));
  return found === undefined ? undefined : { words: found, before: countText(form.slice(0, first.from).replaceAll(edge, ""), {}) };
};

const finderOf = /* @__PURE__ */ memo((words: readonly string[]) => {
  const forms = words.map((one) => searchForm(one));
  return { finder: new PhraseFinder(forms), byForm: new Map(words.map((one, index) => [forms[index] ?? "", one])) };
});

/**
 * The phrases to avoid that a text holds, in the order of the policy (D9). Words count whatever their case, as whole words; a spelling, which differs from what is to be
 * written instead by its case alone, counts exactly as it is written. Where they stand within words that are to be said or written instead, they may.
 */
export const avoidedIn = ({ phrases }: Policy, text: string): readonly Phrase[] => {
  const { words, spellings, allowed, order } = finders(phrases);
  const found = [
    ...(words.isEmpty ? [] : words.in(without(searchForm(text), allowed))),
    ...(spellings.isEmpty ? [] : spellings.in(searchForm(text, { isCaseKept: true }))),
  ];
  return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
};

/** How to find which of some phrases are in a text. */
interface Search {
  readonly isEmpty: boolean;
  readonly in: (form: string) => readonly Phrase[];
}

const finders = /* @__PURE__ */ memo((phrases: readonly Phrase[]) => {
  const avoided = phrases.filter(({ use }) => use === "avoid");
  const better = [...phrases.flatMap(({ use, text }) => (use === "say" ? [text] : [])), ...avoided.flatMap(({ instead = [] }) => instead)];
  const [words, spellings] = [avoided.filter((one) => !isSpelling(one)), avoided.filter(isSpelling)];
  const bad = new PhraseFinder(words.map(({ text }) => searchForm(text)));
  return {
    words: searchOf(words, bad),
    spellings: searchOf(spellings, new PhraseFinder(spellings.map(({ text }) => searchForm(text, { isCaseKept: true })))),
    order: new Map(phrases.map((phrase, index) => [phrase, index])),
    allowed: new PhraseFinder(better.map((text) => searchForm(text)).filter((form) => bad.phrasesIn(form).length > 0)),
  };
});

/** Whether a phrase is to be avoided only as it is written: what is to be written instead has the same letters in another case. */
const isSpelling = ({ text, instead }: Phrase): boolean => {
  if (instead === undefined) return false;
  const isIn = (isCaseKept: boolean) => searchForm(instead, { isCaseKept }).includes(searchForm(text, { isCaseKept }));
  return isIn(false) && !isIn(true);
};

const searchOf = (phrases: readonly Phrase[], finder: PhraseFinder): Search => ({
  isEmpty: phrases.length === 0,
  in: (form) => finder.phrasesIn(form).flatMap((index) => phrases[index] ?? []),
});

/** What stands in no phrase: two edges of words, with nothing between them. */
const gap = "\u2060\u2060";

/** A text without what is allowed, with gaps in its place. */
const without = (form: string, allowed: PhraseFinder): string => {
  let rest = "";
  let done = 0;
  for (const { from, to } of joined(allowed.spansIn(form))) {
    rest += form.slice(done, from) + gap;
    done = to;
  }
  return rest + form.slice(done);
};

/** The same places as stretches that do not touch, by where they begin. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const stretches: Span[] = [];
  for (const { from, to } of spans) {
    let start = from;
    // Spans come by their ends: one that begins earlier swallows those before it.
    for (let last = stretches.at(-1); last !== undefined && last.to >= start; last = stretches.at(-1)) {
      start = Math.min(start, last.from);
      stretches.pop();
    }
    stretches.push({ from: start, to });
  }
  return stretches;
};

/** How many hashtags stand right before the first place where words are a hashtag of a text by themselves, with nothing but white space between; 0 where they are none. */
export const hashtagsBefore = (text: string, words: string): number => {
  const sought = searchForm(words);
  let run = 0;
  for (const token of text.split(/[\s,]+/u)) {
    if (!/^[#＃]/u.test(token)) run = 0;
    else if (searchForm(token) === sought) return run;
    else run += 1;
  }
  return 0;
};
