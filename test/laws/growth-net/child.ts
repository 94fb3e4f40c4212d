import { startCounting } from "./counting.js";
import type { Question } from "./program.js";

/** Answers the question on the command line. Counting begins before the library is loaded. */
const question = JSON.parse(process.argv[2] ?? "") as Question; // from the test that started it
const take = startCounting(new URL(".", import.meta.url).href, { eachStep: question.calls !== "most" });
const { complaints } = await import("./program.js");
process.stdout.write(JSON.stringify(complaints(take, question)));
