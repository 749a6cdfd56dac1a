import { BUSY, type BusyReason } from "../../domain/account/busy"
import { MOST_ADDRESSES } from "../../domain/account/profile"
import type { Said } from "../../domain/said"
import { defineErrors } from "../../shared/errors"

export const AccountErrors = defineErrors({
  EMAIL_INVALID: {
    kind: "INVALID_DATA",
    code: "AUTH_001",
    message: () => ({ en: "This is no e-mail address", id: "Ini bukan alamat email" }),
  },
  PASSWORD_WEAK: {
    kind: "INVALID_DATA",
    code: "AUTH_002",
    message: (v: { weakness: Said }) => ({
      en: `The password ${v.weakness.en}`,
      id: `Kata sandi ${v.weakness.id}`,
    }),
  },
  CREDENTIALS_WRONG: {
    kind: "UNAUTHORIZED",
    code: "AUTH_003",
    message: () => ({
      en: "The e-mail or the password is wrong",
      id: "Email atau kata sandi salah",
    }),
  },
  SESSION_ENDED: {
    kind: "UNAUTHORIZED",
    code: "AUTH_004",
    message: () => ({
      en: "This session has ended. Log in again",
      id: "Sesi ini sudah berakhir. Masuk lagi",
    }),
  },
  EMAIL_UNVERIFIED: {
    kind: "FORBIDDEN",
    code: "AUTH_006",
    message: () => ({
      en: "Verify your e-mail first: open the link that was sent to it",
      id: "Verifikasi email Anda dulu: buka tautan yang dikirim ke email itu",
    }),
  },
  EMAIL_TAKEN: {
    kind: "NOT_ALLOWED",
    code: "AUTH_007",
    message: () => ({
      en: "This e-mail has an account already",
      id: "Email ini sudah punya akun",
    }),
  },
  LETTER_INVALID: {
    kind: "INVALID_DATA",
    code: "AUTH_008",
    message: () => ({
      en: "This link was used, is too old, or was never sent",
      id: "Tautan ini sudah dipakai, kedaluwarsa, atau tidak pernah dikirim",
    }),
  },
  ACCOUNT_BANNED: {
    kind: "FORBIDDEN",
    message: (v: { until: string | null; reason: string | null }) => ({
      en: `This account is banned${v.until ? ` until ${v.until}` : ""}${v.reason ? `: ${v.reason}` : ""}`,
      id: `Akun ini diblokir${v.until ? ` sampai ${v.until}` : ""}${v.reason ? `: ${v.reason}` : ""}`,
    }),
  },
  BAN_IS_OVER: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "The ban would have ended already",
      id: "Pemblokiran itu sudah akan berakhir",
    }),
  },
  ACCOUNT_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Customer not found", id: "Pelanggan tidak ditemukan" }),
  },
  LOGIN_SHARED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This login is somebody else's in the project, too: it keeps its e-mail",
      id: "Akun masuk ini juga dipakai di tempat lain dalam proyek: emailnya tetap",
    }),
  },
  ACCOUNT_BUSY: {
    kind: "NOT_ALLOWED",
    message: (v: { reasons: readonly BusyReason[] }) => ({
      en: `This account cannot be deleted yet: ${v.reasons.map((reason) => BUSY[reason].en).join("; ")}`,
      id: `Akun ini belum bisa dihapus: ${v.reasons.map((reason) => BUSY[reason].id).join("; ")}`,
    }),
    fields: ({ reasons }: { reasons: readonly BusyReason[] }) =>
      reasons.map((reason) => ({ field: "account", code: reason, says: BUSY[reason] })),
  },
  ADDRESSES_FULL: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: `An account has at most ${MOST_ADDRESSES} addresses`,
      id: `Satu akun punya paling banyak ${MOST_ADDRESSES} alamat`,
    }),
  },
  ADDRESS_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Address not found", id: "Alamat tidak ditemukan" }),
  },
  PHONE_MISSING: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The account has no phone to verify",
      id: "Akun ini belum punya nomor ponsel untuk diverifikasi",
    }),
  },
  CODE_INVALID: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "This code is wrong or too old, or was guessed at too often",
      id: "Kode ini salah, kedaluwarsa, atau terlalu sering dicoba",
    }),
  },
  CODE_CHANNEL_OFF: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "No code can be sent this way here",
      id: "Kode tidak bisa dikirim lewat saluran ini",
    }),
  },
  LOGIN_UNPROVEN: {
    kind: "UNAUTHORIZED",
    message: () => ({
      en: "This is no token of a login by a provider, or it is too old. Log in there again",
      id: "Token ini bukan token masuk lewat penyedia, atau sudah kedaluwarsa. Masuk lagi di sana",
    }),
  },
  LOGIN_NOT_JOINED: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This e-mail has an account already. Log in as before, then add this way to log in",
      id: "Email ini sudah punya akun. Masuk seperti biasa, lalu tambahkan cara masuk ini",
    }),
  },
  LOGIN_EMAIL_MISSING: {
    kind: "INVALID_DATA",
    message: () => ({
      en: "The provider tells no e-mail. Say which one is yours",
      id: "Penyedia tidak memberi email. Sebutkan email Anda",
    }),
  },
  LOGIN_TAKEN: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This login is somebody else's already",
      id: "Cara masuk ini sudah milik orang lain",
    }),
  },
  LOGIN_OF_OTHER_EMAIL: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The provider tells another e-mail than the account's",
      id: "Email dari penyedia berbeda dengan email akun ini",
    }),
  },
  LOGIN_NEEDS_MORE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This account logs in with a second factor, at Medusa's own routes",
      id: "Akun ini masuk dengan faktor kedua, lewat rute Medusa sendiri",
    }),
  },
})
