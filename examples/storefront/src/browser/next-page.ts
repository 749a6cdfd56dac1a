/** Where somebody wanted to go before the login: a page of ours, or home. */
export function nextPage(next: string | null, home: string): string {
  return next?.startsWith("/") && !/^\/[/\\]/.test(next) ? next : home
}
