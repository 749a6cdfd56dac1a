import type { MedusaContainer } from "@medusajs/framework/types"
import { PICTURE_MODULE } from "../../modules/picture"
import { RELUV_MODULE } from "../../modules/reluv"
import { isOwnPicture } from "../../shared/picture-addresses"
import { keptAt, liesAtHouse } from "../../shared/picture-house"

/**
 * Takes pictures into use: they have to lie where this marketplace takes pictures from, and those that we
 * keep to belong to one of `owners`, and not to be gone. None of them is deleted for a while from now on.
 * @returns the addresses of those that may not be shown
 */
export async function takePictures(
  container: MedusaContainer,
  input: {
    addresses: readonly string[]
    /** Asked where it matters; null for whoever may show any. */
    owners: (() => Promise<readonly string[]>) | null
    /** What will show them, where there is one already: a listing, or a shop. */
    subject: string | null
  }
): Promise<Set<string>> {
  const { addresses, owners, subject } = input
  if (addresses.length === 0) return new Set()
  const { hosts, unused_hours } = container.resolve(RELUV_MODULE).options.pictures
  const foreign = new Set(addresses.filter((address) => !isOwnPicture(address, hosts)))
  const given = addresses.flatMap((address) => {
    const kept = keptAt(address)
    if (!kept && liesAtHouse(address)) foreign.add(address)
    return kept && !foreign.has(address) ? [{ id: kept.key, address }] : []
  })
  if (given.length === 0 || owners === null) return foreign
  const others = await container
    .resolve(PICTURE_MODULE)
    .claimPictures({ given, owners: await owners(), subject, unused_hours })
  return new Set([...foreign, ...others])
}
