import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { wordsIn } from '../../../state/words-in.ts';
import { entryMenuWords } from '../../../words/english/entry/entry-menu-words.ts';
import { Action, ActionList } from '../../ui/action-list.tsx';
import { SheetDialog } from '../../ui/sheet-dialog.tsx';
import { type EntryAction, type EntryPartProps, menuIcons } from './entry-action.ts';
import { entryActions } from './entry-actions.ts';

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
      <ActionList list={list}>
        {actions.map((action) => {
          const { key, name, note, icon, does } = action;
          return (
            <Action
              key={key}
              name={name}
              note={note}
              icon={menuIcons[icon]}
              isOn={does.kind === 'switch' ? does.isOn : undefined}
              onChoose={does.kind === 'unable' ? undefined : () => choose(action)}
            />
          );
        })}
      </ActionList>
    </SheetDialog>
  );
}
