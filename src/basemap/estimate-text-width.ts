import type { LabelStyle } from './label-style.ts';

/** Breadths in ems, of letters as they are in a bookish face: enough to tell whether a name has room. */
const breadths: readonly [letters: RegExp, em: number][] = [
  [/[\u0300-\u036f\u200b-\u200f]/u, 0],
  [/[iljtfrI.,:;'’‘ ()|!·-]/u, 0.33],
  [/[mwMWÆŒæœ@%—]/u, 0.88],
  [/[\p{Lu}&]/u, 0.68],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]|\p{Extended_Pictographic}/u,
    1,
  ],
];
const otherEm = 0.58;
const boldFrom = 600;

/** The width of a line of text in CSS pixels, where there is no canvas to measure it. */
export function estimateTextWidth(text: string, { sizePx, weight }: LabelStyle): number {
  const ems = Array.from(text.normalize('NFC'), (sign) => {
    return breadths.find(([letters]) => letters.test(sign))?.[1] ?? otherEm;
  });
  const em = ems.reduce((sum, breadth) => sum + breadth, 0);
  return em * sizePx * (weight >= boldFrom ? 1.04 : 1);
}
