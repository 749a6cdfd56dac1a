import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { jobSchedule } from "../shared/job-schedule"
import { reasonOf } from "../shared/reason-of"
import { keepSearchIndex, writeDocuments } from "../workflows/search/write-documents"

/** An engine that is down keeps nothing else waiting: what is due stays so. */
export default async function writeSearchDocumentsJob(container: MedusaContainer) {
  try {
    await writeDocuments(container)
    await keepSearchIndex(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The search engine hears of changes later: ${reasonOf(error)}`)
  }
}

export const config = { name: "write-search-documents", schedule: jobSchedule(5) }
