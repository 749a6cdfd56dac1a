/** What a vendor said to a question that changes nothing. */
export type VendorAnswer = "ok" | "refused" | "silent"

/** How a secret is. */
export type SecretState = "fine" | "weak" | "known" | "missing"

/** A vendor whose webhooks we live by; times in milliseconds since 1970. */
type Reporting = {
  is_live: boolean
  /** The sandbox of this package plays it. */
  is_stand_in: boolean
  answer: VendorAnswer
  last_webhook_at: number | null
  /** When something happened at the vendor that it must have told us of. */
  expected_since: number | null
}

/** What the checks look at: plain facts, by what they are about. */
export type Facts = {
  marketplace: { is_set_up: boolean; lost: readonly string[] }
  engines: {
    locks_exclude: boolean
    has_redis: boolean
    redis_answers: boolean
    events_shared: boolean
    workflows_shared: boolean
  }
  database: { missing_migrations: number; pool: number; free_connections: number }
  clocks: { database_skew_seconds: number; vendor_skew_seconds: number | null }
  midtrans: Reporting & {
    is_provider: boolean
    key_is_sandbox: boolean
    notification: "fine" | "local" | "insecure" | "dashboard"
  }
  biteship: Reporting & {
    is_provider: boolean
    has_secret: boolean
    /** Bookings of the last day that it refused because the balance was empty. */
    refused_for_balance: number
  }
  iris: Reporting
  cash: {
    /** Codes of the offered couriers of which a service collects cash at the door. */
    collecting: readonly string[]
    /** Bookings of the last day that Biteship refused for the money that was to be collected. */
    refused: number
    /** Parcels whose money should long be here, and is not written down. */
    overdue: number
    /** Since when the oldest of them is delivered; 0 where there is none. */
    oldest_days: number
  }
  secrets: {
    jwt: SecretState
    cookie: SecretState
    are_same: boolean
    /** Whether documents and account numbers are sealed with secrets of their own. */
    documents_own: boolean
    payouts_own: boolean
  }
  mails: {
    has_carrier: boolean
    answers: boolean
    has_storefront: boolean
    backend: "fine" | "missing" | "local"
    requires_verified: boolean
    operators: number
  }
  files: { takes_pictures: boolean; is_local: boolean }
  people: { operators: number; open_invites: number }
  cards: { waiting_seconds: number; drifted: number }
  waiting: {
    dead_webhooks: number
    dead_work: number
    stuck: number
    late_seconds: number
    lost_mails: number
    ledger_wrong: number
    days_drifted: number
  }
  policies: {
    guest_checkout: boolean
    requires_verified: boolean
    four_eyes: boolean
    payment_minutes: number
    remind_payment_minutes: number
    complete_hours: number
    remind_complete_hours: number
    payout_minimum: number
    payout_fee: number
    commission_minimum: number
    commission_cap: number | null
    /** Days of the calendar as `2027-12-31`. */
    decreed_until: string
    today: string
  }
}

export type Area = keyof Facts

/** Of each area what is known: `null` where it could not be learnt, `"off"` where the marketplace runs without it. */
export type World = { [A in Area]: Facts[A] | "off" | null } & {
  /** Real money or real parcels move. */
  is_real: boolean
  now: number
}
