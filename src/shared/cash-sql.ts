/**
 * SQL: the part `p` was to be paid at the door and went back from there. It was never bought, and counts in no figure of
 * what was.
 */
export const wasSentBack = (p: string) =>
  `(${p}.cash_due is not null and ${p}.status = 'cancelled' and ${p}.shipped_at is not null)`

/** SQL: the part `p` was to be paid at the door, and is over before that: nobody has paid for it, and nothing goes back. */
export const wasNeverCollected = (p: string) =>
  `(${p}.cash_due is not null and ${p}.delivered_at is null and ${p}.status = 'cancelled')`
