import { wordsIn } from '../../state/words-in.ts';
import { typeWords } from '../../words/english/entry/type-words.ts';
import { SheetDialog } from '../ui/sheet-dialog.tsx';
import { ThemeChoices } from './theme-choices.tsx';
import { TypeChoices } from './type-choices.tsx';
import css from './type-panel.module.css';

const words = wordsIn('type', typeWords);

/** How entries are set, and the theme. The page behind stays visible and changes with it. */
export function TypePanel({ anchor, onClose }: { anchor: HTMLElement | null; onClose: () => void }) {
  return (
    <SheetDialog name={words().title} hasOwnStep isClear anchor={anchor} onClose={onClose}>
      <div class={css.panel}>
        <TypeChoices />
        <fieldset class={css.group}>
          <legend>{words().theme}</legend>
          <ThemeChoices />
        </fieldset>
      </div>
    </SheetDialog>
  );
}
