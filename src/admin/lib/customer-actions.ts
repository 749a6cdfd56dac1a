import type { OperatorCustomerView } from "../../types/http"

export type CustomerAction = "verify" | "ban" | "unban" | "end-sessions"

type Account = NonNullable<OperatorCustomerView["account"]>

/** What an operator may do with an account as it stands; each says why. */
export function actionsOnAccount({ is_verified, is_banned }: Account): CustomerAction[] {
  return [
    ...(is_verified ? [] : (["verify"] as const)),
    // Banned again: with another reason, or another end.
    ...(is_banned ? (["unban", "ban"] as const) : (["end-sessions", "ban"] as const)),
  ]
}
