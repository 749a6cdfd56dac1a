import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { runImports } from "../workflows/listing-import/run-imports"

/** The next run goes on. */
const MOST_PER_RUN = 20

/** Does the rows of tables that sellers uploaded. */
export default async function importListingsJob(container: MedusaContainer) {
  await runImports(container, { most: MOST_PER_RUN })
}

export const config = { name: "import-listings", schedule: jobSchedule(1) }
