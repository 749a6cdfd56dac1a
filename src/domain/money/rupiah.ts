declare const whole: unique symbol

/** A whole number of rupiah. IDR has no decimals here, at Medusa and at Midtrans. */
export type Rupiah = number & { readonly [whole]: true }

/** Thrown when an amount is not a whole, safe number of rupiah. */
export class NotWholeRupiahError extends Error {
  constructor(readonly value: unknown) {
    super(`${String(value)} is not a whole number of rupiah`)
    this.name = "NotWholeRupiahError"
  }
}

/** Brands `value` as rupiah, or throws `NotWholeRupiahError`. It never rounds. */
export function rupiah(value: number): Rupiah {
  if (!Number.isSafeInteger(value)) throw new NotWholeRupiahError(value)
  // Minus zero would print as "-0" in a statement.
  return (value === 0 ? 0 : value) as Rupiah
}

export const NO_MONEY = rupiah(0)

export function sum(amounts: Iterable<number>): Rupiah {
  let total = 0
  for (const amount of amounts) total += amount
  return rupiah(total)
}

/** `Rp1.250.000`, as Indonesian readers write it. */
export function formatRupiah(amount: number): string {
  const digits = Math.abs(amount)
    .toString()
    .replace(/\B(?=(\d{3})+(?!\d))/g, ".")
  return `${amount < 0 ? "-" : ""}Rp${digits}`
}
