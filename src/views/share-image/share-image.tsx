import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../model/entry/entry.ts';
import { announce } from '../../state/announce.ts';
import { downloadBlob } from '../../state/download-file.ts';
import { nameOfJournal } from '../../state/journal/name-of-journal.ts';
import { themeName } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { shareImageWords } from '../../words/english/entry/share-image-words.ts';
import { shareWords } from '../../words/english/entry/share-words.ts';
import { addressOf } from '../ui/format/address-of.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { cardOf } from './card-of.ts';
import { cardHeightPx, cardWidthPx, drawCard } from './draw-card.ts';
import { selectedWords } from './selected-words.ts';
import css from './share-image.module.css';

const words = wordsIn('shareImage', shareImageWords);
const ofShare = wordsIn('share', shareWords);

/** An entry as a card: shown before it is shared, drawn here and sent nowhere. */
export function ShareImage({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const state = useSignal<'drawing' | 'failed' | File>('drawing');
  const hasMap = useSignal(false);
  const card = useRef(cardOf(entry, selectedWords())).current;
  useEffect(() => {
    if (!canvas.current) return;
    makeFile(canvas.current, `${nameOfJournal()}-${entry.slug}.png`).then(
      (file) => {
        state.value = file ?? 'failed';
      },
      (error: unknown) => {
        state.value = 'failed';
        reportError(error);
      },
    );
  }, []);
  const close = () => sheet.current?.closest('dialog')?.close();
  const file = typeof state.value === 'string' ? null : state.value;
  const { alt, altWithoutMap } = words();
  return (
    <SheetDialog name={words().title} note={words().note} hasOwnStep onClose={onClose}>
      <div ref={sheet} class={css.sheet}>
        <canvas
          ref={canvas}
          class={css.card}
          width={cardWidthPx}
          height={cardHeightPx}
          role="img"
          aria-label={(hasMap.value ? alt : altWithoutMap)(entry.title, card.headline, card.quote)}
          data-drawn={file ? true : undefined}
        />
        <p role="status" translate={false} class={file ? 'visually-hidden' : undefined}>
          {state.value === 'drawing' && words().drawing}
          {state.value === 'failed' && words().failed}
        </p>
        {file && (
          <div class={css.actions}>
            {navigator.canShare?.({ files: [file] }) && (
              <button type="button" class={css.share} onClick={() => void share(file).then(close)}>
                {ofShare().share}
              </button>
            )}
            <button
              type="button"
              class={css.save}
              onClick={() => {
                downloadBlob(file.name, file);
                close();
                announce(words().saved);
              }}
            >
              {words().save}
            </button>
          </div>
        )}
      </div>
    </SheetDialog>
  );

  async function makeFile(on: HTMLCanvasElement, name: string): Promise<File | null> {
    hasMap.value = await drawCard(on, card, themeName.peek());
    const blob = await new Promise<Blob | null>((resolve) => on.toBlob(resolve, 'image/png'));
    return blob && new File([blob], name, { type: 'image/png' });
  }

  async function share(picture: File): Promise<void> {
    try {
      await navigator.share({ files: [picture], text: addressOf(entry) });
    } catch (error) {
      // The reader closed the system's sheet, or the browser refused: the file can still be saved.
      if (!(error instanceof DOMException)) throw error;
      if (error.name !== 'AbortError') downloadBlob(picture.name, picture);
    }
  }
}
