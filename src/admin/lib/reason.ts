/** `Midtrans says settlement/accept`: the commonest reason the server writes. */
export function vendorSays(reason: string): { vendor: string; what: string } | null {
  const [, vendor, what] = /^(Midtrans|Biteship) says (.+)$/s.exec(reason) ?? []
  return vendor && what ? { vendor, what } : null
}
