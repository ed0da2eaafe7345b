import type { Body } from '../../model/entry/body.ts';
import { hasWords } from '../../model/entry/has-words.ts';
import type { Item, ItemContent } from '../item.ts';
import { parseContent } from './parse-content.ts';
import { shownAddresses } from './shown-addresses.ts';

/**
 * The text of an item, as parsed by {@link parseContent}: the first of the possible fields that has words. Whatever
 * better fields without words have (pictures, bare links) is put below them, so nothing is lost if a feed puts the
 * picture in one field and the words in another. `ownOrigin`: whose images may be loaded over plain http.
 */
export function chooseContent(item: Item, ownOrigin: string | null): Body {
  let wordless: Body = [];
  for (const { baseUrl, ...content } of candidatesOf(item)) {
    const body = parseContent(withoutMarkers(content), baseUrl, ownOrigin);
    if (body.some(hasWords)) return [...body, ...unseen(wordless, body)];
    if (wordless.length === 0) wordless = body.filter(({ kind }) => kind !== 'rule');
  }
  return wordless;
}

function candidatesOf({ content, alternatives = [], baseUrl }: Item): (ItemContent & { baseUrl: string })[] {
  return content === null ? alternatives : [{ ...content, baseUrl }, ...alternatives];
}

/** In HTML the start of a CDATA section would hide everything up to the next `>`. */
function withoutMarkers(content: ItemContent): ItemContent {
  const isMarked = content.kind === 'html' && content.value.includes('<![CDATA[');
  return isMarked ? { ...content, value: content.value.replace(/<!\[CDATA\[|\]\]>/g, '') } : content;
}

/** The blocks whose pictures and links are not all in `body` already. */
function unseen(blocks: Body, body: Body): Body {
  if (blocks.length === 0) return blocks;
  const seen = new Set(shownAddresses(body));
  return blocks.filter((block) => shownAddresses([block]).some((address) => !seen.has(address)));
}
