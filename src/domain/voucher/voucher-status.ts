import { defineStatusMachine } from "../status-machine"

/** Whether a voucher may be used. That it has not begun, or is over, its own window says. */
export const voucherStatus = defineStatusMachine({
  active: ["paused", "ended"],
  paused: ["active", "ended"],
  /** For good: what was promised with it stays promised to whoever has used it. */
  ended: [],
})
export type VoucherStatus = (typeof voucherStatus.statuses)[number]

/** The life of one use of a voucher: counted, or given back. */
export const voucherUseStatus = defineStatusMachine({
  used: ["returned"],
  /** Late money may bring its purchase back, and takes it again if it is still there. */
  returned: ["used"],
})
