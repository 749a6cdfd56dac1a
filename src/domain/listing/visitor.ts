/** Programs call themselves by such names; people's browsers and phones do not. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|scrap|headless|lighthouse|monitor|curl|wget|python|java\/|node|undici|axios|go-http|ruby|php/i

/**
 * What tells one who looks from another: their account, or else their address and browser. Null for a
 * program, which is nobody.
 */
export function visitorOf(asker: {
  customer_id: string | null
  address: string
  agent: string
}): string | null {
  if (!asker.agent || PROGRAM.test(asker.agent)) return null
  return asker.customer_id ?? `${asker.address} ${asker.agent}`
}
