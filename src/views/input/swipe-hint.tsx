import css from './swipe-hint.module.css';
import { swipe } from './watch-swipes.ts';

/** Shows where a swipe leads, at the edge that it uncovers, and how far the finger has gone. */
export function SwipeHint() {
  const { value } = swipe;
  if (!value) return null;
  const { way, name, share } = value;
  return (
    <p
      class={css.hint}
      data-way={way}
      data-enough={share >= 1 || undefined}
      style={{ opacity: Math.min(1, share) }}
      aria-hidden="true"
    >
      {name}
    </p>
  );
}
