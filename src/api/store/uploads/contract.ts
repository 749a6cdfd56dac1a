import { z } from "zod"
import { text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { PICTURES_TAKEN, StoredPictures } from "../../_shapes/picture"

export const StoreUploadPhotos = z.strictObject({
  seller_order_id: text({ max: 64 })
    .optional()
    .describe(
      "for a guest: the part that the photos are about, which its `x-purchase-token` opens"
    ),
})

export const uploadPhotos = route("POST /store/uploads", {
  who: "buyer",
  says: "Stores up to 8 photos of up to 10 MB, for a dispute; answers their URLs",
  notes: `${PICTURES_TAKEN} A customer may send 60 of such requests an hour, a guest 20 for a purchase.`,
  query: StoreUploadPhotos,
  uploads: "pictures",
  status: 201,
  answer: StoredPictures,
  refuses: ["ORD_001", "PROD_004", "RATE_LIMITED"],
})
