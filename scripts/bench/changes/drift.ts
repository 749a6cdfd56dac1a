import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { checkAllCards } from "../../../src/workflows/listing-card/check-cards"

/** Run by `medusa exec`: how many cards are not what they should be, into the file that RELUV_BENCH_DRIFT names. */
export default async function drift({ container }: ExecArgs) {
  const { RELUV_BENCH_DRIFT: file = "drift.json" } = process.env
  writeFileSync(file, JSON.stringify({ cards: await checkAllCards(container, { told_by_ms: 0 }) }))
}
