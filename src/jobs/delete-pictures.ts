import type { MedusaContainer } from "@medusajs/framework/types"
import { jobSchedule } from "../shared/job-schedule"
import { deletePictures } from "../workflows/picture/delete-pictures"

/** The next run goes on. */
const MOST_PER_RUN = 50

/** Deletes uploads that nobody shows, at the file provider too. */
export default async function deletePicturesJob(container: MedusaContainer) {
  await deletePictures(container, { most: MOST_PER_RUN })
}

export const config = { name: "delete-pictures", schedule: jobSchedule(30) }
