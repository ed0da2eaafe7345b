import css from '../entry/entry-menu.module.css';
import { Glyph } from '../ui/icon.tsx';

interface WayfindingLineProps {
  name: string;
  note?: string;
  /** Paths of the icon, on the grid of the others. */
  icon: string;
  isFirst?: boolean;
  onChoose: () => void;
}

/** One line of a sheet with actions. */
export function WayfindingLine({ name, note, icon, onChoose }: WayfindingLineProps) {
  return (
    <li>
      <button type="button" class={css.action} onClick={onChoose}>
        <Glyph path={icon} />
        <span class={css.words}>
          <span class={css.name}>{name}</span>
          {note && <span class={css.note}>{note}</span>}
        </span>
      </button>
    </li>
  );
}
