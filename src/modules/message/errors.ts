import { defineErrors } from "../../shared/errors"

export const MessageErrors = defineErrors({
  MESSAGE_NOT_STUCK: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "It was sent, or is being sent already",
      id: "Sudah terkirim, atau sedang dikirim",
    }),
  },
})
