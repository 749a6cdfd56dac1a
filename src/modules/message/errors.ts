import { defineErrors } from "../../shared/errors"

export const MessageErrors = defineErrors({
  MESSAGE_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "There is no such message", id: "Pesan tidak ditemukan" }),
  },
  MESSAGE_NOT_STUCK: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "It was sent, or is being sent already",
      id: "Sudah terkirim, atau sedang dikirim",
    }),
  },
  MAIL_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "There is no such mail", id: "Email itu tidak ada" }),
  },
})
