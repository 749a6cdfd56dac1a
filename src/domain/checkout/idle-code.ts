/** A promotion code as far as it matters why it takes nothing off. Times in milliseconds. */
export type KnownCode = {
  active: boolean
  of_shipping: boolean
  starts_at: number | null
  ends_at: number | null
  /** How often, or for how much, it may be used, and was; null is no limit. */
  uses: readonly { used: number; limit: number | null }[]
}

export type IdleReason = "off" | "not_yet" | "ended" | "used_up" | "waits_for_courier" | "no_match"

/** Why a code that exists takes nothing off a cart: core keeps silent about it. */
export function whyIdle(code: KnownCode, cart: { now: number; has_couriers: boolean }): IdleReason {
  if (!code.active) return "off"
  if (code.starts_at !== null && cart.now < code.starts_at) return "not_yet"
  if (code.ends_at !== null && cart.now > code.ends_at) return "ended"
  if (code.uses.some(({ used, limit }) => limit !== null && used >= limit)) return "used_up"
  return code.of_shipping && !cart.has_couriers ? "waits_for_courier" : "no_match"
}
