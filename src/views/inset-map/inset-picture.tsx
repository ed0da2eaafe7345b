import type { InsetJourney } from '../../basemap/inset/draw-inset-scene.ts';
import { neatlinePx } from '../../basemap/inset/draw-neatline.ts';
import { pinEyePath, pinPath } from '../../basemap/inset/draw-pin.ts';
import { ringRadiusPx } from '../../basemap/inset/draw-route.ts';
import { stepsPerPx } from '../../basemap/map-outlines.ts';
import { MapShapes } from '../painter/map-shapes.tsx';
import { written } from '../painter/written-basemap.ts';
import { type InsetLabel, type InsetPicture as Picture, type Room, traceInset } from './trace-inset.ts';

/** Cached: pages are rendered more than once, until all of their parts are there. */
let last: { key: string; picture: Picture } | null = null;

/**
 * An inset map as an SVG in a written page, visible before any script runs. Nothing if there is no base map to draw
 * from. Its names are not exposed to screen readers: the frame describes what it shows.
 */
export function InsetPicture(journey: InsetJourney) {
  const { basemap } = written;
  if (!basemap) return null;
  const key = JSON.stringify(journey);
  if (last?.key !== key) {
    last = { key, picture: traceInset(journey, basemap.shapes, basemap.labels) };
  }
  const { zoom, map, past, toCome, stops, labels, pin, name, fields } = last.picture;
  const id = `${journey.origin.lat}_${journey.origin.lng}`;
  const ways = Object.entries({ past, 'to-come': toCome }).filter(([, data]) => data);
  const paths = [...ways, ...Object.entries(pathsOf(fields))] as [string, string][];
  return (
    <svg class="map-picture" aria-hidden="true" data-zoom={rounded(zoom)}>
      <rect class="map-water" width="100%" height="100%" />
      <svg x="50%" y="50%" aria-hidden="true">
        <MapShapes map={{ ...map, outlines: new Map<string, string>([...map.outlines, ...paths]) }} id={id} />
        <g class="map-way" transform={`scale(${1 / stepsPerPx})`}>
          {ways.map(([name]) => (
            <use href={`#${name}-${id}`} class={name === 'past' ? undefined : 'map-to-come'} />
          ))}
        </g>
        {labels.map((label) => (
          <Label {...label} />
        ))}
        {stops.map(({ x, y }) => (
          <circle class="map-stop" cx={rounded(x)} cy={rounded(y)} r={ringRadiusPx} />
        ))}
        {name && (
          <text class="map-own-name" data-room={onlyRoom(name.room)} x={rounded(name.x)} y={rounded(name.y)}>
            {name.text}
          </text>
        )}
        <g class="map-pin" transform={`translate(${rounded(pin.x)} ${rounded(pin.y)})`}>
          <path d={pinPath} />
          <path d={pinEyePath} />
        </g>
      </svg>
      <Neatline id={id} />
    </svg>
  );
}

const kindClass = { cities: 'map-city', countries: 'map-country', seas: 'map-sea' } as const;

function Label({ label, style, x, y, dot, room }: InsetLabel) {
  const turn = label.rotationDeg
    ? { transform: `rotate(${label.rotationDeg} ${rounded(x)} ${rounded(y)})` }
    : {};
  const [anchor, left] = dot && Math.abs(y - dot.y) < 1 ? besideDot(x, dot.x) : [undefined, x];
  return (
    <g class={kindClass[label.kind]} data-room={onlyRoom(room)} font-size={style.sizePx} {...turn}>
      {dot && <circle cx={rounded(dot.x)} cy={rounded(dot.y)} r={2} />}
      {label.lines.map((line, index) => (
        <text
          x={rounded(left)}
          y={rounded(y + (index - (label.lines.length - 1) / 2) * style.lineHeightPx)}
          text-anchor={anchor}
          letter-spacing={style.spacingPx < 1 ? undefined : style.spacingPx}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

/** A name's width is only estimated, so it is anchored at the dot and not at its middle. */
function besideDot(x: number, dotX: number): ['start' | 'end', number] {
  return x > dotX ? ['start', dotX + 6] : ['end', dotX - 6];
}

/** The fields of the neatline along its long and its short edges, as path data. */
function pathsOf({ across, down }: Picture['fields']): Record<'across' | 'down', string> {
  return {
    across: across.map(([start, end]) => `M${start} 0h${end - start}`).join(''),
    down: down.map(([start, end]) => `M0 ${start}v${end - start}`).join(''),
  };
}

function Neatline({ id }: { id: string }) {
  const middle = neatlinePx / 2;
  return (
    <g class="map-neatline">
      {/* Lines that are halved by the edge of the picture, each covering all but the last pixel of the one before. */}
      <rect class="map-frame" width="100%" height="100%" stroke-width={2 * neatlinePx} />
      <rect class="map-surface" width="100%" height="100%" stroke-width={2 * (neatlinePx - 1)} />
      {['0', '100%'].map((y, index) => (
        <svg x="50%" y={y} aria-hidden="true">
          <use
            href={`#across-${id}`}
            class="map-frame"
            transform={`translate(0 ${index ? -middle : middle})`}
          />
        </svg>
      ))}
      {['0', '100%'].map((x, index) => (
        <svg x={x} y="50%" aria-hidden="true">
          <use href={`#down-${id}`} class="map-frame" transform={`translate(${index ? -middle : middle})`} />
        </svg>
      ))}
      <rect class="map-frame" width="100%" height="100%" stroke-width={2} />
    </g>
  );
}

function onlyRoom(room: Room): Room | undefined {
  return room === 'all' ? undefined : room;
}

function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}
