const controls = 'a, button, input, select, summary, textarea, [tabindex]';

/** Draws a part of the page anew, and leaves the focus where it was: on the control at the same place. */
export function redraw(part: HTMLElement, draw: () => void): void {
  const place = [...part.querySelectorAll(controls)].indexOf(document.activeElement ?? part);
  draw();
  if (place >= 0) [...part.querySelectorAll<HTMLElement>(controls)][place]?.focus();
}
