import { CASH_ON_DELIVERY } from "../../../src/domain/payment/cash-on-delivery"
import { listings, type SeedListing } from "../data/listings"
import { type Chance, chanceOf, idAt } from "./chance"

export const DAYS = 90
const HOUR = 3_600_000
const DAY = 24 * HOUR
const SEED = 20_261_129
/** How long Biteship keeps what couriers collected, and what it takes of a parcel. Rupiah. */
const REMITTED_DAYS = 5
const CASH_FEE = 4_000

/** How a sample purchase ended: all of them are over, so that nobody waits for a parcel that there is not. */
type Ending = "completed" | "cancelled" | "refunded" | "partly_refunded" | "went_back"

/** Who pays for what a voucher took off. */
type PlannedVoucher = { of: "platform" | "seller"; amount: number }

/** What Biteship kept of what a courier collected, and when the rest came; null: it has not come yet. */
type PlannedCash = { fee: number; remitted: Date | null }

/** One piece that somebody bought of a shop. Amounts in rupiah. */
export type PlannedPurchase = {
  id: Record<
    | "order"
    | "cart"
    | "part"
    | "payment"
    | "attempt"
    | "transaction"
    | "line"
    | "product"
    | "variant"
    | "listing"
    | "piece"
    | "refund",
    string
  >
  /** What it was like. */
  listing: SeedListing
  /** Of `buyers`. */
  buyer: number
  goods: number
  shipping: number
  voucher: PlannedVoucher | null
  ending: Ending
  /** What went back. */
  refunded: number
  courier: string
  payment_type: string
  /** Of one that was paid at the door, or was to be. */
  cash: PlannedCash | null
  times: {
    placed: Date
    paid: Date
    processing: Date
    shipped: Date
    delivered: Date
    disputed: Date
    ended: Date
  }
}

const FIRST = ["Ayu", "Bagas", "Citra", "Dimas", "Eka", "Fajar", "Gita", "Hendra", "Indah", "Joko"]
const LAST =
  "Lestari Pratama Wijaya Saputra Hidayat Siregar Nasution Kusuma Maharani Santoso Utami".split(" ")

/** People who bought; none of them can log in. */
export const buyers = LAST.flatMap((last_name) =>
  FIRST.map((first_name) => ({
    first_name,
    last_name,
    email: `${first_name}.${last_name}@pembeli.example.com`.toLowerCase(),
  }))
)

/** What some shops sell more often than others. */
const POPULARITY: Record<string, number> = { "lemari-jane": 4, "kisah-kedua": 3, "ulang-gaya": 2 }
const stalls = listings.flatMap((listing) =>
  Array.from({ length: POPULARITY[listing.seller] ?? 1 }, () => listing)
)

/** All purchases of the last 90 days, the first first. The same ones, but for the day on which it is asked. */
export function planHistory(now: Date): PlannedPurchase[] {
  const chance = chanceOf(SEED)
  const planned = Array.from({ length: DAYS - 1 }, (_, n) => DAYS - n).flatMap((daysAgo) => {
    const day = new Date(now.getTime() - daysAgo * DAY)
    return Array.from({ length: purchasesOn(day, daysAgo, chance) }, () =>
      planPurchase(day, now, chance)
    )
  })
  return planned
    .toSorted((a, b) => a.times.placed.getTime() - b.times.placed.getTime())
    .map((one, n) => (n % 6 === 4 ? atTheDoor(one, now) : one))
}

/** What came well is paid at the door; what was called off was sent, and its buyer did not take it. */
function atTheDoor(one: PlannedPurchase, now: Date): PlannedPurchase {
  const { ending, times } = one
  const isBack = ending === "cancelled" && times.delivered < now
  if (ending !== "completed" && !isBack) return one
  const due = new Date(times.delivered.getTime() + REMITTED_DAYS * DAY)
  return {
    ...one,
    ending: isBack ? "went_back" : ending,
    refunded: 0,
    // Couriers on motorcycles collect nothing.
    courier: one.courier === "gojek" ? "sicepat" : one.courier,
    payment_type: CASH_ON_DELIVERY,
    cash: { fee: CASH_FEE, remitted: isBack || due >= now ? null : due },
    times: { ...times, ended: isBack ? times.delivered : times.ended },
  }
}

/** More of them from month to month, at weekends, and when wages were paid. */
function purchasesOn(day: Date, daysAgo: number, { next }: Chance): number {
  const growth = 1.2 + (DAYS - daysAgo) / DAYS
  const weekend = [0, 6].includes(day.getUTCDay()) ? 1.4 : 1
  const wages = day.getUTCDate() >= 25 || day.getUTCDate() <= 3 ? 1.5 : 1
  return Math.round(growth * weekend * wages * (0.4 + 1.2 * next()))
}

function planPurchase(day: Date, now: Date, chance: Chance): PlannedPurchase {
  const { next, between, one } = chance
  const listing = one(stalls)
  const placed = new Date(day.getTime() + between(0, 20) * HOUR + between(0, 3_599) * 1_000)
  const after = (since: Date, hours: number) => new Date(since.getTime() + hours * HOUR)
  // What was bought of late came by a courier on a motorcycle: it is over by now, too.
  const isLate = now.getTime() - placed.getTime() < 10 * DAY
  const paid = after(placed, 0.05 + next())
  const processing = after(paid, 0.5 + 4 * next())
  const shipped = after(processing, isLate ? 0.5 : between(2, 40))
  const delivered = after(shipped, isLate ? 2 : between(20, 80))
  const disputed = after(delivered, 1)
  const goods = priceOf(listing, chance)
  const voucher = voucherFor(goods, chance)
  const shipping = isLate ? 24_000 : between(9, 24) * 1_000
  const ending = endingOf(next(), isLate)
  const total = goods + shipping - (voucher?.amount ?? 0)
  const id = (prefix: string) => idAt(prefix, placed, chance)
  return {
    id: {
      order: id("order"),
      cart: id("cart"),
      part: id("sord"),
      payment: id("ppay"),
      attempt: id("patt"),
      transaction: id("trx"),
      line: id("ordli"),
      product: id("prod"),
      variant: id("variant"),
      listing: id("lst"),
      piece: id("pc"),
      refund: id("rfnd"),
    },
    listing,
    // Some come back again and again.
    buyer: Math.floor(buyers.length * next() ** 2),
    goods,
    shipping,
    voucher,
    ending,
    refunded:
      ending === "completed"
        ? 0
        : ending === "partly_refunded"
          ? Math.round(goods / 5_000) * 1_000
          : total,
    courier: isLate ? "gojek" : one(["jne", "sicepat", "jnt"]),
    payment_type: one(["qris", "gopay", "bank_transfer", "credit_card"]),
    cash: null,
    times: {
      placed,
      paid,
      processing,
      shipped,
      delivered,
      disputed,
      ended: endedAt(ending, { processing, delivered, disputed }, isLate ? 1 : between(2, 47)),
    },
  }
}

function endedAt(
  ending: Ending,
  { processing, delivered, disputed }: Record<"processing" | "delivered" | "disputed", Date>,
  hours: number
): Date {
  const since = ending === "cancelled" ? processing : ending === "completed" ? delivered : disputed
  return new Date(since.getTime() + hours * HOUR)
}

function endingOf(chance: number, isLate: boolean): Ending {
  if (chance < 0.08) return "cancelled"
  if (isLate) return "completed"
  if (chance < 0.11) return "refunded"
  return chance < 0.14 ? "partly_refunded" : "completed"
}

/** About what the shop asks for its like. */
function priceOf({ price }: SeedListing, { between }: Chance): number {
  return Math.max(20_000, Math.round((price * between(70, 115)) / 100_000) * 1_000)
}

function voucherFor(goods: number, { next }: Chance): PlannedVoucher | null {
  const chance = next()
  if (chance < 0.2 && goods >= 100_000) return { of: "platform", amount: 15_000 }
  if (chance < 0.3) return { of: "seller", amount: Math.floor(goods / 10_000) * 1_000 }
  return null
}
