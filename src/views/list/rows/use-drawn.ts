import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Drawn<Props> {
  props: Props;
  element: VNode;
}

/**
 * Renders the elements of a list, each again only if its props have changed: Preact skips an element that it is given
 * again, so that a step of a list's window costs only the rows that come in.
 *
 * @returns a function that renders the element with a given key, in this rendering of the list
 */
export function useDrawn<Props extends object>(
  draw: (props: Props) => VNode,
): (name: string, props: Props) => VNode {
  const drawn = useRef(new Map<string, Drawn<Props>>());
  const before = drawn.current;
  const now = new Map<string, Drawn<Props>>();
  // From one rendering to the next and no longer: an element keeps the tree in which it was first rendered alive.
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
