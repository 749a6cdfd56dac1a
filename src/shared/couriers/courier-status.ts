type Row = {
  /** How far the parcel has surely come, which is how far its seller order comes. */
  reached: "nowhere" | "shipped" | "delivered"
  /** Waits for a person. A `cancelled` that we asked for ourselves is no trouble. */
  trouble: boolean
}

/** Every status of a Biteship order. Couriers jump: the order below is the usual one, not a rule. */
const COURIER_STATUSES = {
  confirmed: { reached: "nowhere", trouble: false },
  scheduled: { reached: "nowhere", trouble: false },
  allocated: { reached: "nowhere", trouble: false },
  picking_up: { reached: "nowhere", trouble: false },
  picked: { reached: "shipped", trouble: false },
  in_transit: { reached: "shipped", trouble: false },
  dropping_off: { reached: "shipped", trouble: false },
  delivered: { reached: "delivered", trouble: false },
  on_hold: { reached: "nowhere", trouble: true },
  return_in_transit: { reached: "shipped", trouble: true },
  returned: { reached: "shipped", trouble: true },
  rejected: { reached: "nowhere", trouble: true },
  cancelled: { reached: "nowhere", trouble: true },
  courier_not_found: { reached: "nowhere", trouble: true },
  disposed: { reached: "shipped", trouble: true },
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

const FURTHER: readonly Row["reached"][] = ["nowhere", "shipped", "delivered"]

/**
 * The step of a parcel that tells how far it has come: couriers jump, go back, and report a trouble right
 * after a step, so that the furthest one counts, whatever came last. While it is in trouble now, it is
 * nowhere further than with the courier: nobody's clock runs for a parcel that may be on its way back.
 */
export function furthestStep(
  now: CourierStatusName | null,
  passed: readonly CourierStatusName[]
): CourierStatus | null {
  const current = courierStatus(now)
  const most = FURTHER.indexOf(current?.trouble ? "shipped" : "delivered")
  const steps = [...passed, ...(now ? [now] : [])]
    .map((status) => ({ status, ...COURIER_STATUSES[status] }))
    .filter(({ reached }) => FURTHER.indexOf(reached) <= most)
  const far = (step: CourierStatus | null) => FURTHER.indexOf(step?.reached ?? "nowhere")
  return steps.reduce<CourierStatus | null>(
    (furthest, step) => (far(step) > far(furthest) ? step : furthest),
    current
  )
}

function isKnown(name: string): name is CourierStatusName {
  return Object.hasOwn(COURIER_STATUSES, name)
}
