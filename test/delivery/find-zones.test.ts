import { describe, expect, test } from 'vitest';
import { findZones, zoneAt } from '../../src/delivery/find-zones.ts';

const inEnglish = (code: string) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
const inRussian = (code: string) => new Intl.DisplayNames('ru', { type: 'region' }).of(code) ?? code;

describe('a time zone', () => {
  test.each([
    ['Asia/Baku', ['Asia/Baku']],
    ['asia/baku', ['Asia/Baku']],
    ['america/new york', ['America/New_York']],
    ['utc', ['UTC']],
    ['Baku', ['Asia/Baku']],
    ['  münich ', ['Europe/Berlin']],
    ['Sao Paulo', ['America/Sao_Paulo']],
    ['Azerbaijan', ['Asia/Baku']],
    ['İstanbul', ['Europe/Istanbul']],
    ['Sumgay', ['Asia/Baku']],
    ['Nowhere/City', []],
    ['+04:00', []],
    ['', []],
    ['x'.repeat(5000), []],
  ])('is found by "%s"', async (query, zones) => {
    expect(await findZones(query, inEnglish)).toEqual(zones);
  });

  test('is found by a country’s name in the language of the chat', async () => {
    expect(await findZones('Азербайджан', inRussian)).toEqual(['Asia/Baku']);
  });

  test('is one to choose of where a country has several', async () => {
    const zones = await findZones('Mexico', inEnglish);
    expect(zones.length).toBeGreaterThan(2);
    expect(zones).toContain('America/Tijuana');
  });

  test('is found by a place, at sea, too, and not by what is no place', async () => {
    expect(await zoneAt(40.4093, 49.8671)).toBe('Asia/Baku');
    expect(await zoneAt(46.948, 7.4474)).toBe('Europe/Zurich');
    expect(await zoneAt(30, -40)).toBe('Etc/GMT+3');
    expect(await zoneAt(91, 0)).toBeUndefined();
    expect(await zoneAt(Number.NaN, 0)).toBeUndefined();
  });
});
