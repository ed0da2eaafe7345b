import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InsetJourney } from '../../basemap/inset/draw-inset-scene.ts';
import type { Coordinates } from '../../model/place/coordinates.ts';
import { themeName } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import { roomFirst } from '../ui/next-frame.ts';
import css from './inset-map.module.css';
import { watchInsetMap } from './watch-inset-map.ts';

const words = wordsIn('entry', entryWords);

interface InsetMapProps {
  origin: Coordinates;
  /** Places written from before, the latest first; `next` likewise those after, the earliest first. */
  previous?: readonly Coordinates[];
  next?: readonly Coordinates[];
  /** The place's name, beside the pin and for screen readers; without one the map is decoration. */
  name?: string;
}

/** The picture below the canvas in a written page; set by the code that writes pages, null in the app. */
export const writtenInset: { Picture: ComponentType<InsetJourney> | null } = { Picture: null };

const none: readonly Coordinates[] = [];

/**
 * A small static map of where an entry was written, with the route to it. It fills its container and draws itself
 * once the page is idle, since the words come first. A written page has a picture of it, which stays until then.
 */
export function InsetMap({ origin, previous = none, next = none, name }: InsetMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = themeName.value;
  const { Picture } = writtenInset;
  const stops = JSON.stringify([origin, previous, next]);
  useEffect(() => {
    if (!canvas.current) return undefined;
    return watchInsetMap(canvas.current, { origin, previous, next, name, theme });
    // Places are compared by value: callers make new arrays at every render.
  }, [stops, name, theme]);
  const role = name
    ? { role: 'img' as const, 'aria-label': words().mapOfOrigin(name) }
    : { 'aria-hidden': true };
  return (
    <div class={css.frame} {...role} {...roomFirst}>
      {Picture && <Picture {...{ origin, previous, next, name }} />}
      <canvas ref={canvas} class={css.canvas} />
    </div>
  );
}
