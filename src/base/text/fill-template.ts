const placeholder = /\{([A-Za-z]+)\}/g;
const optionalPart = /\[([^[\]{]*\{[A-Za-z]+\}[^[\]]*)\]/g;

/** What may stand in a template's place; an absent or undefined one leaves its optional part out. */
export type TemplateValues = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Returns the template with each `{name}` replaced by its value, literally.
 * A part in square brackets that holds placeholders is told only when all of them have a value; a placeholder without a value elsewhere stays as it is written.
 */
export const fillTemplate = (template: string, values: TemplateValues): string => {
  const tellValue = (name: string): string | undefined => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? undefined : String(value);
  };
  const told = template.replace(optionalPart, (_, part: string) =>
    [...part.matchAll(placeholder)].every((match) => tellValue(match[1] ?? "") !== undefined) ? part : "",
  );
  return told.replace(placeholder, (whole, name: string) => tellValue(name) ?? whole);
};
