import type { SellerOrderView } from "../../types/http"

type Part = Pick<SellerOrderView, "status" | "cash_due">

const BEFORE_THE_DOOR: readonly Part["status"][] = ["pending", "paid", "processing", "shipped"]

/** Whether a courier is still to collect what a part costs: nobody has paid it, whatever its status is called. */
export function isDueAtTheDoor({ status, cash_due }: Part): boolean {
  return cash_due !== null && BEFORE_THE_DOOR.includes(status)
}

/** The words of a part's statuses: of one that is paid at the door, `paid` says only that its seller may ship it. */
export function partWords({ cash_due }: Pick<Part, "cash_due">): (status: string) => string {
  return (status) => (status === "paid" && cash_due !== null ? "on_delivery" : status)
}
