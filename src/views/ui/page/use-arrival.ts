import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type Arrival, arrival } from '../../../state/signals.ts';

/** Acts when the screen that this component belongs to has been scrolled to its place; never for an earlier one. */
export function useArrival(act: (arrived: Arrival) => void): void {
  const earlier = useRef(arrival.peek());
  useSignalEffect(() => {
    if (arrival.value !== earlier.current) act(arrival.value);
  });
}
