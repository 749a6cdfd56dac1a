import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaError } from "@medusajs/framework/utils"
import { type Rupiah, sum } from "../../domain/money/rupiah"
import { type CashRefusal, cashRefusal } from "../../domain/payment/cash-on-delivery"
import { payableWith } from "../../domain/voucher/eligible"
import type { VoucherScope } from "../../domain/voucher/voucher"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { PurchasePaymentErrors } from "../../modules/purchase-payment/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { VOUCHER_MODULE } from "../../modules/voucher"
import type { CartQuote, SellerQuote } from "../shipping/quote-cart"
import { doorKeys } from "./door-keys"
import type { DraftLine, DraftMethod } from "./draft-lines"
import { PurchaseErrors } from "./errors"
import { parcelTotals } from "./parcel-totals"
import type { Buyer } from "./purchase-request"
import type { DraftVouchers } from "./take-off-vouchers"

type Drafted = Pick<Buyer, "customer" | "region"> & {
  /** The phone that couriers call. */
  recipient: string
  lines: readonly DraftLine[]
  methods: readonly DraftMethod[]
  vouchers: DraftVouchers
  quote: CartQuote
}

/** What a quote says of paying at the door. Rupiah. */
export type CashOffer = {
  problem: MedusaError | null
  /** In the couriers' prices; null where they were asked without it. */
  fee: Rupiah | null
}

/** What stands against paying a drafted purchase at the door, also of one that asks for another way; null: nothing. */
export async function cashProblem(
  container: MedusaContainer,
  { customer, recipient, region, lines, methods, vouchers, quote }: Drafted
): Promise<MedusaError | null> {
  const policy = container.resolve(RELUV_MODULE).options.policies.cash_on_delivery
  if (!policy.enabled) return told("off", policy)
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const { asked: buyer_keys } = await doorKeys(container, { customer, recipient })
  const [refused, open, scopes] = await Promise.all([
    payments.countCashRefusals({ buyer_keys }),
    payments.countOpenCash({ buyer_keys }),
    scopesOf(container, vouchers),
  ])
  const refusal = cashRefusal(policy, {
    refused,
    open,
    is_offered: quote.sellers.every(mayCollect),
    payable_with: payableWith(scopes),
    parcels: parcelTotals({ lines, methods, region }),
  })
  return refusal && told(refusal, policy)
}

/** Of a seller without any courier that is the problem, whichever way is paid. */
function mayCollect({ rates, error }: SellerQuote): boolean {
  if (error?.code === "CASH_ON_DELIVERY_NOT_OFFERED") return false
  return rates.length === 0 || rates.some((rate) => rate.available_for_cash_on_delivery)
}

/** Those that were asked for by code: any other is left alone where it does not fit. */
async function scopesOf(
  container: MedusaContainer,
  { held }: DraftVouchers
): Promise<VoucherScope[]> {
  const ids = held.vouchers.flatMap(({ voucher_id, code }) => (code === null ? [] : voucher_id))
  if (ids.length === 0) return []
  const used = await container
    .resolve(VOUCHER_MODULE)
    .listVouchers({ id: ids }, { select: ["id", "scope"], take: ids.length })
  // The column is written from a validated `VoucherScope` only.
  return used.map(({ scope }) => scope as unknown as VoucherScope)
}

/** Whether a drafted purchase can be paid at the door, and what that takes; null where nobody's can. */
export async function offerCash(
  container: MedusaContainer,
  draft: Drafted
): Promise<CashOffer | null> {
  const { enabled } = container.resolve(RELUV_MODULE).options.policies.cash_on_delivery
  if (!enabled) return null
  const problem = await cashProblem(container, draft)
  return { problem, fee: cashFee(draft.quote, draft.methods) }
}

/** What couriers take for collecting, which is in the prices of their methods; null where they collect nothing. */
function cashFee(
  { sellers }: CartQuote,
  methods: readonly Pick<DraftMethod, "seller_id" | "data">[]
): Rupiah | null {
  const fees = methods.flatMap(({ seller_id, data }) => {
    const offer = sellers.find(({ seller }) => seller.id === seller_id)?.offer
    const isIts = (rate: { courier_code: string; courier_service_code: string }) =>
      rate.courier_code === data.courier_code &&
      rate.courier_service_code === data.courier_service_code
    const [collecting, plain] = [
      offer?.quote.rates.find(isIts),
      offer?.uncollected?.rates.find(isIts),
    ]
    return collecting && plain ? [collecting.price - plain.price] : []
  })
  return fees.length > 0 ? sum(fees) : null
}

function told(
  refusal: CashRefusal,
  { max_amount, max_open }: { max_amount: number; max_open: number }
): MedusaError {
  switch (refusal) {
    case "off":
      return PurchaseErrors.CASH_ON_DELIVERY_OFF()
    case "refused_before":
      return PurchaseErrors.CASH_ON_DELIVERY_REFUSED()
    case "too_many":
      return PurchasePaymentErrors.CASH_ON_DELIVERY_TOO_MANY({ most: max_open })
    case "voucher":
      return PurchaseErrors.CASH_ON_DELIVERY_VOUCHER()
    case "not_offered":
      return PurchaseErrors.CASH_ON_DELIVERY_NOT_OFFERED()
    case "too_much":
    case "nothing_to_pay":
      return PurchaseErrors.CASH_ON_DELIVERY_TOO_MUCH({ most: max_amount })
    default:
      return refusal satisfies never
  }
}
