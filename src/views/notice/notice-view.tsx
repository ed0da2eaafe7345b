import { Glyph, Icon } from '../ui/icon.tsx';
import css from './library-notice.module.css';

const offline =
  'M3.5 9.5A13 13 0 0 1 8 6.7M20.5 9.5a13 13 0 0 0-7.5-3.4M6.7 13a8.5 8.5 0 0 1 4-2.1M17.3 13a8.4 8.4 0 0 0-1.6-1.2M9.7 16.3a4 4 0 0 1 4.6 0M12 19.7v.01M4 3.5l16 17';

/** A sentence shown instead of entries, and what can be done about it. */
export interface Notice {
  /** Null while something is on its way. */
  icon: 'entries' | 'offline' | null;
  title: string;
  text: string;
  action: { word: string; act: () => void } | null;
}

/** Shown if there is nothing else to show. */
export function NoticeView({ icon, title, text, action }: Notice) {
  return (
    <div class={css.notice}>
      <span class={css.mark}>
        {icon === 'entries' && <Icon name={icon} size={28} />}
        {icon === 'offline' && <Glyph path={offline} size={28} />}
        {icon === null && <span class={css.travelling} />}
      </span>
      <div role="status" translate={false}>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {action && (
        <button type="button" class={css.action} onClick={action.act}>
          {action.word}
        </button>
      )}
    </div>
  );
}
