import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { POST as createOrdinarySession } from "@medusajs/medusa/api/store/payment-collections/[id]/payment-sessions/route"
import { z } from "zod"
import { isPurchase } from "../../../../../workflows/checkout/cart-contents"
import { readyToPay } from "../../../../../workflows/checkout/check/ready-to-pay"
import { CheckoutErrors } from "../../../../../workflows/checkout/errors"
import type { ResponseOf } from "../../../../_contract/route"
import { customerIdIn } from "../../../../_http/customer"
import type { createPaymentSession } from "../../contract"

type Request = Parameters<typeof createOrdinarySession>[0]

/** Longest wait for another request of the same cart. Medusa's locks count seconds. */
const PATIENCE_SECONDS = 30

/**
 * One after the other for each collection: core deletes the sessions that it finds before it makes one,
 * so two requests at once would leave two.
 */
export async function POST(req: Request, res: ResponseOf<typeof createPaymentSession>) {
  const { id = "" } = req.params
  const { cart_id } = await linkOf(req, id)
  if (!cart_id) await requireCollection(req, id)
  if (!cart_id || !(await isPurchase(req.scope, cart_id))) {
    await createOrdinarySession(req, res as MedusaResponse)
    return
  }
  await req.scope.resolve(Modules.LOCKING).execute(
    [`payment-session:${id}`],
    async () => {
      await readyToPay(req.scope, { cart_id, customer_id: customerIdIn(req) })
      if (await hasSession(req, id)) await answerAsItIs(req, res, id)
      else await createOrdinarySession(req, res as MedusaResponse)
    },
    { timeout: PATIENCE_SECONDS }
  )
}

/** Core has no answer for one that is not there. Throws `PAYMENT_COLLECTION_NOT_FOUND`. */
async function requireCollection(req: Request, id: string): Promise<void> {
  const [found] = await req.scope
    .resolve(Modules.PAYMENT)
    .listPaymentCollections({ id }, { select: ["id"], take: 1 })
  if (!found) throw CheckoutErrors.PAYMENT_COLLECTION_NOT_FOUND()
}

async function linkOf(req: Request, payment_collection_id: string) {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  })
  return z.object({ cart_id: z.string().optional() }).parse(data[0] ?? {})
}

const collection = z.object({
  amount: z.coerce.number(),
  payment_sessions: z.array(
    z.object({ provider_id: z.string(), status: z.string(), amount: z.coerce.number() })
  ),
})

/** Whether the one session of a collection is what the client asks for: core would make the same again. */
async function hasSession(req: Request, id: string): Promise<boolean> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_collection",
    fields: [
      "amount",
      "payment_sessions.provider_id",
      "payment_sessions.status",
      "payment_sessions.amount",
    ],
    filters: { id },
  })
  const { amount, payment_sessions } = collection.parse(data[0])
  const [session, another] = payment_sessions
  if (!session || another) return false
  const { provider_id } = req.body as { provider_id?: string }
  return (
    session.provider_id === provider_id && session.status === "pending" && session.amount === amount
  )
}

async function answerAsItIs(
  req: Request,
  res: ResponseOf<typeof createPaymentSession>,
  id: string
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_collection",
    fields: req.queryConfig.fields,
    filters: { id },
  })
  const [payment_collection] = data
  if (!payment_collection) throw new Error(`the payment collection ${id} is gone`)
  res.json({ payment_collection })
}
