export interface SvgLine {
  points: [x: number, y: number][];
  closed: boolean;
}

/** The lines of a path as `createSvgPath` writes it: relative moves, each with the lines that follow; throws on others. */
export function readSvgPath(data: string): SvgLine[] {
  let [x, y] = [0, 0];
  const parts = data.match(/m[^mz]*z?/g) ?? [];
  if (parts.join('') !== data) throw new Error(`Not a path of ours: ${data.slice(0, 80)}`);
  return parts.map((part) => {
    const closed = part.endsWith('z');
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    if (part.replace(/-?\d+/g, '').replace(/[mz ]/g, '') !== '') throw new Error(`Not whole steps: ${part}`);
    const points: SvgLine['points'] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      x += numbers[index] ?? 0;
      y += numbers[index + 1] ?? 0;
      points.push([x, y]);
    }
    if (closed) [x, y] = points[0] ?? [x, y];
    return { points, closed };
  });
}
