import { always, checksOf, wrongIf } from "../check"
import type { World } from "../world"

const HOUR_MS = 3_600_000

/** News that we learnt by asking, an hour after a webhook should have brought it. */
function isUnheard({
  is_stand_in,
  last_webhook_at: last,
  expected_since: since,
}: {
  is_stand_in: boolean
  last_webhook_at: number | null
  expected_since: number | null
}): boolean {
  return !is_stand_in && since !== null && (last === null || last < since - HOUR_MS)
}

function isLive(world: World, part: "midtrans" | "biteship" | "iris"): boolean | null {
  const facts = world[part]
  return facts === null || facts === "off" ? null : facts.is_live
}

/** Midtrans, Biteship and Iris: keys, answers, and what they tell us. */
export const vendors = [
  ...checksOf("midtrans", {
    provider: {
      severity: "error",
      wrong: ({ is_provider }) => wrongIf(!is_provider),
      says: always(
        "The payment module has no enabled provider pp_midtrans_midtrans",
        "Modul payment tidak punya penyedia pp_midtrans_midtrans yang aktif"
      ),
      fix: {
        en: "Add payment-midtrans to the providers of the payment module, with the id midtrans.",
        id: "Tambahkan payment-midtrans ke penyedia modul payment, dengan id midtrans.",
      },
    },
    key: {
      severity: "error",
      wrong: ({ is_live, key_is_sandbox }) => wrongIf(is_live && key_is_sandbox),
      says: always(
        "Midtrans is live, but the server key is one of its sandbox",
        "Midtrans dalam mode produksi, tetapi server key-nya dari sandbox"
      ),
      fix: {
        en: "Set MIDTRANS_SERVER_KEY to the production key, or MIDTRANS_IS_PRODUCTION to false.",
        id: "Isi MIDTRANS_SERVER_KEY dengan kunci produksi, atau MIDTRANS_IS_PRODUCTION dengan false.",
      },
    },
    refused: {
      severity: "error",
      wrong: ({ answer }) => wrongIf(answer === "refused"),
      says: always("Midtrans refuses our server key", "Midtrans menolak server key kita"),
      fix: {
        en: "Copy the server key of the right environment from the Midtrans dashboard, Settings > Access Keys.",
        id: "Salin server key lingkungan yang benar dari dasbor Midtrans, Settings > Access Keys.",
      },
    },
    silent: {
      severity: "error",
      wrong: ({ answer }) => wrongIf(answer === "silent"),
      says: always("Midtrans does not answer", "Midtrans tidak menjawab"),
      fix: {
        en: "Look at status.midtrans.com, and whether this server may open connections to the outside.",
        id: "Lihat status.midtrans.com, dan apakah server ini boleh membuka koneksi keluar.",
      },
    },
    notification_url: {
      severity: "error",
      wrong: ({ notification }, { is_real }) =>
        is_real && (notification === "local" || notification === "insecure")
          ? { notification }
          : null,
      says: ({ notification }) =>
        notification === "local"
          ? {
              en: "Midtrans is told to send its notifications to an address that only this machine knows",
              id: "Midtrans diminta mengirim notifikasi ke alamat yang hanya dikenal mesin ini",
            }
          : {
              en: "Midtrans is told to send its notifications without encryption",
              id: "Midtrans diminta mengirim notifikasi tanpa enkripsi",
            },
      fix: {
        en: "Set RELUV_PUBLIC_URL to the https address at which the outside reaches this server.",
        id: "Isi RELUV_PUBLIC_URL dengan alamat https tempat server ini dijangkau dari luar.",
      },
    },
    webhooks: {
      severity: "error",
      wrong: (facts) => wrongIf(isUnheard(facts)),
      says: always(
        "Payments were made of which Midtrans sent no notification",
        "Ada pembayaran yang tidak dinotifikasikan Midtrans"
      ),
      fix: {
        en: "Set the notification URL of the Midtrans dashboard to this server's /hooks/payment/midtrans_midtrans.",
        id: "Isi notification URL di dasbor Midtrans dengan /hooks/payment/midtrans_midtrans di server ini.",
      },
    },
  }),
  ...checksOf("biteship", {
    provider: {
      severity: "error",
      wrong: ({ is_provider }) => wrongIf(!is_provider),
      says: always(
        "The fulfillment module has no enabled provider biteship_biteship",
        "Modul fulfillment tidak punya penyedia biteship_biteship yang aktif"
      ),
      fix: {
        en: "Add fulfillment-biteship to the providers of the fulfillment module, with the id biteship.",
        id: "Tambahkan fulfillment-biteship ke penyedia modul fulfillment, dengan id biteship.",
      },
    },
    environment: {
      severity: "error",
      wrong: ({ is_live }, world) => {
        const money = isLive(world, "midtrans")
        return money === null || money === is_live ? null : { parcels: is_live ? "live" : "test" }
      },
      says: ({ parcels }) =>
        parcels === "live"
          ? {
              en: "Parcels are real, but the payments are Midtrans' sandbox: anybody could buy for nothing",
              id: "Paket sungguhan, tetapi pembayaran memakai sandbox Midtrans: siapa pun bisa membeli gratis",
            }
          : {
              en: "Payments are real, but Biteship's key is one for tests: no courier comes",
              id: "Pembayaran sungguhan, tetapi kunci Biteship untuk tes: kurir tidak akan datang",
            },
      fix: {
        en: "Use keys of the same kind for both: BITESHIP_API_KEY, MIDTRANS_SERVER_KEY, MIDTRANS_IS_PRODUCTION.",
        id: "Pakai kunci sejenis untuk keduanya: BITESHIP_API_KEY, MIDTRANS_SERVER_KEY, MIDTRANS_IS_PRODUCTION.",
      },
    },
    refused: {
      severity: "error",
      wrong: ({ answer }) => wrongIf(answer === "refused"),
      says: always("Biteship refuses our key", "Biteship menolak kunci kita"),
      fix: {
        en: "Copy the key from the Biteship dashboard, Integrations, into BITESHIP_API_KEY.",
        id: "Salin kunci dari dasbor Biteship, Integrasi, ke BITESHIP_API_KEY.",
      },
    },
    silent: {
      severity: "error",
      wrong: ({ answer }) => wrongIf(answer === "silent"),
      says: always("Biteship does not answer", "Biteship tidak menjawab"),
      fix: {
        en: "Look whether this server may open connections to api.biteship.com; prices are served from memory meanwhile.",
        id: "Periksa apakah server ini boleh membuka koneksi ke api.biteship.com; sementara itu harga diambil dari ingatan.",
      },
    },
    webhook_secret: {
      severity: "warning",
      wrong: ({ has_secret }) => wrongIf(!has_secret),
      says: always(
        "Anybody can report parcels as delivered: Biteship's webhooks carry no secret",
        "Siapa pun bisa melaporkan paket sampai: webhook Biteship tanpa rahasia"
      ),
      fix: {
        en: "Set a header and its value in Biteship's dashboard, and the same as BITESHIP_WEBHOOK_HEADER and BITESHIP_WEBHOOK_SECRET.",
        id: "Isi header dan nilainya di dasbor Biteship, dan hal yang sama sebagai BITESHIP_WEBHOOK_HEADER dan BITESHIP_WEBHOOK_SECRET.",
      },
    },
    webhooks: {
      severity: "error",
      wrong: (facts) => wrongIf(isUnheard(facts)),
      says: always(
        "Couriers were booked, and Biteship told nothing of their parcels",
        "Kurir sudah dipesan, tetapi Biteship tidak memberi kabar tentang paketnya"
      ),
      fix: {
        en: "Set the webhook URL of the Biteship dashboard to this server's /hooks/biteship.",
        id: "Isi URL webhook di dasbor Biteship dengan /hooks/biteship di server ini.",
      },
    },
    balance: {
      severity: "error",
      wrong: ({ refused_for_balance: refused }) => (refused > 0 ? { refused } : null),
      says: ({ refused }) => ({
        en: `Bookings that Biteship refused since yesterday because the balance is empty: ${refused}`,
        id: `Pemesanan yang ditolak Biteship sejak kemarin karena saldo habis: ${refused}`,
      }),
      fix: {
        en: "Top up the balance in Biteship's dashboard; the bookings are made by themselves then.",
        id: "Isi saldo di dasbor Biteship; sesudah itu pemesanan dibuat dengan sendirinya.",
      },
    },
  }),
  ...checksOf("iris", {
    environment: {
      severity: "error",
      wrong: ({ is_live }, world) => {
        const money = isLive(world, "midtrans")
        return money === null || money === is_live ? null : {}
      },
      says: always(
        "Payouts and payments are not of the same environment of Midtrans",
        "Pencairan dan pembayaran tidak memakai lingkungan Midtrans yang sama"
      ),
      fix: {
        en: "Use IRIS keys of the environment that MIDTRANS_IS_PRODUCTION names.",
        id: "Pakai kunci IRIS dari lingkungan yang disebut MIDTRANS_IS_PRODUCTION.",
      },
    },
    refused: {
      severity: "error",
      wrong: ({ answer }) => wrongIf(answer === "refused"),
      says: always("Midtrans Payouts refuses our key", "Midtrans Payouts menolak kunci kita"),
      fix: {
        en: "Copy the creator's API key from the Payouts dashboard into IRIS_CREATOR_KEY.",
        id: "Salin API key creator dari dasbor Payouts ke IRIS_CREATOR_KEY.",
      },
    },
    webhooks: {
      severity: "warning",
      wrong: (facts) => wrongIf(isUnheard(facts)),
      says: always(
        "Payouts were sent, and Midtrans told nothing of them",
        "Pencairan sudah dikirim, tetapi Midtrans tidak memberi kabar"
      ),
      fix: {
        en: "Set the notification URL of the Payouts dashboard to this server's /hooks/payouts/iris.",
        id: "Isi notification URL di dasbor Payouts dengan /hooks/payouts/iris di server ini.",
      },
    },
  }),
]
