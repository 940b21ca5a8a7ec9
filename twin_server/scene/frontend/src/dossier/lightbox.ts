// A picture over the whole window; Esc, a click or the Enter key closes it.

import {h} from '../ui/dom';

export function showPicture(near: HTMLElement, address: string, caption: string): void {
  const root = near.closest('.gridtwin') ?? near;
  const close = (): void => {
    window.removeEventListener('keydown', key, true);
    box.remove();
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return;
    event.stopPropagation();
    close();
  };
  const box = h('div', {class: 'lightbox', role: 'dialog', 'aria-label': caption, onclick: close},
    h('img', {src: address, alt: caption}), h('p', {}, caption));
  window.addEventListener('keydown', key, true);
  root.append(box);
}
