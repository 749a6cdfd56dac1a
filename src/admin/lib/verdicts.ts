import type { OperatorListingView } from "../../types/http"

export type Verdict = "approve" | "reject" | "block" | "unblock"

/** What an operator may say of a listing as it stands. */
export function verdictsOn(status: OperatorListingView["status"]): readonly Verdict[] {
  switch (status) {
    case "in_review":
      return ["reject", "approve"]
    case "blocked":
      return ["unblock"]
    case "deleted":
      return []
    default:
      return ["block"]
  }
}
