import { plainText } from '../../../model/entry/plain-text.ts';
import type { RevisedText } from '../../../model/identity/revision.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';

const words = wordsIn('entry', entryWords);

/** Everything in an entry's text as paragraphs, the facts first, as the page shows them. */
export function textOfRevision(text: RevisedText): string[] {
  const { facts, noticed, expects } = words();
  const labelled = (label: string, value: string | null) => value && `${label}: ${value}`;
  return [
    text.title,
    labelled(facts.date, text.dateText),
    labelled(facts.origin, text.originText),
    labelled(facts.routed, text.place),
    labelled(facts.localTime, text.localTime),
    labelled(facts.state, text.state),
    ...plainText(text.body).split('\n'),
    labelled(noticed, text.noticed),
    labelled(expects, text.expects),
  ].filter((line): line is string => Boolean(line));
}
