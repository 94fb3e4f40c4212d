const form = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Returns whether the text is a time of day on a 24-hour clock, `00:00` to `23:59` in ASCII digits. */
export const isLocalTime = (text: string): boolean => form.test(text);
