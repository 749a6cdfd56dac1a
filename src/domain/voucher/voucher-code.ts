/** One code in every spelling. */
export function voucherCodeOf(typed: string): string {
  return typed.trim().toUpperCase()
}
