type Row = {
  /**
   * What the seller order learns from it: `trouble` waits for a person, who looks at `final` to
   * see whether the parcel may still move. A `cancelled` we asked for ourselves is no trouble.
   */
  seller_order: "none" | "shipped" | "delivered" | "trouble"
  /** The booking can still be cancelled. Biteship's documentation says up to `picking_up`. */
  cancellable: boolean
  /** No further status is expected (`returned` may still follow `rejected`). */
  final: boolean
}

/** Every status of a Biteship order. Couriers jump: the order below is the usual one, not a rule. */
const COURIER_STATUSES = {
  confirmed: { seller_order: "none", cancellable: true, final: false },
  scheduled: { seller_order: "none", cancellable: true, final: false },
  allocated: { seller_order: "none", cancellable: true, final: false },
  picking_up: { seller_order: "none", cancellable: true, final: false },
  picked: { seller_order: "shipped", cancellable: false, final: false },
  in_transit: { seller_order: "shipped", cancellable: false, final: false },
  dropping_off: { seller_order: "shipped", cancellable: false, final: false },
  delivered: { seller_order: "delivered", cancellable: false, final: true },
  on_hold: { seller_order: "trouble", cancellable: false, final: false },
  return_in_transit: { seller_order: "trouble", cancellable: false, final: false },
  returned: { seller_order: "trouble", cancellable: false, final: true },
  rejected: { seller_order: "trouble", cancellable: false, final: true },
  cancelled: { seller_order: "trouble", cancellable: false, final: true },
  courier_not_found: { seller_order: "trouble", cancellable: false, final: true },
  disposed: { seller_order: "trouble", cancellable: false, final: true },
} as const satisfies Record<string, Row>

export type CourierStatusName = keyof typeof COURIER_STATUSES
export type CourierStatus = Row & { status: CourierStatusName }

export const COURIER_STATUS_NAMES = Object.keys(COURIER_STATUSES) as CourierStatusName[]

/**
 * What a status of Biteship means to us, in either of its spellings (`picking_up`, `pickingUp`).
 * `null` for one we do not know: keep the old state and log, new ones appear without notice.
 */
export function courierStatus(raw: unknown): CourierStatus | null {
  if (typeof raw !== "string") return null
  const name = raw
    .trim()
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
  return isKnown(name) ? { status: name, ...COURIER_STATUSES[name] } : null
}

function isKnown(name: string): name is CourierStatusName {
  return Object.hasOwn(COURIER_STATUSES, name)
}
