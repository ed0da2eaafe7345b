import postcss, { type AtRule, type Container, type Rule } from 'postcss';

/** At-rules that no first paint waits for: faces come with the whole sheet, and paper is no screen. */
const left = /^(?:font-face|keyframes|view-transition)$/;

/**
 * The rules of a style sheet that some pages need to be seen as they are: those whose classes and elements all occur in
 * them, without the reader's themes, which the whole sheet brings.
 *
 * @param css the whole sheet, as it was built
 * @param pages HTML of the pages
 */
export function criticalCss(css: string, pages: readonly string[]): string {
  const html = pages.join('\n');
  const classes = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const sheet = postcss.parse(css);
  sheet.walkAtRules((rule) => {
    if (left.test(rule.name) || isForPaper(rule)) rule.remove();
  });
  sheet.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => isMet(selector, classes));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  dropEmpty(sheet);
  return minified(sheet.toString());
}

function isForPaper({ name, params }: AtRule): boolean {
  return name === 'media' && /^print\b/.test(params);
}

/** Whether what a selector names outside of `:not()` occurs. */
function isMet(selector: string, classes: ReadonlySet<string>): boolean {
  const needed = selector.replaceAll(/:(?:not|is|where|has)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  if (/\[data-(?:theme|face|leading|measure|alignment|listening|zoomed|reading-down|windowed)\b/.test(needed))
    return false;
  if (/::view-transition|:focus|:hover|:active/.test(needed)) return false;
  return [...needed.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
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

/** The sheet was built without white space: what parsing has put back goes again. */
function minified(css: string): string {
  return css.replaceAll(/\s*\n\s*/g, '');
}
