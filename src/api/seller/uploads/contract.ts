import { z } from "@medusajs/framework/zod"
import { route } from "../../_contract/route"

export const uploadPictures = route("POST /seller/uploads", {
  who: "member",
  says: "Stores up to 8 pictures of up to 10 MB; answers their URLs",
  notes: "JPEG, PNG or WebP, not animated, up to 50 million pixels and 16384 pixels a side.",
  uploads: true,
  status: 201,
  answer: z.strictObject({ files: z.array(z.strictObject({ id: z.string(), url: z.string() })) }),
  refuses: ["PROD_004"],
})
