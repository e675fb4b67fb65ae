/** The most frames that are worth a line of the log. */
const FRAMES = 6;

/** A frame in our own code: the bundle, or the sources where they run as they are. */
const FRAME = /^ {4}at .*?\b((?:dist|src)\/[\w./-]+\.[cm]?[jt]s:\d+:\d+)\)?$/;

/**
 * Where an error was thrown, innermost first: "dist/webhook.cjs:41:20345 dist/webhook.cjs:40:1187". Positions only: the
 * message above them may hold a text, a chat or the token. The map beside the bundle turns them into lines.
 */
export function framesOf(error: unknown): string | null {
  if (!(error instanceof Error) || error.stack === undefined) return null;
  // A message of several lines may look like frames, so it is cut off; one that was changed since can't be found.
  const start = error.stack.indexOf(error.message);
  if (start < 0) return null;
  const lines = error.stack.slice(start + error.message.length).split('\n');
  const frames = lines.flatMap((line) => FRAME.exec(line)?.[1] ?? []);
  return frames.slice(0, FRAMES).join(' ') || null;
}
