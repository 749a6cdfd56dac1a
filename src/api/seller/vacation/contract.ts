import { z } from "zod"
import { moment, text } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { ShopDetails } from "../../_shapes/seller"

const answer = z.strictObject({ seller: ShopDetails })

export const planVacation = route("POST /seller/vacation", {
  who: "member",
  may: "shop.change",
  says: "Closes the shop for a while, now or from a moment on",
  notes: `It closes and opens by itself; the last word stands. Closed, its pieces are found with
\`seller.is_open: false\` and cannot be bought (\`SHOP_CLOSED\`). Orders that exist go on as they are: what is paid has
to be shipped by its \`ship_by\`.`,
  body: z.strictObject({
    closes_at: moment.optional().describe("the first moment that it is closed; without it, now"),
    reopens_at: moment
      .nullable()
      .default(null)
      .describe("the first moment that it is open again; without it, until it is opened"),
    message: text({ max: 300 }).nullable().default(null).describe("for whoever looks at it"),
  }),
  example: {
    closes_at: "2030-04-01T00:00:00+07:00",
    reopens_at: "2030-04-14T00:00:00+07:00",
    message: "Mudik dulu, ya. Buka lagi 14 April",
  },
  answer,
  refuses: ["VACATION_INVALID"],
})

export const endVacation = route("DELETE /seller/vacation", {
  who: "member",
  may: "shop.change",
  says: "Opens the shop, or drops the vacation that it has planned",
  answer,
})
