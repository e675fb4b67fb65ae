import { UsageError } from '../io.ts';

/** Does what asks something of AWS; its refusals become sentences. */
export async function askAws<T>(job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    const sentence = awsSentence(error);
    if (sentence === undefined) throw error;
    throw new UsageError(sentence);
  }
}

/** What to do, by the SDK's names for what may happen; undefined where there is nothing to say. */
export function awsSentence(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  switch (error.name) {
    case 'CredentialsProviderError':
    case 'UnrecognizedClientException':
    case 'ExpiredTokenException':
    case 'InvalidClientTokenId':
      return 'AWS does not know who asks: no credentials, or old ones. Sign in (aws sso login, aws configure), or name a profile in AWS_PROFILE.';
    case 'AccessDeniedException':
    case 'AccessDenied':
      return `AWS refuses this to whoever is signed in: ${error.message}`;
    case 'TimeoutError':
      return 'AWS did not answer.';
    default:
      if (error.message === 'Region is missing') return 'Say in which region it is: AWS_REGION.';
      return /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/.test(String('code' in error ? error.code : ''))
        ? 'AWS could not be reached.'
        : undefined;
  }
}

/** A stand-in on this machine asks for credentials and does not check them. */
export function clientSettings(region: string, endpoint: string | undefined) {
  if (endpoint === undefined) return { region };
  return { region, endpoint, credentials: { accessKeyId: 'standIn', secretAccessKey: 'standIn' } };
}
