import type { Block, Body, Inline } from '../../model/entry/body.ts';
import { plainText } from '../../model/entry/plain-text.ts';
import { countFooterWords } from '../form/footer-words.ts';
import { cutInlines, trimInlines } from './cut-inlines.ts';

/** What WordPress and Medium append to a post in a feed, in the most frequent languages. */
const credit =
  /(?:^|[\s\u2028])(?:(?:the post|this article|el post|la entrada|l[’']article|cet article|der beitrag|o post|o artigo|l[’']articolo|het bericht|inlägget|artykuł|wpis|сообщение|запись)\s.{1,300}?\s(?:appeared first on|first appeared on|aparece primero en|se publicó primero en|apareció primero en|est apparu en premier sur|erschien zuerst auf|apareceu primeiro em|proviene da|verscheen eerst op|dök först upp på|pochodzi z serwisu|появил(?:ись|ась) сначала на|впервые появил(?:ись|ась))\s.{1,200}|投稿\s?.{1,300}は.{1,200}に最初に表示されました。?|.{1,300}\swas originally published (?:in|on)\s.{1,200}\son medium.{0,200})$/isu;

/** The titles of WordPress's share and like rows, in the languages of most journals. */
const rowTitle =
  /^(?:share this|like this|share|teilen(?: mit)?|gefällt mir|partager|j[’']aime(?: ça)?|comparte esto|me gusta esto|condividi|mi piace|compartilhe isso|curtir isso|dit delen|vind-ik-leuk|共有|いいね|شارك هذا الموضوع|معجب بهذه)\s?[:：]?$/iu;
const waiting = /^(?:like)?\s?(?:loading|wird geladen|chargement|cargando)[.…]*$/i;

/** What Substack writes around its buttons, and on them. */
const invitation =
  /^(?:thanks for reading .{1,120}!\s.{0,40}\bsubscribe\b.{0,120}|thanks for reading .{1,120}! this post is public so feel free to share it\.?|.{1,120} is a reader-supported publication\. to receive new posts .{1,120})$/i;
const button =
  /^(?:subscribe|subscribe now|share|share .{1,60}|leave a comment|give a gift subscription|refer a friend|upgrade to paid|start writing)$/i;
/** Anything longer is text. */
const maxCharacters = 300;
export const buttonAddress =
  /\/subscribe\b|[?&](?:action=share|share=)|\/comments(?:$|[?#])|\/(?:gift|leaderboard|install-app)\b|#\/portal\b/i;

/**
 * Removes what blog engines add to the text of a post without a class to identify it: buttons and invitations to
 * subscribe and share, rows of services under `Share this:`, and the line that says where the post appeared first.
 */
export function cutLeftovers(body: Body): Body {
  const texts = body.map(shortText);
  const kept: Body = [];
  let isInRow = false;
  body.forEach((block, index) => {
    const text = texts[index] ?? '';
    isInRow = text !== '' && (isRowTitle(text, texts[index + 1]) || (isInRow && isRowOfServices(text)));
    if (text === '' || !(isInRow || invitation.test(text) || isButton(block, text))) kept.push(block);
  });
  return withoutCredit(kept.length > 0 ? kept : body);
}

/** It is a title only before a row, another title, or nothing: `Share` may be a word by itself. */
function isRowTitle(text: string, next: string | undefined): boolean {
  if (!rowTitle.test(text)) return false;
  return next === undefined ? /[:：]$/.test(text) : rowTitle.test(next) || isRowOfServices(next);
}

/** A block's words if there are few; empty for other blocks, which are text. */
function shortText(block: Block): string {
  const isShort =
    block.kind === 'list'
      ? block.items.length <= 20 && block.items.every((item) => item.length <= 2 && item.every(hasFewWords))
      : hasFewWords(block);
  return isShort ? plainText([block]) : '';
}

function hasFewWords(block: Block): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return block.children.length <= 20 && lengthOf(block.children) <= maxCharacters;
}

/** The length of the words, counted only until it is clear that there are many. */
function lengthOf(inlines: readonly Inline[]): number {
  let length = 0;
  for (const inline of inlines) {
    if (length > maxCharacters) break;
    if ('text' in inline) length += inline.text.length;
    else if ('children' in inline) length += lengthOf(inline.children);
  }
  return length;
}

function isRowOfServices(text: string): boolean {
  if (text === '') return false;
  if (waiting.test(text)) return true;
  const { services, unknown } = countFooterWords(text.replace(/\([^()]*\)/g, ''));
  return services > 0 && unknown === 0;
}

function isButton(block: Block, text: string): boolean {
  if (block.kind !== 'paragraph' || !button.test(text)) return false;
  const [only, ...others] = block.children;
  return only?.kind === 'link' && others.length === 0 && buttonAddress.test(only.href);
}

function withoutCredit(body: Body): Body {
  const last = body.at(-1);
  if (last?.kind !== 'paragraph' || !last.children.some(({ kind }) => kind === 'link')) return body;
  const text = last.children.map(flatText).join('');
  const reach = Math.max(0, text.length - 800);
  const found = credit.exec(text.slice(reach));
  if (!found) return body;
  const [before = []] = cutInlines(last.children, [reach + found.index]);
  const children = trimInlines(before);
  const above = body.slice(0, -1);
  if (children.length > 0) return [...above, { ...last, children }];
  return above.at(-1)?.kind === 'rule' ? above.slice(0, -1) : above;
}

function flatText(inline: Inline): string {
  if (inline.kind === 'break') return '\u2028';
  return 'text' in inline ? inline.text : inline.children.map(flatText).join('');
}

/**
 * Classes of words that are for screen readers only, beside a picture or a sign with the same meaning: Bootstrap's,
 * WordPress's and other common names. Mastodon's `invisible` hides parts of an address.
 */
const unseen =
  'screen-reader-text sr-only visually-hidden visuallyhidden screen-reader-only screenreader-only sr-text is-sr-only u-sr-only element-invisible assistive-text a11y-hidden hide-text invisible offscreen skip-link';

/** What blog engines and their plugins add around the text: rows to share, like, follow and subscribe. */
const furniture =
  'sharedaddy sd-sharing sd-sharing-enabled sd-like sd-social jetpack-likes-widget-wrapper jp-relatedposts wp-block-jetpack-subscriptions jetpack_subscription_widget addtoany_share_save_container addtoany_content addtoany_list a2a_kit addthis_toolbox addthis_inline_share_toolbox shareaholic-canvas heateor_sss_sharing_container heateorSssClear simplesocialbuttons swp_social_panel mashsb-container essb_links ssba ssba-wrap sfsi_widget social-share social-sharing share-buttons sharing-buttons share-links post-share entry-share post-sharing yarpp-related crp_related printfriendly pf-button mc4wp-form feedflare edit-link post-edit-link subscription-widget-wrap subscription-widget-wrap-editor subscription-widget subscribe-widget captioned-button-wrap cta-caption image-link-expand kg-signup-card gh-subscribe-form wp-block-social-links follow-us MathJax_Preview';

/** Line numbers of code, and the size that Discourse writes below a picture. */
const asides = 'gutter rouge-gutter lineno linenos lnt ln line-numbers-rows informations';

const classes = new Set(`${unseen} ${furniture} ${asides}`.split(' '));

/** Whether an element's `class` shows that nothing in it is part of the text. */
export function isLeftover(className: string): boolean {
  return className.split(/\s+/).some((name) => classes.has(name));
}
