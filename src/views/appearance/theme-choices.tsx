import { useId } from 'preact/hooks';
import { themeChoices } from '../../model/settings/theme.ts';
import { chooseSetting } from '../../state/settings/choose-setting.ts';
import { themeChoice } from '../../state/signals.ts';
import { wordsIn } from '../../state/words-in.ts';
import { typeWords } from '../../words/english/entry/type-words.ts';
import css from './theme-choices.module.css';

const words = wordsIn('type', typeWords);

/** The choice of themes, each shown as a sample of itself. */
export function ThemeChoices() {
  const group = useId();
  return (
    <div class={css.choices}>
      {themeChoices.map((choice) => (
        <label key={choice} class={css.choice} data-swatch={choice}>
          <input
            type="radio"
            name={group}
            value={choice}
            checked={themeChoice.value === choice}
            onChange={() => void chooseSetting('theme', choice)}
          />
          <span class={css.swatch} aria-hidden="true">
            Aa
          </span>
          {words().themes[choice]}
        </label>
      ))}
    </div>
  );
}
