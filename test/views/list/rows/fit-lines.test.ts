import { expect, test } from 'vitest';
import { fitLines } from '../../../../src/views/list/rows/fit-lines.ts';

/** A typewriter: every character is one px wide. */
const measure = (text: string) => text.length;

test('a text that fits is left alone', () => {
  expect(fitLines('The ferry was late', 18, 1, measure)).toBe('The ferry was late');
  expect(fitLines('The ferry was late', 10, 2, measure)).toBe('The ferry was late');
});

test('what is left out is left out by whole words, and there is room for the ellipsis', () => {
  expect(fitLines('The ferry was late again', 10, 2, measure)).toBe('The ferry was late …');
  expect(fitLines('The ferry was late, again and again', 10, 2, measure)).toBe('The ferry was …');
});

test('no line is ever wider than it may be', () => {
  const text = 'Every height in Britain begins at a brass bolt in a hut on the south pier of a harbour';
  for (let widthPx = 12; widthPx < 100; widthPx += 1) {
    const fitted = fitLines(text, widthPx, 2, measure);
    expect(wrap(fitted, widthPx).length, `${widthPx}: ${fitted}`).toBeLessThanOrEqual(2);
  }
});

test('a word wider than the line is cut between its characters', () => {
  expect(fitLines('Llanfairpwllgwyngyll is a place', 10, 1, measure)).toBe('Llanfair …');
  expect(fitLines('At Llanfairpwllgwyngyll', 10, 2, measure)).toBe('At Llanfair …');
});

test('where no words are parted, lines are filled with characters, marks with the one they belong to', () => {
  expect(fitLines('朝は霧が深く、汽笛だけが聞こえていた。', 8, 2, measure)).toBe(
    '朝は霧が深く、汽笛だけが聞こ …',
  );
  expect(fitLines('あいうえお「かきくけこ', 8, 1, measure)).toBe('あいうえお …');
  expect(fitLines('ab👩‍💻cdefgh', 9, 1, measure)).toBe('ab👩‍💻 …');
});

test('no mark that joins facts stands before the ellipsis', () => {
  expect(fitLines('64.49° N · 23:50 · waiting', 20, 1, measure)).toBe('64.49° N · 23:50 …');
});

test('at least its first word is shown, however narrow the line', () => {
  expect(fitLines('Newlyn harbour', 7, 1, measure)).toBe('Newlyn …');
});

/** Lines as a browser breaks them. */
function wrap(text: string, widthPx: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= widthPx)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
