import { describe, expect, test } from 'vitest';
import { isQuiet, parseQuietHours } from '../../../src/model/app/quiet-hours.ts';

const at = (time: string) => new Date(`2026-06-25T${time}:00`);
const quietTimes = (from: string, until: string, times: readonly string[]) =>
  times.filter((time) => isQuiet({ from, until }, at(time)));

describe('quiet hours', () => {
  test('go over midnight, with their first minute and without their last', () => {
    const times = ['21:59', '22:00', '23:59', '00:00', '06:59', '07:00', '12:00'];
    expect(quietTimes('22:00', '07:00', times)).toEqual(['22:00', '23:59', '00:00', '06:59']);
  });

  test('lie within a day', () => {
    expect(quietTimes('09:30', '17:00', ['09:29', '09:30', '16:59', '17:00', '00:00'])).toEqual([
      '09:30',
      '16:59',
    ]);
  });

  test('that end as they begin are none', () => {
    expect(quietTimes('08:00', '08:00', ['07:59', '08:00', '20:00'])).toEqual([]);
  });

  test('are none where none were chosen', () => {
    expect(isQuiet(null, at('03:00'))).toBe(false);
  });

  test.each([
    undefined,
    null,
    'night',
    { from: '22:00' },
    { from: '24:00', until: '07:00' },
    { from: 22, until: 7 },
  ])('are none where something else was kept: %j', (kept) => {
    expect(parseQuietHours(kept)).toBeNull();
  });

  test('are read as they were kept', () => {
    expect(parseQuietHours({ from: '22:00', until: '07:00', more: 1 })).toEqual({
      from: '22:00',
      until: '07:00',
    });
  });
});
