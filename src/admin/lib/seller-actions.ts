import type { OperatorSellerView } from "../../types/http"

export type SellerAction = "approve" | "reject" | "suspend" | "lift" | "close"

/** What an operator may do with a shop as it stands, the weightiest last. */
export function actionsOn(status: OperatorSellerView["status"]): readonly SellerAction[] {
  switch (status) {
    case "pending":
      return ["close", "reject", "approve"]
    case "rejected":
      return ["close", "approve"]
    case "active":
      return ["close", "suspend"]
    case "suspended":
      return ["close", "suspend", "lift"]
    default:
      return []
  }
}

/** What each takes: a reason has to be said for whatever takes something from a shop. */
export const ASKS: Record<SellerAction, { reason: "reason" | "note" | null; until?: true }> = {
  approve: { reason: null },
  reject: { reason: "note" },
  suspend: { reason: "reason", until: true },
  lift: { reason: null },
  close: { reason: "reason" },
}
