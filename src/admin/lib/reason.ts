type Reason = { key: string; values: Record<string, string> }

/** The server's sentences that carry a value: the name of our text, and how to find its values. */
const SENTENCES: [key: string, pattern: RegExp][] = [
  ["courierSays", /^(?<vendor>Biteship) says (?<courierStatus>.+)$/s],
  ["vendorSays", /^(?<vendor>Midtrans) says (?<what>.+)$/s],
  ["courierReports", /^The courier reports: (?<courierStatus>\w+)$/],
  ["notDelivered", /^not delivered after (?<days>\d+) days$/],
  ["partCompleted", /^(?<number>\S+) completed$/],
  ["partEnded", /^(?<number>\S+) (?<partStatus>cancelled|refunded)$/],
  ["paidBy", /^(?<paymentType>[a-z_]+) (?<transaction>[0-9a-f-]{36})$/],
  ["transaction", /^(?<transaction>[0-9a-f-]{36})$/],
  ["areLeft", /^Rp(?<part>\d+) of Rp(?<whole>\d+) are left$/],
  ["wentBack", /^Rp(?<part>\d+) of Rp(?<whole>\d+) went back$/],
  ["disputeDecided", /^dispute: (?<decision>\w+)$/],
  ["decidedByOperator", /^decided by \S+$/],
  ["latePayment", /^late payment \S+$/],
  ["mismatch", /^the (?<fact>\w+) of transaction (?<transaction>\S+) is not that of the purchase$/],
  [
    "paidForNobody",
    /^no attempt of ours is called (?<order>\S+), and Rp(?<amount>\d+) was paid for it$/,
  ],
  ["noAttempt", /^no attempt of ours is called (?<order>\S+)$/],
  ["noShipment", /^no shipment of ours is (?<booking>\S+)$/],
]

/** Finds our text for a sentence of the server, with the values to fill in. */
export function readSentence(text: string): Reason | null {
  for (const [key, pattern] of SENTENCES) {
    const found = pattern.exec(text)
    if (found) return { key, values: { ...found.groups } }
  }
  return null
}
