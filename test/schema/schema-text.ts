import type { Part } from "./scalars.js";

/** Where the schema is kept. */
export const schemaFile = "src/formats/json-schema/plan-schema-text.ts";

const inTemplate = (text: string): string => text.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&");

/** The text of the module that holds a schema: one line for each definition, so that a change of the model is a change of a few lines. */
export const textOfModule = ({ $defs, ...rest }: Part): string => {
  const fields = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  const definitions = Object.entries($defs as Part).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`); // definitions are named
  const json = `{\n${fields.join("\n")}\n"$defs":{\n${definitions.join(",\n")}\n}}`;
  return `/** The JSON Schema of a plan as JSON text. Written by \`npm run schema\` from the model: do not edit. */\nexport const planSchemaText = \`${inTemplate(json)}\`;\n`;
};
