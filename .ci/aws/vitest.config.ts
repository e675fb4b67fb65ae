import { defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** The bundles in AWS's runtime, and the stores' contract on the table at `TABLE_TEST_ENDPOINT`. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/aws/*.aws.ts', 'test/table/*.test.ts'] },
});
