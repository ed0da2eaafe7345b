import L from 'leaflet';
import type { Box } from '../../../../basemap/place-labels.ts';
import { createSvgElement } from './create-svg-element.ts';
import css from './marker-layer.module.css';

/** The pin of the selected entry: its tip at the given px of the map's pane, its town's name beside it. */
export interface MapPin {
  show(entry: { slug: string; name: string }, x: number, y: number): void;
  hide(): void;
  /**
   * What it covers, in px of the container; `pane` is the position of the map's pane in it. The name goes to the side
   * where it meets none of these circles, or is left out: the card has it too.
   */
  measureBoxes(pane: L.Point, circles: readonly Box[]): Box[];
}

const heightPx = 34;
const halfWidthPx = 14;
const nameHeightPx = 20;

/** Decoration above the markers, which ignores the pointer and screen readers: the marker below it is the control. */
export function createPin(map: L.Map): MapPin {
  const pane = map.createPane('pin');
  pane.style.zIndex = '620';
  pane.style.pointerEvents = 'none';
  const holder = L.DomUtil.create('div', `${css.pin} leaflet-zoom-animated`, pane);
  holder.setAttribute('aria-hidden', 'true');
  holder.hidden = true;
  const svg = drawPin();
  const label = document.createElement('span');
  label.className = css.pinName ?? '';
  holder.append(svg, label);
  let shownSlug = '';
  let tip = { x: 0, y: 0 };
  return {
    show({ slug, name }, x, y) {
      tip = { x: Math.round(x), y: Math.round(y) };
      holder.style.transform = `translate3d(${tip.x}px, ${tip.y}px, 0)`;
      const isNew = holder.hidden || slug !== shownSlug;
      if (holder.hidden) holder.hidden = false;
      shownSlug = slug;
      if (!isNew) return;
      if (label.textContent !== name) label.textContent = name;
      drop(svg);
    },
    hide() {
      if (!holder.hidden) holder.hidden = true;
    },
    measureBoxes(pane, circles) {
      if (holder.hidden) return [];
      const x = tip.x + pane.x;
      const y = tip.y + pane.y;
      const width = label.offsetWidth;
      const nameOn = (side: 'right' | 'left'): Box => {
        const left = side === 'right' ? x + halfWidthPx : x - halfWidthPx - width;
        return { left, top: y - heightPx + 2, right: left + width, bottom: y - heightPx + 2 + nameHeightPx };
      };
      const isFree = (name: Box) =>
        name.left > 4 &&
        name.right < map.getSize().x - 4 &&
        !circles.some((circle) => doOverlap(name, circle));
      const side = (['right', 'left'] as const).find((candidate) => isFree(nameOn(candidate)));
      holder.dataset.name = side ?? 'none';
      const body = { left: x - halfWidthPx, top: y - heightPx, right: x + halfWidthPx, bottom: y };
      return side ? [body, nameOn(side)] : [body];
    },
  };
}

function doOverlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Animates the pin when it moves to another entry. */
function drop(svg: SVGSVGElement): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  svg.animate(
    [
      { transform: 'translateY(-14px)', opacity: 0 },
      { transform: 'none', opacity: 1 },
    ],
    { duration: 220, easing: 'cubic-bezier(.2,.8,.2,1)' },
  );
}

function drawPin(): SVGSVGElement {
  const svg = createSvgElement('svg');
  svg.setAttribute('viewBox', '-2 -2 28 36');
  svg.setAttribute('width', '28');
  svg.setAttribute('height', '36');
  const body = createSvgElement('path');
  body.setAttribute(
    'd',
    'M12 32C5 22.400 0.500 17.600 0.500 11.800a11.500 11.500 0 0 1 23 0C23.500 17.600 19 22.400 12 32z',
  );
  const eye = createSvgElement('circle');
  eye.setAttribute('cx', '12');
  eye.setAttribute('cy', '11.800');
  eye.setAttribute('r', '4.200');
  svg.append(body, eye);
  return svg;
}
