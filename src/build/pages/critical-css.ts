import postcss, { type AtRule, type Container, type Root, type Rule } from 'postcss';

/** At-rules that no first paint waits for. */
const left = /^(?:keyframes|view-transition|page)$/;

/** Attributes that the app alone sets, and what a reader's hand or voice does: a page is written without them. */
const later = [
  /\[data-(?:theme|face|leading|measure|alignment|listening|zoomed|reading-down|windowed|kept)\b/,
  /\[data-(?:cramped|too-wide|drawn|shown|syncing|ready|swiping|verdict|scrolled|selected)\b/,
  /\[data-reading=started|\[aria-(?:pressed|expanded)=true/,
  /::view-transition|::highlight|:focus|:hover|:active/,
];

/**
 * The rules of a style sheet that a page needs to be seen as it is, without the reader's themes, which the whole sheet
 * brings.
 *
 * @param css the whole sheet, as it was built
 * @param html of the page
 */
export function criticalCss(css: string, html: string): string {
  const classes = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const elements = elementsOf(html);
  const sheet = postcss.parse(css);
  sheet.walkAtRules((rule) => {
    if (left.test(rule.name) || isForOthers(rule) || isFetchedFace(rule)) rule.remove();
  });
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) =>
      isMet(selector, {
        hasClass: (name) => classes.has(name),
        hasElement: (name) => elements.has(name),
      }),
    );
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  dropUnused(sheet, html);
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

/** A group that one of several selectors is enough for. */
const choice = /:(?:is|where|has)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
/** What must not be there is no reason to leave a rule out. */
const excluded = /:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

interface Shown {
  hasClass: (name: string) => boolean;
  hasElement: (name: string) => boolean;
}

/** Around what is rendered there is always the document. */
function elementsOf(html: string): ReadonlySet<string> {
  const rendered = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name);
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
function dropUnused(sheet: Root, html: string): void {
  for (let dropped = -1; dropped !== 0; ) {
    dropped = 0;
    const text = sheet.toString() + html;
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
