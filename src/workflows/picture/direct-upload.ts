import type { MedusaContainer } from "@medusajs/framework/types"
import { PICTURE_MODULE } from "../../modules/picture"
import { PictureErrors } from "../../modules/picture/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { type PictureHouse, pictureHouse, type UploadProof } from "../../shared/picture-house"
import type { Stored } from "./store-pictures"

/**
 * Lets a browser store pictures by itself, each under a name that is written down with its owner first.
 * Throws `DIRECT_UPLOAD_OFF` where the file provider cannot.
 */
export async function signUploads(
  container: MedusaContainer,
  { owner, count }: { owner: string; count: number }
) {
  const house = requiredHouse()
  const { unused_hours } = container.resolve(RELUV_MODULE).options.pictures
  const ids = Array.from({ length: count }, () => house.newKey())
  await container.resolve(PICTURE_MODULE).expectPictures({ ids, owner, unused_hours })
  return ids.map((id) => ({ id, ...house.sign(id) }))
}

/**
 * Takes what the vendor answered to a browser for true: each upload was signed for this owner, and is
 * stored. All of them, or none. Throws `PROD_004`.
 */
export async function confirmUploads(
  container: MedusaContainer,
  { owner, proofs }: { owner: string; proofs: readonly UploadProof[] }
): Promise<Stored[]> {
  const house = requiredHouse()
  const pictures = proofs.flatMap((proof) => {
    const url = house.proven(proof)
    return url === null ? [] : [{ id: proof.key, url }]
  })
  if (pictures.length < proofs.length) throw PictureErrors.UPLOAD_NOT_CONFIRMED()
  const confirmed = await container.resolve(PICTURE_MODULE).confirmPictures({ pictures, owner })
  if (confirmed.length < new Set(pictures.map(({ id }) => id)).size) {
    throw PictureErrors.UPLOAD_NOT_CONFIRMED()
  }
  return pictures
}

function requiredHouse(): PictureHouse {
  const house = pictureHouse()
  if (!house) throw PictureErrors.DIRECT_UPLOAD_OFF()
  return house
}
