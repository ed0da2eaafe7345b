import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { journal } from '../../model/journal/journal.ts';
import {
  type Listening,
  listening,
  pause,
  play,
  resumeListening,
  skip,
  stopListening,
} from '../../state/listening/listening.ts';
import { voices, voicesFor } from '../../state/listening/voices.ts';
import { hrefOf } from '../../state/navigation/navigate.ts';
import { recoverFocus } from '../../state/navigation/recover-focus.ts';
import { language, wordsIn } from '../../state/words-in.ts';
import { listenWords } from '../../words/english/entry/listen-words.ts';
import { headlineOf } from '../ui/format/describe-entry.ts';
import { Glyph, Icon } from '../ui/icon.tsx';
import css from './listen-bar.module.css';
import { ListenSettings } from './listen-settings.tsx';
import { useSpokenSentence } from './use-spoken-sentence.ts';

const words = wordsIn('listen', listenWords);

const playTriangle = 'M8 5.5v13l10.5-6.5z';
const pauseBars = 'M8.5 5.5v13M15.5 5.5v13';
const back = 'M18 6.5v11L9.5 12zM6 6.5v11';
const forward = 'M6 6.5v11l8.5-5.5zM18 6.5v11';

/** The player above the navigation while an entry is read aloud; also after a reload, paused. */
export function ListenBar() {
  useEffect(() => {
    if (!listening.peek()) void resumeListening();
  }, []);
  return listening.value && <Bar {...listening.value} />;
}

function Bar({ entry, parts, index, isPlaying, stopped }: Listening) {
  const isOpen = useSignal(false);
  useSpokenSentence();
  const bar = useRoomBelow();
  const digits = new Intl.NumberFormat(language.value);
  // Nothing is heard before the device has listed its voices.
  const isLooking = isPlaying && voices.value === null;
  const isSpeaking = isPlaying && !isLooking;
  return (
    <section ref={bar} class={css.bar} aria-label={words().bar} data-listen-bar>
      {isOpen.value && <ListenSettings />}
      <div class={css.line}>
        <a class={css.entry} href={hrefOf({ page: 'entry', slug: entry.slug })}>
          <strong dir="auto">{headlineOf(entry)}</strong>
          <span class={css.count}>
            {isLooking
              ? words().looking
              : words().progress(
                  digits.format(Math.min(index + 1, parts.length)),
                  digits.format(parts.length),
                )}
          </span>
        </a>
        {/* As on every player, from left to right in all languages. */}
        <div class={css.transport} dir="ltr">
          <button type="button" class={css.tool} aria-label={words().back} onClick={() => skip(-1)}>
            <Glyph path={back} />
          </button>
          <button
            type="button"
            class={css.play}
            aria-label={isSpeaking ? words().pause : words().play}
            onClick={isPlaying ? pause : play}
          >
            <Glyph path={isSpeaking ? pauseBars : playTriangle} />
          </button>
          <button type="button" class={css.tool} aria-label={words().forward} onClick={() => skip(1)}>
            <Glyph path={forward} />
          </button>
        </div>
        <button
          type="button"
          class={css.tool}
          aria-label={words().more}
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon name="settings" />
        </button>
        <button type="button" class={css.tool} aria-label={words().close} onClick={stop}>
          <Icon name="cross" size={20} />
        </button>
      </div>
      <Trouble stopped={stopped} />
      <span class={css.progress} style={{ transform: `scaleX(${index / parts.length})` }} />
    </section>
  );
}

/** Its button goes with the bar. */
function stop(): void {
  recoverFocus();
  stopListening();
}

function Trouble({ stopped }: Pick<Listening, 'stopped'>) {
  const hasOther =
    voices.value !== null && voices.value.length > 0 && !voicesFor(voices.value, journal.language).speakIt;
  const sentence =
    stopped === 'no-voice'
      ? words().noVoice
      : stopped === 'failed'
        ? words().failed
        : stopped === 'ended'
          ? words().ended
          : hasOther
            ? words().noVoiceFor(nameOfLanguage(journal.language))
            : '';
  return (
    <p role="status" translate={false} class={css.trouble}>
      {sentence}
    </p>
  );
}

function nameOfLanguage(tag: string): string {
  return new Intl.DisplayNames(language.value, { type: 'language' }).of(tag) ?? tag;
}

/** Between the bar and what floats above it. */
const gapPx = 8;

/** The page's end stays reachable above the bar, and whatever floats above the navigation is moved above the bar. */
function useRoomBelow(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    const observer = new ResizeObserver(() =>
      root.style.setProperty('--listening', `${(bar.current?.offsetHeight ?? 0) + gapPx}px`),
    );
    root.dataset.listening = '';
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      delete root.dataset.listening;
      root.style.removeProperty('--listening');
    };
  }, []);
  return bar;
}
