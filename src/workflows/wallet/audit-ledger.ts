import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { WALLET_MODULE } from "../../modules/wallet"
import type { Wrong } from "../../modules/wallet/audit"
import { countAudit } from "../../shared/metrics"
import type { Actor } from "../../shared/sql"

/** Purchases that one statement looks at. */
const PAGE = 200
/** Who has seen so many wrongs knows that something is wrong. */
const MOST_WRONGS = 50
const AUDITOR: Actor = { type: "system", id: "audit-ledger" }
const CAUSE = "ledger_wrong"

export type Audit = {
  /** Purchases that were looked at. */
  checked: number
  /** Where to go on; null once all were. */
  next: string | null
  wrongs: Wrong[]
}

/**
 * Compares the ledger with what the books of `most` purchases after `after` say; behind the last of them the sums
 * of all accounts, and what lies at the vendors by the tables. It changes nothing.
 */
export async function auditLedger(
  container: MedusaContainer,
  { after = "", most = Infinity }: { after?: string; most?: number } = {}
): Promise<Audit> {
  const wallet = container.resolve(WALLET_MODULE)
  const audit: Audit = { checked: 0, next: after, wrongs: [] }
  while (audit.next !== null && audit.checked < most && audit.wrongs.length < MOST_WRONGS) {
    const page = await wallet.listPurchases({ after: audit.next, limit: PAGE })
    const order_ids = page.map(({ order_id }) => order_id)
    audit.wrongs.push(...(await wallet.auditPurchases({ order_ids })))
    audit.checked += page.length
    audit.next = page.length < PAGE ? null : (order_ids.at(-1) ?? null)
  }
  if (audit.next === null) {
    const pages = [wallet.auditPayouts.bind(wallet), wallet.auditAdjustments.bind(wallet)]
    for (const look of pages) {
      for (let next: string | null = ""; next !== null; ) {
        const page = await look({ after: next, limit: PAGE })
        audit.wrongs.push(...page.wrongs)
        next = page.next
      }
    }
    audit.wrongs.push(...(await wallet.auditSums({ limit: MOST_WRONGS })))
    audit.wrongs.push(...(await wallet.auditTotals({})))
  }
  return audit
}

/** The audit of everything. While something is wrong, a person is asked to look. */
export async function auditAndTell(container: MedusaContainer): Promise<Audit> {
  const audit = await auditLedger(container)
  countAudit(audit.wrongs.length)
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  const [first] = audit.wrongs
  if (first) {
    const reason = `${first.at}: ${first.says} (${audit.wrongs.length} in all)`
    await tasks.openTask({ kind: "ledger_wrong", cause: CAUSE, reason })
  } else {
    await tasks.closeTask({ cause: CAUSE, actor: AUDITOR, note: "the ledger is right" })
  }
  return audit
}
