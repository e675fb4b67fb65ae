import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runTeller } from './run-teller.ts';

/** What AWS's tools look at on this machine, as if nobody had ever signed in here. */
beforeEach(() => {
  for (const name of ['AWS_REGION', 'AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/dev/null');
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
});

afterEach(() => vi.unstubAllEnvs());

test('a deployed table that nobody here may ask is said to want a region, then a sign-in', async () => {
  const drafts = () => runTeller(['drafts', '--table', 'teller-prod']);
  expect((await drafts()).stderr).toBe(
    'The table cannot be reached. Say in which region it is: AWS_REGION.\n',
  );
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  expect((await drafts()).stderr).toBe(
    'The table cannot be reached. AWS does not know who asks: no credentials, or old ones. Sign in (aws sso login, aws configure), or name a profile in AWS_PROFILE.\n',
  );
});
