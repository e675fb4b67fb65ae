import type { LocalConfig } from '../../config.ts';
import { UsageError } from '../io.ts';

/** One deployment of the bot: its name, which its table, functions and settings carry, and where it is. */
export type Stage = { name: string; region: string };

/** serverless.yml's. */
const DEFAULT_STAGE: Stage = { name: 'prod', region: 'eu-central-1' };

/** For `parseArgs`: which deployment a command is about. */
export const STAGE_OPTIONS = { stage: { type: 'string' }, region: { type: 'string' } } as const;

type Given = { stage?: string | undefined; region?: string | undefined };

/** Throws {@link UsageError}. */
export function chooseStage({ stage, region }: Given, { awsRegion }: Pick<LocalConfig, 'awsRegion'>): Stage {
  return checkedStage(stage ?? DEFAULT_STAGE.name, region ?? awsRegion ?? DEFAULT_STAGE.region);
}

/** Throws {@link UsageError}; the name becomes part of the names of functions, which AWS ends at 64 characters. */
export function checkedStage(name: string, region: string): Stage {
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(name)) {
    throw new UsageError(
      `"${name}" can't be a stage: up to 20 small letters, digits and hyphens, a letter first.`,
    );
  }
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
    throw new UsageError(`"${region}" is no region of AWS. They look like eu-central-1.`);
  }
  return { name, region };
}

/** The options that lead another call to the same stage; empty for the one that is meant anyway. */
export function stageArguments({ name, region }: Stage): string {
  const stage = name === DEFAULT_STAGE.name ? '' : ` --stage ${name}`;
  return region === DEFAULT_STAGE.region ? stage : `${stage} --region ${region}`;
}

/** What the stack and the table are called; serverless.yml puts it together in the same way. */
export const stackName = ({ name }: Stage): string => `teller-${name}`;
