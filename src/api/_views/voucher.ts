import type { MedusaContainer } from "@medusajs/framework/types"
import { sum } from "../../domain/money/rupiah"
import type { Language } from "../../domain/said"
import { WHY } from "../../modules/voucher/errors"
import type { OpenVoucher, UseRow, VoucherRow } from "../../modules/voucher/reading"
import type { SettledVouchers } from "../../workflows/checkout/discounts/settle-vouchers"
import { voucherOf } from "../_http/vouchers"
import type {
  AdminVoucherView,
  CartVouchersView,
  CartVoucherView,
  OpenVoucherView,
  VoucherUseView,
  VoucherView,
} from "../_shapes/voucher"
import { nameOfShops } from "./shop-names"

type Scope = VoucherView["scope"]

export function voucherView({
  starts_at,
  ends_at,
  created_at,
  scope,
  ...voucher
}: VoucherRow): VoucherView {
  return {
    ...voucher,
    scope: scope as Scope,
    starts_at: iso(starts_at),
    ends_at: iso(ends_at),
    created_at: created_at.toISOString(),
  }
}

/** As operators see them, with their shops. */
export async function viewVouchers(
  container: MedusaContainer,
  rows: readonly VoucherRow[]
): Promise<AdminVoucherView[]> {
  const nameOf = await nameOfShops(
    container,
    rows.flatMap(({ seller_id }) => seller_id ?? [])
  )
  return rows.map((row) => ({
    ...voucherView(row),
    shop: row.seller_id === null ? null : { id: row.seller_id, name: nameOf(row.seller_id) },
  }))
}

/** One as operators see it. Throws `VOUCHER_NOT_FOUND`. */
export async function viewVoucher(
  container: MedusaContainer,
  id: string
): Promise<AdminVoucherView> {
  const [voucher] = await viewVouchers(container, [await voucherOf(container, { id })])
  return voucher as AdminVoucherView
}

export function openVoucherView({
  starts_at,
  ends_at,
  scope,
  ...voucher
}: OpenVoucher): OpenVoucherView {
  return { ...voucher, scope: scope as Scope, starts_at: iso(starts_at), ends_at: iso(ends_at) }
}

export function voucherUseView({
  cart_id,
  created_at,
  returned_at,
  ...use
}: UseRow): VoucherUseView {
  return { ...use, created_at: created_at.toISOString(), returned_at: iso(returned_at) }
}

/** Of a cart, or of a purchase that is only asked for. */
type ToldVouchers = {
  verdicts: readonly Omit<SettledVouchers["verdicts"][number], "in_cart">[]
  uses: readonly Pick<SettledVouchers["uses"][number], "voucher_id" | "shares">[]
}

export function cartVouchersView(
  { verdicts, uses }: ToldVouchers,
  language: Language
): CartVouchersView {
  const vouchers = verdicts.map((verdict): CartVoucherView => {
    const { voucher_id, title, code, seller_id, amount, obstacle } = verdict
    const shares = uses.find((use) => use.voucher_id === voucher_id)?.shares ?? []
    const sellers = [...new Set(shares.map((share) => share.seller_id))].map((id) => ({
      seller_id: id,
      amount: sum(shares.flatMap((share) => (share.seller_id === id ? share.amount : []))),
    }))
    return {
      voucher_id,
      title,
      code,
      seller_id,
      amount,
      sellers,
      obstacle: obstacle && {
        why: obstacle.why,
        message: WHY[obstacle.why][language],
        ...(obstacle.why === "min_spend" ? { missing: obstacle.missing } : {}),
        ...(obstacle.why === "not_begun"
          ? { starts_at: new Date(obstacle.starts_at).toISOString() }
          : {}),
      },
    }
  })
  return { vouchers, discount_total: sum(vouchers.map(({ amount }) => amount)) }
}

function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
