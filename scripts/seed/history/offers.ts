import type { OfferStatus } from "../../../src/domain/offer/offer"
import type { Actor, Sql } from "../../../src/shared/sql"
import { type Chance, idAt } from "./chance"
import { insertRows, type PastFact, tellPast } from "./rows"
import type { OnSale } from "./wishes"

const HOUR = 3_600_000
const CLOCK: Actor = { type: "system", id: "offers" }

type Given = {
  onSale: readonly OnSale[]
  /** Customers; the first is the one that a newcomer logs in as. */
  people: readonly string[]
  /** The shop that a newcomer logs in as. */
  shop: string
  /** How long a shop, or a buyer, has to answer. */
  answer_hours: number
  now: Date
  chance: Chance
}

type Ending = Extract<OfferStatus, "open" | "countered" | "declined" | "expired" | "withdrawn">

/** Offers of the last days that came to nothing, and some that wait for an answer of the shop or of the buyer. */
export async function writeOffers(
  sql: Sql,
  { onSale, people, shop, answer_hours, now, chance }: Given
): Promise<void> {
  const mine = onSale.filter(({ seller_id }) => seller_id === shop)
  const others = onSale.filter(({ seller_id }) => seller_id !== shop)
  const [newcomer = "", ...rest] = people
  const wanted: { of: OnSale; by: string; ending: Ending; hours: number }[] = [
    ...mine.slice(0, 1).map((of) => ({ of, by: newcomer, ending: "open" as const, hours: 2 })),
    ...mine
      .slice(1, 3)
      .map((of) => ({ of, by: chance.one(rest), ending: "open" as const, hours: 5 })),
    ...others
      .slice(0, 1)
      .map((of) => ({ of, by: newcomer, ending: "countered" as const, hours: 3 })),
    ...onSale
      .filter((_, n) => n % 5 === 3)
      .map((of) => ({
        of,
        by: chance.one(rest),
        ending: chance.one(["declined", "expired", "withdrawn"] as const),
        hours: answer_hours + chance.between(1, 200),
      })),
  ]
  const offers = wanted.map(({ of, by, ending, hours }) => {
    const at = new Date(now.getTime() - hours * HOUR)
    const isOpen = ending === "open" || ending === "countered"
    const answered = ending === "open" || ending === "expired" ? at : after(at)
    const expires_at = new Date(answered.getTime() + answer_hours * HOUR)
    const part = ending === "countered" ? 92 : chance.between(60, 88)
    return { of, by, ending, at, expires_at, amount: thousands((of.price * part) / 100), isOpen }
  })
  const made = offers
    .filter(({ amount, at, of }) => amount < of.price && at >= of.published_at)
    .map((one) => ({ ...one, id: idAt("offr", one.at, chance) }))
  await insertRows(
    sql,
    "reluv_offer",
    made.map(({ id, of, by, ending, amount, at, expires_at, isOpen }) => ({
      id,
      seller_id: of.seller_id,
      customer_id: by,
      status: ending,
      amount,
      list_total: of.price,
      holds: false,
      expires_at,
      settle_at: isOpen ? expires_at : null,
      tries: 0,
      created_at: at,
      updated_at: at,
    }))
  )
  await insertRows(
    sql,
    "reluv_offer_piece",
    made.map(({ id, of, at }) => ({
      id: id.replace("offr_", "offp_"),
      offer_id: id,
      listing_id: of.listing_id,
      variant_id: of.variant_id,
      title: of.title,
      list_price: of.price,
      created_at: at,
      updated_at: at,
    }))
  )
  await tellPast(sql, made.flatMap(factsOf))
}

type Made = { id: string; of: OnSale; by: string; ending: Ending; at: Date; expires_at: Date }

function factsOf({ id, of: { seller_id }, by, ending, at, expires_at }: Made): PastFact[] {
  const about = { subject_id: id, data: { seller_id, customer_id: by } }
  const buyer: Actor = { type: "customer", id: by }
  const shop: Actor = { type: "seller", id: seller_id }
  const first: PastFact = { ...about, name: "reluv.offer.made", actor: buyer, at }
  if (ending === "open") return [first]
  const answers = {
    countered: { actor: shop, at: after(at) },
    declined: { actor: shop, at: after(at) },
    withdrawn: { actor: buyer, at: after(at) },
    expired: { actor: CLOCK, at: expires_at },
  } as const
  const answer = answers[ending]
  return [first, { ...about, name: `reluv.offer.${ending}`, from: "open", to: ending, ...answer }]
}

/** When it was answered. */
function after(at: Date): Date {
  return new Date(at.getTime() + HOUR)
}

function thousands(amount: number): number {
  return Math.floor(amount / 1_000) * 1_000
}
