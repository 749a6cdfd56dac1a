import { defineStatusMachine } from "../status-machine"

/** The life of a shop. */
export const sellerStatus = defineStatusMachine({
  pending: ["active", "suspended"],
  active: ["suspended"],
  suspended: ["active"],
})
export type SellerStatus = (typeof sellerStatus)["statuses"][number]
