import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import css from './map-dialog.module.css';
import { MapIcon } from './map-icon.tsx';

interface MapDialogProps {
  name: string;
  /** A line under the name. */
  note?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A sheet over the map that Escape, Back and a tap beside it close. It is open for as long as it is there. */
export function MapDialog({ name, note, onClose, children }: MapDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const nameId = useId();
  useEffect(() => {
    const sheet = dialog.current;
    if (!sheet) return;
    sheet.showModal();
    // The backdrop's clicks are the dialog's own; keys have Escape already.
    const closeFromBeside = (event: MouseEvent) => event.target === sheet && sheet.close();
    sheet.addEventListener('click', closeFromBeside);
    return () => sheet.removeEventListener('click', closeFromBeside);
  }, []);
  return (
    <dialog ref={dialog} class={css.sheet} aria-labelledby={nameId} onClose={onClose}>
      <div class={css.inside}>
        <header class={css.header}>
          <div>
            <h2 id={nameId} class={css.name}>
              {name}
            </h2>
            {note && <p class={css.count}>{note}</p>}
          </div>
          <button type="button" class={css.close} aria-label="Close" onClick={() => dialog.current?.close()}>
            <MapIcon name="close" size={20} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
