/** The server's clock: what countdowns go by, whatever a visitor's says. */
export function timeNow(): string {
  return new Date().toISOString()
}
