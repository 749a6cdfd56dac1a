import * as defaults from "../defaults"

/** Keys of the pretended accounts. They are fixed while the sandbox runs. */
export interface SandboxKeys {
  midtrans_server_key: string
  midtrans_client_key: string
  midtrans_merchant_id: string
  iris_creator_key: string
  iris_approver_key: string
  iris_merchant_key: string
  biteship_api_key: string
  cloudinary_cloud_name: string
  cloudinary_api_key: string
  cloudinary_api_secret: string
}

/** What a vendor's dashboard would set, and how the vendors should behave. Changed while running. */
export interface SandboxSettings {
  /** The dashboard's notification URL; `null` sends nothing unless a transaction names its own. */
  midtrans_notification_url: string | null
  /** `false` keeps every notification back (recorded, so that it can be sent later). */
  midtrans_notifications: boolean
  /** HTTP status of "Transaction doesn't exist"; the body says 404 in any case. */
  midtrans_not_found_http_status: number
  /** `deny` makes the bank refuse refunds: code 202, nothing moves. */
  midtrans_refunds: "approve" | "deny"
  /** A known `refund_key` with the same amount: the same refund again, or code 406. */
  midtrans_repeated_refund: "same" | "duplicate"
  /** Milliseconds between a refund and the bank's confirmation (the second notification). */
  midtrans_refund_confirm_ms: number
  /** Where Iris' dashboard sends notifications of payouts. */
  iris_notification_url: string | null
  iris_notifications: boolean
  /** How often each is sent. */
  iris_repeat: number
  /** Milliseconds between one status and the next. */
  iris_step_ms: number
  /** How a payout ends that nobody ends by hand. */
  iris_outcome: "completed" | "failed"
  /** Whose every account is. */
  iris_account_name: string
  biteship_webhook_url: string | null
  biteship_webhook_header: string
  biteship_webhook_secret: string
  biteship_webhooks: boolean
  /** Whether a new order is reported by `order.status` as well. */
  biteship_webhook_on_create: boolean
  /** Waiting times in milliseconds before each further attempt at delivering a webhook. */
  retry_intervals_ms: number[]
}

export const DEFAULT_KEYS: SandboxKeys = {
  midtrans_server_key: defaults.SANDBOX_MIDTRANS_SERVER_KEY,
  midtrans_client_key: defaults.SANDBOX_MIDTRANS_CLIENT_KEY,
  midtrans_merchant_id: defaults.SANDBOX_MIDTRANS_MERCHANT_ID,
  iris_creator_key: defaults.SANDBOX_IRIS_CREATOR_KEY,
  iris_approver_key: defaults.SANDBOX_IRIS_APPROVER_KEY,
  iris_merchant_key: defaults.SANDBOX_IRIS_MERCHANT_KEY,
  biteship_api_key: defaults.SANDBOX_BITESHIP_API_KEY,
  cloudinary_cloud_name: defaults.SANDBOX_CLOUDINARY_CLOUD_NAME,
  cloudinary_api_key: defaults.SANDBOX_CLOUDINARY_API_KEY,
  cloudinary_api_secret: defaults.SANDBOX_CLOUDINARY_API_SECRET,
}

export const DEFAULT_SETTINGS: SandboxSettings = {
  midtrans_notification_url: null,
  midtrans_notifications: true,
  midtrans_not_found_http_status: 404,
  midtrans_refunds: "approve",
  midtrans_repeated_refund: "same",
  midtrans_refund_confirm_ms: 1_000,
  iris_notification_url: null,
  iris_notifications: true,
  iris_repeat: 1,
  iris_step_ms: 2_000,
  iris_outcome: "completed",
  iris_account_name: "PEMILIK REKENING",
  biteship_webhook_url: null,
  biteship_webhook_header: defaults.SANDBOX_BITESHIP_WEBHOOK_HEADER,
  biteship_webhook_secret: defaults.SANDBOX_BITESHIP_WEBHOOK_SECRET,
  biteship_webhooks: true,
  biteship_webhook_on_create: false,
  retry_intervals_ms: [1_000, 2_000, 4_000, 8_000, 16_000],
}
