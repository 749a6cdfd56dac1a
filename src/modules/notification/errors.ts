import { defineErrors } from "../../shared/errors"

export const NotificationErrors = defineErrors({
  NOTIFICATION_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "There is no such notification", id: "Notifikasi tidak ditemukan" }),
  },
  NOTIFICATION_NOT_OPTIONAL: {
    kind: "NOT_ALLOWED",
    message: ({ kind }: { kind: string }) => ({
      en: `What is about an order or an account is always told by mail: ${kind}`,
      id: `Kabar tentang pesanan atau akun selalu dikirim lewat email: ${kind}`,
    }),
  },
  UNSUBSCRIBE_LINK_WRONG: {
    kind: "NOT_FOUND",
    message: () => ({
      en: "This link to unsubscribe is not one of ours",
      id: "Tautan berhenti berlangganan ini tidak dikenal",
    }),
  },
})
