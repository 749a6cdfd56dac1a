import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { reasonOf } from "../../shared/reason-of"
import { takeUp } from "../due/work-off-due"

/** In one transaction; it takes a fraction of a second. */
const BATCH = 200

/** Writes the cards of all that is marked, many at once. @returns how many it took up */
export async function writeCards(container: MedusaContainer): Promise<number> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  let taken = 0
  for (;;) {
    const written = await cards.writeDueCards({ limit: BATCH }).catch(async (error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`listing cards are written one by one: ${reasonOf(error)}`)
      return writeOneByOne(container)
    })
    taken += written
    if (written < BATCH) return taken
  }
}

/** What cannot be written keeps no other waiting: it comes back later, and a person is told in the end. */
async function writeOneByOne(container: MedusaContainer): Promise<number> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  const due = await cards.listDueCards({ limit: BATCH })
  for (const { id, tries } of due) {
    const work = async () => {
      try {
        await cards.writeDueCards({ ids: [id], limit: 1 })
      } catch (error) {
        await cards.putCardOff({ id })
        throw error
      }
    }
    const clock = { clock: "write-card" as const, work, about: () => ({}) }
    await takeUp(container, clock, { id, tries: tries + 1 })
  }
  return due.length
}

/**
 * Writes the card of a listing that was changed just now, so that whoever changed it finds it changed.
 * It only spares them the wait for the job, which does what this could not.
 */
export async function refreshCard(container: MedusaContainer, id: string): Promise<void> {
  const cards = container.resolve(LISTING_CARD_MODULE)
  try {
    await cards.markCards({ listing_ids: [id] })
    await cards.writeDueCards({ ids: [id], limit: 1 })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`the card of ${id} will be written by the job: ${reasonOf(error)}`)
  }
}
