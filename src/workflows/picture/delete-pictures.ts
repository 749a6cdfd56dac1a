import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PICTURE_MODULE } from "../../modules/picture"
import { RELUV_MODULE } from "../../modules/reluv"
import { workOffDue } from "../due/work-off-due"

/** Longer than a file provider may take to answer. */
const LEASE_SECONDS = 120

/**
 * Deletes pictures that nobody shows any more: first it is written down that nobody can, then the file goes,
 * then its row. Whoever dies in between leaves it to the next; deleting a file twice is harmless.
 * @returns how many it looked at
 */
export function deletePictures(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const pictures = container.resolve(PICTURE_MODULE)
  const { deleted_days } = container.resolve(RELUV_MODULE).options.pictures
  return workOffDue(container, {
    clock: "delete-picture",
    most,
    claim: (one) => pictures.claimDuePictures({ ...one, lease_seconds: LEASE_SECONDS }),
    work: async ({ id }) => {
      if ((await pictures.judgePicture({ id, deleted_days })) === "shown") return
      await container.resolve(Modules.FILE).deleteFiles([id])
      await pictures.forgetPicture({ id })
    },
    about: () => ({}),
  })
}

/** A listing or a shop is given other pictures, or is gone: its pictures are looked at when they may be deleted. */
export async function releasePicturesOf(
  container: MedusaContainer,
  shown_by: string
): Promise<void> {
  const { unused_hours } = container.resolve(RELUV_MODULE).options.pictures
  await container.resolve(PICTURE_MODULE).releasePictures({ shown_by, after_hours: unused_hours })
}
