import type { Said } from "../../domain/said"

/** What a field should be, and rules between fields, in the words of people. */
export const WORDS = {
  bank_account: { en: "5 to 20 digits", id: "5 sampai 20 angka" },
  birth_date: {
    en: "a day of the past as YYYY-MM-DD",
    id: "hari yang sudah lewat sebagai YYYY-MM-DD",
  },
  after_start: { en: "later than starts_at", id: "setelah starts_at" },
  boolean: { en: "true or false", id: "true atau false" },
  centimetres: {
    en: "centimetres as a number, such as 52.5",
    id: "sentimeter sebagai angka, misalnya 52.5",
  },
  code_channel: { en: "whatsapp or sms", id: "whatsapp atau sms" },
  commission_scope: {
    en: "at most one of seller_id, level and campaign_id",
    id: "paling banyak satu dari seller_id, level, dan campaign_id",
  },
  conditions: {
    en: "one or several of new, like_new, good, fair",
    id: "satu atau beberapa dari new, like_new, good, fair",
  },
  count: { en: "a whole number, such as 1", id: "bilangan bulat, misalnya 1" },
  courier_code: { en: "a courier's code, such as jne", id: "kode kurir, misalnya jne" },
  couriers: {
    en: '"cheapest", or a list of { seller_id, courier_code }',
    id: '"cheapest", atau daftar { seller_id, courier_code }',
  },
  courier_needs_tracking: {
    en: "is needed with courier_code and tracking_url",
    id: "wajib diisi bersama courier_code dan tracking_url",
  },
  cursor: {
    en: "the next_cursor of an answer in the same order, without an offset",
    id: "next_cursor dari jawaban dengan urutan yang sama, tanpa offset",
  },
  crop_of_uploads: {
    en: "only an upload can be cropped or turned",
    id: "hanya unggahan yang bisa dipotong atau diputar",
  },
  date: { en: "a date as YYYY-MM-DD", id: "tanggal sebagai YYYY-MM-DD" },
  date_range: {
    en: "`from` and `to` as YYYY-MM-DD, of at most 731 days, with period custom and no other",
    id: "`from` dan `to` sebagai YYYY-MM-DD, paling lama 731 hari, hanya bersama period custom",
  },
  degrees: {
    en: "degrees within Indonesia as a number, such as -6.2",
    id: "derajat di wilayah Indonesia sebagai angka, misalnya -6.2",
  },
  discount_value: {
    en: "give either `percentage`, or `price` with `listing_ids`",
    id: "isi `percentage`, atau `price` bersama `listing_ids`",
  },
  discount_scope: {
    en: "give `listing_ids` or `category_ids`, not both",
    id: "isi `listing_ids` atau `category_ids`, jangan keduanya",
  },
  degrees_both: {
    en: "latitude and longitude, or neither",
    id: "latitude dan longitude, atau tidak keduanya",
  },
  either_place: {
    en: "give `before` or `after`, not both",
    id: "isi `before` atau `after`, jangan keduanya",
  },
  email: {
    en: "an e-mail address, such as ani@example.com",
    id: "alamat email, misalnya ani@example.com",
  },
  facet_filter: {
    en: "a facet and its value, such as brand:uniqlo",
    id: "sebuah facet dan nilainya, misalnya brand:uniqlo",
  },
  message: {
    en: "say something: a text, pictures or a card",
    id: "tulis sesuatu: teks, foto, atau kartu",
  },
  grams: {
    en: "whole grams as a number, such as 300",
    id: "gram bulat sebagai angka, misalnya 300",
  },
  handle: {
    en: "lower-case letters, digits and single hyphens, such as lemari-jane",
    id: "huruf kecil, angka dan tanda hubung tunggal, misalnya lemari-jane",
  },
  exported_part: {
    en: "one of account, addresses, carts, orders, reviews, offers, messages, live_claims, live_messages, wishes, recent_views, follows, saved_searches, blocks, reports, notifications, mails, sessions, pictures, vouchers, shops",
    id: "salah satu dari account, addresses, carts, orders, reviews, offers, messages, live_claims, live_messages, wishes, recent_views, follows, saved_searches, blocks, reports, notifications, mails, sessions, pictures, vouchers, shops",
  },
  language: { en: "id or en", id: "id atau en" },
  images: {
    en: "a list of http(s) addresses, or of { url, crop, angle }",
    id: "daftar alamat http(s), atau daftar { url, crop, angle }",
  },
  list: { en: "a list", id: "daftar" },
  measurement_name: {
    en: "a name of a-z and _, such as chest_width",
    id: "nama dari a-z dan _, misalnya chest_width",
  },
  listings_once: {
    en: "each listing once",
    id: "setiap listing sekali saja",
  },
  measurements: {
    en: 'at most 20 names of a-z and _ with centimetres, such as { "chest_width": 52 }',
    id: 'paling banyak 20 nama dari a-z dan _ dengan sentimeter, misalnya { "chest_width": 52 }',
  },
  note_of_other: {
    en: "is needed where no reason of the list is given",
    id: "wajib diisi kalau tidak ada alasan dari daftar",
  },
  moment: {
    en: "a date and time with its offset, such as 2026-12-24T00:00:00+07:00",
    id: "tanggal dan waktu dengan offset, misalnya 2026-12-24T00:00:00+07:00",
  },
  month: { en: "a month as YYYY-MM", id: "bulan sebagai YYYY-MM" },
  object: { en: "an object with fields", id: "objek dengan kolom" },
  once: { en: "each once", id: "masing-masing sekali saja" },
  one_price: {
    en: "either price and stock, or variants with theirs",
    id: "price dan stock saja, atau variants dengan harga dan stoknya masing-masing",
  },
  page: { en: "a whole number", id: "bilangan bulat" },
  partial_amount: {
    en: "is needed with partial_refund, and with nothing else",
    id: "wajib diisi bersama partial_refund, dan hanya bersamanya",
  },
  pixels: { en: "whole pixels, such as 400", id: "piksel bulat, misalnya 400" },
  phone: {
    en: "an Indonesian mobile number, such as 0812-3456-7890",
    id: "nomor ponsel Indonesia, misalnya 0812-3456-7890",
  },
  postal_code: { en: "five digits, such as 10310", id: "lima angka, misalnya 10310" },
  price_of_reprice: {
    en: "is needed with reprice, and with nothing else",
    id: "wajib diisi bersama reprice, dan hanya bersamanya",
  },
  rating: { en: "a whole number from 1 to 5", id: "bilangan bulat dari 1 sampai 5" },
  review_empty: {
    en: "at least one of items and seller",
    id: "setidaknya salah satu dari items dan seller",
  },
  rupiah: {
    en: "whole rupiah as a number, such as 250000",
    id: "rupiah bulat sebagai angka, misalnya 250000",
  },
  percent: {
    en: "0 to 100, with at most two decimals",
    id: "0 sampai 100, paling banyak dua desimal",
  },
  sellers_once: { en: "each seller once", id: "setiap penjual sekali saja" },
  sent_alone: {
    en: "a parcel that is sent already has no method, schedule or note",
    id: "paket yang sudah dikirim tidak punya method, scheduled atau note",
  },
  scheduled_pickup_only: {
    en: "only a pickup can be scheduled",
    id: "hanya penjemputan yang bisa dijadwalkan",
  },
  stock_of_variants: {
    en: "each of the variants has its own",
    id: "setiap varian punya stok sendiri",
  },
  price_filter: {
    en: "a comparison of the price, such as price<=150000",
    id: "perbandingan harga, misalnya price<=150000",
  },
  several: { en: "one or several texts", id: "satu atau beberapa teks" },
  text: { en: "a text", id: "teks" },
  time: { en: "a time as HH:mm", id: "jam sebagai HH:mm" },
  tracking_needs_courier: {
    en: "is needed with tracking_number",
    id: "wajib diisi bersama tracking_number",
  },
  tracking_number: {
    en: "5 to 32 letters and digits, such as JP1234567890",
    id: "5 sampai 32 huruf dan angka, misalnya JP1234567890",
  },
  voucher_code: {
    en: "3 to 40 letters, digits and hyphens, such as GAJIAN10",
    id: "3 sampai 40 huruf, angka dan tanda hubung, misalnya GAJIAN10",
  },
  voucher_percent: { en: "a percentage from 1 to 100", id: "persentase dari 1 sampai 100" },
  voucher_out: { en: "either code or voucher_id", id: "code atau voucher_id" },
  verdict_reason: {
    en: "is needed to refuse a listing or to take it down",
    id: "wajib diisi untuk menolak atau menurunkan listing",
  },
  url: {
    en: "an http(s) address, such as https://example.com/picture.jpg",
    id: "alamat http(s), misalnya https://example.com/gambar.jpg",
  },
  variants_once: {
    en: "each variant once, with its quantity",
    id: "setiap varian sekali saja, dengan jumlahnya",
  },
  variants_named_once: { en: "each variant once", id: "setiap varian sekali saja" },
  variant_titles: {
    en: "each variant needs a title of its own",
    id: "setiap varian perlu judul sendiri",
  },
} satisfies Record<string, Said>

export type Word = keyof typeof WORDS

/** What any field may do wrong. */
export const FAULTS = {
  missing: {
    en: (what: string) => (what ? `is missing: ${what}` : "is missing"),
    id: (what: string) => (what ? `belum diisi: ${what}` : "belum diisi"),
  },
  unknown: {
    en: () => "no such field",
    id: () => "kolom ini tidak dikenal",
  },
  empty: { en: () => "must not be empty", id: () => "tidak boleh kosong" },
  least: {
    en: (limit: string, unit: string) => `at least ${limit}${unit}`,
    id: (limit: string, unit: string) => `paling sedikit ${limit}${unit}`,
  },
  most: {
    en: (limit: string, unit: string) => `at most ${limit}${unit}`,
    id: (limit: string, unit: string) => `paling banyak ${limit}${unit}`,
  },
  above: {
    en: (limit: string) => `more than ${limit}`,
    id: (limit: string) => `lebih dari ${limit}`,
  },
  one_of: {
    en: (values: string) => `one of ${values}`,
    id: (values: string) => `salah satu dari ${values}`,
  },
  invalid: { en: () => "is not valid", id: () => "tidak valid" },
} as const

export const UNITS: Record<"string" | "array", Said> = {
  string: { en: " characters", id: " karakter" },
  array: { en: " entries", id: " isian" },
}
