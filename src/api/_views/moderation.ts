import type { MedusaContainer, UserDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { FACT_MODULE } from "../../modules/fact"
import { LISTING_MODULE } from "../../modules/listing"
import type { InReview } from "../../modules/listing/review-queue"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { SELLER_MODULE } from "../../modules/seller"
import { pathOf } from "../../workflows/category/path-of-category"
import type { OwnListingView } from "../_shapes/listing"
import type { ModerationView, PastVerdict } from "../_shapes/moderation"
import type { FactRow } from "./history"
import { viewListings } from "./listings"
import { withPictures } from "./pictures"
import { reasonCodeOf } from "./verdict"

/** The most facts that are looked at; few listings of a page have more than two. */
const MOST_FACTS = 500
const MOST_VERDICTS = 5

/** What waits for an operator, with all that a decision needs: ten queries, whatever their number. */
export async function viewInReview(
  container: MedusaContainer,
  rows: readonly InReview[]
): Promise<ModerationView[]> {
  const ids = rows.map(({ id }) => id)
  const listings = await viewListings(container, ids)
  const [sellers, categories, past] = await Promise.all([
    shopsOf(container, [...new Set(rows.map(({ seller_id }) => seller_id))]),
    categoriesOf(container, listings),
    pastVerdicts(container, ids),
  ])
  const usual = await usualPrices(container, listings, categories)
  return listings.flatMap((listing): ModerationView[] => {
    const row = rows.find(({ id }) => id === listing.id)
    const shop = sellers.get(listing.seller.id)
    if (!row || !shop) return []
    const { price, condition, weight } = listing
    // A constraint of the table: what is in review is whole.
    if (price === null || condition === null || weight === null) return []
    const verdicts = past.get(listing.id) ?? []
    const wasRejected = verdicts.some(({ to }) => to === "rejected")
    return [
      {
        ...withPictures(listing),
        price,
        condition,
        weight,
        why: row.was_on_sale ? "rewritten" : wasRejected ? "again" : "new",
        waiting_since: new Date(row.waiting_since).toISOString(),
        version: row.version,
        category: categories.get(listing.id)?.name ?? null,
        usual_price: usual.get(listing.id) ?? null,
        seller: { ...listing.seller, ...shop },
        verdicts: verdicts.slice(0, MOST_VERDICTS),
      },
    ]
  })
}

type Shop = Omit<ModerationView["seller"], keyof OwnListingView["seller"]>

async function shopsOf(
  container: MedusaContainer,
  seller_ids: string[]
): Promise<Map<string, Shop>> {
  const [sellers, numbers] = await Promise.all([
    container
      .resolve(SELLER_MODULE)
      .listSellers({ id: seller_ids }, { select: ["id", "status", "created_at"] }),
    container.resolve(LISTING_MODULE).countListingsOfShops({ seller_ids }),
  ])
  return new Map(
    sellers.map(({ id, status, created_at }) => {
      const count = (of: string) =>
        numbers.find((one) => one.seller_id === id && one.status === of)?.count ?? 0
      const since = new Date(created_at).toISOString()
      const counts = { on_sale: count("active"), sold: count("sold") }
      return [
        id,
        { status, since, ...counts, rejected: count("rejected"), blocked: count("blocked") },
      ]
    })
  )
}

type Place = { id: string; name: string }

/** The deepest category of each, by the listing's id. */
async function categoriesOf(
  container: MedusaContainer,
  listings: readonly OwnListingView[]
): Promise<Map<string, Place>> {
  const ids = [...new Set(listings.flatMap(({ category_ids }) => category_ids))]
  const known = ids.length
    ? await container
        .resolve(Modules.PRODUCT)
        .listProductCategories({ id: ids }, { select: ["id", "name", "mpath"], take: ids.length })
    : []
  const places = known.map((category) => ({ ...category, path: pathOf(category) }))
  const nameOf = (id: string) => known.find((one) => one.id === id)?.name ?? "…"
  return new Map(
    listings.flatMap(({ id, category_ids }): [string, Place][] => {
      const [deepest] = places
        .filter((place) => category_ids.includes(place.id))
        .toSorted((a, b) => b.path.length - a.path.length)
      if (!deepest) return []
      return [[id, { id: deepest.id, name: deepest.path.toReversed().map(nameOf).join(" › ") }]]
    })
  )
}

async function usualPrices(
  container: MedusaContainer,
  listings: readonly OwnListingView[],
  categories: ReadonlyMap<string, Place>
): Promise<Map<string, ModerationView["usual_price"]>> {
  const kinds = listings.flatMap(({ id, brand }) => {
    const category_id = categories.get(id)?.id
    return brand && category_id ? [{ id, brand, category_id }] : []
  })
  const prices = await container.resolve(LISTING_CARD_MODULE).listSoldPrices({ kinds })
  return new Map(kinds.map(({ id }, index) => [id, prices[index] ?? null]))
}

const DECIDED = ["rejected", "blocked", "active", "inactive", "sold", "draft", "in-review"].map(
  (status) => `reluv.listing.${status}`
)

/** What operators decided of some listings, newest first, by the listing's id. */
export async function pastVerdicts(
  container: MedusaContainer,
  listing_ids: readonly string[]
): Promise<Map<string, PastVerdict[]>> {
  if (listing_ids.length === 0) return new Map()
  const facts = await container.resolve(FACT_MODULE).listFacts(
    {
      subject: "listing",
      subject_id: [...listing_ids],
      name: DECIDED,
      actor_type: ["user", "api-key"],
    },
    { order: { id: "DESC" }, take: MOST_FACTS }
  )
  const names = await namesOf(container, facts)
  const verdicts = new Map<string, PastVerdict[]>()
  for (const fact of facts) {
    const { subject_id, to, reason, created_at, actor_id } = fact
    const verdict: PastVerdict = {
      to: to ?? "",
      reason: reasonCodeOf(fact.data),
      note: reason,
      at: new Date(created_at).toISOString(),
      by: names.get(actor_id) ?? null,
    }
    verdicts.set(subject_id, [...(verdicts.get(subject_id) ?? []), verdict])
  }
  return verdicts
}

async function namesOf(
  container: MedusaContainer,
  facts: readonly FactRow[]
): Promise<Map<string, string>> {
  const ids = new Set(
    facts.flatMap(({ actor_type, actor_id }) => (actor_type === "user" ? [actor_id] : []))
  )
  if (ids.size === 0) return new Map()
  const users = await container
    .resolve(Modules.USER)
    .listUsers(
      { id: [...ids] },
      { select: ["id", "first_name", "last_name", "email"], take: ids.size }
    )
  return new Map(users.map((user) => [user.id, nameOf(user)]))
}

function nameOf({ first_name, last_name, email }: UserDTO): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}
