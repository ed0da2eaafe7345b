import { expect, test } from 'vitest';
import { summarizeEntry } from '../../../src/model/entry/summarize-entry.ts';
import { filterChoices } from '../../../src/views/search/filter-choices.ts';
import { anEntry } from '../../store/an-entry.ts';

const at = (number: number, place: string | null, date: string, state: string | null = null) =>
  summarizeEntry(anEntry(number, { place, date, state }));

test('the choices are what the journal has, in the alphabet’s and the calendar’s order', () => {
  const choices = filterChoices(
    [
      at(1, 'Naxos, Greece', '2026-06-25', 'still'),
      at(2, 'Ålesund, Norway', '2025-12-01', 'moving'),
      at(3, 'Athens, Attica, Greece', '2026-01-01', 'still'),
      at(4, null, '2026-06-01'),
    ],
    'en',
  );
  expect(choices).toEqual({
    regions: ['Greece', 'Norway'],
    places: ['Ålesund', 'Athens', 'Naxos'],
    states: ['moving', 'still'],
    years: [
      { year: '2026', months: ['2026-01', '2026-06'] },
      { year: '2025', months: ['2025-12'] },
    ],
  });
});

test('of very many places the most frequent are offered', () => {
  const rare = Array.from({ length: 200 }, (_, index) => at(index, `Place ${index}`, '2026-01-01'));
  const { places } = filterChoices(
    [...rare, at(201, 'Nome', '2026-01-01'), at(202, 'Nome', '2026-01-01')],
    'en',
  );
  expect(places.length).toBe(60);
  expect(places).toContain('Nome');
});
