import { defineStatusMachine } from "../status-machine"

/** Somebody who looks after several shops that are not theirs. */
export const agencyStatus = defineStatusMachine({
  active: ["closed"],
  closed: [],
})
export type AgencyStatus = (typeof agencyStatus)["statuses"][number]

/** A shop in an agency: its owner agrees, or nobody sees anything of it. */
export const agencyShopStatus = defineStatusMachine({
  invited: ["active", "declined", "withdrawn"],
  active: ["left"],
  declined: [],
  /** Taken back before its owner answered. */
  withdrawn: [],
  /** By either side, or with the agency. */
  left: [],
})
export type AgencyShopStatus = (typeof agencyShopStatus)["statuses"][number]

/** Shops of an agency, those that are asked included. */
export const MOST_SHOPS = 50
