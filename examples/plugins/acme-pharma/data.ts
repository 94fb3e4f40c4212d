import { definePlugin } from "social-plan";
import { fields } from "./fields.ts";
import { migrateTo2 } from "./migrate-to-2.ts";

/** The plugin without what it makes of its data: rules and gates read it through this, for they are made before the plugin that they are a part of. */
export const data = definePlugin({ name: "acme/pharma", version: 2, fields, migrations: { 2: migrateTo2 } });
