import fc from "fast-check";

/**
 * Laws try the same cases in every ordinary run and every build, so that only a change turns them red. `npm run soak` leaves this file out, and tries others every time.
 */
fc.configureGlobal({ seed: 20_261_128 });
