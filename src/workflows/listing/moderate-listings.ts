import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaError } from "@medusajs/framework/utils"
import { type ModerateListing, moderateListing } from "./moderate-listing"
import { refusalOf } from "./refusal-of"

export type VerdictResult = { id: string } & (
  | { outcome: "done" | "already" }
  | { outcome: "refused"; error: MedusaError }
)

/**
 * Several verdicts, one after another, each by itself: what another operator decided meanwhile, or what
 * was changed, keeps none of the others back.
 */
export async function moderateListings(
  container: MedusaContainer,
  verdicts: readonly ModerateListing[]
): Promise<VerdictResult[]> {
  const results: VerdictResult[] = []
  for (const verdict of verdicts) results.push(await resultOf(container, verdict))
  return results
}

async function resultOf(
  container: MedusaContainer,
  verdict: ModerateListing
): Promise<VerdictResult> {
  const { id } = verdict
  try {
    return { id, outcome: (await moderateListing(container, verdict)) ? "done" : "already" }
  } catch (error) {
    return { id, outcome: "refused", error: refusalOf(container, id, error) }
  }
}
