import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import css from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onInput: (text: string) => void;
  /** The page's main field, and not one that narrows down what a page shows. */
  isLarge?: boolean;
  /** Takes the focus when the page opens, if it is empty. */
  isFirst?: boolean;
}

/** A field for words to search for. */
export function SearchField({ label, placeholder, value, onInput, isLarge, isFirst }: SearchFieldProps) {
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (isFirst && value === '') field.current?.focus({ preventScroll: true });
  }, []);
  return (
    <search>
      <label class={css.field} data-large={isLarge}>
        <Icon name="search" size={isLarge ? 24 : 20} />
        <input
          ref={field}
          type="search"
          value={value}
          aria-label={label}
          placeholder={placeholder}
          enterkeyhint="search"
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      </label>
    </search>
  );
}
