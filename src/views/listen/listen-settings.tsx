import { journal } from '../../model/journal/journal.ts';
import { listeningRates } from '../../model/settings/listening-settings.ts';
import { chooseListening, listening, listeningSettings, skip } from '../../state/listening/listening.ts';
import { voices, voicesFor } from '../../state/listening/voices.ts';
import { language, wordsIn } from '../../state/words-in.ts';
import { listenWords } from '../../words/english/entry/listen-words.ts';
import css from './listen-bar.module.css';

const words = wordsIn('listen', listenWords);

/** How entries are read aloud: heard at once, stored on the device. */
export function ListenSettings() {
  const { rate, voice, goesOn } = listeningSettings.value;
  const rates = new Intl.NumberFormat(language.value, { maximumFractionDigits: 2 });
  const { voices: choices } = voicesFor(voices.value ?? [], journal.language);
  return (
    <div class={css.settings}>
      <label class={css.setting}>
        <span>{words().speed}</span>
        <select onChange={({ currentTarget }) => void chooseListening({ rate: Number(currentTarget.value) })}>
          {listeningRates.map((known) => (
            <option key={known} value={known} selected={known === rate}>
              {words().rate(rates.format(known))}
            </option>
          ))}
        </select>
      </label>
      <label class={css.setting}>
        <span>{words().voice}</span>
        <select
          onChange={({ currentTarget }) => void chooseListening({ voice: currentTarget.value || null })}
        >
          <option value="" selected={voice === null}>
            {words().bestVoice}
          </option>
          {choices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI} selected={voiceURI === voice}>
              {localService ? name : words().needsNetwork(name)}
            </option>
          ))}
        </select>
      </label>
      <label class={css.switch}>
        <input
          type="checkbox"
          checked={goesOn}
          onChange={({ currentTarget }) => void chooseListening({ goesOn: currentTarget.checked })}
        />
        {words().goesOn}
      </label>
      <button type="button" class={css.top} onClick={() => skip(-(listening.peek()?.index ?? 0))}>
        {words().fromTop}
      </button>
    </div>
  );
}
