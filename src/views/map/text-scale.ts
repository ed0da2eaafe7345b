/** How much larger than usual the browser's text size is: usually 1, 2 at twice the size. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
