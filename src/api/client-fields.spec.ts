import { z } from "zod"
import { CONTRACT } from "./contract"

/** Whose a thing is, how it stands, and what it has earned: ours to say, not a client's. */
const OURS = [
  "approved_at",
  "available",
  "balance",
  "blocked",
  "commission",
  "currency_code",
  "customer_id",
  "is_verified",
  "order_id",
  "owner_id",
  "paid_at",
  "purchase_id",
  "rating",
  "refund_due",
  "role",
  "seller_id",
  "sold_at",
  "state",
  "status",
  "total",
  "verified_at",
  "views",
]

const routes = CONTRACT.filter(({ path }) => /^\/(store|seller)\//.test(path))

it("nobody says whose a thing is, how it stands or what it has earned, but where that is what is asked", () => {
  const said = routes
    .filter(({ core }) => !core)
    .flatMap(({ name, body }) =>
      namesIn(body)
        .filter((field) => OURS.includes(field))
        .map((field) => `${field}: ${name}`)
    )

  expect(said.sort()).toEqual([
    // Whom to block.
    "customer_id: POST /seller/blocks",
    // How many stars.
    "rating: POST /seller/orders/:id/reviews",
    "rating: POST /store/seller-orders/:id/reviews/items/:line_item_id",
    "rating: POST /store/seller-orders/:id/reviews/seller",
    // What a member may do, which is the owner's to say, and never `owner`.
    "role: POST /seller/members/:id/role",
    "role: POST /seller/members/invitations",
    // What to search in, whom to block, and whose courier is chosen.
    "seller_id: POST /store/blocks",
    "seller_id: POST /store/listings/search",
    "seller_id: POST /store/purchases",
    "seller_id: POST /store/purchases/quote",
    "seller_id: POST /store/saved-searches",
    // Yes or no to an agency; on sale or not, by the table of a listing's states.
    "status: POST /seller/agencies/:id",
    "status: POST /seller/listings",
    "status: POST /seller/listings/:id",
  ])
})

it("nobody chooses what is read for them but at the routes that stand in for Medusa's own", () => {
  const choosing = routes.filter(({ query }) => namesIn(query).includes("fields"))

  expect(choosing.length).toBeGreaterThan(0)
  expect(choosing.filter(({ core }) => !core).map(({ name }) => name)).toEqual([])
})

/** The fields of a schema, at any depth. */
function namesIn(schema: z.ZodType | undefined): string[] {
  const names = new Set<string>()
  if (!schema) return []
  JSON.stringify(z.toJSONSchema(schema, { io: "input" }), (_, value) => {
    const { type, properties } = Object(value)
    if (type === "object") for (const name of Object.keys(Object(properties))) names.add(name)
    return value
  })
  return [...names]
}
