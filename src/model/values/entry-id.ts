/**
 * The id of a calendar entry: a rule and the place in the rule, never its content (X2).
 * `cadence/channel@2027-01-04T09:30` for fixed rules, `cadence/channel@2027-W05#2` for quotas, `cadence/channel@campaign:-P14D` for relative ones.
 */
export type EntryId = string;
