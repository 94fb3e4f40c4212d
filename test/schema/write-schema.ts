import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../helpers/sources.js";
import { makePlanSchema } from "./plan-schema.js";
import { schemaFile, textOfModule } from "./schema-text.js";

writeFileSync(join(root, schemaFile), textOfModule(makePlanSchema()));
