import { definePlugin } from "social-plan";
import { fields } from "./fields.ts";

/** Reads the plugin's data: the rules and gates that ask for it are part of the plugin, and so are made before it. */
export const data = definePlugin({ name: "acme/pharma", version: 2, fields });
