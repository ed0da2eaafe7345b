import type { Entry } from '../../../src/model/entry/entry.ts';
import { plainText } from '../../../src/model/entry/plain-text.ts';
import type { FloorRow } from './floor-row.ts';

const style = `body{margin:0 auto;max-width:42rem;padding:0 20px 72px;font:17px/1.5 Georgia,serif;background:#f8f3e9;color:#22303c}
h1{font-size:28px;margin:20px 0}h3,article p{margin:0}h3{font-size:20px}a{color:inherit;text-decoration:none}
.row{box-sizing:border-box;height:118px;padding:12px 0 0 40px;position:relative;border-bottom:1px solid #d8cfbd;overflow:hidden}
.row time{position:absolute;left:0;font-size:20px}.row p{font-size:15px;line-height:1.35}.row p+p{color:#66707a;font-size:13px}
.text p{margin:0 0 1em}dl{display:grid;grid-template-columns:1fr 2fr}dd{margin:0}
nav{position:fixed;left:0;right:0;bottom:0;display:flex;justify-content:space-around;padding:16px;background:#f8f3e9;border-top:1px solid #d8cfbd}`;

const navigation = `<nav><a href="/">Entries</a><a href="/map">Map</a><a href="/ledger">Ledger</a><a href="/search">Search</a><a href="/settings">Settings</a></nav>`;

/** The least a page of the list can be: its rows as HTML, its style with them, no script. */
export function staticList(title: string, rows: readonly FloorRow[]): string {
  return page(title, `<h1>${escaped(title)}</h1>${rows.map(rowHtml).join('\n')}`);
}

function rowHtml({ slug, day, headline, excerpt, dateline }: FloorRow): string {
  const [link, first, second] = [headline, excerpt, dateline].map(escaped);
  return `<article class="row"><time>${day}</time><h3><a href="/entry/${slug}">${link}</a></h3><p>${first}</p><p>${second}</p></article>`;
}

/** The least a page of an entry can be. */
export function staticEntry({
  title,
  dateText,
  place,
  originText,
  localTime,
  state,
  body,
  noticed,
  expects,
}: Entry): string {
  const facts = { Place: place, Date: dateText, Origin: originText, 'Local time': localTime, State: state };
  const said = Object.entries(facts).map(([name, fact]) => `<dt>${name}</dt><dd>${escaped(fact ?? '')}</dd>`);
  const closing = [`Today I noticed: ${noticed}`, `Tomorrow I expect: ${expects}`];
  const text = [...body.map((block) => plainText([block])), ...closing].map(
    (words) => `<p>${escaped(words)}</p>`,
  );
  return page(
    title,
    `<article class="text"><h1>${escaped(title)}</h1><dl>${said.join('')}</dl>${text.join('\n')}</article>`,
  );
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<link rel="icon" href="data:,"><style>${style}</style></head><body>${content}${navigation}</body></html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
