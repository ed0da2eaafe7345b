import { readFileSync } from 'node:fs';

/** A theme's colours by role, without the leading dashes: `#rrggbb`. */
export type Colours = ReadonlyMap<string, string>;

interface Rule {
  /** What `data-theme` must be, or begin with; null for every theme. */
  name: string | null;
  isPrefix: boolean;
  declarations: [property: string, value: string][];
}

/** Of the root, or of a written page's maps. */
const colourRules = /:root(?:\[data-theme(\^?)="([\w-]+)"\])?(?: :is\([^)]*\))? \{([^}]*)\}/g;

const rules = ['src/styles/tokens.css', 'src/styles/map-picture.css'].flatMap(rulesOf);

/** The names of themes, and beginnings of such, that the style sheets have colours for. */
export const styledThemes = [...new Set(rules.flatMap(({ name }) => name ?? []))];

/** What a theme looks like on a screen, as the cascade puts it together out of the style sheets. */
export function coloursOf(theme: string): Colours {
  const values = new Map(
    rules
      .filter(({ name, isPrefix }) => name === null || (isPrefix ? theme.startsWith(name) : theme === name))
      .flatMap(({ declarations }) => declarations),
  );
  const scheme = values.get('color-scheme');
  const colours = new Map<string, string>();
  for (const [property, value] of values) {
    const colour = resolve(value);
    if (property.startsWith('--') && /^#[0-9a-f]+$/i.test(colour))
      colours.set(property.slice(2), long(colour));
  }
  return colours;

  function resolve(value: string): string {
    const [, day, night] = /^light-dark\(([^,]+), (.+)\)$/.exec(value) ?? [];
    if (day && night) return resolve(scheme === 'dark' ? night : day);
    const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    return name ? resolve(values.get(name) ?? '') : value;
  }
}

/** Without what is for paper or for a palette of the system's own, and without what does not name a theme. */
function rulesOf(path: string): Rule[] {
  const sheet = readFileSync(path, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...sheet.matchAll(colourRules)].map(([, prefix, name = null, body = '']) => ({
    name,
    isPrefix: prefix === '^',
    declarations: [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(
      ([, property = '', value = '']): [string, string] => [property, value.trim()],
    ),
  }));
}

function long(colour: string): string {
  return colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour;
}
