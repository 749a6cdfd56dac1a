import { defineErrors } from "../../shared/errors"

export const WebhookErrors = defineErrors({
  WEBHOOK_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Webhook not found" },
  WEBHOOK_SIGNATURE_INVALID: {
    kind: "UNAUTHORIZED",
    message: (v: { problem: string }) => v.problem,
  },
})
