import { parseArgs } from 'node:util';
import type { ContestSettings } from '../desk/contest-settings.ts';
import { ContestId } from '../election/contest.ts';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

/** What may take two people, as it is typed. */
const RULES = {
  'first-publication': 'firstPublication',
  'final-stage': 'finalStage',
  retraction: 'retraction',
} as const satisfies Record<string, keyof ContestSettings['twoPeople']>;

type Rule = keyof typeof RULES;

const USAGE = `teller rules CONTEST [--two-people ${Object.keys(RULES).join(',')}|none] [--test]`;

/** `teller rules CONTEST`: what takes two people there (calls always do), and whether it is a rehearsal. */
export async function rulesCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      'two-people': { type: 'string' },
      test: { type: 'boolean', default: false },
    },
  });
  const [contestId] = positionals;
  if (contestId === undefined || positionals.length > 1 || !ContestId.safeParse(contestId).success) {
    throw new UsageError(USAGE);
  }
  const named = values['two-people'] === undefined ? null : rulesNamed(values['two-people']);
  return atTheDesk(values.table, io, async (desk) => {
    const before = await desk.readSettings(contestId);
    const twoPeople = named === null ? before.twoPeople : twoPeopleFor(named);
    const settings = { twoPeople, isTest: before.isTest || values.test };
    if (named !== null || values.test) await desk.changeSettings('operator', contestId, settings);
    const rules = (Object.keys(RULES) as Rule[]).filter((rule) => twoPeople[RULES[rule]]);
    say(
      io.stdout,
      `${contestId}${settings.isTest ? ' (rehearsal)' : ''}: two people for ${['call', ...rules].join(', ')}`,
    );
    return EXIT.done;
  });
}

function rulesNamed(text: string): Rule[] {
  const names = text === 'none' ? [] : text.split(',');
  return names.map((name) => {
    const rule = (Object.keys(RULES) as Rule[]).find((one) => one === name);
    if (rule === undefined) throw new UsageError(`${JSON.stringify(name)} is no rule. ${USAGE}`);
    return rule;
  });
}

function twoPeopleFor(rules: readonly Rule[]): ContestSettings['twoPeople'] {
  return {
    firstPublication: rules.includes('first-publication'),
    finalStage: rules.includes('final-stage'),
    retraction: rules.includes('retraction'),
  };
}
