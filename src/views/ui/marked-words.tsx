import css from './marked-words.module.css';

/** A text with a range of it marked, in UTF-16 units, `end` exclusive; whole without one. Adds no character. */
export function MarkedWords({ text, words }: { text: string; words: { start: number; end: number } | null }) {
  if (words === null) return <>{text}</>;
  const { start, end } = words;
  return (
    <>
      {text.slice(0, start)}
      <mark class={css.words}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
