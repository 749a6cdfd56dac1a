import type { Missing } from "../../domain/listing/publishable"
import { sayLeads } from "../../domain/safety/leads"
import type { ShieldReason } from "../../domain/safety/scam-shield"
import type { Language } from "../../domain/said"
import { inWib } from "../../domain/wib"
import { defineErrors } from "../../shared/errors"

export const ListingErrors = defineErrors({
  LISTING_NOT_FOUND: {
    kind: "NOT_FOUND",
    code: "PROD_001",
    message: () => ({ en: "Listing not found", id: "Listing tidak ditemukan" }),
  },
  LISTING_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) => ({
      en: `A listing that is ${v.from} cannot become ${v.to}`,
      id: `Listing berstatus ${v.from} tidak bisa menjadi ${v.to}`,
    }),
  },
  LISTING_REWRITTEN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This listing was changed since you looked at it. Look again, then decide",
      id: "Listing ini berubah sejak Anda melihatnya. Lihat lagi, lalu putuskan",
    }),
  },
  LISTING_INCOMPLETE: {
    kind: "INVALID_DATA",
    message: ({ missing }: { missing: readonly Missing[] }) => ({
      en: `Not on sale while something is missing: ${listed(missing, "en")}`,
      id: `Belum bisa dijual karena ada yang kurang: ${listed(missing, "id")}`,
    }),
    fields: ({ missing }: { missing: readonly Missing[] }) => missing,
  },
  LISTING_HANDLE_TAKEN: {
    kind: "NOT_ALLOWED",
    message: (v: { handle: string }) => ({
      en: `Another product has the handle ${v.handle} already`,
      id: `Handle ${v.handle} sudah dipakai produk lain`,
    }),
  },
  LISTING_LEADS_OFF: {
    kind: "INVALID_DATA",
    message: ({ reasons }: { reasons: readonly ShieldReason[] }) => ({
      en: `The text leads off the marketplace: ${sayLeads(reasons, "en")}`,
      id: `Teksnya mengarahkan ke luar marketplace: ${sayLeads(reasons, "id")}`,
    }),
  },
  PIECE_NOT_HOLDABLE: {
    kind: "NOT_ALLOWED",
    message: ({ titles }: { titles: readonly string[] }) => ({
      en: `Only what is one of its kind can be held for somebody: ${titles.join(", ")}`,
      id: `Hanya barang satu-satunya yang bisa ditahan untuk seorang pembeli: ${titles.join(", ")}`,
    }),
  },
  LISTING_HELD: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A buyer is paying for this listing; it cannot be changed now",
      id: "Listing ini sedang dibayar pembeli; sekarang tidak bisa diubah",
    }),
  },
  LISTING_SOLD: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This listing is sold: it stays as its buyer saw it",
      id: "Listing ini sudah terjual: isinya tetap seperti yang dilihat pembelinya",
    }),
  },
  LISTING_CHANGING: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Another change of this listing is under way. Ask again in a moment",
      id: "Perubahan lain pada listing ini sedang berjalan. Coba lagi sebentar",
    }),
  },
  TRY_AGAIN: {
    kind: "UNEXPECTED_STATE",
    message: () => ({
      en: "Something went wrong with this listing. Try it again in a moment",
      id: "Terjadi kesalahan pada listing ini. Coba lagi sebentar",
    }),
  },
  LISTING_PRICES_APART: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "This listing has several variants: name those whose price or stock changes, as variants: [{ id, price, stock }]",
      id: "Listing ini punya beberapa varian: sebutkan varian yang harga atau stoknya berubah, sebagai variants: [{ id, price, stock }]",
    }),
  },
  VARIANT_NOT_FOUND: {
    kind: "INVALID_DATA",
    message: (v: { ids: readonly string[] }) => ({
      en: `This listing has no such variants: ${v.ids.join(", ")}`,
      id: `Listing ini tidak punya varian tersebut: ${v.ids.join(", ")}`,
    }),
  },
  VARIANT_TAKEN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A buyer has bought this variant, or is paying for it; it cannot be removed. Its stock can be lowered to what is sold",
      id: "Varian ini sudah dibeli atau sedang dibayar pembeli; tidak bisa dihapus. Stoknya bisa diturunkan sampai yang sudah terjual",
    }),
  },
  STOCK_TAKEN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Buyers have bought more of this variant, or are paying for it: its stock cannot be lower than that",
      id: "Varian ini sudah dibeli atau sedang dibayar lebih banyak dari itu: stoknya tidak bisa lebih rendah",
    }),
  },
  VARIANT_TITLE_TAKEN: {
    kind: "INVALID_DATA",
    message: (v: { title: string }) => ({
      en: `This listing has a variant ${v.title} already`,
      id: `Listing ini sudah punya varian ${v.title}`,
    }),
  },
  VARIANTS_TOO_MANY: {
    kind: "INVALID_DATA",
    message: (v: { most: number }) => ({
      en: `A listing has at most ${v.most} variants`,
      id: `Satu listing paling banyak punya ${v.most} varian`,
    }),
  },
  LAST_VARIANT: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This is the last variant that can be bought: take the listing off sale, or delete it",
      id: "Ini varian terakhir yang masih bisa dibeli: nonaktifkan atau hapus listing-nya",
    }),
  },
  LISTING_KEY_USED: {
    kind: "NOT_ALLOWED",
    code: "IDEMPOTENCY_KEY_USED",
    message: () => ({
      en: "This Idempotency-Key stands for another listing already. Use a new key for a new listing",
      id: "Idempotency-Key ini sudah dipakai untuk listing lain. Pakai kunci baru untuk listing baru",
    }),
  },
  LISTING_BEING_MADE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This listing is being made by another request. Ask again in a moment",
      id: "Listing ini sedang dibuat oleh permintaan lain. Coba lagi sebentar",
    }),
  },
  CATEGORY_INVALID: {
    kind: "INVALID_DATA",
    code: "PROD_005",
    message: (v: { id: string }) => ({
      en: `There is no category ${v.id}`,
      id: `Tidak ada kategori ${v.id}`,
    }),
  },
  CART_CHANGED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The cart changed while it was being completed. Look at it and complete it again",
      id: "Keranjang berubah saat sedang diselesaikan. Lihat dulu, lalu selesaikan lagi",
    }),
  },
  PIECE_CHANGING: {
    kind: "NOT_ALLOWED",
    code: "CART_CHANGED",
    message: (v: { titles: readonly string[] }) => ({
      en: `The seller is changing ${v.titles.join(", ")} just now. Look at it and complete the cart again`,
      id: `Penjual sedang mengubah ${v.titles.join(", ")}. Lihat dulu, lalu selesaikan keranjang lagi`,
    }),
  },
  PIECE_NOT_AVAILABLE: {
    kind: "NOT_ALLOWED",
    code: "ORD_007",
    message: (v: { titles: readonly string[] }) => ({
      en: `Not for sale any more, or fewer than you want: ${v.titles.join(", ")}. Leave it out to go on`,
      id: `Sudah tidak dijual, atau kurang dari yang diminta: ${v.titles.join(", ")}. Keluarkan dari keranjang untuk melanjutkan`,
    }),
  },
  SHOP_CLOSED: {
    kind: "NOT_ALLOWED",
    message: (v: { titles: readonly string[]; reopens_at: Date | null }) => {
      const from = v.reopens_at && inWib(v.reopens_at).date
      const titles = v.titles.join(", ")
      return {
        en: `The shop is closed for now: ${titles}. ${from ? `It opens again on ${from}` : "Leave it out, or come back later"}`,
        id: `Toko sedang tutup: ${titles}. ${from ? `Buka lagi ${from}` : "Keluarkan dari keranjang, atau kembali lagi nanti"}`,
      }
    },
  },
})

function listed(missing: readonly Missing[], language: Language): string {
  return missing.map(({ field, says }) => `${field}: ${says[language]}`).join("; ")
}
