import type { FigureRef } from '../desk/record.ts';
import { ContextKind } from '../election/report.ts';
import { UsageError } from './io.ts';

/** "share:Ada Novak", "votes:…", "seats:…", "stage", "progress", "turnout" or another context kind, "poll:POLLSTER:NAME". */
export function parseFigure(text: string, area: string | null): FigureRef {
  const [subject = '', name = '', ...others] = text.split(':');
  const figure = { name: null, about: null, area, unit: null };
  if ((subject === 'share' || subject === 'votes' || subject === 'seats') && name !== '') {
    return { ...figure, subject, name: [name, ...others].join(':') };
  }
  if (subject === 'poll' && others.length > 0) {
    return { ...figure, subject, name: name === '' ? null : name, about: others.join(':') };
  }
  if ((subject === 'stage' || subject === 'progress') && name === '') return { ...figure, subject };
  const kind = ContextKind.safeParse(subject);
  if (kind.success && name === '') return { ...figure, subject: 'context', name: kind.data };
  const kinds = ContextKind.options.join(', ');
  throw new UsageError(
    `"${text}" is no figure: share:NAME, votes:NAME, seats:NAME, poll:POLLSTER:NAME, stage, progress, ${kinds}.`,
  );
}
