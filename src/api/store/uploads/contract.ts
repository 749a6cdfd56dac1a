import { route } from "../../_contract/route"
import { PICTURES_TAKEN, StoredPictures } from "../../_shapes/picture"

export const uploadPhotos = route("POST /store/uploads", {
  who: "customer",
  says: "Stores up to 8 photos of up to 10 MB, for a dispute; answers their URLs",
  notes: PICTURES_TAKEN,
  uploads: true,
  status: 201,
  answer: StoredPictures,
  refuses: ["PROD_004", "TOO_MANY_REQUESTS"],
})
