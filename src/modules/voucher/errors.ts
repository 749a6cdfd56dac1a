import type { Said } from "../../domain/said"
import { isOfTime, type Obstacle } from "../../domain/voucher/obstacle"
import { defineErrors } from "../../shared/errors"

/** Why a voucher takes nothing off, in words. */
export const WHY: Record<Obstacle["why"], Said> = {
  unknown: { en: "there is no such code", id: "kode ini tidak ada" },
  paused: { en: "it is not in use now", id: "sedang tidak berlaku" },
  not_begun: { en: "it is not valid yet", id: "belum berlaku" },
  expired: { en: "it has ended", id: "sudah berakhir" },
  used_up: { en: "it is used up", id: "sudah habis dipakai" },
  used_by_you: { en: "you have used it already", id: "sudah Anda pakai" },
  needs_account: { en: "it is for customers who are logged in", id: "khusus pelanggan yang masuk" },
  not_for_you: { en: "it is not for you", id: "bukan untuk Anda" },
  other_items: { en: "it is for something else", id: "untuk barang lain" },
  min_spend: { en: "the purchase is too small for it", id: "belanjanya belum cukup" },
  choose_courier: { en: "it waits for a courier", id: "menunggu kurir dipilih" },
  nothing_left: {
    en: "there is nothing left to take off",
    id: "tidak ada lagi yang bisa dipotong",
  },
  better_chosen: { en: "others take off more", id: "voucher lain memotong lebih banyak" },
}

type Refused = { code: string | null; title?: string; why: Obstacle["why"] }

const said = (v: { vouchers: readonly Refused[] }): Said => ({
  en: `These vouchers do not hold: ${v.vouchers.map((one) => `${nameOf(one)} (${WHY[one.why].en})`).join(", ")}`,
  id: `Voucher ini tidak berlaku: ${v.vouchers.map((one) => `${nameOf(one)} (${WHY[one.why].id})`).join(", ")}`,
})
const fieldsOf = ({ vouchers }: { vouchers: readonly Refused[] }) =>
  vouchers.map((one) => ({ field: nameOf(one), code: one.why, says: WHY[one.why] }))

function nameOf({ code, title }: Refused): string {
  return code ?? title ?? ""
}

export const VoucherErrors = defineErrors({
  VOUCHER_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Voucher not found", id: "Voucher tidak ditemukan" }),
  },
  VOUCHER_NOT_CLAIMABLE: {
    kind: "NOT_ALLOWED",
    code: "ORD_005",
    message: (v: { title: string }) => ({
      en: `"${v.title}" cannot be claimed any more`,
      id: `"${v.title}" tidak bisa diklaim lagi`,
    }),
  },
  VOUCHER_LIMIT_TOO_LOW: {
    kind: "NOT_ALLOWED",
    message: (v: { used: number; spent: number }) => ({
      en: `It is used ${v.used} times already, for Rp${v.spent}: its limits cannot be lower`,
      id: `Sudah dipakai ${v.used} kali, senilai Rp${v.spent}: batasnya tidak bisa lebih rendah`,
    }),
  },
  VOUCHER_IN_USE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "It has been used: what it is for cannot change any more. Duplicate it instead",
      id: "Sudah pernah dipakai: cakupannya tidak bisa diubah lagi. Duplikatkan saja",
    }),
  },
  VOUCHER_REFUSED: { kind: "NOT_ALLOWED", code: "ORD_005", message: said, fields: fieldsOf },
  VOUCHER_OUT_OF_TIME: { kind: "NOT_ALLOWED", code: "ORD_006", message: said, fields: fieldsOf },
  VOUCHERS_CHANGED: {
    kind: "NOT_ALLOWED",
    code: "CART_CHANGED",
    message: () => ({
      en: "What the vouchers take off has changed. The cart shows it: look at it, then go on",
      id: "Potongan vouchernya berubah. Keranjang menunjukkannya: lihat dulu, lalu lanjutkan",
    }),
  },
  VOUCHER_CODE_TAKEN: {
    kind: "NOT_ALLOWED",
    message: (v: { codes: readonly string[] }) => ({
      en: `Other vouchers have these codes: ${v.codes.join(", ")}`,
      id: `Kode ini sudah dipakai voucher lain: ${v.codes.join(", ")}`,
    }),
  },
  VOUCHER_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) => ({
      en: `A voucher that is ${v.from} cannot become ${v.to}`,
      id: `Voucher berstatus ${v.from} tidak bisa menjadi ${v.to}`,
    }),
  },
})

/** What stands against vouchers, as clients switch on it: `ORD_006` where only time is in the way. */
export function refusalOf(vouchers: readonly Refused[]) {
  return vouchers.every(isOfTime)
    ? VoucherErrors.VOUCHER_OUT_OF_TIME({ vouchers })
    : VoucherErrors.VOUCHER_REFUSED({ vouchers })
}
