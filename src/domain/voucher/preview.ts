import { NO_MONEY, rupiah } from "../money/rupiah"
import { type Funding, fund } from "./funding"
import { type Obstacle, obstacleInCart } from "./obstacle"
import { takeOff } from "./take-off"
import { EVERYTHING, type VoucherTerms } from "./voucher"

/** What a voucher would do to a purchase of one shop that it is for. Rupiah. */
export type Preview = {
  amount: number
  to_pay: number
  funding: Funding
  obstacle: Obstacle | null
}

export function previewOf(
  terms: Omit<VoucherTerms, "id" | "seller_id" | "scope">,
  sample: { items: number; shipping: number }
): Preview {
  const voucher = { ...terms, id: "preview", seller_id: null, scope: EVERYTHING }
  const about = { seller_id: "shop", listing_id: "listing", brand: null, condition: null }
  const line = { ...about, id: "item", category_ids: [], left: rupiah(sample.items) }
  const courier = { id: "courier", seller_id: "shop", courier: null, left: rupiah(sample.shipping) }
  const cart = { lines: [line], shipping: [courier], credit: NO_MONEY }
  const obstacle = obstacleInCart(voucher, cart)
  const [share] = obstacle ? [] : takeOff(voucher, cart)
  const amount = share?.amount ?? NO_MONEY
  return {
    amount,
    to_pay: sample.items + sample.shipping - amount,
    funding: fund(amount, terms.platform_percent),
    obstacle,
  }
}
