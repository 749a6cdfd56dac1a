import type { ComputeActionContext, MedusaContainer } from "@medusajs/framework/types"
import {
  ComputedActions,
  ContainerRegistrationKeys,
  decorateCartTotals,
  Modules,
} from "@medusajs/framework/utils"
import { z } from "zod"
import { roundDiscounts } from "../../domain/checkout/round-discounts"
import type { Adjustment, DraftLine, DraftMethod } from "./draft-lines"
import { PurchaseErrors } from "./errors"
import type { Problem } from "./purchase-request"

type Cart = { items: DraftLine[]; shipping_methods: DraftMethod[]; [context: string]: unknown }

/** Of a whole purchase; `original_…` without its discounts. */
export const sums = z.object({
  original_item_total: z.coerce.number(),
  original_shipping_total: z.coerce.number(),
  original_total: z.coerce.number(),
  discount_total: z.coerce.number(),
  total: z.coerce.number(),
})

/** A purchase with its discounts. Totals in whole rupiah. */
export type Takings = {
  lines: DraftLine[]
  methods: DraftMethod[]
  totals: z.infer<typeof sums>
  /** Those that take something off, to be linked to the cart. */
  promotions: { id: string; code: string }[]
  problems: Problem[]
}

const action = z.object({
  action: z.string(),
  code: z.string(),
  amount: z.coerce.number().optional(),
  is_tax_inclusive: z.boolean().nullish(),
  item_id: z.string().optional(),
  shipping_method_id: z.string().optional(),
})
const promotionRow = z.object({ id: z.string(), code: z.string() })

/**
 * Takes off what codes and automatic promotions give, by core's promotion module, rounded as the
 * step-by-step way rounds. A code that takes nothing off is told: dropped in silence, it would cost
 * the buyer money.
 */
export async function takeOff(
  container: MedusaContainer,
  cart: Cart,
  codes: readonly string[]
): Promise<Takings> {
  // Rules look at the sums of a cart, too.
  const context = decorateCartTotals(cart) as unknown as ComputeActionContext
  const computed = await container.resolve(Modules.PROMOTION).computeActions([...codes], context)
  const actions = z.array(action).parse(computed)
  const promotions = await promotionsOf(container, [...codes, ...actions.map(({ code }) => code)])

  const given = wholeRupiah(actions)
  const adjustments = (id: string): Adjustment[] =>
    given
      .filter((one) => one.of === id)
      .map(({ code, amount, is_tax_inclusive }) => ({
        code,
        amount,
        promotion_id: promotions.get(code) ?? "",
        ...(is_tax_inclusive === null ? {} : { is_tax_inclusive }),
      }))
  const items = cart.items.map((line) => ({ ...line, adjustments: adjustments(line.id) }))
  const shipping_methods = cart.shipping_methods.map((method) => ({
    ...method,
    adjustments: adjustments(method.id),
  }))
  const totals = sums.parse(decorateCartTotals({ ...cart, items, shipping_methods }))
  const used = new Set(given.map(({ code }) => code))
  return {
    lines: items,
    methods: shipping_methods,
    totals,
    promotions: [...used].map((code) => ({ id: promotions.get(code) ?? "", code })),
    problems: problemsOf(codes, promotions, used),
  }
}

function wholeRupiah(actions: readonly z.infer<typeof action>[]) {
  const given = actions.flatMap((one, index) => {
    const adds =
      one.action === ComputedActions.ADD_ITEM_ADJUSTMENT ||
      one.action === ComputedActions.ADD_SHIPPING_METHOD_ADJUSTMENT
    const of = one.item_id ?? one.shipping_method_id
    if (!adds || !of) return []
    const { code, amount = 0, is_tax_inclusive = null } = one
    return [{ id: String(index), of, code, amount, is_tax_inclusive }]
  })
  const rounded = new Map(roundDiscounts(given).map(({ id, amount }) => [id, amount]))
  return given.map((one) => ({ ...one, amount: rounded.get(one.id) ?? one.amount }))
}

async function promotionsOf(
  container: MedusaContainer,
  codes: readonly string[]
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "promotion",
    fields: ["id", "code"],
    filters: { code: [...new Set(codes)] },
  })
  return new Map(
    z
      .array(promotionRow)
      .parse(data)
      .map(({ id, code }) => [code, id])
  )
}

function problemsOf(
  codes: readonly string[],
  promotions: ReadonlyMap<string, string>,
  used: ReadonlySet<string>
): Problem[] {
  const unknown = codes.filter((code) => !promotions.has(code))
  const idle = codes.filter((code) => promotions.has(code) && !used.has(code))
  const problems: Problem[] = []
  if (unknown.length > 0) {
    problems.push({ error: PurchaseErrors.CODE_UNKNOWN({ codes: unknown }), codes: unknown })
  }
  if (idle.length > 0) {
    problems.push({ error: PurchaseErrors.CODE_NOT_APPLICABLE({ codes: idle }), codes: idle })
  }
  return problems
}
