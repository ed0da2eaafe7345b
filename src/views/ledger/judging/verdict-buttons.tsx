import type { Verdict } from '../../../model/ledger/judgement.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { verdictWords } from '../../../words/english/books/verdict-words.ts';
import { Glyph, Icon } from '../../ui/icon.tsx';
import css from './verdict-buttons.module.css';

const words = wordsIn('verdict', verdictWords);

const dash = 'M5.5 12h13';
const question = 'M9 9.2a3.1 3.1 0 1 1 4.4 2.8c-1 .5-1.400 1.100-1.400 2.200M12 18v.01';

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
          <VerdictIcon verdict={verdict} />
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
      <VerdictIcon verdict={verdict} />
      {words()[verdict]}
    </span>
  );
}

function VerdictIcon({ verdict }: { verdict: Verdict }) {
  switch (verdict) {
    case 'came-true':
      return <Icon name="check" size={20} />;
    case 'partly':
      return <Glyph path={dash} size={20} />;
    case 'did-not':
      return <Icon name="cross" size={20} />;
    case 'cannot-tell':
      return <Glyph path={question} size={20} />;
  }
}
