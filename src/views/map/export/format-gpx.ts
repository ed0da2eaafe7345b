import type { Journey, JourneyStop } from './journey-stop.ts';

/** What XML 1.0 cannot represent: controls other than tab and line breaks, unpaired surrogates, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * A journey as GPX 1.1 (https://www.topografix.com/GPX/1/1/): a waypoint for each entry, and one track through them.
 * Children are in the schema's order; a longitude of 180°, which its schema excludes, is written as -180°.
 */
export function formatGpx({ title, stops }: Journey): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Waymark" xmlns="http://www.topografix.com/GPX/1/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">',
    `  <metadata><name>${escapeXml(title)}</name></metadata>`,
    ...stops.map(formatWaypoint),
  ];
  if (stops.length > 1) {
    lines.push(
      `  <trk><name>${escapeXml(title)}</name><trkseg>`,
      ...stops.map((stop) => `    <trkpt ${positionOf(stop)}>${timeOf(stop)}</trkpt>`),
      '  </trkseg></trk>',
    );
  }
  return `${lines.join('\n')}\n</gpx>\n`;
}

/** Escapes any text for XML 1.0, in an element or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function formatWaypoint(stop: JourneyStop): string {
  const { name, description, url } = stop;
  return `  <wpt ${positionOf(stop)}>${timeOf(stop)}<name>${escapeXml(name)}</name><desc>${escapeXml(description)}</desc><link href="${escapeXml(url)}"></link></wpt>`;
}

function positionOf({ lat, lng }: JourneyStop): string {
  return `lat="${lat}" lon="${lng === 180 ? -180 : lng}"`;
}

function timeOf({ time }: JourneyStop): string {
  return time === null ? '' : `<time>${time}</time>`;
}
