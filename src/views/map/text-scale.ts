/** How much larger than usual the reader has the browser set text: 1 as a rule, 2 at twice the size. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
