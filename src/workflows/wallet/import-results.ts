import type { MedusaContainer } from "@medusajs/framework/types"
import { parse } from "csv-parse/sync"
import { type ResultLine, readResults } from "../../domain/wallet/bank-file/read-results"
import { WALLET_MODULE } from "../../modules/wallet"
import { WalletErrors } from "../../modules/wallet/errors"
import type { ResultOutcome } from "../../modules/wallet/payout-results"
import type { Actor } from "../../shared/sql"

export type ImportedResult = Pick<ResultLine, "line" | "reference" | "reason"> & {
  /** `unreadable`: its status is no word that we know. */
  outcome: ResultOutcome | "unreadable"
}

/**
 * Takes what the bank says of a batch, row by row, each by itself: repeating it changes nothing. Throws
 * `PAYOUT_BATCH_NOT_FOUND`, `PAYOUT_RESULTS_UNREADABLE`.
 */
export async function importResults(
  container: MedusaContainer,
  { batch_id, table, actor }: { batch_id: string; table: string; actor: Actor }
): Promise<ImportedResult[]> {
  const wallet = container.resolve(WALLET_MODULE)
  await wallet.readBatch({ id: batch_id })
  const lines = readResults(recordsOf(table))
  if (!lines) throw WalletErrors.PAYOUT_RESULTS_UNREADABLE()
  const report: ImportedResult[] = []
  for (const { line, reference, to, reason } of lines) {
    const outcome = to
      ? await wallet.takeResult({ batch_id, reference, to, reason, actor })
      : "unreadable"
    report.push({ line, reference, reason, outcome })
  }
  return report
}

/** As spreadsheets and banks write it: divided by commas, semicolons or tabs. */
function recordsOf(table: string): string[][] {
  try {
    return parse(table, {
      bom: true,
      delimiter: [",", ";", "\t"],
      relax_column_count: true,
      relax_quotes: true,
    })
  } catch {
    throw WalletErrors.PAYOUT_RESULTS_UNREADABLE()
  }
}
