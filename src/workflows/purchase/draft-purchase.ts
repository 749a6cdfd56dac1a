import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { isPayable } from "../../domain/checkout/payable-total"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import { RELUV_MODULE } from "../../modules/reluv"
import { ownPieces } from "../checkout/check/own-pieces"
import { CheckoutErrors } from "../checkout/errors"
import { getMarketplace } from "../marketplace/marketplace"
import { type CartQuote, quoteParcels } from "../shipping/quote-cart"
import { cashProblem } from "./cash-on-delivery"
import { chooseCouriers } from "./choose-couriers"
import { type DraftLine, type DraftMethod, draftLine } from "./draft-lines"
import { findPieces, pricePieces } from "./find-pieces"
import type { Buyer, Problem, PurchaseRequest } from "./purchase-request"
import { type Takings, takeOff } from "./take-off"
import { type DraftVouchers, takeOffVouchers } from "./take-off-vouchers"
import { taxLines } from "./tax-lines"

const customerRow = z.object({
  id: z.string(),
  email: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  groups: z.array(z.object({ id: z.string() })).nullish(),
})
const regionRow = z.object({
  id: z.string(),
  currency_code: z.string(),
  automatic_taxes: z.boolean().nullish(),
})

/** A purchase that is not written down: every price, every sum, and what stands against it. */
export type PurchaseDraft = Buyer & {
  /** The phone that couriers call. */
  recipient: string
  lines: DraftLine[]
  methods: DraftMethod[]
  quote: CartQuote
  totals: Takings["totals"]
  promotions: Takings["promotions"]
  vouchers: DraftVouchers
  problems: Problem[]
}

/**
 * Works a purchase out as Medusa's own cart routes would, without a cart: prices of Medusa's pricing,
 * couriers from the sellers' addresses, taxes of the tax module, codes through the promotion module,
 * in whole rupiah. Nothing is written.
 */
export async function draftPurchase(
  container: MedusaContainer,
  request: PurchaseRequest
): Promise<PurchaseDraft> {
  const [buyer, found] = await Promise.all([
    findBuyer(container, request),
    findPieces(container, request),
  ])
  const { customer, region, sales_channel_id } = buyer
  const { shipping_address } = request
  const context = {
    currency_code: region.currency_code,
    region_id: region.id,
    region,
    customer_id: customer.id,
    customer,
    email: customer.email,
    sales_channel_id,
    shipping_address,
  }
  const prices = await pricePieces(container, found.pieces, context)
  const lines = found.pieces.flatMap((piece) => draftLine(piece, prices.get(piece.variant.id)))

  const cash = request.payment_method === CASH_ON_DELIVERY
  const quote = await quoteParcels(container, { items: lines, shipping_address }, { cash })
  const { couriers } = container.resolve(RELUV_MODULE)
  const chosen = chooseCouriers(quote, request.couriers, couriers)
  const cart = { ...context, items: lines, shipping_methods: chosen.methods }
  const taxed = await taxLines(container, cart)
  const promoted = await takeOff(container, { ...cart, ...taxed }, request.codes)
  const { vouchers, ...takings } = await takeOffVouchers(container, promoted, {
    ...context,
    voucher_codes: request.voucher_codes,
    cash,
  })

  const own = await ownPieces(container, { customer_id: customer.id, lines })
  const recipient = shipping_address.phone
  const drafted = { customer, recipient, region, ...takings, vouchers, quote }
  const atDoor = cash ? await cashProblem(container, drafted) : null
  // Of couriers who do not collect it is said for which seller.
  const isSaid = chosen.problems.some(({ error }) => error.code === atDoor?.code)
  const { total, original_total: before_discounts } = takings.totals
  const unpayable = isPayable({ total, before_discounts })
    ? []
    : [{ error: CheckoutErrors.AMOUNT_NOT_PAYABLE({ total }) }]
  return {
    ...buyer,
    recipient,
    lines: takings.lines,
    methods: takings.methods,
    quote,
    totals: takings.totals,
    promotions: takings.promotions,
    vouchers,
    problems: [
      ...found.problems,
      ...ownProblem(own),
      ...(atDoor && !isSaid ? [{ error: atDoor }] : []),
      ...chosen.problems,
      ...takings.problems,
      ...unpayable,
    ],
  }
}

function ownProblem(own: Awaited<ReturnType<typeof ownPieces>>): Problem[] {
  if (own.length === 0) return []
  const error = CheckoutErrors.OWN_PIECE({ titles: own.map(({ title }) => title) })
  return [{ error, variant_ids: own.map(({ variant_id }) => variant_id) }]
}

async function findBuyer(
  container: MedusaContainer,
  { customer_id, sales_channel_id }: PurchaseRequest
): Promise<Buyer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: customers }, { data: regions, marketplace }] = await Promise.all([
    query.graph({
      entity: "customer",
      fields: ["id", "email", "metadata", "groups.id"],
      filters: { id: customer_id },
    }),
    getMarketplace(container).then(async (marketplace) => ({
      marketplace,
      ...(await query.graph({
        entity: "region",
        fields: ["id", "currency_code", "automatic_taxes"],
        filters: { id: marketplace.region_id },
      })),
    })),
  ])
  return {
    customer: customerRow.parse(customers[0]),
    region: regionRow.parse(regions[0]),
    sales_channel_id: sales_channel_id ?? marketplace.sales_channel_id,
  }
}
