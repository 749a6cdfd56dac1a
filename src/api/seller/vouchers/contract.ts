import { z } from "zod"
import { voucherStatus } from "../../../domain/voucher/voucher-status"
import { page } from "../../_contract/fields"
import { route } from "../../_contract/route"
import {
  changedVoucher,
  consistent,
  newVoucher,
  VOUCHER_EXAMPLE,
  voucherScope,
} from "../../_contract/voucher"
import { pageOf } from "../../_shapes/common"
import { VoucherUseView, VoucherView } from "../../_shapes/voucher"

const answer = z.strictObject({ voucher: VoucherView })

export const SellerListVouchers = z.strictObject({
  status: z.enum(voucherStatus.statuses).optional(),
  ...page(),
})

export const SellerCreateVoucher = consistent(
  z.strictObject({ ...newVoucher, scope: voucherScope.prefault({}) })
)

export const listShopVouchers = route("GET /seller/vouchers", {
  who: "member",
  may: "vouchers.read",
  says: "The shop's own vouchers, the newest first",
  query: SellerListVouchers,
  answer: pageOf("vouchers", VoucherView),
})

export const createShopVoucher = route("POST /seller/vouchers", {
  who: "member",
  may: "vouchers.write",
  says: "Makes a voucher for the shop's own pieces, which the shop pays for",
  body: SellerCreateVoucher,
  example: VOUCHER_EXAMPLE,
  status: 201,
  answer,
  refuses: ["VOUCHER_CODE_TAKEN"],
})

export const getShopVoucher = route("GET /seller/vouchers/:id", {
  who: "member",
  may: "vouchers.read",
  says: "One of the shop's vouchers",
  answer,
  refuses: ["VOUCHER_NOT_FOUND"],
})

export const changeShopVoucher = route("POST /seller/vouchers/:id", {
  who: "member",
  may: "vouchers.write",
  says: "Changes what takes nothing from anybody: title, end, limits, who gets to know of it",
  notes: "What it is for, its `scope`, only until it is used for the first time.",
  body: z.strictObject({ ...changedVoucher, scope: voucherScope.optional() }),
  example: { quota: 100 },
  answer,
  refuses: [
    "VOUCHER_NOT_FOUND",
    "VOUCHER_LIMIT_TOO_LOW",
    "VOUCHER_IN_USE",
    "VOUCHER_STATUS_NOT_ALLOWED",
  ],
})

const moved = {
  who: "member" as const,
  may: "vouchers.write" as const,
  answer,
  refuses: ["VOUCHER_NOT_FOUND", "VOUCHER_STATUS_NOT_ALLOWED"] as const,
}

export const pauseShopVoucher = route("POST /seller/vouchers/:id/pause", {
  ...moved,
  says: "It may not be used for now",
})

export const resumeShopVoucher = route("POST /seller/vouchers/:id/resume", {
  ...moved,
  says: "It may be used again",
})

export const endShopVoucher = route("POST /seller/vouchers/:id/end", {
  ...moved,
  says: "It is over for good; purchases that have used it keep what it gave",
})

const { customer_id: _customer, ...use } = VoucherUseView.shape

export const listShopVoucherUses = route("GET /seller/vouchers/:id/uses", {
  who: "member",
  may: "vouchers.read",
  says: "What purchases used of it, the newest first; not whose they are",
  query: z.strictObject(page()),
  answer: pageOf("uses", z.strictObject(use)),
  refuses: ["VOUCHER_NOT_FOUND"],
})
