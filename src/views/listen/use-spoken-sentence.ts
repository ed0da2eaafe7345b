import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SpokenPart } from '../../model/entry/spoken-parts.ts';
import { listening } from '../../state/listening/listening.ts';
import { openEntry } from '../../state/signals.ts';
import { rangeOf } from '../marks/in-entry/text-ranges.ts';

const highlightName = 'spoken';
/** After the reader has scrolled, the page stays where they are for this long. */
const leaveAloneMs = 6_000;
/** The sentence is kept between these parts of the screen's height. */
const comfortable = { top: 0.15, bottom: 0.65 };

/** Marks the sentence that is being spoken in the open entry, and keeps it on the screen. */
export function useSpokenSentence(): void {
  const scrolledAtMs = useRef(0);
  useEffect(() => {
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    const scrolled = () => {
      scrolledAtMs.current = Date.now();
    };
    addEventListener('wheel', scrolled, options);
    addEventListener('touchmove', scrolled, options);
    return () => {
      stop.abort();
      showSpoken(null);
    };
  }, []);
  useSignalEffect(() => {
    const now = listening.value;
    const open = openEntry.value;
    const part = now?.parts[now.index];
    const isOpen = open.kind === 'open' && open.entry.slug === now?.entry.slug;
    // The entry may have been opened just now: its text is there with the next frame.
    requestAnimationFrame(() => {
      const range = isOpen && part ? rangeOfPart(part) : null;
      showSpoken(range);
      if (range && now?.isPlaying && Date.now() - scrolledAtMs.current > leaveAloneMs) follow(range);
    });
  });
}

function rangeOfPart(part: SpokenPart): Range | null {
  const article = document.querySelector('main article');
  if (!article) return null;
  if (part.where === 'body') return rangeOf(article, part);
  if (part.where === 'head') return rangeOfAll(article.querySelector('h1'));
  return rangeOfAll(article.querySelector(`[data-line="${part.where}"] p`));
}

function rangeOfAll(element: Element | null): Range | null {
  if (!element) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/** Browsers without the CSS Custom Highlight API read aloud without the mark. */
function showSpoken(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(highlightName, new Highlight(range));
  else CSS.highlights.delete(highlightName);
}

function follow(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= innerHeight * comfortable.top && bottom <= innerHeight * comfortable.bottom) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * 0.25, behavior: isCalm ? 'instant' : 'smooth' });
}
