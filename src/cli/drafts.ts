import { parseArgs } from 'node:util';
import type { Desk } from '../desk/desk.ts';
import type { Decision } from '../desk/draft.ts';
import type { DraftView } from '../desk/draft-view.ts';
import { openArticleFile } from './article-file.ts';
import { atTheDesk } from './at-the-desk.ts';
import { draftLine, draftText } from './draft-text.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

export const USAGE = `teller drafts                             open drafts
teller drafts open FILE [--contest ID]    keeps an article for review
teller drafts show ID                     every fact beside its sentence
teller drafts accept ID [PATH…]           these facts, or all that need not be decided one by one
teller drafts drop ID PATH…
teller drafts edit ID PATH [--value V] [--name N] [--area A]
teller drafts vouch ID CODE…              the source says so, odd as it is
teller drafts contest ID CONTEST          publishes its main contest as CONTEST
teller drafts discard ID`;

type Edit = { value: string | undefined; name: string | undefined; area: string | undefined };

/** `teller drafts …`: what is under review, and an editor's decisions on it. */
export async function draftsCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      contest: { type: 'string' },
      value: { type: 'string' },
      name: { type: 'string' },
      area: { type: 'string' },
    },
  });
  const [verb, id, ...rest] = positionals;
  return atTheDesk(values.table, io, async (desk) => {
    if (verb === undefined) {
      const drafts = await desk.listDrafts('operator');
      say(io.stdout, drafts.length === 0 ? 'No drafts are open.' : drafts.map(draftLine).join('\n'));
      return EXIT.done;
    }
    if (id === undefined) throw new UsageError(USAGE);
    if (verb === 'open') {
      const article = await openArticleFile(id, io);
      const contestId = values.contest ?? article.contestId;
      say(io.stdout, draftText(await desk.openDraft('operator', article, { contestId, chatId: null })));
      return EXIT.done;
    }
    if (verb === 'discard') {
      const { draft } = await desk.viewDraft('operator', id);
      await desk.discard('operator', id, draft.version);
      say(io.stdout, `${id} is discarded.`);
      return EXIT.done;
    }
    const edit: Edit = { value: values.value, name: values.name, area: values.area };
    say(io.stdout, draftText(await reviewed(desk, verb, id, rest, edit)));
    return EXIT.done;
  });
}

async function reviewed(
  desk: Desk,
  verb: string,
  id: string,
  rest: string[],
  edit: Edit,
): Promise<DraftView> {
  const view = await desk.viewDraft('operator', id);
  const { version } = view.draft;
  const [first] = rest;
  switch (verb) {
    case 'show':
      return view;
    case 'accept':
      return rest.length === 0
        ? desk.acceptRest('operator', id, version)
        : decideAll(desk, view, rest, { is: 'accept' });
    case 'drop':
      return decideAll(desk, view, someOf(rest), { is: 'drop' });
    case 'edit': {
      const { value, name, area } = edit;
      const decision: Decision = {
        is: 'edit',
        ...(value !== undefined && { value }),
        ...(name !== undefined && { name }),
        // An empty area is the whole contest.
        ...(area !== undefined && { area: area === '' ? null : area }),
      };
      return decideAll(desk, view, someOf(rest), decision);
    }
    case 'vouch': {
      let vouched = view;
      for (const code of someOf(rest)) {
        vouched = await desk.vouch('operator', id, vouched.draft.version, code);
      }
      return vouched;
    }
    case 'contest':
      if (first === undefined) throw new UsageError(USAGE);
      return desk.chooseContest('operator', id, version, 0, first);
    default:
      throw new UsageError(USAGE);
  }
}

async function decideAll(
  desk: Desk,
  view: DraftView,
  paths: string[],
  decision: Decision,
): Promise<DraftView> {
  let decided = view;
  for (const path of paths) {
    decided = await desk.decide('operator', view.draft.id, decided.draft.version, path, decision);
  }
  return decided;
}

function someOf(rest: string[]): string[] {
  if (rest.length === 0) throw new UsageError(USAGE);
  return rest;
}
