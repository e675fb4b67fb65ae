/** Where facts stand in a report; the referee's findings name the same places. */
export const contestPath = (contest: number): string => `contests[${contest}]`;
export const resultPath = (contest: number, result: number): string =>
  `${contestPath(contest)}.results[${result}]`;
export const progressPath = (contest: number, progress: number): string =>
  `${contestPath(contest)}.progress[${progress}]`;
export const pollPath = (contest: number, poll: number): string => `${contestPath(contest)}.polls[${poll}]`;
export const pollSharePath = (contest: number, poll: number, share: number): string =>
  `${pollPath(contest, poll)}.shares[${share}]`;
export const contextPath = (contest: number, fact: number): string =>
  `${contestPath(contest)}.context[${fact}]`;
export const statementPath = (statement: number): string => `statements[${statement}]`;

/**
 * Whether what stands at `path` is part of the fact at `factPath`, or the fact a part of it. A share of a poll is a
 * fact of its own and no part of the poll.
 */
export function touches(path: string, factPath: string): boolean {
  return isWithin(factPath, path) || (isWithin(path, factPath) && !path.includes('.shares['));
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
