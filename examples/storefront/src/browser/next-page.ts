/** Where somebody wanted to go before the login: a page of ours, or home. */
export function nextPage(next: string | null, home: string): string {
  // As a browser reads it: tabs, dots and backslashes can hide another site.
  const url = new URL(next ?? home, location.origin)
  return url.origin === location.origin ? url.pathname + url.search + url.hash : home
}
