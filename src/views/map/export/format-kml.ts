import { escapeXml } from './format-gpx.ts';
import type { Journey, JourneyStop } from './journey-stop.ts';
import { splitLine } from './split-line.ts';

/**
 * A journey as KML 2.2 (OGC 07-147r2): a placemark for each entry, and one for the route, which is cut where it
 * crosses the antimeridian. Children are in the schema's order; a coordinate is longitude, latitude.
 */
export function formatKml({ title, stops }: Journey): string {
  const lines = splitLine(stops);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    `<Document><name>${escapeXml(title)}</name>`,
    ...stops.map(formatPlacemark),
    ...(lines.length > 0
      ? [
          '  <Placemark><name>Route</name><MultiGeometry>',
          ...lines.map(
            (line) =>
              `    <LineString><tessellate>1</tessellate><coordinates>${line.map(({ lat, lng }) => `${lng},${lat}`).join(' ')}</coordinates></LineString>`,
          ),
          '  </MultiGeometry></Placemark>',
        ]
      : []),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function formatPlacemark({ name, description, lat, lng, time, url }: JourneyStop): string {
  const when = time === null ? '' : `<TimeStamp><when>${time}</when></TimeStamp>`;
  return `  <Placemark><name>${escapeXml(name)}</name><description>${escapeXml(`${description}\n${url}`)}</description>${when}<Point><coordinates>${lng},${lat}</coordinates></Point></Placemark>`;
}
