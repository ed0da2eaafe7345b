import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { InsetJourney } from '../../basemap/inset/draw-inset-scene.ts';
import type { Coordinates } from '../../model/coordinates.ts';
import { themeName } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry/entry-words.ts';
import css from './inset-map.module.css';
import { watchInsetMap } from './watch-inset-map.ts';

const words = wordsIn('entry', entryWords);

interface InsetMapProps {
  origin: Coordinates;
  /** Places written from before, the latest first; `next` likewise those after, the earliest first. */
  previous?: readonly Coordinates[];
  next?: readonly Coordinates[];
  /** The place's name, beside the pin and for who does not see it; without one the map is decoration. */
  name?: string;
}

/** What a page that is written ahead shows below the canvas; whoever writes pages sets it, the app has none. */
export const writtenInset: { Picture: ComponentType<InsetJourney> | null } = { Picture: null };

const none: readonly Coordinates[] = [];

/**
 * A small still map of where an entry was written, with the way that led there. It fills its container, which gives it
 * its size, and draws itself once the page is idle: the words come first. A page that is written ahead has a picture of it
 * below, which stays until then.
 */
export function InsetMap({ origin, previous = none, next = none, name }: InsetMapProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = themeName.value;
  const { Picture } = writtenInset;
  const stops = JSON.stringify([origin, previous, next]);
  useEffect(() => {
    if (!canvas.current) return undefined;
    return watchInsetMap(canvas.current, { origin, previous, next, name, theme });
    // Places are compared by what they are: callers make new arrays at every render.
  }, [stops, name, theme]);
  const role = name
    ? { role: 'img' as const, 'aria-label': words().mapOfOrigin(name) }
    : { 'aria-hidden': true };
  return (
    <div class={css.frame} {...role} data-next-frame>
      {Picture && <Picture {...{ origin, previous, next, name }} />}
      <canvas ref={canvas} class={css.canvas} />
    </div>
  );
}
