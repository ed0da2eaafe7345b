import { htmlDecodeTree as allNames, DecodingMode, EntityDecoder } from 'entities/decode';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlDecodeTree, isCommonName } from '../../../src/feed/text/common-names.ts';

/** What a text of one reference and what follows it comes to. */
function decode(tree: Uint16Array, text: string, mode: DecodingMode): string {
  const characters: number[] = [];
  const decoder = new EntityDecoder(tree, (character) => characters.push(character));
  decoder.startEntity(mode);
  const length = decoder.write(text, 1);
  const end = length < 0 ? decoder.end() : length;
  return `${String.fromCodePoint(...characters)} ${end}`;
}

const modes = [DecodingMode.Legacy, DecodingMode.Attribute];
const names =
  'nbsp copy amp lt quot apos hellip ndash mdash euro not para sup1 frac12 AMP COPY yuml minus'.split(' ');

test('a common name means what it means in the whole table, with and without its semicolon', () => {
  for (const name of names) {
    expect(isCommonName(name)).toBe(true);
    for (const mode of modes) {
      for (const rest of [';', '', ' ', '=1', 'x', 'x;'])
        if (!rest.startsWith('x;'))
          expect(decode(htmlDecodeTree, `&${name}${rest}`, mode)).toBe(
            decode(allNames, `&${name}${rest}`, mode),
          );
    }
  }
  expect(isCommonName('notin')).toBe(false);
});

test('whatever is no reference of an uncommon name is read as with the whole table', () => {
  const word = fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,6}$/));
  const rest = fc.constantFrom(';', '', ' ', '=', 'a', '&', 'in', '1;');
  fc.assert(
    fc.property(word, rest, fc.constantFrom(...modes), (name, after, mode) => {
      const text = `&${name}${after}`;
      const [, ended] = /^&([a-z][a-z0-9]*);/i.exec(text) ?? [];
      fc.pre(ended === undefined || isCommonName(ended));
      expect(decode(htmlDecodeTree, text, mode)).toBe(decode(allNames, text, mode));
    }),
    { numRuns: 2000 },
  );
});

/** https://html.spec.whatwg.org/multipage/named-characters.html, those without a semicolon. */
const bareNames =
  `AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute
Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc
Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent
copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl
igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash
otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc
ugrave uml uuml yacute yen yuml`.split(/\s/);

test.each(bareNames)('%s counts without a semicolon, as in the whole table', (name) => {
  expect(isCommonName(name)).toBe(true);
  for (const mode of modes)
    expect(decode(htmlDecodeTree, `&${name} `, mode)).toBe(decode(allNames, `&${name} `, mode));
});
