import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { highlightColours } from '../../../model/reader/parse-highlight.ts';
import type { HighlightColour } from '../../../model/reader/reader-data.ts';
import { recoverFocus } from '../../../state/navigation/recover-focus.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { shareWords } from '../../../words/english/entry/share-words.ts';
import { Glyph, Icon } from '../../ui/icon.tsx';
import { markIcons } from '../mark-icons.ts';
import { wordsOfMarks } from '../words-of-marks.ts';
import css from './selection-tools.module.css';

const ofShare = wordsIn('share', shareWords);

interface SelectionToolsProps {
  /** The selection: on a wide window the tools are beside it. */
  range: Range;
  text: RefObject<HTMLElement | null>;
  onHighlight: (colour: HighlightColour) => void;
  onNote: () => void;
  onCopy: () => void;
  onShare: () => void;
  onClose: () => void;
}

/**
 * What can be done with selected text. On touch screens it is docked above the navigation, since the system's own
 * menu is at the selection. With the keyboard, Tab leads to it from the selection, and Escape away.
 */
export function SelectionTools(props: SelectionToolsProps) {
  const { range, text, onHighlight, onNote, onCopy, onShare, onClose } = props;
  const tools = useRef<HTMLDivElement>(null);
  const words = wordsOfMarks().selection;
  useStandBeside(tools, range);
  useKeys(tools, text, onClose);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      ref={tools}
      role="group"
      aria-label={words.name}
      class={css.tools}
      // A press must not clear the selection.
      onMouseDown={(event) => event.preventDefault()}
    >
      <p class="visually-hidden" role="status" translate={false}>
        {useLateWords(words.available)}
      </p>
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          class={css.colour}
          aria-label={words.highlight[colour]}
          title={words.highlight[colour]}
          onClick={() => onHighlight(colour)}
        >
          <span class={css.disc} data-colour={colour} />
        </button>
      ))}
      <span class={css.rule} />
      <button type="button" class={css.act} onClick={onNote}>
        <Glyph path={markIcons.note} size={20} />
        {words.note}
      </button>
      <button type="button" class={css.act} onClick={onCopy}>
        <Glyph path={markIcons.copy} size={20} />
        {wordsOfMarks().copy}
      </button>
      {'share' in navigator && (
        <button type="button" class={css.act} onClick={onShare}>
          <Icon name="share" size={20} />
          {ofShare().share}
        </button>
      )}
    </div>
  );
}

/** A live region announces changes to its content, not its initial content. */
function useLateWords(words: string): string {
  const spoken = useSignal('');
  useEffect(() => {
    const timer = setTimeout(() => {
      spoken.value = words;
    }, 100);
    return () => clearTimeout(timer);
  }, []);
  return spoken.value;
}

const gapPx = 10;

/**
 * Above the selection's first line, or below its last if there is no room. The style sheet decides whether it
 * applies.
 */
function useStandBeside(tools: RefObject<HTMLElement | null>, range: Range): void {
  useLayoutEffect(() => {
    const place = () => {
      const own = tools.current;
      if (!own) return;
      const { top, bottom, left, right } = range.getBoundingClientRect();
      const { offsetWidth, offsetHeight } = own;
      const above = top - offsetHeight - gapPx;
      const y = above > 60 ? above : Math.min(bottom + gapPx, innerHeight - offsetHeight - gapPx);
      const x = (left + right) / 2 - offsetWidth / 2;
      own.style.setProperty('--x', `${Math.max(gapPx, Math.min(x, innerWidth - offsetWidth - gapPx))}px`);
      own.style.setProperty('--y', `${Math.max(gapPx, y)}px`);
    };
    place();
    addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place);
      removeEventListener('resize', place);
    };
  }, [range]);
}

function useKeys(
  tools: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const before = useRef<Element | null>(null);
  // The tools disappear with the selection, and the pressed button with them: recorded at once, before anyone else
  // sees the focus gone. An effect after the paint would also be cleaned up only after it.
  useLayoutEffect(() => () => recoverFocus(() => before.current), []);
  // Keys work as soon as the tools are there: after the paint, a quick Tab would begin at the page's top.
  useLayoutEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      const own = tools.current;
      if (!own || document.querySelector('dialog[open]')) return;
      const focused = document.activeElement;
      const isInside = own.contains(focused);
      if (event.key === 'Escape') {
        event.preventDefault();
        onClose();
      } else if (event.key === 'Tab' && !event.shiftKey && !isInside && isReading(focused, text.current)) {
        event.preventDefault();
        before.current = focused === document.body ? null : focused;
        own.querySelector('button')?.focus();
      }
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [onClose]);
}

/** A reader who is at a field or a button of another part continues there. */
function isReading(focused: Element | null, text: Element | null): boolean {
  if (!(focused instanceof HTMLElement) || focused === document.body) return true;
  // The title is focused when an entry opens, and is not a control.
  return focused.tabIndex < 0 || focused.contains(text) || text?.contains(focused) === true;
}
