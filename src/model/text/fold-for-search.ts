import { foldText } from './fold-text.ts';

/** Letters that Unicode does not decompose, as they are typed on keyboards without them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ĸ: 'k',
  ŉ: 'n',
  ŀ: 'l',
  ĳ: 'ij',
  ƶ: 'z',
  ɨ: 'i',
  ſ: 's',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};
const letters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
const fullWidth = /[\uff01-\uff5e]/g;
const halfWidthKana = /[\uff65-\uff9f]+/g;
const katakana = /[\u30a1-\u30f6\u30fd\u30fe]/g;

/**
 * Folds text for searching: like {@link foldText}, and with letters replaced by those that readers may type instead:
 * `gießen` by `giessen`, `Ærø` by `aero`, full width by plain, katakana by hiragana. The result may be longer or
 * shorter than the text.
 */
export function foldForSearch(text: string): string {
  const composed = text
    .replace(halfWidthKana, (kana) => kana.normalize('NFKC'))
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .normalize('NFC');
  return foldText(composed)
    .replace(letters, (letter) => plainLetters[letter] ?? letter)
    .replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
