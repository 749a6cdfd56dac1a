import { always, checksOf, wrongIf } from "../check"

/** What is due waits for seconds. */
const LATE_SECONDS = 300
const CARDS_LATE_SECONDS = 60

/** What waits, what was given up, and policies that contradict each other. */
export const work = [
  ...checksOf("cards", {
    late: {
      severity: "error",
      wrong: ({ waiting_seconds: seconds }) =>
        seconds > CARDS_LATE_SECONDS ? { seconds: Math.round(seconds) } : null,
      says: ({ seconds }) => ({
        en: `Listings changed ${seconds} seconds ago that shoppers still see as before`,
        id: `Ada barang yang berubah ${seconds} detik lalu, tetapi pembeli masih melihat yang lama`,
      }),
      fix: {
        en: "See whether a process with jobs runs (worker or shared mode), and what its log says of cards.",
        id: "Periksa apakah ada proses dengan job (mode worker atau shared), dan apa kata log-nya tentang kartu.",
      },
    },
    drift: {
      severity: "warning",
      wrong: ({ drifted }) => (drifted > 0 ? { drifted } : null),
      says: ({ drifted }) => ({
        en: `Listing cards that are not what they should be: ${drifted} of those that were looked at`,
        id: `Kartu barang yang tidak sesuai: ${drifted} dari yang diperiksa`,
      }),
      fix: {
        en: "Run npx medusa exec on scripts/rebuild-cards of the package; the check repairs them by itself within half an hour.",
        id: "Jalankan npx medusa exec untuk scripts/rebuild-cards dari paket; pemeriksaan memperbaikinya sendiri dalam setengah jam.",
      },
    },
  }),
  ...checksOf("waiting", {
    webhooks: {
      severity: "error",
      wrong: ({ dead_webhooks: dead }) => (dead > 0 ? { dead } : null),
      says: ({ dead }) => ({
        en: `Webhooks that were given up after many tries: ${dead}`,
        id: `Webhook yang gagal terus dan tidak dicoba lagi: ${dead}`,
      }),
      fix: {
        en: "Open Webhooks, read why, and process them again.",
        id: "Buka Webhook, baca sebabnya, lalu proses lagi.",
      },
    },
    work: {
      severity: "error",
      wrong: ({ dead_work: dead }) => (dead > 0 ? { dead } : null),
      says: ({ dead }) => ({
        en: `Work that should follow from what happened was given up: ${dead}`,
        id: `Pekerjaan lanjutan yang gagal terus dan tidak dicoba lagi: ${dead}`,
      }),
      fix: {
        en: "Open Tasks, filter by Stuck work, mend the reason and try them again.",
        id: "Buka Tugas, saring Pekerjaan macet, perbaiki sebabnya lalu coba lagi.",
      },
    },
    stuck: {
      severity: "error",
      wrong: ({ stuck, dead_work }) => (stuck > dead_work ? { stuck } : null),
      says: ({ stuck }) => ({
        en: `Open tasks that tell of something that fails each time: ${stuck}`,
        id: `Tugas terbuka tentang sesuatu yang gagal terus: ${stuck}`,
      }),
      fix: {
        en: "Open Tasks, filter by Stuck work, and read the reason of each.",
        id: "Buka Tugas, saring Pekerjaan macet, dan baca sebab masing-masing.",
      },
    },
    late: {
      severity: "error",
      wrong: ({ late_seconds: seconds }) =>
        seconds > LATE_SECONDS ? { seconds: Math.round(seconds) } : null,
      says: ({ seconds }) => ({
        en: `Something that is due has waited for ${seconds} seconds`,
        id: `Ada yang sudah waktunya tetapi menunggu ${seconds} detik`,
      }),
      fix: {
        en: "See whether a process with jobs runs (worker or shared mode), and whether PostgreSQL has connections left.",
        id: "Periksa apakah ada proses dengan job (mode worker atau shared), dan apakah PostgreSQL masih punya koneksi.",
      },
    },
    mails: {
      severity: "warning",
      wrong: ({ lost_mails: lost }) => (lost > 0 ? { lost } : null),
      says: ({ lost }) => ({
        en: `Mails of the last day that were given up: ${lost}`,
        id: `E-mail sejak kemarin yang gagal dan tidak dicoba lagi: ${lost}`,
      }),
      fix: {
        en: "Open Messages, read what the mail server said, and send them again.",
        id: "Buka Pesan, baca jawaban server e-mail, lalu kirim lagi.",
      },
    },
    ledger: {
      severity: "error",
      wrong: ({ ledger_wrong: wrongs }) => wrongIf(wrongs > 0),
      says: always(
        "The ledger does not say what happened",
        "Buku besar tidak sesuai dengan kejadian"
      ),
      fix: {
        en: "Run npx medusa-plugin-reluv audit, and pay nobody out before each line it prints is understood.",
        id: "Jalankan npx medusa-plugin-reluv audit, dan jangan mencairkan sebelum setiap baris yang dicetaknya dipahami.",
      },
    },
    analytics: {
      severity: "warning",
      wrong: ({ days_drifted: days }) => wrongIf(days > 0),
      says: always(
        "The days that sales are told by were not what they should be",
        "Angka penjualan harian pernah tidak sesuai"
      ),
      fix: {
        en: "Read the task; they are repaired already. Close it once you know why nobody told of the change.",
        id: "Baca tugasnya; angkanya sudah diperbaiki. Tutup bila sudah jelas sebab perubahan itu tidak dikabarkan.",
      },
    },
  }),
  ...checksOf("policies", {
    guests: {
      severity: "warning",
      wrong: ({ guest_checkout, requires_verified }) =>
        wrongIf(guest_checkout && requires_verified),
      says: always(
        "Guests may buy, while customers must verify their e-mail first",
        "Tamu boleh membeli, sedangkan pelanggan wajib memverifikasi e-mail"
      ),
      fix: {
        en: "Turn policies.guest_checkout off, or policies.require_verified_email.",
        id: "Matikan policies.guest_checkout, atau policies.require_verified_email.",
      },
    },
    four_eyes: {
      severity: "error",
      wrong: ({ four_eyes }, { people }) =>
        wrongIf(four_eyes && people !== null && people !== "off" && people.operators === 1),
      says: always(
        "Transfers and payouts that come back need a second operator, and there is one only",
        "Transfer dan pencairan yang kembali perlu operator kedua, padahal hanya ada satu"
      ),
      fix: {
        en: "Invite another operator, or set policies.refunds.four_eyes and payouts.four_eyes to false.",
        id: "Undang operator lain, atau isi policies.refunds.four_eyes dan payouts.four_eyes dengan false.",
      },
    },
    payment_reminder: {
      severity: "warning",
      wrong: ({ payment_minutes, remind_payment_minutes }) =>
        wrongIf(remind_payment_minutes >= payment_minutes),
      says: always(
        "Buyers are reminded of a payment the moment they make the purchase",
        "Pembeli diingatkan membayar tepat saat membuat pesanan"
      ),
      fix: {
        en: "Make mails.remind.payment_minutes shorter than policies.payment_deadline_hours.",
        id: "Buat mails.remind.payment_minutes lebih pendek dari policies.payment_deadline_hours.",
      },
    },
    complete_reminder: {
      severity: "warning",
      wrong: ({ complete_hours, remind_complete_hours }) =>
        wrongIf(remind_complete_hours >= complete_hours),
      says: always(
        "Buyers are reminded that an order completes the moment it is delivered",
        "Pembeli diingatkan bahwa pesanan akan selesai tepat saat paket sampai"
      ),
      fix: {
        en: "Make mails.remind.complete_hours shorter than policies.auto_complete_hours.",
        id: "Buat mails.remind.complete_hours lebih pendek dari policies.auto_complete_hours.",
      },
    },
    payouts: {
      severity: "error",
      wrong: ({ payout_minimum, payout_fee }) => wrongIf(payout_fee >= payout_minimum),
      says: always(
        "A payout may cost its shop all of it",
        "Biaya pencairan bisa menghabiskan seluruh pencairan"
      ),
      fix: {
        en: "Make payouts.minimum greater than payouts.fee.",
        id: "Buat payouts.minimum lebih besar dari payouts.fee.",
      },
    },
    commission: {
      severity: "error",
      wrong: ({ commission_minimum, commission_cap }) =>
        wrongIf(commission_cap !== null && commission_minimum > commission_cap),
      says: always(
        "The least commission is more than the most",
        "Komisi minimum lebih besar dari maksimum"
      ),
      fix: {
        en: "Make commission.minimum no greater than commission.cap.",
        id: "Buat commission.minimum tidak lebih besar dari commission.cap.",
      },
    },
    holidays: {
      severity: "warning",
      wrong: ({ decreed_until, today }) =>
        today.slice(0, 4) > decreed_until.slice(0, 4) ? { decreed_until } : null,
      says: ({ decreed_until }) => ({
        en: `Working days are counted without this year's holidays: the decrees here end on ${decreed_until}`,
        id: `Hari kerja dihitung tanpa hari libur tahun ini: keputusan di sini berakhir ${decreed_until}`,
      }),
      fix: {
        en: "Add this year's days on the page Holidays, or take a newer version of the package.",
        id: "Tambahkan hari-hari tahun ini di halaman Hari libur, atau pakai versi paket yang lebih baru.",
      },
    },
  }),
]
