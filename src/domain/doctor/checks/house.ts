import { always, checksOf, wrongIf } from "../check"
import type { SecretState } from "../world"

const secretSays = (name: string) => (found: Record<string, string | number>) =>
  found.is === "known"
    ? { en: `${name} is a public default`, id: `${name} adalah nilai bawaan yang diketahui umum` }
    : found.is === "missing"
      ? { en: `${name} is not set`, id: `${name} belum diisi` }
      : { en: `${name} is easy to guess`, id: `${name} mudah ditebak` }

/** On a laptop the default is meant. */
const badSecret = (is: SecretState, is_real: boolean) => (is !== "fine" && is_real ? { is } : null)

const NEW_SECRET = {
  en: "Make one with: node -e \"console.log(require('crypto').randomBytes(32).toString('hex'))\"; set payouts.keys and documents.key first.",
  id: "Buat dengan: node -e \"console.log(require('crypto').randomBytes(32).toString('hex'))\"; isi payouts.keys dan documents.key lebih dulu.",
}

/** Secrets, mails, files and the people who run it. */
export const house = [
  ...checksOf("secrets", {
    jwt: {
      severity: "error",
      wrong: ({ jwt }, { is_real }) => badSecret(jwt, is_real),
      says: secretSays("JWT_SECRET"),
      fix: NEW_SECRET,
    },
    cookie: {
      severity: "error",
      wrong: ({ cookie }, { is_real }) => badSecret(cookie, is_real),
      says: secretSays("COOKIE_SECRET"),
      fix: NEW_SECRET,
    },
    apart: {
      severity: "warning",
      wrong: ({ are_same, jwt }, { is_real }) => wrongIf(are_same && is_real && jwt === "fine"),
      says: always(
        "JWT_SECRET and COOKIE_SECRET are the same",
        "JWT_SECRET dan COOKIE_SECRET sama"
      ),
      fix: {
        en: "Give the cookies a secret of their own.",
        id: "Beri cookie rahasia tersendiri.",
      },
    },
    documents: {
      severity: "warning",
      wrong: ({ documents_own }, { is_real }) => wrongIf(is_real && !documents_own),
      says: always(
        "Documents of identity are sealed with JWT_SECRET: another one would make them unreadable",
        "Dokumen identitas disegel dengan JWT_SECRET: menggantinya membuat dokumen tak terbaca"
      ),
      fix: {
        en: "Set documents.key, with today's JWT_SECRET where documents were uploaded already.",
        id: "Isi documents.key, dengan JWT_SECRET saat ini bila sudah ada dokumen yang diunggah.",
      },
    },
    payouts: {
      severity: "warning",
      wrong: ({ payouts_own }, { is_real }) => wrongIf(is_real && !payouts_own),
      says: always(
        "Account numbers are sealed with JWT_SECRET: another one would make them unreadable",
        "Nomor rekening disegel dengan JWT_SECRET: menggantinya membuat nomor tak terbaca"
      ),
      fix: {
        en: "Set payouts.keys to a new secret; numbers that are sealed already are taken over.",
        id: "Isi payouts.keys dengan rahasia baru; nomor yang sudah disegel dialihkan sendiri.",
      },
    },
  }),
  ...checksOf("mails", {
    carrier: {
      severity: "error",
      wrong: ({ has_carrier, requires_verified }) => wrongIf(!has_carrier && requires_verified),
      says: always(
        "People must verify their e-mail, but no mail is sent",
        "Orang wajib memverifikasi e-mail, tetapi tidak ada e-mail yang dikirim"
      ),
      fix: {
        en: "Set SMTP_HOST and SMTP_FROM, or policies.require_verified_email to false.",
        id: "Isi SMTP_HOST dan SMTP_FROM, atau policies.require_verified_email dengan false.",
      },
    },
    server: {
      severity: "error",
      wrong: ({ has_carrier, answers }) => wrongIf(has_carrier && !answers),
      says: always(
        "The mail server does not take our login",
        "Server e-mail tidak menerima login kita"
      ),
      fix: {
        en: "Correct SMTP_HOST, SMTP_PORT, SMTP_TLS, SMTP_USER and SMTP_PASSWORD; mails wait meanwhile.",
        id: "Perbaiki SMTP_HOST, SMTP_PORT, SMTP_TLS, SMTP_USER, dan SMTP_PASSWORD; e-mail menunggu sementara itu.",
      },
    },
    storefront: {
      severity: "warning",
      wrong: ({ has_carrier, has_storefront }) => wrongIf(has_carrier && !has_storefront),
      says: always("Mails lead nowhere", "E-mail tidak punya tautan"),
      fix: {
        en: "Set storefront_url (RELUV_STOREFRONT_URL) to the address of your storefront.",
        id: "Isi storefront_url (RELUV_STOREFRONT_URL) dengan alamat toko Anda.",
      },
    },
    backend: {
      severity: "warning",
      wrong: ({ backend }, { is_real }) => (is_real && backend !== "fine" ? { backend } : null),
      says: always(
        "Mails cannot lead to this server: it does not know its own address",
        "E-mail tidak bisa mengarah ke server ini: alamatnya sendiri tidak diketahui"
      ),
      fix: {
        en: "Set backend_url (RELUV_PUBLIC_URL) to the https address of this server.",
        id: "Isi backend_url (RELUV_PUBLIC_URL) dengan alamat https server ini.",
      },
    },
    operators: {
      severity: "warning",
      wrong: ({ operators }, { is_real }) => wrongIf(is_real && operators === 0),
      says: always(
        "No operator is told by mail that something waits",
        "Tidak ada operator yang diberi tahu lewat e-mail bila ada yang menunggu"
      ),
      fix: {
        en: "Name whoever should hear of tasks in mails.operators.",
        id: "Sebutkan siapa yang harus diberi tahu di mails.operators.",
      },
    },
  }),
  ...checksOf("files", {
    pictures: {
      severity: "error",
      wrong: ({ takes_pictures }) => wrongIf(!takes_pictures),
      says: always("No picture can be taken", "Tidak ada gambar yang bisa diterima"),
      fix: {
        en: "Use file-cloudinary, or name the host of your file provider in pictures.hosts.",
        id: "Pakai file-cloudinary, atau sebutkan host penyedia file Anda di pictures.hosts.",
      },
    },
    local: {
      severity: "warning",
      wrong: ({ is_local }, { is_real }) => wrongIf(is_real && is_local),
      says: always(
        "Uploads lie on the disk of one server: another server does not have them",
        "Unggahan ada di disk satu server: server lain tidak memilikinya"
      ),
      fix: {
        en: "Use a file provider that all servers share: file-cloudinary, or file-s3.",
        id: "Pakai penyedia file yang dipakai bersama semua server: file-cloudinary atau file-s3.",
      },
    },
  }),
  ...checksOf("people", {
    operators: {
      severity: "error",
      wrong: ({ operators }) => wrongIf(operators === 0),
      says: always("Nobody can log in to the admin", "Tidak ada yang bisa masuk ke admin"),
      fix: {
        en: "Make a user: npx medusa user -e you@example.com",
        id: "Buat pengguna: npx medusa user -e anda@example.com",
      },
    },
    invites: {
      severity: "warning",
      wrong: ({ open_invites: invites }) => (invites > 0 ? { invites } : null),
      says: ({ invites }) => ({
        en: `Invitations to the admin that are open for more than a week: ${invites}. Whoever finds one sees everything`,
        id: `Undangan ke admin yang terbuka lebih dari seminggu: ${invites}. Siapa pun yang menemukannya melihat semuanya`,
      }),
      fix: {
        en: "Delete invitations that nobody waits for in Settings > Users.",
        id: "Hapus undangan yang tidak ditunggu siapa pun di Settings > Users.",
      },
    },
  }),
]
