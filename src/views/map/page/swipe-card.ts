import type { Drag } from './follow-pointer.ts';

/** Released beyond this distance, or flicked this fast (px per ms), the card changes to its neighbour. */
const farPx = 72;
const flickSpeed = 0.45;
/** At the journey's end the card follows the finger only this far: there is nothing beyond. */
const heldShare = 0.2;
const arriveMs = 220;

/**
 * A card that follows the finger sideways: released far enough, it steps along the journey. To the left is forward,
 * as with pages.
 *
 * @param hasNeighbour whether there is an entry one step on (1) or back (-1)
 */
export function swipeCard(
  card: HTMLElement,
  hasNeighbour: (step: 1 | -1) => boolean,
  onStep: (step: 1 | -1) => void,
): Drag {
  const stepOf = (px: number) => (px < 0 ? 1 : -1);
  return {
    move(byPx) {
      card.style.translate = `${byPx * (hasNeighbour(stepOf(byPx)) ? 1 : heldShare)}px`;
    },
    end({ byPx, speed }) {
      const step = stepOf(byPx);
      const goes = Math.abs(byPx) > farPx || (Math.abs(speed) > flickSpeed && stepOf(speed) === step);
      if (goes && hasNeighbour(step)) {
        card.style.translate = '';
        onStep(step);
        animate(card, `${step * 56}px`);
      } else comeBack();
    },
    cancel: comeBack,
  };

  function comeBack(): void {
    const from = card.style.translate;
    card.style.translate = '';
    animate(card, from);
  }
}

function animate(card: HTMLElement, from: string): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  card.animate([{ translate: from, opacity: 0.4 }, {}], {
    duration: arriveMs,
    easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
  });
}
