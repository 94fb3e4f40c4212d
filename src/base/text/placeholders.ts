/** The names between braces in a message: `goal` in `No KPI for “{goal}”.`. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
