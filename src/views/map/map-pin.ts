import L from 'leaflet';
import css from './marker-layer.module.css';

const svgSpace = 'http://www.w3.org/2000/svg';

/** The pin of the selected entry: its tip at the given px of the map's pane. It drops in when it changes entry. */
export interface MapPin {
  show(slug: string, x: number, y: number): void;
  hide(): void;
}

/** Decoration above the markers, out of the reach of pointer and screen reader: the marker below it is the control. */
export function createPin(map: L.Map): MapPin {
  const pane = map.createPane('pin');
  pane.style.zIndex = '620';
  pane.style.pointerEvents = 'none';
  const holder = L.DomUtil.create('div', `${css.pin} leaflet-zoom-animated`, pane);
  holder.setAttribute('aria-hidden', 'true');
  holder.hidden = true;
  holder.append(drawPin());
  let shownSlug = '';
  return {
    show(slug, x, y) {
      holder.style.transform = `translate3d(${Math.round(x)}px, ${Math.round(y)}px, 0)`;
      if (holder.hidden || slug !== shownSlug) drop();
      shownSlug = slug;
      holder.hidden = false;
    },
    hide() {
      holder.hidden = true;
    },
  };

  function drop(): void {
    const svg = holder.firstElementChild;
    if (!svg || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    svg.animate(
      [
        { transform: 'translateY(-14px)', opacity: 0 },
        { transform: 'none', opacity: 1 },
      ],
      { duration: 220, easing: 'cubic-bezier(.2,.8,.2,1)' },
    );
  }
}

function drawPin(): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '-2 -2 28 36');
  svg.setAttribute('width', '28');
  svg.setAttribute('height', '36');
  const body = document.createElementNS(svgSpace, 'path');
  body.setAttribute(
    'd',
    'M12 32C5 22.400 0.500 17.600 0.500 11.800a11.500 11.500 0 0 1 23 0C23.500 17.600 19 22.400 12 32z',
  );
  const eye = document.createElementNS(svgSpace, 'circle');
  eye.setAttribute('cx', '12');
  eye.setAttribute('cy', '11.800');
  eye.setAttribute('r', '4.200');
  svg.append(body, eye);
  return svg;
}
