import type { ReviewObstacle } from "../../domain/review/review"
import type { Said } from "../../domain/said"
import { defineErrors } from "../../shared/errors"

const WHY: Record<ReviewObstacle, Said> = {
  not_over: {
    en: "it is reviewed once it was received, or its dispute decided",
    id: "ulasan ditulis setelah pesanan diterima, atau sengketanya diputuskan",
  },
  not_received: { en: "it never arrived", id: "barangnya tidak pernah sampai" },
  too_late: { en: "it was over more than 30 days ago", id: "sudah selesai lebih dari 30 hari" },
}

export const ReviewErrors = defineErrors({
  REVIEW_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Review not found", id: "Ulasan tidak ditemukan" }),
  },
  REVIEW_NOT_POSSIBLE: {
    kind: "NOT_ALLOWED",
    message: (v: { why: ReviewObstacle }) => ({
      en: `This order cannot be reviewed: ${WHY[v.why].en}`,
      id: `Pesanan ini tidak bisa diulas: ${WHY[v.why].id}`,
    }),
    fields: ({ why }: { why: ReviewObstacle }) => [
      { field: "seller_order", code: why, says: WHY[why] },
    ],
  },
  REVIEW_OF_OWN_SHOP: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "Nobody reviews a shop that they work for",
      id: "Toko sendiri tidak bisa diulas",
    }),
  },
  REVIEW_LINE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "This order has no such piece",
      id: "Pesanan ini tidak berisi barang itu",
    }),
  },
  REVIEW_OF_REFUNDED: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "What was refunded can only be reviewed with the tag not_as_described and at most 3 stars",
      id: "Barang yang dananya dikembalikan hanya bisa diulas dengan tanda not_as_described dan paling banyak 3 bintang",
    }),
  },
  REVIEW_FIXED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "A review can be changed for 48 hours, unless it was hidden",
      id: "Ulasan hanya bisa diubah dalam 48 jam, kecuali sudah disembunyikan",
    }),
  },
  REVIEW_ANSWERED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This review was answered already",
      id: "Ulasan ini sudah pernah dijawab",
    }),
  },
  REVIEW_REPORTED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "You have reported this review already",
      id: "Ulasan ini sudah pernah Anda laporkan",
    }),
  },
})
