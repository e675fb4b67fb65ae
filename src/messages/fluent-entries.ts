import { FluentResource } from '@fluent/bundle';

/**
 * The messages in the text of a Fluent file. A function does not wait for that: `bundle-lambda.mjs` does it when it
 * bundles, and puts in this file's place what takes them as they are then.
 */
export function fluentEntries(text: string): FluentResource {
  return new FluentResource(text);
}
