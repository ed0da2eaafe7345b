/** The names of XML; then HTML's names for Latin-1 and for typography: a number is the next name's character. */
const commonNames = `34 quot 38 amp apos 60 lt 62 gt 34 QUOT 38 AMP 60 LT 62 GT 169 COPY 174 REG
160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
338 OElig oelig 352 Scaron scaron 376 Yuml 710 circ 732 tilde 8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm
8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo 8224 dagger Dagger bull 8230 hellip 8240 permil
8242 prime Prime 8249 lsaquo rsaquo 8364 euro 8482 trade 8592 larr uarr rarr darr harr 8722 minus`;

const lastLatin1 = 255;

interface NameNode {
  character: number | null;
  next: Map<number, NameNode>;
}

const known = new Set<string>();

/**
 * Whether {@link htmlDecodeTree} has the name (without ampersand and semicolon) from the start. All of HTML's names
 * that are valid without a semicolon are among them.
 */
export function isCommonName(name: string): boolean {
  return known.has(name);
}

/**
 * The trie in which htmlparser2 finds HTML's named references: the build gives it this one instead of the library's
 * own, which is as large as the rest of the parser (see build/bundle/html-names-plugin.ts). It has the common names, until
 * {@link setHtmlNames} sets all.
 */
export let htmlDecodeTree: Uint16Array = encodeTree(parseNames());

/** From now on every new tokenizer uses the names of this trie. */
export function setHtmlNames(tree: Uint16Array): void {
  htmlDecodeTree = tree;
}

function parseNames(): NameNode {
  const root: NameNode = { character: null, next: new Map() };
  let character = 0;
  for (const word of commonNames.split(/\s/)) {
    if (/^\d/.test(word)) {
      character = Number(word);
      continue;
    }
    known.add(word);
    let node = root;
    for (const sign of word) {
      const code = sign.charCodeAt(0);
      const next = node.next.get(code) ?? { character: null, next: new Map() };
      node.next.set(code, next);
      node = next;
    }
    node.character = character;
    character += 1;
  }
  return root;
}

/** In the format of `entities` 8: its `internal/bin-trie-flags` documents the bits of a node. */
function encodeTree(root: NameNode): Uint16Array {
  const words: number[] = [];
  const write = ({ character, next }: NameNode): void => {
    const keys = [...next.keys()];
    const needsSemicolon = character !== null && (character > lastLatin1 || character === 39);
    const value = character === null ? 0 : (2 << 14) | (needsSemicolon ? 1 << 13 : 0);
    words.push(value | (keys.length << 7));
    if (character !== null) words.push(character);
    for (let index = 0; index < keys.length; index += 2)
      words.push((keys[index] ?? 0) | ((keys[index + 1] ?? 0) << 8));
    const pointers = words.length;
    for (const _ of keys) words.push(0);
    const end = words.length;
    for (const [index, child] of [...next.values()].entries()) {
      words[pointers + index] = words.length - end;
      write(child);
    }
  };
  write(root);
  return Uint16Array.from(words);
}
