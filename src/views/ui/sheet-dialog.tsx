import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { pushLayer } from '../../state/navigation/history-layers.ts';
import { wordsIn } from '../../state/words-in.ts';
import { dialogWords } from '../../words/english/dialog-words.ts';
import { Icon } from './icon.tsx';
import css from './sheet-dialog.module.css';

interface SheetDialogProps {
  name: string;
  /** A line under the name. */
  note?: string;
  /** Back closes it in every browser, through a history step; without it, only if the browser itself does that. */
  hasOwnStep?: boolean;
  /** On a wide window the sheet opens below this element, not in the middle. */
  anchor?: HTMLElement | null;
  /** What is behind it has to stay visible. */
  isClear?: boolean;
  /** Called once it is closed, with the focus back where it came from and its history step gone. */
  onClose: () => void;
  children: ComponentChildren;
}

const words = wordsIn('dialog', dialogWords);

/** A sheet over the page that Escape, Back and a tap beside it close. It is open as long as it is mounted. */
export function SheetDialog({
  name,
  note,
  hasOwnStep = false,
  anchor,
  isClear,
  onClose,
  children,
}: SheetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const nameId = useId();
  const leave = useRef<(() => Promise<void>) | null>(null);
  useEffect(() => {
    const sheet = dialog.current;
    if (!sheet) return;
    if (anchor) hangUnder(sheet, anchor);
    sheet.showModal();
    if (hasOwnStep) leave.current = pushLayer(() => sheet.close());
    // Clicks on the backdrop have the dialog as their target; keys have Escape already.
    const closeFromBeside = (event: MouseEvent) => event.target === sheet && sheet.close();
    sheet.addEventListener('click', closeFromBeside);
    return () => sheet.removeEventListener('click', closeFromBeside);
  }, []);
  const closed = async () => {
    await leave.current?.();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      class={css.sheet}
      aria-labelledby={nameId}
      data-hanging={anchor ? true : undefined}
      data-clear={isClear}
      onClose={() => void closed()}
    >
      <div class={css.inside}>
        <header class={css.header}>
          <div>
            <h2 id={nameId} class={css.name}>
              {name}
            </h2>
            {note && <p class={css.count}>{note}</p>}
          </div>
          <button
            type="button"
            class={css.close}
            aria-label={words().close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="cross" size={20} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** Aligns the sheet's end with the element's end; the style sheet uses it only on wide windows. */
function hangUnder(sheet: HTMLElement, anchor: HTMLElement): void {
  const { bottom, left, right } = anchor.getBoundingClientRect();
  const isMirrored = getComputedStyle(anchor).direction === 'rtl';
  sheet.style.setProperty('--top', `${bottom}px`);
  sheet.style.setProperty('--end', `${isMirrored ? left : document.documentElement.clientWidth - right}px`);
}
