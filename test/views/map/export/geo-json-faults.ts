/** What is wrong with a GeoJSON text by the rules of RFC 7946, a line a fault; the sections are those of the RFC. */
export function geoJsonFaults(text: string): string[] {
  const collection: unknown = JSON.parse(text);
  if (!isObject(collection) || collection.type !== 'FeatureCollection' || !Array.isArray(collection.features))
    return ['3.3: no FeatureCollection with an array of features'];
  return [
    ...(['crs', 'coordinates', 'geometry', 'geometries', 'properties'] as const).flatMap((member) =>
      member in collection ? [`4, 7.1: a FeatureCollection has no member ${member}`] : [],
    ),
    ...collection.features.flatMap(featureFaults),
  ];
}

function featureFaults(feature: unknown): string[] {
  if (!isObject(feature) || feature.type !== 'Feature') return ['3.2: no Feature'];
  const { id, properties, geometry } = feature;
  const faults: string[] = [];
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') faults.push('3.2: id');
  if (properties !== null && !isObject(properties)) faults.push('3.2: properties');
  if ('coordinates' in feature || 'features' in feature) faults.push('7.1: members of other types');
  if (geometry === undefined) faults.push('3.2: geometry');
  return geometry === null || geometry === undefined ? faults : [...faults, ...geometryFaults(geometry)];
}

function geometryFaults(geometry: unknown): string[] {
  if (!isObject(geometry)) return ['3.1: no geometry'];
  if ('properties' in geometry || 'geometry' in geometry) return ['7.1: members of other types'];
  const { type, coordinates } = geometry;
  if (type === 'Point') return positionFaults(coordinates);
  if (type !== 'MultiLineString' || !Array.isArray(coordinates)) return [`3.1: ${String(type)}`];
  return coordinates.flatMap(lineFaults);
}

function lineFaults(line: unknown): string[] {
  if (!Array.isArray(line) || line.length < 2) return ['3.1.4: a line has two positions at least'];
  const crossings = line.some((position, at) => at > 0 && Math.abs(position[0] - line[at - 1][0]) > 180);
  return [...line.flatMap(positionFaults), ...(crossings ? ['3.1.9: crosses the antimeridian'] : [])];
}

function positionFaults(position: unknown): string[] {
  if (!Array.isArray(position) || position.length < 2 || position.length > 3) return ['3.1.1: no position'];
  const [lng, lat] = position;
  if (!position.every(Number.isFinite)) return ['3.1.1: not of numbers'];
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [] : [`4: ${lng}, ${lat} is not on the earth`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
