// The part of an address after # stays in the browser: what it names (a view of the scene) goes along through sign-in.
const place = location.hash;
if (place) {
  const next = document.querySelector('input[name="next"]');
  if (next && !next.value.includes('#')) next.value += place;
  for (const link of document.querySelectorAll('a[href*="next="]')) {
    const address = new URL(link.href);
    const wanted = address.searchParams.get('next');
    if (!wanted.includes('#')) address.searchParams.set('next', wanted + place);
    link.href = address.href;
  }
}
