import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';
import { moduleOfClass } from '../css-class-name.ts';

/** At-rules that no first paint waits for. */
const left = /^(?:keyframes|view-transition|page)$/;

/** Attributes that the app alone sets, and what a reader's hand or voice does: a page is written without them. */
const later = [
  /\[data-(?:theme|face|leading|measure|alignment|listening|zoomed|reading-down|windowed|kept)\b/,
  /\[data-(?:clipped|cramped|too-wide|drawn|shown|syncing|ready|swiping|verdict|scrolled|selected)\b/,
  /\[data-reading=started|\[aria-(?:pressed|expanded)=true/,
  /::view-transition|::highlight|:focus|:hover|:active/,
];

/** Pictures of maps: their classes are in no module, and other pages have other ones of the same family. */
const families = /^(?:map|world)-/;

/**
 * The rules of a style sheet that pages need to be seen as they are, without the reader's themes, which the whole sheet
 * brings: those of every CSS module that occurs in one of them, so that a few pages of a kind stand for the others.
 *
 * @param css the whole sheet, as it was built
 * @param pages HTML of pages of one kind
 * @param areAll there are no others of that kind: classes and elements that do not occur in them are left out, too
 */
export function criticalCss(css: string, pages: readonly string[], areAll = false): string {
  const groupOf = areAll ? (name: string) => name : moduleOf;
  const names = pages.flatMap((html) =>
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, classes = '']) => classes.split(' ')),
  );
  const groups = new Set(names.map(groupOf));
  const elements = areAll ? elementsOf(pages) : null;
  const sheet = postcss.parse(css);
  sheet.walkAtRules((rule) => {
    if (left.test(rule.name) || isForOthers(rule) || isFetchedFace(rule)) rule.remove();
  });
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) =>
      isMet(selector, {
        hasClass: (name) => groups.has(groupOf(name)),
        hasElement: (name) => elements?.has(name) ?? true,
      }),
    );
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  dropUnused(sheet, pages);
  dropEmpty(sheet);
  dropRepeated(sheet);
  return minified(sheet.toString());
}

/** Faces that the device has itself keep their place: lines do not move when the others come with the whole sheet. */
function isFetchedFace(rule: AtRule): boolean {
  return rule.name === 'font-face' && /\burl\(/.test(rule.toString());
}

/** For paper, or for colours that are the device's: they come early enough with the whole sheet. */
function isForOthers({ name, params }: AtRule): boolean {
  return name === 'media' && /^print\b|forced-colors: ?active/.test(params);
}

/** The module of a class; else its family, or its own name. */
function moduleOf(name: string): string {
  return moduleOfClass(name) ?? families.exec(name)?.[0] ?? name;
}

/** A group that one of several selectors is enough for. */
const choice = /:(?:is|where|has)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
/** What must not be there is no reason to leave a rule out. */
const excluded = /:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

interface Shown {
  hasClass: (name: string) => boolean;
  hasElement: (name: string) => boolean;
}

/** Around what is rendered there is always the document. */
function elementsOf(pages: readonly string[]): ReadonlySet<string> {
  const rendered = pages.flatMap((html) =>
    [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name),
  );
  return new Set(['html', 'body', ...rendered]);
}

/** Whether what a selector names outside of `:not()` occurs: of a choice, one of them. */
function isMet(selector: string, shown: Shown): boolean {
  const asked = selector.replaceAll(excluded, '');
  for (const [, choices = ''] of asked.matchAll(choice))
    if (!splitChoices(choices).some((one) => isMet(one, shown))) return false;
  const needed = asked.replaceAll(choice, '');
  if (later.some((state) => state.test(needed))) return false;
  const bare = needed.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, '');
  return (
    [...bare.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => shown.hasClass(name)) &&
    [...bare.matchAll(/(?<![\w.:#-])([a-z][\w-]*)/gi)].every(([, name = '']) => shown.hasElement(name))
  );
}

/** At the commas that stand in no brackets. */
function splitChoices(choices: string): string[] {
  return choices.split(/,(?![^(]*\))/);
}

/** Values that nothing asks for; what one of them asked for itself may be asked for by nothing then. */
function dropUnused(sheet: Root, pages: readonly string[]): void {
  const inPages = pages.join('');
  for (let dropped = -1; dropped !== 0; ) {
    dropped = 0;
    const text = sheet.toString() + inPages;
    const asked = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
    sheet.walkDecls(/^--/, (declaration) => {
      if (asked.has(declaration.prop)) return;
      declaration.remove();
      dropped += 1;
    });
  }
}

function dropEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type === 'comment') node.remove();
    if (node.type !== 'atrule' && node.type !== 'rule') continue;
    const inner = node as AtRule | Rule;
    if (!inner.nodes) continue;
    dropEmpty(inner as Container);
    if (inner.nodes.length === 0) inner.remove();
  }
}

/** Each sheet names the order of the layers; the first has settled it. */
function dropRepeated(sheet: Root): void {
  const named = new Set<string>();
  sheet.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer' || node.nodes) return;
    if (named.has(node.params)) node.remove();
    named.add(node.params);
  });
}

/** The sheet was built without white space: what parsing has put back goes again. */
export function minified(css: string): string {
  return css.replaceAll(/\s*\n\s*/g, '');
}
