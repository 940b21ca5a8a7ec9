// Where one signs in, and comes back to from there: this page with its query and with what stands behind #.

export function signInAddress(): string {
  const {pathname, search, hash} = window.location;
  return `/sign-in?next=${encodeURIComponent(pathname + search + hash)}`;
}
