import { useSignal } from '@preact/signals';
import { defaultTypeSettings, type TypeSettings, typeOptions } from '../../model/settings/type-settings.ts';
import { chooseSetting } from '../../state/settings/choose-setting.ts';
import { openEntry, summaries, summaryBySlug, typeSettings } from '../../state/signals.ts';
import { language, wordsIn } from '../../state/words-in.ts';
import { typeWords } from '../../words/english/entry/type-words.ts';
import { uiWords } from '../../words/english/ui-words.ts';
import { journalLanguage } from '../ui/format/journal-language.ts';
import { Segments } from './segments.tsx';
import css from './type-panel.module.css';

const words = wordsIn('type', typeWords);
const shared = wordsIn('ui', uiWords);

function choose(part: Partial<TypeSettings>): void {
  void chooseSetting('type', { ...typeSettings.peek(), ...part });
}

/** Size, face, spacing, length and alignment of an entry's lines, with a sample line of the journal. */
export function TypeChoices() {
  const { face, leading, measure, alignment } = typeSettings.value;
  const { faces: faceNames, leadings: leadingNames, measures: measureNames, alignments: edges } = words();
  return (
    <>
      <Sample />
      <SizeChoice />
      <Segments
        name={words().face}
        note={words().faceNote}
        options={typeOptions.face.map((value) => ({ value, name: faceNames[value], face: value }))}
        chosen={face}
        onChoose={(value) => choose({ face: value })}
      />
      <Segments
        name={words().leading}
        options={typeOptions.leading.map((value) => ({ value, name: leadingNames[value] }))}
        chosen={leading}
        onChoose={(value) => choose({ leading: value })}
      />
      <Segments
        name={words().measure}
        options={typeOptions.measure.map((value) => ({ value, name: measureNames[value] }))}
        chosen={measure}
        onChoose={(value) => choose({ measure: value })}
      />
      <Segments
        name={words().alignment}
        options={typeOptions.alignment.map((value) => ({ value, name: edges[value] }))}
        chosen={alignment}
        onChoose={(value) => choose({ alignment: value })}
      />
      <Reset />
    </>
  );
}

/** The beginning of the open entry, else of the newest. */
function Sample() {
  const open = openEntry.value;
  const summary = open.kind === 'open' ? summaryBySlug.value.get(open.entry.slug) : summaries.value[0];
  if (!summary?.firstLine) return null;
  return (
    <p class={css.sample} dir="auto" lang={journalLanguage()} data-sample>
      {summary.firstLine}
    </p>
  );
}

function SizeChoice() {
  const { sizePercent } = typeSettings.value;
  const sizes = typeOptions.sizePercent;
  const at = sizes.indexOf(sizePercent);
  const percent = new Intl.NumberFormat(language.value, { style: 'percent' }).format(sizePercent / 100);
  const step = (by: 1 | -1) => {
    const wanted = sizes[at + by];
    if (wanted !== undefined) choose({ sizePercent: wanted });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div role="group" aria-label={words().size} class={css.size}>
      <button
        type="button"
        aria-label={words().smaller}
        aria-disabled={at === 0}
        class={css.step}
        onClick={() => step(-1)}
      >
        <span class={css.smallLetter}>A</span>
      </button>
      <p role="status" translate={false} class={css.percent}>
        <span class="visually-hidden">{words().sizeNow(percent)}</span>
        <span aria-hidden="true">{percent}</span>
      </p>
      <button
        type="button"
        aria-label={words().larger}
        aria-disabled={at === sizes.length - 1}
        class={css.step}
        onClick={() => step(1)}
      >
        <span class={css.largeLetter}>A</span>
      </button>
    </div>
  );
}

/** Resets everything at once, and undoes that too. */
function Reset() {
  const before = useSignal<TypeSettings | null>(null);
  const isDefault = JSON.stringify(typeSettings.value) === JSON.stringify(defaultTypeSettings);
  const kept = isDefault ? before.value : null;
  const act = () => {
    before.value = kept ? null : typeSettings.peek();
    void chooseSetting('type', kept ?? defaultTypeSettings);
  };
  return (
    <div class={css.reset}>
      <p role="status" translate={false}>
        {kept && words().isReset}
      </p>
      {/* One and the same button, so that the focus stays on it. */}
      {(kept || !isDefault) && (
        <button type="button" onClick={act}>
          {kept ? shared().undo : words().reset}
        </button>
      )}
    </div>
  );
}
