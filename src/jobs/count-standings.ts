import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { countStandings } from "../workflows/standing/count-standings"

/** What shops and buyers are known for, of those to whom something happened, and of each shop once a day. */
export default async function countStandingsJob(container: MedusaContainer) {
  await countStandings(container)
}

export const config = { name: "count-standings", schedule: jobSchedule(30) }
