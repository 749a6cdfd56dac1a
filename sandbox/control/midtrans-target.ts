import type { Sandbox } from "../core/sandbox"
import { attemptsOf, currentAttempt } from "../midtrans/transactions"
import type { SnapSession, Transaction } from "../midtrans/types"
import { Problem } from "./problem"

export interface Target {
  session: SnapSession | undefined
  tx: Transaction | undefined
}

/** What an id means: a transaction id, a Snap token, or an order id. */
export function findTarget(sandbox: Sandbox, id: string): Target {
  const { sessions, transactions } = sandbox.state
  const tx = transactions.get(id)
  if (tx) return { tx, session: tx.token ? sessions.get(tx.token) : undefined }
  const session = sessions.get(id)
  if (session) {
    const own = attemptsOf(sandbox, session.order_id).filter((attempt) => attempt.token === id)
    return { session, tx: own.at(-1) }
  }
  const newest = newestSession(sandbox, id)
  const current = currentAttempt(sandbox, id)
  if (!newest && !current) {
    throw new Problem(404, `Midtrans knows no order, Snap token or transaction "${id}"`)
  }
  return { session: newest, tx: current }
}

function newestSession(sandbox: Sandbox, orderId: string): SnapSession | undefined {
  let found: SnapSession | undefined
  for (const session of sandbox.state.sessions.values()) {
    if (session.order_id === orderId) found = session
  }
  return found
}
