import { FACTS, type FactShape } from "../../src/domain/fact/facts"

const HEAD = `# Events

What Reluv tells, written by \`npm run reference\` from \`src/domain/fact/facts.ts\`.

A fact is written in the transaction of the change that it tells of, and told after it: **at least once**, through
Medusa's event bus and to [reactions](#reacting), whatever crashes in between. Facts are told in the order in which
they happened, as far as one process tells them; with several, neighbours may change places. Each carries

| Field | |
| --- | --- |
| \`fact_id\` | the fact itself: the same again when it is told again |
| \`id\` | what it is about: the seller order in \`reluv.seller-order.shipped\`, the order in \`reluv.purchase.placed\` |
| \`order_id\` | the purchase (a Medusa order) that it belongs to, or null |

and what the tables below say: ids and plain values, nothing of a person. Read what you need by the id, because by the
time you hear of it more may have happened. Medusa's own events (\`order.placed\`, \`order.canceled\` …) are sent as
always.
`

const TITLES: Record<string, string> = {
  seller: "Shops",
  listing: "Listings and their pieces",
  purchase: "Purchases",
  payment: "Payments",
  refund: "Refunds",
  "cash-refusal": "Parcels that were not paid at the door",
  "seller-order": "Seller orders",
  shipment: "Parcels",
  dispute: "Disputes",
  discount: "Discounts of shops",
  campaign: "Sales of the marketplace",
  voucher: "Vouchers",
  review: "Reviews",
  commission: "Commission",
  "bank-account": "Where shops are paid to",
  payout: "Payouts",
  "payout-batch": "Payouts that go together",
  "ledger-adjustment": "What is booked by hand",
  agency: "Agencies",
  "agency-shop": "Shops of agencies",
  account: "Accounts",
  category: "Categories",
  offer: "Offers",
  "live-sale": "Live sales",
  "live-claim": "Claims in live sales",
  conversation: "Conversations",
  "chat-message": "Messages of conversations",
  report: "Reports",
}

const TAIL = `## Reacting

What must not be missed is a reaction: work of its own for each fact, tried until it is done, with a task for an operator
(\`stuck_work\`, which can be tried again) when it fails for about an hour. It may run twice, so make what it does
repeatable; \`fact_id\` is the same each time.

\`\`\`ts
// src/workflows/reactions.ts of your project: Medusa imports what is in src/workflows while it boots
import { registerReaction } from "medusa-plugin-reluv/facts"

registerReaction("thank-buyer", "reluv.seller-order.completed", async (container, { fact_id, id }) => {
  const [order] = await container.resolve("reluv_seller_order").listSellerOrders({ id })
  // send a mail, with fact_id as its idempotency key
})
\`\`\`

## Listening

The bus is for what may be missed by its listener: it does not repeat what a subscriber failed to do.

\`\`\`ts
// src/subscribers/tell-buyer-when-shipped.ts of your project
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { Fact } from "medusa-plugin-reluv/types"

export default async function tellBuyer({
  event,
  container,
}: SubscriberArgs<Fact<"reluv.seller-order.shipped">>) {
  const [order] = await container.resolve("reluv_seller_order").listSellerOrders({ id: event.data.id })
  // order.number, order.customer_id, …
}

export const config: SubscriberConfig = { event: "reluv.seller-order.shipped" }
\`\`\`
`

/** docs/events.md: every fact, by what it is about. Throws where one has no place there. */
export function eventsPage(): string {
  const homeless = Object.keys(FACTS).filter((name) => !((name.split(".")[1] ?? "") in TITLES))
  if (homeless.length > 0)
    throw new Error(`say in TITLES where these stand: ${homeless.join(", ")}`)
  const sections = Object.entries(TITLES).map(([subject, title]) => {
    const rows = Object.entries<FactShape>(FACTS)
      .filter(([name]) => name.split(".")[1] === subject)
      .map(([name, { says, data }]) => `| \`${name}\` | ${fieldsOf(data)} | ${says} |`)
    return [`## ${title}`, "", "| Fact | More | When |", "| --- | --- | --- |", ...rows, ""].join(
      "\n"
    )
  })
  return [HEAD, ...sections, TAIL].join("\n")
}

function fieldsOf(data: FactShape["data"]): string {
  return Object.entries(data)
    .map(([field, kind]) => `\`${field}\`${KINDS[kind]}`)
    .join(", ")
}

const KINDS: Record<FactShape["data"][string], string> = {
  id: "",
  ids: " (list)",
  word: "",
  words: " (list)",
  rupiah: ", rupiah",
  time: ", ISO 8601",
}
