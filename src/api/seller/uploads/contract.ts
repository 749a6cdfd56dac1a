import { route } from "../../_contract/route"
import { PICTURES_TAKEN, StoredPictures } from "../../_shapes/picture"

export const uploadPictures = route("POST /seller/uploads", {
  who: "member",
  may: "pictures.upload",
  says: "Stores up to 8 pictures of up to 10 MB; answers their URLs",
  notes: `${PICTURES_TAKEN} A shop may send 300 of such requests an hour.`,
  uploads: true,
  status: 201,
  answer: StoredPictures,
  refuses: ["PROD_004", "TOO_MANY_REQUESTS"],
})
