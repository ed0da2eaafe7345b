import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { EntryRow, type EntryRowProps } from './entry-row.tsx';

/** Enough for the rows of a window and of those it has just left. */
const mostKept = 400;

/**
 * Draws rows, each anew only when something of it has changed: Preact passes over an element that it is given again,
 * so that a step of the window costs the rows that come in, and not all that are there.
 */
export function useDrawnRows(): (props: EntryRowProps) => VNode {
  const drawn = useRef(new Map<string, { props: EntryRowProps; row: VNode }>());
  return (props) => {
    const known = drawn.current.get(props.entry.id);
    if (known && isSame(known.props, props)) return known.row;
    if (drawn.current.size > mostKept) drawn.current.clear();
    const row = <EntryRow key={props.entry.id} {...props} />;
    drawn.current.set(props.entry.id, { props, row });
    return row;
  };
}

function isSame(left: EntryRowProps, right: EntryRowProps): boolean {
  const names = Object.keys(right) as (keyof EntryRowProps)[];
  return names.every((name) => left[name] === right[name]);
}
