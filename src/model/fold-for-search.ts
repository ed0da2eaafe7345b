import { foldText } from './fold-text.ts';

/** What Unicode does not take apart, as it is typed where a keyboard has no such letter. */
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
 * Text as it is searched for: as {@link foldText}, and one letter for another where a reader may well type that one:
 * `gießen` as `giessen`, `Ærø` as `aero`, full width as plain, katakana as hiragana. The answer may be longer or
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
