import type * as z from "zod/mini";
import type { Json } from "../../src/base/json/json.js";
import { digest } from "../../src/model/schema/digest.js";
import { text, textLimit } from "../../src/model/schema/text.js";
import { url } from "../../src/model/schema/url.js";
import { instant, localDate, localDay, localTime, timeZone } from "../../src/model/values/dates.js";
import { currency } from "../../src/model/values/money.js";
import { predicatesOf } from "./checks.js";

/** A JSON Schema, or a part of one. */
export type Part = { readonly [key: string]: Json };

/** What a string that must satisfy a test looks like as JSON Schema. */
export interface Scalar {
  /** What it is called, where the interfaces only say `string`. */
  readonly name?: string;
  readonly description?: string;
  readonly part: Part;
}

const of31 = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
const of30 = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
const of28 = "02-(?:0[1-9]|1[0-9]|2[0-8])";
const leapYear = "(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))";
/** A day that exists, from 1900 to 2200. */
const day = `(?:(?:(?:19|20|21)[0-9]{2}|2200)-(?:${of31}|${of30}|${of28})|${leapYear}-02-29)`;
const clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";

/** Half of a surrogate pair without the other; says the same with the flag `u` and without. */
export const halfPair = "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?:[^\\uD800-\\uDBFF]|^)[\\uDC00-\\uDFFF]";
const idForm = "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$";
const zoneForm = "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,3}$";
const linkForm = '^(?:[Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s\\p{Cc}\\p{Cf}<>"`\\\\]+$';

const matching = (pattern: string): Scalar => ({ part: { type: "string", pattern } });

const scalars: ReadonlyMap<z.core.$ZodType, Scalar> = new Map<z.core.$ZodType, Scalar>([
  [
    text,
    {
      name: "Text",
      description: "Human text: well-formed Unicode of at most 10 000 characters.",
      part: { type: "string", maxLength: textLimit, not: { pattern: halfPair } },
    },
  ],
  [
    url,
    {
      name: "Url",
      description: "A link: `http`, `https` or `mailto`, without spaces, control characters or invisible ones.",
      part: { type: "string", $ref: "#/$defs/Text", maxLength: 2_000, pattern: linkForm },
    },
  ],
  [currency, { name: "Currency", description: "An ISO 4217 currency code such as `EUR`.", ...matching("^[A-Z]{3}$") }],
  [digest, { name: "Digest", description: "A SHA-256 digest in lower-case hexadecimal.", ...matching("^[0-9a-f]{64}$") }],
  [
    localDay,
    {
      name: "LocalDay",
      description: "A civil day that exists, with or without a time of day: `2027-02-28`, `2027-03-14T02:30`.",
      ...matching(`^${day}(?:T${clock})?$`),
    },
  ],
  [localDate, matching(`^${day}$`)],
  [localTime, matching(`^${clock}$`)],
  [instant, matching(`^${day}T${clock}:[0-5][0-9](?:\\.[0-9]{3})?Z$`)],
  [timeZone, { part: { type: "string", maxLength: 64, pattern: zoneForm } }],
]);

const id: Scalar = {
  part: {
    description:
      "An id, unique in the whole plan, or a reference to one: a letter or digit, then up to 127 letters, digits, dots, underscores or dashes.",
    type: "string",
    pattern: idForm,
  },
};

/** The scalar a schema is; every use of an id makes a schema of its own, known by the code of its only test. */
export const scalarOf = (schema: z.core.$ZodType): Scalar | undefined => {
  const [test, another] = predicatesOf(schema);
  return scalars.get(schema) ?? (test?.code === "id" && another === undefined ? id : undefined);
};

/** Whether a text has the form of a time zone's name, whose existence is another matter. */
export const hasZoneForm = (name: string): boolean => name.length <= 64 && new RegExp(zoneForm, "u").test(name);
