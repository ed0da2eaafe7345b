import {
  defaultTypeSettings,
  parseTypeSettings,
  type TypeSettings,
} from '../../model/settings/type-settings.ts';
import { readLocalValue, writeLocalValue } from '../../store/local-values.ts';
import { typeSettings } from '../signals.ts';

/** Before the first paint: the type of the last visit. */
export function startType(): void {
  applyType(parseTypeSettings(parseJson(readLocalValue('type'))));
}

/** Sets entries in a type at once: `styles/reading-type.css` reads the attributes of the root element. */
export function applyType(settings: TypeSettings): void {
  const { style, dataset } = document.documentElement;
  const isOwn = settings.sizePercent !== defaultTypeSettings.sizePercent;
  // What is the sheets' own is taken away: set anew, it would have all that a start shows styled again.
  style.setProperty('--reading-scale', isOwn ? String(settings.sizePercent / 100) : '');
  for (const name of ['face', 'leading', 'measure', 'alignment'] as const) {
    if (settings[name] === defaultTypeSettings[name]) delete dataset[name];
    else dataset[name] = settings[name];
  }
  const json = JSON.stringify(settings);
  if (json !== JSON.stringify(typeSettings.peek())) typeSettings.value = settings;
  writeLocalValue('type', json);
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
