import { z } from "zod"
import { count, text } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { time } from "../../_shapes/common"
import { PICTURES_TAKEN, StoredPictures } from "../../_shapes/picture"

export const uploadPictures = route("POST /seller/uploads", {
  who: "member",
  may: "pictures.upload",
  says: "Stores up to 8 pictures of up to 10 MB; answers their URLs",
  notes: `${PICTURES_TAKEN} A shop may send 300 of such requests an hour.`,
  uploads: "pictures",
  status: 201,
  answer: StoredPictures,
  refuses: ["PROD_004", "RATE_LIMITED"],
})

const MOST = 8

export const SellerSignUploads = z.strictObject({
  count: count({ min: 1, max: MOST }).default(1).describe("how many pictures, up to 8"),
})

export const signPictureUploads = route("POST /seller/uploads/sign", {
  who: "member",
  may: "pictures.upload",
  says: "Signs uploads that a browser sends to the file provider directly",
  notes:
    "Post a form of `fields` and the picture as `file_field` to `url`, each picture with its own; tell `POST /seller/uploads/confirm` what it answers. What is signed takes one JPEG, PNG, WebP or HEIC, which becomes a JPEG of at most 4096 pixels a side without what a phone wrote into it. `DIRECT_UPLOAD_OFF`: send it to `POST /seller/uploads` instead.",
  body: SellerSignUploads,
  limited: true,
  status: 201,
  answer: z.strictObject({
    uploads: z.array(
      z.strictObject({
        id: z.string(),
        url: z.string(),
        fields: z.record(z.string(), z.string()).describe("send each of them, and no other"),
        file_field: z.literal("file"),
        expires_at: time.describe("until when it can be begun"),
      })
    ),
  }),
  refuses: ["DIRECT_UPLOAD_OFF", "RATE_LIMITED"],
})

const proof = z.strictObject(
  {
    id: text({ max: 200 }).describe("of the signed upload; the provider calls it `public_id`"),
    version: z.number(say("count")).int(say("count")).min(1).max(1e12),
    signature: text({ max: 128 }),
  },
  say("object")
)

export const SellerConfirmUploads = z.strictObject({
  uploads: z
    .array(proof, say("list"))
    .min(1)
    .max(MOST)
    .describe("what the provider answered to the browser"),
})

export const confirmPictureUploads = route("POST /seller/uploads/confirm", {
  who: "member",
  may: "pictures.upload",
  says: "Pictures that a browser uploaded are stored; answers their URLs",
  notes: "Asked again, it answers the same.",
  body: SellerConfirmUploads,
  example: {
    uploads: [{ id: "reluv/0b6c2a4e", version: 1_700_000_000, signature: "bfd09f95f331" }],
  },
  answer: StoredPictures,
  refuses: ["DIRECT_UPLOAD_OFF", "PROD_004"],
})
