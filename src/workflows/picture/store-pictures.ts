import type { MedusaContainer } from "@medusajs/framework/types"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { PICTURE_MODULE } from "../../modules/picture"
import { RELUV_MODULE } from "../../modules/reluv"
import { pictureHouse } from "../../shared/picture-house"

type Upload = { mime_type: string; bytes: Buffer; filename: string }
export type Stored = { id: string; url: string }

/**
 * Stores pictures of somebody: all of them, or none. Each is written down before it is stored where our
 * file provider is in use, and as soon as its key is known with any other.
 */
export async function storePictures(
  container: MedusaContainer,
  { owner, uploads }: { owner: string; uploads: readonly Upload[] }
): Promise<Stored[]> {
  const pictures = container.resolve(PICTURE_MODULE)
  const { unused_hours } = container.resolve(RELUV_MODULE).options.pictures
  const house = pictureHouse()
  const keys = house ? uploads.map(() => house.newKey()) : []
  if (house) await pictures.expectPictures({ ids: keys, owner, unused_hours })
  try {
    const { result } = await uploadFilesWorkflow(container).run({
      input: {
        files: uploads.map(({ mime_type, bytes, filename }, index) => ({
          filename: keys[index] ?? filename,
          mimeType: mime_type,
          content: bytes.toString("base64"),
          access: "public" as const,
        })),
      },
    })
    const stored = result.map(({ id, url }) => ({ id, url }))
    await pictures.recordPictures({ pictures: stored, owner, unused_hours })
    return stored
  } catch (error) {
    await pictures.dropPictures({ ids: keys })
    throw error
  }
}
