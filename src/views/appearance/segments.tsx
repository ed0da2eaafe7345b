import { useId } from 'preact/hooks';
import css from './segments.module.css';

interface SegmentsProps<Value extends string> {
  name: string;
  note?: string;
  /** `face` is the typeface in which the option's own name is set. */
  options: readonly { value: Value; name: string; face?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** A choice of one among a few, side by side. */
export function Segments<Value extends string>({
  name,
  note,
  options,
  chosen,
  onChoose,
}: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset class={css.group} aria-describedby={note && `${id}-note`}>
      <legend>{name}</legend>
      <div class={css.segments}>
        {options.map((option) => (
          <label key={option.value} class={css.segment} data-face={option.face}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.name}</span>
          </label>
        ))}
      </div>
      {note && (
        <p id={`${id}-note`} class={css.note}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
