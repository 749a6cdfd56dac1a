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
  LOGIN_NEEDS_MORE: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "This account logs in with a second factor, at Medusa's own routes",
      id: "Akun ini masuk dengan faktor kedua, lewat rute Medusa sendiri",
    }),
  },
})
