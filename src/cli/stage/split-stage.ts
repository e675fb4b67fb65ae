import { parseArgs } from 'node:util';
import type { LocalConfig } from '../../config.ts';
import { chooseStage, STAGE_OPTIONS, type Stage } from './choose-stage.ts';

/** The stage that a call names, and the options that are another program's to understand. */
export function splitStage(
  args: string[],
  config: Pick<LocalConfig, 'awsRegion'>,
): { stage: Stage; others: string[] } {
  const { values, tokens } = parseArgs({ args, options: STAGE_OPTIONS, strict: false, tokens: true });
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const ours = new Set(
    tokens.flatMap((token) =>
      token.kind === 'option' && token.name in STAGE_OPTIONS
        ? token.inlineValue === true
          ? [token.index]
          : [token.index, token.index + 1]
        : [],
    ),
  );
  return {
    stage: chooseStage({ stage: text(values.stage), region: text(values.region) }, config),
    others: args.filter((_, at) => !ours.has(at)),
  };
}
