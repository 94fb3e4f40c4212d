const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Returns the text, or its beginning and `…`, in at most `atMost` UTF-16 units and never ending inside a code point (Unicode 3.8, surrogate pairs). */
export const excerpt = (text: string, atMost: number): string => {
  if (text.length <= atMost) return text;
  if (atMost < 1) return "";
  const end = atMost - 1;
  const inside = end > 0 && isHighSurrogate(text.charCodeAt(end - 1));
  return `${text.slice(0, inside ? end - 1 : end)}…`;
};
