import { expect, test } from 'vitest';
import { endingFunctions } from '../../src/messages/number-endings.ts';

const ended = (locale: string, ending: string, figure: string) =>
  endingFunctions(locale)[ending]?.([figure], {});

test('a figure in Turkish ends as the word does that it is read out with last', () => {
  const figures = [
    ['%93,35', '%93,35’i'],
    ['%54,47', '%54,47’si'],
    ['%99,9', '%99,9’u'],
    ['%100', '%100’ü'],
    ['%6,60', '%6,60’ı'],
    ['%2', '%2’si'],
    ['%3,04', '%3,04’ü'],
    ['%0,8', '%0,8’i'],
    ['%5,0', '%5,0’ı'],
    ['%16', '%16’sı'],
    ['%20', '%20’si'],
    ['%40', '%40’ı'],
  ];
  expect(figures.map(([figure = '']) => ended('tr', 'POSSESSED', figure))).toEqual(
    figures.map(([, read]) => read),
  );
});

test('more than a figure in Turkish', () => {
  const figures = ['90.000', '5.000.000', '1.000', '300', '40', '6', '%5', '12.403', '2,4', '1.000.000.000'];
  expect(figures.map((figure) => ended('tr', 'ABLATIVE', figure))).toEqual([
    '90.000’den',
    '5.000.000’dan',
    '1.000’den',
    '300’den',
    '40’tan',
    '6’dan',
    '%5’ten',
    '12.403’ten',
    '2,4’ten',
    '1.000.000.000’dan',
  ]);
});

test('more than a figure in Azerbaijani, where the percent sign is read after it', () => {
  const figures = ['90.000', '5.000.000', '300', '40', '6', '6%', '12.409', '0'];
  expect(figures.map((figure) => ended('az', 'ABLATIVE', figure))).toEqual([
    '90.000-dən',
    '5.000.000-dan',
    '300-dən',
    '40-dan',
    '6-dan',
    '6%-dən',
    '12.409-dan',
    '0-dan',
  ]);
});

test('other languages have no such endings', () => {
  expect(endingFunctions('en')).toEqual({});
  expect(endingFunctions('ru')).toEqual({});
});
