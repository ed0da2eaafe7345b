import type { BasemapLabels, BasemapShapes } from '../../basemap/decode-basemap.ts';
import { estimateTextWidth } from '../../basemap/estimate-text-width.ts';
import { chooseInsetView, insetViewAt, pointInView } from '../../basemap/inset/choose-inset-view.ts';
import type { InsetJourney } from '../../basemap/inset/draw-inset-scene.ts';
import { neatlineFields, neatlinePx } from '../../basemap/inset/draw-neatline.ts';
import { distinctStops, ringRadiusPx, traceLegs } from '../../basemap/inset/draw-route.ts';
import { citiesAround, fewCities, insetLabels } from '../../basemap/inset/inset-labels.ts';
import { frameBoxes, type PlacedName, pinBox, placeName } from '../../basemap/inset/place-name.ts';
import { createMiddlePath, type MapOutlines, traceMapWithin } from '../../basemap/map-outlines.ts';
import { projectCoordinates } from '../../basemap/mercator.ts';
import type { MapView } from '../../basemap/paint-map.ts';
import { type Box, type PlacedLabel, placeLabels } from '../../basemap/place-labels.ts';
import type { ClipBox } from '../../basemap/svg-path.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';

interface Point {
  x: number;
  y: number;
}

/** The frames in which a name is shown: all, those as wide as a phone's, or those that are narrow and high. */
export type Room = 'all' | 'wide' | 'square';

/** A name on the map, positioned from the middle of the frame. */
export interface InsetLabel extends PlacedLabel {
  room: Room;
}

/** An inset map as shapes, for frames of every size. All positions are CSS pixels from the middle of the frame. */
export interface InsetPicture {
  zoom: number;
  map: MapOutlines;
  /** Path data in the steps of the map's outlines; empty if no leg is visible. */
  past: string;
  toCome: string;
  stops: Point[];
  labels: InsetLabel[];
  pin: Point;
  name: (PlacedName & { room: Room }) | null;
  /** The dark fields of the frame, along its long and its short edges. */
  fields: ReturnType<typeof neatlineFields>;
}

/** What the picture covers: the widest frame, on a tablet, and the highest, beside a text. */
const paper = { widthPx: 860, heightPx: 232, pixelRatio: 1 };
/** The most frequent frames: on a small phone, and beside a text. */
const phone = { widthPx: 320, heightPx: 148, pixelRatio: 1 };
const square = { widthPx: 232, heightPx: 232, pixelRatio: 1 };
/** Between a name and the frame. */
const gapPx = 4;
/** For all outlines: a page is readable before its map is there, and has few bytes for it. */
const maxSigns = 5200;
const core: ClipBox[] = [
  { left: -200, top: -80, right: 200, bottom: 80 },
  { left: -122, top: -122, right: 122, bottom: 122 },
];

/** Chooses and draws the same as `drawInsetMap`, without a canvas: the map around an origin with the route to it. */
export function traceInset(
  { origin, name, ...journey }: InsetJourney,
  shapes: BasemapShapes,
  labels: BasemapLabels,
): InsetPicture {
  const previous = distinctStops(origin, journey.previous);
  const next = distinctStops(origin, journey.next);
  const cities = citiesAround(origin, labels.cities);
  const { zoom } = chooseInsetView(phone, { origin, previous: previous[0], cities });
  const view = insetViewAt(paper, origin, zoom);
  const stops = [...previous, ...next];
  const legsOf = (ends: readonly Coordinates[]): string => {
    const path = createMiddlePath(view, { core, roughness: 0.5 });
    traceLegs(path, view, origin, ends);
    return path.data();
  };
  return {
    zoom,
    map: traceMapWithin(maxSigns, shapes, view, core),
    past: legsOf(previous),
    toCome: legsOf(next),
    stops: ringsIn(view, stops),
    pin: fromMiddle(pointInView(projectCoordinates(origin), view), view),
    ...placeNames({ origin, stops, name }, labels, zoom),
    fields: fieldsFromMiddle(view),
  };
}

function ringsIn(view: MapView, stops: readonly Coordinates[]): Point[] {
  const rings = stops.map((stop) => pointInView(projectCoordinates(stop), view));
  const reach = ringRadiusPx + 1;
  return rings
    .filter(({ x, y }) => x > -reach && x < view.widthPx + reach && y > -reach && y < view.heightPx + reach)
    .map((ring) => fromMiddle(ring, view));
}

interface Named {
  origin: Coordinates;
  stops: readonly Coordinates[];
  name: string | undefined;
}

/** The names of a phone's frame, and those of a square one that are missing there or would be cut off. */
function placeNames(
  { origin, stops, name }: Named,
  labels: BasemapLabels,
  zoom: number,
): Pick<InsetPicture, 'labels' | 'name'> {
  const wanted = insetLabels(labels, zoom, { origin, stops });
  const placeIn = (size: typeof phone, taken: readonly Box[], name?: PlacedName) => {
    const view = insetViewAt(size, origin, zoom);
    const pin = pointInView(projectCoordinates(origin), view);
    const avoid = [...frameBoxes(view), pinBox(pin), ...(name ? [name.box] : []), ...taken];
    return placeLabels({ labels: wanted, view, avoid, measure: estimateTextWidth }).map((placed) => ({
      ...placed,
      ...fromMiddle(placed, view),
      ...(placed.dot && { dot: fromMiddle(placed.dot, view) }),
    }));
  };
  const pin = pointInView(projectCoordinates(origin), insetViewAt(phone, origin, zoom));
  const placedName = name === undefined ? undefined : placeName(name, pin, phone, estimateTextWidth);
  const onPhones = fewCities(placeIn(phone, [], placedName)).map(
    (placed): InsetLabel => ({ ...placed, room: roomOf(boxOf(placed)) }),
  );
  const inSquare = onPhones.filter(({ room }) => room === 'all');
  const known = new Set(inSquare.map(({ label }) => label));
  const own: InsetPicture['name'] = placedName
    ? {
        ...placedName,
        ...fromMiddle(placedName, phone),
        box: shifted(placedName.box, -phone.widthPx / 2, -phone.heightPx / 2),
        room: roomOf(shifted(placedName.box, -phone.widthPx / 2, -phone.heightPx / 2)),
      }
    : null;
  const taken = [...inSquare.map(boxOf), ...(own?.room === 'all' ? [own.box] : [])].map((box) =>
    shifted(box, square.widthPx / 2, square.heightPx / 2),
  );
  const others = fewCities([...inSquare, ...placeIn(square, taken).filter(({ label }) => !known.has(label))])
    .slice(inSquare.length)
    .map((placed): InsetLabel => ({ ...placed, room: 'square' }));
  return { labels: [...onPhones, ...others], name: own };
}

function roomOf({ left, right }: Pick<Box, 'left' | 'right'>): Room {
  const half = square.widthPx / 2 - neatlinePx - gapPx;
  return left > -half && right < half ? 'all' : 'wide';
}

function boxOf({ label, style, x, y, dot }: PlacedLabel): Box {
  const width = Math.max(...label.lines.map((line) => estimateTextWidth(line, style)));
  const height = label.lines.length * style.lineHeightPx;
  return {
    left: Math.min(x - width / 2, dot?.x ?? x),
    top: Math.min(y - height / 2, dot?.y ?? y),
    right: Math.max(x + width / 2, dot?.x ?? x),
    bottom: Math.max(y + height / 2, dot?.y ?? y),
  };
}

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function fromMiddle<P extends Point>({ x, y }: P, { widthPx, heightPx }: typeof phone): Point {
  return { x: x - widthPx / 2, y: y - heightPx / 2 };
}

function fieldsFromMiddle(view: MapView): InsetPicture['fields'] {
  const { across, down } = neatlineFields(view);
  const from = (middle: number) => (field: [number, number]) =>
    field.map((px) => px - middle) as [number, number];
  return { across: across.map(from(view.widthPx / 2)), down: down.map(from(view.heightPx / 2)) };
}
