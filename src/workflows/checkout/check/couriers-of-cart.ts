import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows"
import { RELUV_MODULE } from "../../../modules/reluv"
import { SELLER_MODULE } from "../../../modules/seller"
import { offersCourier } from "../../../shared/couriers/choose-rate"
import { courierTitle, isPricedElsewhere } from "../../../shared/couriers/courier-data"
import { CourierErrors } from "../../../shared/couriers/errors"
import { parseOptionData } from "../../../shared/couriers/parcel"
import { quoteCart } from "../../shipping/quote-cart"
import { CheckoutErrors } from "../errors"
import { type Checkout, loadCheckout } from "../load-checkout"
import { requireDeliverable } from "./deliverable-cart"

/**
 * One courier for each seller of the cart, and no other: an order with more could not be cut. Throws `COURIER_MISSING`,
 * naming the shops as their rates do, when a seller has none, `COURIERS_DO_NOT_FIT` when one has two or somebody who
 * sends nothing has one, and `COURIER_NOT_OFFERED` when a seller does not send any more with the courier that was
 * chosen, or from where it was priced.
 */
export async function requireCouriers(container: MedusaContainer, cart: Checkout): Promise<void> {
  requireOffered(cart)
  requireOneEach(cart)
  const missing = profilesWithoutCourier(cart)
  if (missing.length === 0) return
  const sellers = container.resolve(SELLER_MODULE)
  const contacts = await sellers.listSellerContacts(
    { shipping_profile_id: missing },
    { select: ["seller_id"], take: missing.length }
  )
  const shops = await sellers.listSellers(
    { id: contacts.map(({ seller_id }) => seller_id) },
    { select: ["id", "name"], take: contacts.length }
  )
  throw CheckoutErrors.COURIER_MISSING({ sellers: shops })
}

/**
 * Before a payment is begun: the address is one, and every seller has a courier. Where
 * `policies.couriers.default` says `cheapest`, sellers without one get their cheapest first; the cart's
 * total shows it.
 */
export async function settleCouriers(container: MedusaContainer, cart_id: string): Promise<void> {
  let cart = await loadCheckout(container, cart_id)
  if (!cart) throw CheckoutErrors.CART_NOT_FOUND()
  await requireDeliverable(container, cart)
  const { policies } = container.resolve(RELUV_MODULE).options
  const missing = profilesWithoutCourier(cart)
  if (missing.length > 0 && policies.couriers.default === "cheapest") {
    await chooseCheapest(container, cart_id, missing)
    cart = await loadCheckout(container, cart_id)
    if (!cart) throw CheckoutErrors.CART_NOT_FOUND()
  }
  await requireCouriers(container, cart)
  await nameCouriers(container, cart)
}

/**
 * Gives each method the courier's name in place of its option's, for cart, order and mails. Core writes
 * the option's name back with every change of a cart, so this is done again before the order is made.
 */
export async function nameCouriers(
  container: MedusaContainer,
  { shipping_methods }: Pick<Checkout, "shipping_methods">
): Promise<void> {
  const renamed = shipping_methods.flatMap(({ id, name, data }) => {
    const title = courierTitle(data)
    return title && title !== name ? [{ id, name: title }] : []
  })
  if (renamed.length > 0) await container.resolve(Modules.CART).updateShippingMethods(renamed)
}

/** A quote is kept with its cart, and its seller may have moved or changed the couriers since. */
function requireOffered({ shipping_methods }: Checkout): void {
  for (const { name, data, shipping_option } of shipping_methods) {
    const option = parseOptionData(shipping_option?.data)
    const courier = courierTitle(data) ?? name
    if (option && isPricedElsewhere(data, option)) throw CourierErrors.PRICED_ELSEWHERE({ courier })
    const offered = option?.couriers
    const chosen = data?.courier_code
    if (offered && typeof chosen === "string" && !offersCourier(offered, chosen)) {
      throw CourierErrors.COURIER_NOT_OFFERED({ courier })
    }
  }
}

/** Core takes a list of options, of which two may be one seller's, and keeps what was chosen for a piece that is gone. */
function requireOneEach(cart: Checkout): void {
  // Whose courier a piece needed that is gone, nobody can say; claiming it says that it is gone.
  if (cart.items.some(({ variant }) => !variant?.product)) return
  const needed = profilesToSend(cart)
  const chosen = cart.shipping_methods.map(profileOf)
  const fits = new Set(chosen).size === chosen.length && chosen.every((one) => needed.has(one))
  if (!fits) throw CheckoutErrors.COURIERS_DO_NOT_FIT()
}

function profilesWithoutCourier(cart: Checkout): string[] {
  const chosen = new Set(cart.shipping_methods.map(profileOf))
  return [...profilesToSend(cart)].filter((profile) => !chosen.has(profile))
}

/** Of the pieces that have to be sent: one profile is one seller. */
function profilesToSend({ items }: Checkout): Set<string> {
  return new Set(
    items.flatMap(({ requires_shipping, variant }) => {
      const profile = variant?.product?.shipping_profile?.id
      return profile && requires_shipping !== false ? [profile] : []
    })
  )
}

function profileOf({ shipping_option }: Checkout["shipping_methods"][number]): string {
  return shipping_option?.shipping_profile_id ?? ""
}

/** A seller whose couriers do not answer stays without one. */
async function chooseCheapest(
  container: MedusaContainer,
  cart_id: string,
  profiles: readonly string[]
): Promise<void> {
  const quote = await quoteCart(container, cart_id)
  // Without a choice the provider takes the cheapest.
  const options = (quote?.sellers ?? []).flatMap(({ offer }) =>
    offer && profiles.includes(offer.option.shipping_profile_id)
      ? [{ id: offer.option.id, data: {} }]
      : []
  )
  if (options.length === 0) return
  await addShippingMethodToCartWorkflow(container).run({ input: { cart_id, options } })
}
