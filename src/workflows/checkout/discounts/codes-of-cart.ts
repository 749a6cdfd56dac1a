import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PromotionActions } from "@medusajs/framework/utils"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { type IdleReason, whyIdle } from "../../../domain/checkout/idle-code"

export type IdleCode = { code: string; why: IdleReason }

const time = z.coerce
  .date()
  .nullish()
  .transform((at) => at?.getTime() ?? null)
const amount = z.coerce.number()

const cartRow = z.object({
  metadata: z.record(z.string(), z.unknown()).nullish(),
  promotions: z.array(z.object({ code: z.string() }).nullable()).nullish(),
  shipping_methods: z.array(z.object({ id: z.string() })).nullish(),
})
const promotionRow = z.object({
  code: z.string(),
  status: z.string(),
  limit: amount.nullish(),
  used: amount.nullish(),
  application_method: z.object({ target_type: z.string() }).nullish(),
  campaign: z
    .object({
      starts_at: time,
      ends_at: time,
      budget: z.object({ limit: amount.nullish(), used: amount.nullish() }).nullish(),
    })
    .nullish(),
})

/** Where a cart remembers codes that wait for its couriers. */
const REMEMBERED = "reluv_codes"
const codes = z.array(z.string()).catch([])

/**
 * Which of the codes that a buyer asked for take nothing off the cart, and why. A code of shipping that
 * comes before the couriers is remembered until they are chosen.
 */
export async function idleCodes(
  container: MedusaContainer,
  { cart_id, asked }: { cart_id: string; asked: readonly string[] }
): Promise<IdleCode[]> {
  const cart = await load(container, cart_id)
  const used = new Set((cart?.promotions ?? []).map((promotion) => promotion?.code))
  const missing = asked.filter((code) => !used.has(code))
  if (!cart || missing.length === 0) return []
  const has_couriers = (cart.shipping_methods ?? []).length > 0
  const idle = await reasonsOf(container, missing, has_couriers)
  const waiting = idle.flatMap(({ code, why }) => (why === "waits_for_courier" ? code : []))
  if (waiting.length > 0) {
    await remember(container, cart_id, cart, [...remembered(cart), ...waiting])
  }
  return idle
}

/** Tries the codes that waited for the couriers. What takes nothing off now is forgotten. */
export async function applyRemembered(container: MedusaContainer, cart_id: string): Promise<void> {
  const cart = await load(container, cart_id)
  const waiting = cart ? remembered(cart) : []
  if (!cart || waiting.length === 0 || (cart.shipping_methods ?? []).length === 0) return
  await updateCartPromotionsWorkflow(container).run({
    input: {
      cart_id,
      promo_codes: waiting,
      action: PromotionActions.ADD,
      force_refresh_payment_collection: true,
    },
  })
  await remember(container, cart_id, cart, [])
}

/** Codes of a cart that others used up since they were put in. */
export async function usedUpCodes(container: MedusaContainer, cart_id: string): Promise<string[]> {
  const cart = await load(container, cart_id)
  const used = (cart?.promotions ?? []).flatMap((promotion) => promotion?.code ?? [])
  const reasons = await reasonsOf(container, used, true)
  return reasons.flatMap(({ code, why }) => (why === "used_up" ? code : []))
}

async function reasonsOf(
  container: MedusaContainer,
  asked: readonly string[],
  has_couriers: boolean
): Promise<IdleCode[]> {
  if (asked.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "promotion",
    fields: [
      "code",
      "status",
      "limit",
      "used",
      "application_method.target_type",
      "campaign.starts_at",
      "campaign.ends_at",
      "campaign.budget.limit",
      "campaign.budget.used",
    ],
    filters: { code: [...asked] },
  })
  const now = Date.now()
  return z
    .array(promotionRow)
    .parse(data)
    .map(({ code, status, limit, used, application_method, campaign }) => ({
      code,
      why: whyIdle(
        {
          active: status === "active",
          of_shipping: application_method?.target_type === "shipping_methods",
          starts_at: campaign?.starts_at ?? null,
          ends_at: campaign?.ends_at ?? null,
          uses: [
            { used: used ?? 0, limit: limit ?? null },
            { used: campaign?.budget?.used ?? 0, limit: campaign?.budget?.limit ?? null },
          ],
        },
        { now, has_couriers }
      ),
    }))
}

async function load(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["metadata", "promotions.code", "shipping_methods.id"],
    filters: { id },
  })
  return data[0] ? cartRow.parse(data[0]) : null
}

function remembered({ metadata }: z.infer<typeof cartRow>): string[] {
  return codes.parse(metadata?.[REMEMBERED] ?? [])
}

async function remember(
  container: MedusaContainer,
  id: string,
  { metadata }: z.infer<typeof cartRow>,
  waiting: readonly string[]
): Promise<void> {
  await container
    .resolve(Modules.CART)
    .updateCarts([{ id, metadata: { ...metadata, [REMEMBERED]: [...new Set(waiting)] } }])
}
