/**
 * SQL: whether a shop sells right now, as far as its own vacation goes (`isOpenAt` of the domain). Asked of
 * the times themselves, so that no clock of ours has to run for a shop to close or to open.
 */
export function shopIsOpen(shop: string): string {
  return `(${shop}.closes_at is null or ${shop}.closes_at > now() or coalesce(${shop}.reopens_at <= now(), false))`
}
