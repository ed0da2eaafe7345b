import type { Line } from './line.ts';

/** A name on the map. Position in world units, zooms to a tenth, rotation in degrees clockwise (-128 … 127). */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
  minZoom: number;
  maxZoom: number;
  rotation: number;
}

export interface BasemapParts {
  worldSize: number;
  lines: { land: Line[]; borders: Line[]; states: Line[]; rivers: Line[]; lakes: Line[] };
  labels: { countries: MapLabel[]; seas: MapLabel[]; cities: MapLabel[] };
}

/**
 * The base map as one binary.
 *
 *     "WMB1"
 *     varint   world size in units: the Web Mercator square is 0 … size from west to east and from north to south
 *     varint   length in bytes of each of the eight sections, in the order
 *              land, borders, states, rivers, lakes (line sets), countries, seas, cities (label sets)
 *     the sections
 *
 *     line set    varint n, n varints: points of each line;
 *                 the x of every point of every line as zigzag varint differences, then the y likewise
 *                 (land and lakes are rings: last joins first; a hole follows its outer ring and turns the other way)
 *     label set   varint n; varint byte length of the texts; the texts in UTF-8, separated by line feeds, "|" within
 *                 a text breaks its line; then in columns of n: x and y (u16 little endian), smallest and largest zoom
 *                 (u8, tenths), rotation (i8, degrees)
 *
 * Varints are little endian base 128 (seven bits a byte, the high bit says that more follow); zigzag maps
 * 0, -1, 1, -2 … to 0, 1, 2, 3 … Columns, not records, because like beside like compresses better.
 */
export function encodeBasemap({ worldSize, lines, labels }: BasemapParts): Uint8Array {
  const { land, borders, states, rivers, lakes } = lines;
  const sections = [
    ...[land, borders, states, rivers, lakes].map(encodeLines),
    ...[labels.countries, labels.seas, labels.cities].map(encodeLabels),
  ];
  const head = new ByteWriter();
  head.bytes(new TextEncoder().encode('WMB1'));
  head.varint(worldSize);
  for (const section of sections) head.varint(section.length);
  for (const section of sections) head.bytes(section);
  return head.finish();
}

function encodeLines(lines: Line[]): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(lines.length);
  for (const line of lines) writer.varint(line.length);
  for (const axis of [0, 1] as const) {
    let last = 0;
    for (const line of lines) {
      for (const point of line) {
        writer.zigzag(point[axis] - last);
        last = point[axis];
      }
    }
  }
  return writer.finish();
}

function encodeLabels(labels: MapLabel[]): Uint8Array {
  const writer = new ByteWriter();
  const texts = new TextEncoder().encode(labels.map(({ text }) => text).join('\n'));
  writer.varint(labels.length);
  writer.varint(texts.length);
  writer.bytes(texts);
  writer.bytes(new Uint8Array(Uint16Array.from(labels, ({ x }) => x).buffer));
  writer.bytes(new Uint8Array(Uint16Array.from(labels, ({ y }) => y).buffer));
  writer.bytes(Uint8Array.from(labels, ({ minZoom }) => Math.round(minZoom * 10)));
  writer.bytes(Uint8Array.from(labels, ({ maxZoom }) => Math.round(maxZoom * 10)));
  writer.bytes(new Uint8Array(Int8Array.from(labels, ({ rotation }) => rotation).buffer));
  return writer.finish();
}

class ByteWriter {
  readonly #bytes: number[] = [];

  /** A whole number of 0 or more, below 2^53. */
  varint(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a whole number: ${value}`);
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  zigzag(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.#bytes.push(value);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
