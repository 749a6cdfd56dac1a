import { type MailShape, mail } from "./shape"

/** What the owner of an account is told, at whichever address. */
export const ACCOUNT_MAILS = {
  "verify-email": mail([], "verify_email", {
    id: () => ({
      subject: "Verifikasi email Anda",
      lines: [
        "Buka tautan ini untuk menyatakan bahwa alamat ini milik Anda. Berlaku 24 jam, sekali pakai.",
      ],
      button: "Verifikasi email",
    }),
    en: () => ({
      subject: "Verify your e-mail",
      lines: ["Open this link to show that this address is yours. It works once, for 24 hours."],
      button: "Verify e-mail",
    }),
  }),
  "reset-password": mail([], "reset_password", {
    id: () => ({
      subject: "Buat kata sandi baru",
      lines: [
        "Buka tautan ini untuk membuat kata sandi baru. Berlaku satu jam, sekali pakai.",
        "Bukan Anda yang meminta? Abaikan email ini; kata sandi Anda tidak berubah.",
      ],
      button: "Buat kata sandi baru",
    }),
    en: () => ({
      subject: "Set a new password",
      lines: [
        "Open this link to set a new password. It works once, for an hour.",
        "It was not you who asked? Then ignore this mail; your password stays as it is.",
      ],
      button: "Set a new password",
    }),
  }),
  "change-email": mail([], "change_email", {
    id: () => ({
      subject: "Pastikan email baru Anda",
      lines: [
        "Buka tautan ini untuk memakai alamat ini di akun Anda. Berlaku 24 jam, sekali pakai.",
        "Bukan Anda yang meminta? Abaikan email ini; tidak ada yang berubah.",
      ],
      button: "Pakai alamat ini",
    }),
    en: () => ({
      subject: "Confirm your new e-mail",
      lines: [
        "Open this link to use this address for your account. It works once, for 24 hours.",
        "It was not you who asked? Then ignore this mail; nothing changes.",
      ],
      button: "Use this address",
    }),
  }),
  "email-changed": mail([], "home", {
    id: () => ({
      subject: "Email akun Anda diganti",
      lines: [
        "Akun Anda sekarang memakai alamat email lain.",
        "Bukan Anda yang menggantinya? Segera hubungi kami dengan membalas email ini.",
      ],
      button: "Buka beranda",
    }),
    en: () => ({
      subject: "The e-mail of your account was changed",
      lines: [
        "Your account now uses another e-mail address.",
        "It was not you who changed it? Answer this mail at once.",
      ],
      button: "Open the home page",
    }),
  }),
  "password-changed": mail([], "account", {
    id: () => ({
      subject: "Kata sandi Anda diganti",
      lines: [
        "Kata sandi akun Anda baru saja diganti, dan semua perangkat lain dikeluarkan.",
        "Bukan Anda? Segera buat kata sandi baru.",
      ],
      button: "Buka akun",
    }),
    en: () => ({
      subject: "Your password was changed",
      lines: [
        "The password of your account has just been changed, and all other devices were logged out.",
        "It was not you? Set a new password at once.",
      ],
      button: "Open your account",
    }),
  }),
  "session-reused": mail([], "account", {
    id: () => ({
      subject: "Anda dikeluarkan dari satu perangkat",
      lines: [
        "Login Anda dipakai dari dua tempat sekaligus, jadi kami mengakhirinya. Silakan masuk lagi.",
        "Tidak mengenali hal ini? Segera buat kata sandi baru.",
      ],
      button: "Buka akun",
    }),
    en: () => ({
      subject: "You were logged out on a device",
      lines: [
        "Your login was used from two places at once, so we ended it. Please log in again.",
        "You do not know why? Set a new password at once.",
      ],
      button: "Open your account",
    }),
  }),
  "login-joined": mail([], "account", {
    id: () => ({
      subject: "Cara masuk baru di akun Anda",
      lines: [
        "Akun Anda sekarang bisa dibuka dengan satu cara masuk lagi.",
        "Bukan Anda yang menambahkannya? Segera buat kata sandi baru.",
      ],
      button: "Buka akun",
    }),
    en: () => ({
      subject: "Another way to log in",
      lines: [
        "Your account can be opened by one more way to log in.",
        "It was not you who added it? Set a new password at once.",
      ],
      button: "Open your account",
    }),
  }),
  "account-deleted": mail([], "home", {
    id: () => ({
      subject: "Akun Anda dihapus",
      lines: ["Akun Anda sudah dihapus. Yang tersisa hanya data pesanan yang wajib kami simpan."],
      button: "Buka beranda",
    }),
    en: () => ({
      subject: "Your account was deleted",
      lines: ["Your account is deleted. Only what orders have to say is kept."],
      button: "Open the home page",
    }),
  }),
} satisfies Record<string, MailShape>
