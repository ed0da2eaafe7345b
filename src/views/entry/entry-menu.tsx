import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { wordsIn } from '../../state/words-in.ts';
import { entryMenuWords } from '../../words/english/entry/entry-menu-words.ts';
import { Glyph } from '../ui/icon.tsx';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import type { EntryAction, EntryPartProps } from './entry-action.ts';
import { entryActions } from './entry-actions.ts';
import css from './entry-menu.module.css';
import { menuIcons } from './menu-icons.ts';

const words = wordsIn('entryMenu', entryMenuWords);

/** What else can be done with an open entry, and whatever part of it was opened from here. */
export function EntryMenu({ entry, anchor, onClose }: EntryPartProps) {
  const list = useRef<HTMLUListElement>(null);
  const chosen = useRef<EntryAction | null>(null);
  const opened = useSignal<string | null>(null);
  const actions = entryActions(entry);
  const part = actions.find(({ key }) => key === opened.value)?.does;
  if (part?.kind === 'open') return <part.Part entry={entry} anchor={anchor} onClose={onClose} />;

  const choose = (action: EntryAction) => {
    if (action.does.kind === 'switch') return action.does.turn(!action.does.isOn);
    chosen.current = action;
    list.current?.closest('dialog')?.close();
  };
  const closed = () => {
    const action = chosen.current;
    if (action?.does.kind === 'open') {
      opened.value = action.key;
      return;
    }
    onClose();
    if (action?.does.kind === 'act') action.does.run();
  };
  return (
    <SheetDialog name={words().title} hasOwnStep anchor={anchor} onClose={closed}>
      <ul ref={list} class={css.actions}>
        {actions.map((action) => (
          <li key={action.key}>
            <ActionLine action={action} onChoose={() => choose(action)} />
          </li>
        ))}
      </ul>
    </SheetDialog>
  );
}

function ActionLine({ action, onChoose }: { action: EntryAction; onChoose: () => void }) {
  const { name, note, icon, does } = action;
  const content = (
    <>
      <Glyph path={menuIcons[icon]} />
      <span class={css.words}>
        <span class={css.name}>{name}</span>
        {note && <span class={css.note}>{note}</span>}
      </span>
    </>
  );
  if (does.kind === 'unable') return <p class={css.action}>{content}</p>;
  if (does.kind !== 'switch')
    return (
      <button type="button" class={css.action} onClick={onChoose}>
        {content}
      </button>
    );
  return (
    <button type="button" role="switch" aria-checked={does.isOn} class={css.action} onClick={onChoose}>
      {content}
      <span class={css.switch} />
    </button>
  );
}
