import { startCounting } from "./counting.js";
import type { Question } from "./program.js";

/** Answers the question on the command line. Counting begins before the library is loaded. */
const take = startCounting(new URL(".", import.meta.url).href);
const { complaints } = await import("./program.js");
const question = JSON.parse(process.argv[2] ?? "") as Question; // from the test that started it
process.stdout.write(JSON.stringify(complaints(take, question)));
