import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuestion } from '../../src/messages/plain-question.ts';
import { azerbaijan } from '../charts/counted.ts';

const { edition } = azerbaijan;

/** What a question is taken for: an answer's name, or the candidate that is meant. */
function taken(text: string): string | undefined {
  const question = findQuestion(text, edition);
  return question?.about === 'candidate' ? `candidate ${question.query}` : question?.about;
}

describe.each([
  [
    'English',
    {
      results: ['Who is leading?', 'who won', 'results please', 'How much has been counted?', 'the count?'],
      polls: ['exit polls?', 'What do the polls say', 'any survey out there'],
      compare: ['How right were the polls?', 'compare the polls with the count'],
      outlook: ['Can that still change?', 'is it over?', 'what is left to count'],
      turnout: ['how many voted', 'How many people voted?', 'what was the turnout', 'how many observers'],
      statements: ['Who said what?', 'any statements?'],
      source: ['Where is this from?', 'what is your source'],
      changes: ['What changed?', "what's new"],
    },
  ],
  [
    'Azerbaijani',
    {
      results: ['Kim öndədir?', 'nəticələr', 'Kim qalib gəlib?'],
      polls: ['Sorğular nə deyir?', 'ekzit-pollar'],
      turnout: ['Neçə nəfər səs verib?', 'seçici fəallığı necədir', 'müşahidəçilər'],
      source: ['mənbə haradır'],
      changes: ['nə dəyişdi?'],
    },
  ],
  [
    'Russian',
    {
      results: ['Кто лидирует?', 'кто победил', 'Какие результаты?', 'сколько подсчитано'],
      polls: ['экзитполы?', 'что говорят опросы', 'экзит-поллы'],
      turnout: ['Сколько проголосовало?', 'какая явка', 'сколько человек проголосовало'],
      source: ['откуда это', 'какой источник'],
      changes: ['что изменилось?'],
    },
  ],
  [
    'Turkish',
    {
      results: ['Kim önde?', 'sonuçlar', 'kim kazandı'],
      polls: ['Anketler ne diyor?', 'sandık çıkış anketi'],
      turnout: ['Kaç kişi oy kullandı?', 'katılım oranı', 'kaç seçmen var'],
      source: ['kaynak nedir'],
      changes: ['ne değişti'],
    },
  ],
])('in %s', (_language, questions) => {
  test.each(
    Object.entries(questions).flatMap(([answer, texts]) => texts.map((text) => [text, answer] as const)),
  )('“%s” asks for %s', (text, answer) => {
    expect(taken(text)).toBe(answer);
  });
});

test.each([
  ['How many votes did Oruj get?', 'candidate oruj'],
  ['Aliyev?', 'candidate aliyev'],
  ['What about Ilham Aliyev', 'candidate ilham aliyev'],
  ['Zahid Orucun nəticəsi', 'candidate zahid'],
  ['Алиев', 'candidate aliyev'],
])('a candidate’s name decides first: “%s” is %s', (text, expected) => {
  expect(taken(text)).toBe(expected);
});

test.each([
  'Hello',
  'How is the weather?',
  'Turnout was 51 percent.',
  'tell me a joke about elections and why so many people in my town never talk about anything else these days',
  '?!',
])('“%s” is no question of ours', (text) => {
  expect(taken(text)).toBeUndefined();
});

test('any text is taken for something or nothing, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(() => findQuestion(text, edition)).not.toThrow();
    }),
  );
});
