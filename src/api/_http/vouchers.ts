import type { MedusaContainer } from "@medusajs/framework/types"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { VoucherErrors } from "../../modules/voucher/errors"
import type { VoucherRow } from "../../modules/voucher/reading"

/** Throws `VOUCHER_NOT_FOUND`, also of one of another shop than `seller_id`, where that is given. */
export async function voucherOf(
  container: MedusaContainer,
  which: { id: string; seller_id?: string }
): Promise<VoucherRow> {
  const [voucher] = (
    await container.resolve(VOUCHER_MODULE).readVouchers({ ...which, limit: 1, offset: 0 })
  ).vouchers
  if (!voucher) throw VoucherErrors.VOUCHER_NOT_FOUND()
  return voucher
}
