// Puts a text on the clipboard and says so on the button. Without a secure origin browsers give no clipboard: the text is
// then offered selected, to be copied by hand.

export async function copyText(button: HTMLElement, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    window.prompt(done, text);
    return;
  }
  const before = [...button.childNodes];
  button.replaceChildren(done);
  setTimeout(() => button.replaceChildren(...before), 1800);
}
