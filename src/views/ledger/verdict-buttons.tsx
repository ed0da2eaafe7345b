import type { Verdict } from '../../model/judgement.ts';
import { wordsIn } from '../../state/words-in.ts';
import { verdictWords } from '../../words/english/books/verdict-words.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import css from './verdict-buttons.module.css';

const words = wordsIn('verdict', verdictWords);

const icons: Record<Verdict, IconName> = {
  'came-true': 'check',
  partly: 'dash',
  'did-not': 'cross',
  'cannot-tell': 'question',
};

interface VerdictButtonsProps {
  chosen: Verdict | null;
  onChoose: (verdict: Verdict) => void;
}

/** Three equal answers; the fourth, that there is none, is less prominent below them. */
export function VerdictButtons({ chosen, onChoose }: VerdictButtonsProps) {
  return (
    <>
      {(['came-true', 'partly', 'did-not'] as const).map((verdict) => (
        <button
          key={verdict}
          type="button"
          class={css.verdict}
          data-verdict={verdict}
          aria-pressed={chosen === verdict}
          onClick={() => onChoose(verdict)}
        >
          <Icon name={icons[verdict]} size={20} />
          <span>{words()[verdict]}</span>
        </button>
      ))}
    </>
  );
}

/** A verdict as a fact: its icon in its colour, and its word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span class={css.mark} data-verdict={verdict}>
      <Icon name={icons[verdict]} size={20} />
      {words()[verdict]}
    </span>
  );
}
