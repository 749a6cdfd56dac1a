import { defineErrors } from "../../shared/errors"

export const WebhookErrors = defineErrors({
  WEBHOOK_NOT_FOUND: {
    kind: "NOT_FOUND",
    message: () => ({ en: "Webhook not found", id: "Webhook tidak ditemukan" }),
  },
  WEBHOOK_SIGNATURE_INVALID: {
    kind: "UNAUTHORIZED",
    message: (v: { problem: string }) => ({ en: v.problem, id: v.problem }),
  },
})
