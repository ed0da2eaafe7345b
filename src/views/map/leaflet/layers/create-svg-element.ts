const svgSpace = 'http://www.w3.org/2000/svg';

/** Creates an SVG element for the parts of the map that Leaflet manages, outside of Preact. */
export function createSvgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  className = '',
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgSpace, name);
  if (className) element.setAttribute('class', className);
  return element;
}
