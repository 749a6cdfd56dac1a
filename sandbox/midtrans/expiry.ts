import type { Sandbox } from "../core/sandbox"
import { notify } from "./notifications"
import { markClosed } from "./transactions"

/**
 * Pending transactions whose time is over expire and are reported. A payment page that nobody
 * used ends silently: there is no transaction and therefore no webhook.
 */
export function expireDue(sandbox: Sandbox): void {
  const now = sandbox.clock.now()
  for (const tx of sandbox.state.transactions.values()) {
    if (tx.status !== "pending" || tx.expires_at === null || tx.expires_at > now) continue
    markClosed(sandbox, tx, "expire")
    void notify(sandbox, tx)
  }
}
