import { Api, GrammyError } from 'grammy/web';
import { expect, test } from 'vitest';
import { registerProfile } from '../../src/bot/register-profile.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../src/messages/locales.ts';

type Asked = { method: string; payload: Record<string, unknown> };

/** An Api that keeps what is set, as Telegram does; `refused` are the methods that it does not know. */
function profileApi(refused: readonly string[] = []) {
  const api = new Api('1:test');
  const asked: Asked[] = [];
  const kept = new Map<string, unknown>();
  api.config.use((_previous, method, payload) => {
    const { language_code: language = '', ...fields } = payload as Record<string, unknown>;
    asked.push({ method, payload: { ...payload } });
    if (refused.includes(method)) {
      const error = { ok: false, error_code: 404, description: 'Not Found: method not found' } as const;
      throw new GrammyError('refused', error, method, payload);
    }
    const name = `${method.replace(/^[gs]et/, '')} ${String(language)}`;
    if (method.startsWith('set')) kept.set(name, fields);
    const result = method.startsWith('set')
      ? true
      : (kept.get(name) ?? { description: '', short_description: '' });
    return Promise.resolve({ ok: true, result: result as never });
  });
  const taken = (method: string) => asked.flatMap((call) => (call.method === method ? [call.payload] : []));
  return { api, asked, taken };
}

test('Telegram is told the commands and what the bot is in every language, English for all others', async () => {
  const { api, taken } = profileApi();
  await registerProfile(api);
  const languages = LOCALES.map((locale) => (locale === DEFAULT_LOCALE ? undefined : locale));
  for (const method of ['setMyCommands', 'setMyDescription', 'setMyShortDescription']) {
    expect(taken(method).map((payload) => payload['language_code'])).toEqual(languages);
  }
  expect(taken('setMyShortDescription').map((payload) => payload['short_description'])).toEqual([
    'Election figures, each with its source, its stage and the sentence it stands in.',
    'Seçki rəqəmləri: hər biri mənbəyi, mərhələsi və götürüldüyü cümlə ilə.',
    'Цифры выборов: у каждой источник, стадия и предложение, из которого она взята.',
    'Seçim rakamları: her biri kaynağı, aşaması ve geçtiği cümleyle.',
  ]);
  expect(taken('setMyCommands')[2]?.['commands']).toContainEqual({
    command: 'results',
    description: 'подсчёт и насколько он продвинулся',
  });
});

test('what Telegram says already is not set again', async () => {
  const { api, asked } = profileApi();
  await registerProfile(api);
  const before = asked.length;
  await registerProfile(api);
  const again = asked.slice(before).map(({ method }) => method);
  expect(again.filter((method) => /^setMy(Short)?Description$/.test(method))).toEqual([]);
});

test('a Bot API server that knows no descriptions is told the commands all the same', async () => {
  const { api, taken } = profileApi(['getMyDescription']);
  await registerProfile(api);
  expect(taken('setMyCommands')).toHaveLength(LOCALES.length);
});
