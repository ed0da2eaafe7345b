import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { parseUrl } from '../../../model/text/parse-url.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { ledgerWords } from '../../../words/english/books/ledger-words.ts';
import css from './judge-panel.module.css';

const words = wordsIn('ledger', ledgerWords);

interface NoteFormProps {
  note: Signal<string>;
  evidence: Signal<string>;
  isJudged: boolean;
  /** One of the two has changed. */
  onType: () => void;
  onKeep: () => void;
}

/** A note and a link to evidence. They belong to a verdict: before it they wait for it. */
export function NoteForm({ note, evidence, isJudged, onType, onKeep }: NoteFormProps) {
  const id = useId();
  const isNoLink = evidence.value.trim() !== '' && parseEvidence(evidence.value) === null;
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <label for={`${id}-note`}>{words().note}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        value={note.value}
        onInput={(event) => {
          note.value = event.currentTarget.value;
          onType();
        }}
      />
      <label for={`${id}-evidence`}>{words().evidence}</label>
      <input
        id={`${id}-evidence`}
        type="text"
        inputMode="url"
        autocomplete="off"
        placeholder="https://"
        value={evidence.value}
        aria-invalid={isNoLink}
        aria-describedby={`${id}-trouble`}
        onInput={(event) => {
          evidence.value = event.currentTarget.value;
          onType();
        }}
      />
      <p id={`${id}-trouble`} class={css.hint} hidden={!isNoLink}>
        {words().evidenceTrouble}
      </p>
      {isJudged ? (
        <button type="submit" class={css.button}>
          {words().keep}
        </button>
      ) : (
        <p class={css.hint}>{words().keptWithVerdict}</p>
      )}
    </form>
  );
}

/** Parses what was typed, with or without a scheme, into an absolute http(s) URL; null for anything else. */
export function parseEvidence(text: string): string | null {
  const typed = text.trim();
  const hasScheme = /^https?:\/\//i.test(typed);
  const address = hasScheme ? typed : `https://${typed}`;
  const url = typed === '' || /\s/.test(typed) ? null : parseUrl(address);
  if (url === null) return null;
  const isPlain = url.username === '' && url.password === '';
  return isPlain && (hasScheme || url.hostname.includes('.')) ? url.href : null;
}
