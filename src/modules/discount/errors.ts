import type { wrongTimesOf } from "../../domain/discount/discount"
import type { Said } from "../../domain/said"
import { defineErrors } from "../../shared/errors"

type Wrong = NonNullable<ReturnType<typeof wrongTimesOf>>
const WRONG: Record<Wrong, Said> = {
  is_over: { en: "A discount ends after now", id: "Diskon harus berakhir setelah sekarang" },
  ends_before: {
    en: "A discount ends after it begins",
    id: "Diskon harus berakhir setelah dimulai",
  },
  too_long: {
    en: "A discount lasts for 90 days at most",
    id: "Diskon berlaku paling lama 90 hari",
  },
  too_far: { en: "A discount begins within a year", id: "Diskon harus dimulai dalam satu tahun" },
}

const named = (titles: readonly string[]) => titles.slice(0, 5).join(", ")

export const DiscountErrors = defineErrors({
  DISCOUNT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Discount not found", id: "Diskon tidak ditemukan" }),
  },
  DISCOUNT_TIMES_INVALID: {
    kind: "INVALID_DATA",
    message: ({ why }: { why: Wrong }) => WRONG[why],
  },
  DISCOUNT_EMPTY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Nothing that is on sale gets cheaper by it",
      id: "Tidak ada barang dijual yang menjadi lebih murah",
    }),
  },
  DISCOUNT_NOT_ON_SALE: {
    kind: "NOT_ALLOWED",
    message: ({ ids }: { ids: readonly string[] }) => ({
      en: `These are not on sale in this shop: ${named(ids)}`,
      id: `Ini tidak sedang dijual di toko ini: ${named(ids)}`,
    }),
  },
  DISCOUNT_NOT_LOWER: {
    kind: "NOT_ALLOWED",
    message: ({ titles, days }: { titles: readonly string[]; days: number }) =>
      days === 0
        ? {
            en: `A discount has to be lower than the price: ${named(titles)}`,
            id: `Diskon harus lebih rendah dari harganya: ${named(titles)}`,
          }
        : {
            en: `A discount has to be lower than the lowest price of the last ${days} days: ${named(titles)}`,
            id: `Diskon harus lebih rendah dari harga terendah ${days} hari terakhir: ${named(titles)}`,
          },
  },
  DISCOUNT_OVERLAPS: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `Another discount of the shop holds for these in that time: ${named(titles)}`,
      id: `Sudah ada diskon lain untuk barang ini pada waktu itu: ${named(titles)}`,
    }),
  },
})
