import { sum } from "../../domain/money/rupiah"
import type { Language } from "../../domain/said"
import { WHY } from "../../modules/voucher/errors"
import type { OpenVoucher, UseRow, VoucherRow } from "../../modules/voucher/reading"
import type { SettledVouchers } from "../../workflows/checkout/settle-vouchers"
import type {
  CartVouchersView,
  CartVoucherView,
  OpenVoucherView,
  VoucherUseView,
  VoucherView,
} from "../_shapes/voucher"

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

export function cartVouchersView(
  { verdicts, uses }: SettledVouchers,
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
