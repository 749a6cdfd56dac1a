import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { BUSY, type BusyReason } from "../../../domain/account/busy"
import { defineErrors } from "../../../shared/errors"
import { busyWith } from "../../../workflows/account/busy"

const CustomerErrors = defineErrors({
  CUSTOMER_OWNS_SHOP: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This customer owns a shop, which would go on selling with nobody to ship",
      id: "Pelanggan ini punya toko, yang akan tetap berjualan tanpa ada yang mengirim",
    }),
  },
  CUSTOMER_HAS_PURCHASE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A purchase of this customer goes on: it has to be completed or called off first",
      id: "Pembelian pelanggan ini masih berjalan: selesaikan atau batalkan dulu",
    }),
  },
  CUSTOMER_HAS_REFUND: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Money is still to go back to this customer, who has to be able to say where to",
      id: "Masih ada dana yang harus kembali ke pelanggan ini, yang harus bisa menyebutkan rekeningnya",
    }),
  },
})

const REFUSALS: Record<BusyReason, keyof typeof CustomerErrors> = {
  SHOP_OPEN: "CUSTOMER_OWNS_SHOP",
  PURCHASE_OPEN: "CUSTOMER_HAS_PURCHASE",
  DISPUTE_OPEN: "CUSTOMER_HAS_PURCHASE",
  REFUND_OWED: "CUSTOMER_HAS_REFUND",
}

/** Before core deletes a customer: not one with a shop, or with pieces or money under way. */
export async function onlyIdleCustomer(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  const reasons = await busyWith(req.scope, req.params.id ?? "")
  const [first] = (Object.keys(BUSY) as BusyReason[]).filter((reason) => reasons.includes(reason))
  if (first) throw CustomerErrors[REFUSALS[first]]()
  next()
}
