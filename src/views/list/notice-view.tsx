import { Icon, type IconName } from '../ui/icon.tsx';
import css from './library-notice.module.css';

/** A sentence shown instead of entries, and what can be done about it. */
export interface Notice {
  /** Null while something is on its way. */
  icon: IconName | null;
  title: string;
  text: string;
  action: { word: string; act: () => void } | null;
}

/** Shown if there is nothing else to show. */
export function NoticeView({ icon, title, text, action }: Notice) {
  return (
    <div class={css.notice}>
      <span class={css.mark}>{icon ? <Icon name={icon} size={28} /> : <span class={css.travelling} />}</span>
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
