import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Drawn<Props> {
  props: Props;
  element: VNode;
}

/**
 * Draws the elements of a list, each anew only when something of it has changed: Preact passes over an element that it
 * is given again, so that a step of a list's window costs the rows that come in, and not all that are there.
 *
 * @returns what draws the element of a name, for this drawing of the list
 */
export function useDrawn<Props extends object>(
  draw: (props: Props) => VNode,
): (name: string, props: Props) => VNode {
  const drawn = useRef(new Map<string, Drawn<Props>>());
  const before = drawn.current;
  const now = new Map<string, Drawn<Props>>();
  // From one drawing to the next and no longer: an element holds on to the tree that it was first drawn in.
  drawn.current = now;
  return (name, props) => {
    const known = before.get(name);
    const kept = known && isSame(known.props, props) ? known : { props, element: draw(props) };
    now.set(name, kept);
    return kept.element;
  };
}

function isSame<Props extends object>(left: Props, right: Props): boolean {
  const names = Object.keys(right) as (keyof Props)[];
  return names.every((name) => left[name] === right[name]);
}
