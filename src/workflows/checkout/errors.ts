import type { IdleReason } from "../../domain/checkout/idle-code"
import { MAX_TOTAL } from "../../domain/checkout/payable-total"
import type { PriceChange } from "../../domain/checkout/price-changes"
import type { Said } from "../../domain/said"
import { defineErrors } from "../../shared/errors"

const WHY: Record<IdleReason, Said> = {
  off: { en: "it is not in use", id: "sedang tidak berlaku" },
  not_yet: { en: "it is not valid yet", id: "belum berlaku" },
  ended: { en: "it has ended", id: "sudah berakhir" },
  used_up: { en: "it is used up", id: "sudah habis dipakai" },
  waits_for_courier: { en: "it waits for a courier", id: "menunggu kurir dipilih" },
  no_match: { en: "it is for something else", id: "untuk barang lain" },
}

export const CheckoutErrors = defineErrors({
  CART_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Cart not found", id: "Keranjang tidak ditemukan" }),
  },
  PAYMENT_COLLECTION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "Payment collection not found",
      id: "Payment collection tidak ditemukan",
    }),
  },
  CART_MIXED: {
    kind: "NOT_ALLOWED",
    message: (v: { titles: readonly string[] }) => ({
      en: `Sellers' pieces and the shop's own products are bought in two carts. The shop's own: ${v.titles.join(", ")}`,
      id: `Barang penjual dan produk toko ini dibeli dalam dua keranjang. Produk toko ini: ${v.titles.join(", ")}`,
    }),
  },
  GUEST_CHECKOUT_OFF: {
    kind: "UNAUTHORIZED",
    message: () => ({
      en: "Log in or register to buy this: the shops here sell to customers with an account",
      id: "Masuk atau daftar untuk membeli ini: toko di sini berjualan kepada pelanggan yang punya akun",
    }),
  },
  EMAIL_MISSING: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "A guest's cart needs an e-mail address",
      id: "Keranjang tamu perlu alamat e-mail",
    }),
  },
  CURRENCY_NOT_RUPIAH: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Sellers' pieces are sold in rupiah: use a cart of the region Indonesia",
      id: "Barang penjual dijual dalam rupiah: pakai keranjang region Indonesia",
    }),
  },
  CART_EMPTY: {
    kind: "INVALID_DATA",
    code: "ORD_002",
    message: () => ({ en: "The cart is empty", id: "Keranjangnya kosong" }),
  },
  COURIER_MISSING: {
    kind: "INVALID_DATA",
    message: (v: { sellers: readonly { id: string; name: string }[] }) => ({
      en: `Choose a courier for each seller first. Missing: ${v.sellers
        .map(({ id, name }) => `${name} (${id})`)
        .join(", ")}`,
      id: `Pilih dulu kurir untuk setiap penjual. Belum ada: ${v.sellers.map(({ id, name }) => `${name} (${id})`).join(", ")}`,
    }),
  },
  COURIERS_DO_NOT_FIT: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "There has to be one courier for each seller, and no other: choose the couriers again",
      id: "Harus ada satu kurir untuk setiap penjual, tidak lebih: pilih lagi kurirnya",
    }),
  },
  PAYMENT_SESSION_MISSING: {
    kind: "INVALID_DATA",
    code: "PAY_002",
    message: () => ({
      en: "The cart has no Midtrans payment session",
      id: "Keranjang belum punya sesi pembayaran Midtrans",
    }),
  },
  PAYMENT_SESSION_STALE: {
    kind: "NOT_ALLOWED",
    code: "PAY_003",
    message: () => ({
      en: "The cart changed after its payment session was made. Make a new one",
      id: "Keranjang berubah setelah sesi pembayarannya dibuat. Buat yang baru",
    }),
  },
  AMOUNT_NOT_PAYABLE: {
    kind: "NOT_ALLOWED",
    message: (v: { total: number }) => ({
      en: `Rp${v.total} cannot be paid: it must be whole rupiah, not below 0, at most Rp${MAX_TOTAL} before discounts`,
      id: `Rp${v.total} tidak bisa dibayar: harus rupiah bulat, tidak di bawah 0, paling banyak Rp${MAX_TOTAL} sebelum potongan`,
    }),
  },
  CODE_IDLE: {
    kind: "NOT_ALLOWED",
    code: "CODE_NOT_APPLICABLE",
    message: (v: { codes: readonly { code: string; why: IdleReason }[] }) => ({
      en: `These codes take nothing off this cart: ${v.codes.map(({ code, why }) => `${code} (${WHY[why].en})`).join(", ")}`,
      id: `Kode ini tidak memotong apa-apa: ${v.codes.map(({ code, why }) => `${code} (${WHY[why].id})`).join(", ")}`,
    }),
  },
  CODE_USED_UP: {
    kind: "NOT_ALLOWED",
    message: (v: { codes: readonly string[] }) => ({
      en: `Others have used up what was left of ${v.codes.join(", ") || "a code"}. Take it off the cart to go on`,
      id: `Sisa ${v.codes.join(", ") || "kode"} sudah dipakai orang lain. Lepaskan dari keranjang untuk melanjutkan`,
    }),
  },
  OWN_PIECE: {
    kind: "NOT_ALLOWED",
    message: (v: { titles: readonly string[] }) => ({
      en: `Nobody buys from their own shop: ${v.titles.join(", ")}`,
      id: `Orang tidak membeli dari tokonya sendiri: ${v.titles.join(", ")}`,
    }),
  },
  QUANTITY_INVALID: {
    kind: "INVALID_DATA",
    message: (v: { quantity: number }) => ({
      en: `${v.quantity} pieces cannot be bought: quantity is a whole number, at least 1`,
      id: `${v.quantity} barang tidak bisa dibeli: jumlahnya bilangan bulat, paling sedikit 1`,
    }),
  },
  PRICES_CHANGED: {
    kind: "NOT_ALLOWED",
    code: "CART_CHANGED",
    message: (v: { changes: readonly PriceChange[] }) => ({
      en: `Prices changed: ${v.changes.map(({ title, before, now }) => `"${title}" costs Rp${now} now, not Rp${before}`).join("; ")}. The cart shows them: look at it, then go on`,
      id: `Harga berubah: ${v.changes.map(({ title, before, now }) => `"${title}" sekarang Rp${now}, bukan Rp${before}`).join("; ")}. Keranjang menunjukkannya: lihat dulu, lalu lanjutkan`,
    }),
  },
  CART_COMPLETED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This cart is an order already. Its payment page is at GET /store/orders/:id/payment",
      id: "Keranjang ini sudah menjadi pesanan. Halaman pembayarannya ada di GET /store/orders/:id/payment",
    }),
  },
  CHECKOUT_IN_PROGRESS: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This cart is being completed by another request. Ask again in a moment",
      id: "Keranjang ini sedang diselesaikan oleh permintaan lain. Coba lagi sebentar",
    }),
  },
})
