// Keys of the whole page, except while somebody types into a field.

export function onKey(act: (key: string) => boolean): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0] as HTMLElement;
    if (target.matches?.('input, textarea, select, [contenteditable]')) return;
    if (act(event.key.toLowerCase())) event.preventDefault();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
