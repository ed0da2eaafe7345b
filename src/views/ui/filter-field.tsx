import css from './filter-field.module.css';
import { Icon } from './icon.tsx';

interface FilterFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onInput: (text: string) => void;
}

/** A small field that narrows down what the page shows. */
export function FilterField({ label, placeholder, value, onInput }: FilterFieldProps) {
  return (
    <search>
      <label class={css.field}>
        <Icon name="search" size={20} />
        <span class="visually-hidden">{label}</span>
        <input
          type="search"
          value={value}
          placeholder={placeholder}
          enterkeyhint="search"
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
    </search>
  );
}
