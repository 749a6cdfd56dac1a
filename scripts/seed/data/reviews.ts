import type { REVIEW_TAGS } from "../../../src/domain/review/review"

type Said<Kind extends keyof typeof REVIEW_TAGS> = {
  text: string
  tags: readonly (typeof REVIEW_TAGS)[Kind][number][]
}

/** How people speak of what was good, of what was so-so, and of what was not. */
type Mood = "good" | "fair" | "bad"

/** Of a piece, by who bought it. */
export const itemReviews: Record<Mood, readonly Said<"item">[]> = {
  good: [
    {
      text: "Sesuai foto, warnanya persis. Bahannya masih tebal.",
      tags: ["as_described", "well_kept"],
    },
    { text: "Wangi dan sudah disetrika. Langsung bisa dipakai.", tags: ["well_kept"] },
    { text: "Dibungkus rapi, ada kartu ucapannya juga.", tags: ["well_packed"] },
    { text: "Harga segini dapat merek asli, senang sekali.", tags: ["good_price", "as_described"] },
    { text: "Ukurannya pas seperti yang ditulis penjual.", tags: ["as_described"] },
    { text: "Seperti baru. Pasti belanja lagi.", tags: ["well_kept", "good_price"] },
  ],
  fair: [
    { text: "Bagus, hanya sedikit lebih kecil dari perkiraan saya.", tags: ["smaller"] },
    { text: "Lumayan. Ada lipatan yang susah hilang, tapi masih oke.", tags: ["good_price"] },
    { text: "Barangnya baik, kancingnya longgar satu.", tags: [] },
  ],
  bad: [
    { text: "Ada noda kecil yang tidak terlihat di foto.", tags: ["not_as_described"] },
    { text: "Warnanya jauh lebih pudar daripada fotonya.", tags: ["not_as_described"] },
  ],
}

/** Of a shop, by who bought. */
export const shopReviews: Record<Mood, readonly Said<"seller">[]> = {
  good: [
    { text: "Penjualnya cepat membalas dan langsung kirim.", tags: ["fast", "friendly"] },
    { text: "Ramah, mau mengukur ulang waktu saya tanya.", tags: ["friendly", "careful"] },
    { text: "Kemasannya aman sekali.", tags: ["careful"] },
    { text: "Pesan pagi, sore sudah dikirim.", tags: ["fast"] },
  ],
  fair: [
    { text: "Agak lama dikirim, tapi barangnya sampai dengan baik.", tags: ["slow"] },
    { text: "Baik, hanya jarang membalas.", tags: ["silent"] },
  ],
  bad: [{ text: "Sulit dihubungi setelah barang sampai.", tags: ["silent", "slow"] }],
}

/** Of a buyer, by the shop. */
export const buyerReviews: readonly Said<"buyer">[] = [
  { text: "Pembeli ramah, langsung bayar.", tags: ["friendly", "paid_fast"] },
  { text: "Terima kasih, ditunggu belanja lagi!", tags: ["friendly"] },
  { text: "Komunikasinya enak.", tags: ["fair"] },
]

/** What shops answer to who was not happy, and to who was. */
export const answers = {
  unhappy: [
    "Mohon maaf atas kekurangannya, Kak. Lain kali kami foto lebih dekat.",
    "Terima kasih masukannya, akan kami perbaiki.",
  ],
  happy: ["Terima kasih, Kak! Semoga awet dipakai.", "Senang mendengarnya. Ditunggu lagi ya."],
} as const
