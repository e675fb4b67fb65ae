import { defineConfig } from 'vitest/config';

/** The chat page in Chromium: one story, told in order, against the real `teller start`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/**/*.browser.ts'],
    allowOnly: false,
    // A bot that answers at once may still share its processor with everything else that is tested.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
