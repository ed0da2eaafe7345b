import { readFileSync } from 'node:fs';
import { cssClassName } from '../../../src/build/bundle/css-class-name.ts';

/** What is cut on purpose, with an ellipsis, by the style sheet that does it. All of it is whole in what it leads to. */
const inStyles: Record<string, readonly string[]> = {
  // The entry has all of it; the link's name has the whole title.
  'list/rows/entry-row': ['headline', 'excerpt', 'dateline'],
  'list/continue-card': ['headline'],
  'entry/bar/entry-neighbours': ['where'],
  'map/page/entry-card': ['headline', 'excerpt'],
  'listen/listen-bar': ['entry'],
  // The title stands in the entry itself, above.
  'entry/bar/entry-bar': ['title'],
  // The words that were searched for stand in the field.
  'search/filter-chips': ['face'],
  'search/recent-searches': ['recent'],
  'map/page/map-chips': ['name'],
  // The same count is said in the map's own description.
  'map/timeline/timeline': ['count'],
  // A sample that fades, beside the buttons that change it.
  'appearance/type-panel': ['sample'],
};

/** Selectors of what a screen may show cut, as `findHidden` takes them. Throws if a style sheet has been moved. */
export const shortened: readonly string[] = Object.entries(inStyles).flatMap(([path, names]) => {
  const file = `src/views/${path}.module.css`;
  const styles = readFileSync(file, 'utf8');
  return names.map((name) => {
    if (!styles.includes(`.${name}`)) throw new Error(`${file} has no .${name}.`);
    return `.${cssClassName(name, `/${file}`)}`;
  });
});
