import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { contentsOfCart } from "../../workflows/checkout/cart-contents"
import { applyRemembered, idleCodes } from "../../workflows/checkout/codes-of-cart"
import { CheckoutErrors } from "../../workflows/checkout/errors"
import { roundCartDiscountsWorkflow } from "../../workflows/checkout/round-cart-discounts"
import { settleVouchersOf } from "../../workflows/checkout/settle-discounts"
import { customerIdIn } from "./customer"

const cartBody = z.looseObject({ cart: z.looseObject({ id: z.string() }) })
/** As core answers when it removed a line. */
const parentBody = z.looseObject({ parent: z.looseObject({ id: z.string() }) })

/** What core answers with a cart, once more worked out; null leaves it as it is. */
type Second = (
  req: MedusaRequest,
  cart: Record<string, unknown> & { id: string }
) => Promise<boolean>

/** Changes the cart that core is about to answer, and shows it as it is then. */
function afterwards(second: Second) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const answer = res.json.bind(res)
    res.json = (body: unknown) => {
      void shown(req, body, second).then(answer, next)
      return res
    }
    next()
  }
}

async function shown(req: MedusaRequest, body: unknown, second: Second): Promise<unknown> {
  const whole = cartBody.safeParse(body).data
  const parent = parentBody.safeParse(body).data
  const cart = whole?.cart ?? parent?.parent
  if (!cart || !(await second(req, cart))) return body
  const anew = await refetchCart(cart.id, req.scope, req.queryConfig.fields)
  return whole ? { ...whole, cart: anew } : { ...parent, parent: anew }
}

/**
 * A cart that is changed is worked out anew, and shows what its vouchers do: what each takes off, or why nothing.
 * One without a voucher is answered as Medusa does.
 */
export const vouchersInCart = shownWith(async (req, { id }) => {
  const who = { cart_id: id, customer_id: customerIdIn(req) }
  return settleVouchersOf(req.scope, who)
})

/** As `vouchersInCart`, where nothing was changed: only what time has changed is worked out anew. */
export const vouchersInShownCart = shownWith(null)

function shownWith(settle: Second | null) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const answer = res.json.bind(res)
    res.json = (body: unknown) => {
      const settled = settle ? shown(req, body, settle) : Promise.resolve(body)
      void settled.then((body) => withVouchers(req, body)).then(answer, next)
      return res
    }
    next()
  }
}

async function withVouchers(req: MedusaRequest, body: unknown): Promise<unknown> {
  const cart = wholeOrParent(body)
  if (!cart) return body
  const vouchers = req.scope.resolve(VOUCHER_MODULE)
  let told = await vouchers.listTold({ cart_id: cart.id })
  let shownAnew = body
  if (told.some(({ is_old }) => is_old)) {
    const who = { cart_id: cart.id, customer_id: null }
    shownAnew = await shown(req, body, async () => settleVouchersOf(req.scope, who))
    told = await vouchers.listTold({ cart_id: cart.id })
  }
  if (told.length === 0) return shownAnew
  const list = told.map(({ is_old, ...voucher }) => voucher)
  const whole = cartBody.safeParse(shownAnew).data
  if (whole) return { ...whole, cart: { ...whole.cart, vouchers: list } }
  const parent = parentBody.safeParse(shownAnew).data
  return parent ? { ...parent, parent: { ...parent.parent, vouchers: list } } : shownAnew
}

function wholeOrParent(body: unknown): { id: string } | null {
  return cartBody.safeParse(body).data?.cart ?? parentBody.safeParse(body).data?.parent ?? null
}

/**
 * A cart of pieces shows whole rupiah wherever it is shown: core computes a percentage to fractions, which
 * nobody can pay, and the payment would be of another sum than the one that the buyer saw.
 */
export const wholeRupiahInCart = afterwards(async (req, cart) => {
  if (!hasFraction(cart) || !(await isOfPieces(req, cart.id))) return false
  await roundCartDiscountsWorkflow(req.scope).run({ input: { cart_id: cart.id } })
  return true
})

/**
 * A code that takes nothing off is told with its reason; core answers 200 and drops it. One of shipping
 * waits for the couriers. Throws `CODE_IDLE`.
 */
export const toldCodes = afterwards(async (req, { id: cart_id }) => {
  const { data } = z.object({ promo_codes: z.array(z.string()) }).safeParse(req.body)
  if (!data || data.promo_codes.length === 0 || !(await isOfPieces(req, cart_id))) return false
  const idle = await idleCodes(req.scope, { cart_id, asked: data.promo_codes })
  const dropped = idle.filter(({ why }) => why !== "waits_for_courier")
  if (dropped.length > 0) throw CheckoutErrors.CODE_IDLE({ codes: dropped })
  return idle.length > 0
})

/** Couriers are chosen: codes that waited for them take effect. */
export const rememberedCodes = afterwards(async (req, { id, metadata }) => {
  const waits = z.object({ reluv_codes: z.array(z.string()).min(1) }).safeParse(metadata).success
  // `fields` may leave the metadata out.
  if (metadata !== undefined && !waits) return false
  await applyRemembered(req.scope, id)
  return true
})

async function isOfPieces(req: MedusaRequest, cart_id: string): Promise<boolean> {
  return (await contentsOfCart(req.scope, cart_id)).pieces.length > 0
}

function hasFraction(cart: Record<string, unknown>): boolean {
  return Object.values(cart).some((value) => {
    const number = typeof value === "number" ? value : numeric(value)
    return number !== null && !Number.isInteger(number)
  })
}

/** Core's totals are numbers, or big numbers that print as such. */
function numeric(value: unknown): number | null {
  if (typeof value !== "object" || value === null || !("numeric" in value)) return null
  return Number(value.numeric)
}
