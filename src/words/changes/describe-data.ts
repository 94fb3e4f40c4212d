import { isRecord } from "../../base/is-record.js";
import { sameJson } from "../../base/json/same-json.js";
import { echoedText } from "../../base/text/echo-limits.js";
import { sayerOf } from "../phrases.js";
import { joinSome } from "../values/lists.js";
import type { Wording } from "../wording.js";
import { changeMessages } from "./change-messages.js";
import { describeQuoted } from "./things.js";

const say = /* @__PURE__ */ sayerOf("changes", changeMessages);

/**
 * Returns the plugins whose data on a thing differs between two versions, each with the fields of its data that differ where that is an object: “acme/pharma” (reviewedBy).
 * Where many differ, the rest is counted; undefined where none does.
 */
export const describeData = (one: unknown, other: unknown, wording: Wording): string | undefined => {
  const [before, now] = [one, other].map(fieldsOf);
  const names = differing(before, now);
  if (names.length === 0) return undefined;
  const described = names.slice(0, mostDescribed).map((name) => describePlugin(name, own(before, name), own(now, name), wording));
  return joinSome([...described, ...names.slice(mostDescribed)], echoedText, wording);
};

/** More of them do not fit into a sentence: none is shorter than a character. */
const mostDescribed = echoedText + 1;

const describePlugin = (name: string, before: unknown, now: unknown, wording: Wording): string => {
  const plugin = describeQuoted(name, wording);
  const fields = [before, now].every((data) => data === undefined || isRecord(data)) ? differing(fieldsOf(before), fieldsOf(now)) : [];
  if (fields.length === 0) return plugin;
  const shown = fields.slice(0, mostDescribed).map((field) => describeName(field, wording));
  return say(wording, "data.plugin", { plugin, fields: joinSome([...shown, ...fields.slice(mostDescribed)], echoedText, wording) });
};

/** A name that nobody would see is put in quotation marks. */
const describeName = (name: string, wording: Wording): string => say(wording, "data.field", { name }) || describeQuoted(name, wording);

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});

/** The keys under which two records hold something else, those of the first in front. */
const differing = (before: Fields = {}, now: Fields = {}): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => !sameJson(own(before, key), own(now, key)));

/** A plugin or field may be called as what every object inherits. */
const own = (record: Fields | undefined, key: string): unknown =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
