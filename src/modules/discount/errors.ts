import type { wrongCampaignTimesOf } from "../../domain/discount/campaign"
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

type WrongCampaign = NonNullable<ReturnType<typeof wrongCampaignTimesOf>>
const WRONG_CAMPAIGN: Record<WrongCampaign, Said> = {
  is_over: { en: "A campaign ends after now", id: "Kampanye harus berakhir setelah sekarang" },
  ends_before: {
    en: "A campaign ends after it begins",
    id: "Kampanye harus berakhir setelah dimulai",
  },
  too_long: {
    en: "A campaign lasts for 90 days at most",
    id: "Kampanye berlangsung paling lama 90 hari",
  },
  too_far: { en: "A campaign begins within a year", id: "Kampanye harus dimulai dalam satu tahun" },
  joins_after: {
    en: "Shops join before the campaign is over",
    id: "Toko harus bergabung sebelum kampanye berakhir",
  },
  joins_before: {
    en: "Shops need some time to join",
    id: "Toko perlu waktu untuk bergabung",
  },
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
  CAMPAIGN_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Campaign not found", id: "Kampanye tidak ditemukan" }),
  },
  CAMPAIGN_HANDLE_TAKEN: {
    kind: "NOT_ALLOWED",
    message: ({ handle }: { handle: string }) => ({
      en: `Another campaign has the handle ${handle}`,
      id: `Kampanye lain sudah memakai alamat ${handle}`,
    }),
  },
  CAMPAIGN_TIMES_INVALID: {
    kind: "INVALID_DATA",
    message: ({ why }: { why: WrongCampaign }) => WRONG_CAMPAIGN[why],
  },
  CAMPAIGN_OVER: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "It is too late for this campaign",
      id: "Sudah terlambat untuk kampanye ini",
    }),
  },
  CAMPAIGN_SELLERS_UNKNOWN: {
    kind: "NOT_ALLOWED",
    message: ({ ids }: { ids: readonly string[] }) => ({
      en: `These are no shops that may sell: ${named(ids)}`,
      id: `Ini bukan toko yang dapat berjualan: ${named(ids)}`,
    }),
  },
  CAMPAIGN_TOO_LITTLE: {
    kind: "NOT_ALLOWED",
    message: ({ titles, percent }: { titles: readonly string[]; percent: number }) => ({
      en: `The campaign asks for ${percent}% off at least: ${named(titles)}`,
      id: `Kampanye meminta diskon minimal ${percent}%: ${named(titles)}`,
    }),
  },
  DISCOUNT_OVERLAPS: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `Another discount of the shop holds for these in that time: ${named(titles)}`,
      id: `Sudah ada diskon lain untuk barang ini pada waktu itu: ${named(titles)}`,
    }),
  },
})
