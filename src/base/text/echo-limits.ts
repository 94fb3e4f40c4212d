/**
 * How much of what was given or planned a message repeats at most, in UTF-16 units unless it is said otherwise. Where a text is longer, `excerpt` cuts it.
 */

/** Of a word, a date or a key, where it is not one of those that would do: its beginning shows which was meant. */
export const echoedWord = 40;

/** Of the sort of a value: a stranger may have named its class. */
export const echoedSort = 60;

/** Of a name, a title or another text of the plan, in a sentence about something else. */
export const echoedText = 120;

/** Of a path; the error or problem holds it in full. */
export const echoedPath = 120;

/** Of an id, and of a name that should be one: as long as an id may be. */
export const echoedId = 128;

/** Of a reason: a sentence somebody wrote, such as why a channel is declined or why something was thrown. */
export const echoedReason = 200;

/** Of each text among the values of an error, a problem, a note, a finding or a refusal, whoever wrote it (G17). */
export const echoedValue = 200;

/** Of all input together, in the message of one problem, its path included (G17). */
export const echoedInput = 200;

/** Of our own words (choices, limits) in the message of one problem: they have their own room, so that they never crowd out what was found. */
export const echoedOwnWords = 600;

/** Of the whole message of an error or a problem: three UTF-8 octets is the most a UTF-16 unit takes, so this keeps every message within 2 KiB. */
export const longestMessage = 680;

/** Of problems, notes or ids, one by one in a list: a hundred are enough, and a million cost more than they are worth. */
export const mostListed = 100;
