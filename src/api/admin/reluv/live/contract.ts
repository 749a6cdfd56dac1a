import { z } from "zod"
import { LIVE_PHASES, type LivePhase } from "../../../../domain/live-sale/live-sale"
import { livePage, roomPage } from "../../../_contract/live-page"
import { say } from "../../../_contract/problems"
import { route } from "../../../_contract/route"
import { oneOf } from "../../../_shapes/common"
import {
  LiveFiguresView,
  LiveSaleDetails,
  LiveSaleView,
  ShopLiveMessageView,
} from "../../../_shapes/live-sale"
import { AdminNote, NOTE } from "../note"

const answer = z.strictObject({ live_sale: LiveSaleDetails })

export const listAllLiveSales = route("GET /admin/reluv/live", {
  who: "operator",
  says: "What shops show live now, what they plan, or what is over",
  query: z
    .strictObject({
      phase: oneOf(Object.keys(LIVE_PHASES) as LivePhase[])
        .default("now")
        .describe(
          "`now`: the last to begin first; `planned`: the next first; `history`: the last to end first"
        ),
      ...livePage,
    })
    .refine(({ cursor, phase }) => !cursor || cursor.order === phase, {
      path: ["cursor"],
      ...say("cursor"),
    }),
  answer: z.strictObject({
    live_sales: z.array(LiveSaleView),
    next_cursor: z.string().nullable(),
  }),
})

export const readAnyLiveSale = route("GET /admin/reluv/live/:id", {
  who: "operator",
  says: "One live sale with its pieces, and what became of it",
  answer: answer.extend({ statistics: LiveFiguresView }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})

export const endAnyLiveSale = route("POST /admin/reluv/live/:id/end", {
  who: "operator",
  says: "Ends one, or calls off one that was not on yet; everybody in the room reads why",
  body: AdminNote,
  example: NOTE,
  answer,
  refuses: ["LIVE_SALE_NOT_FOUND", "LIVE_SALE_STATUS_NOT_ALLOWED"],
})

export const listAnyRoomMessages = route("GET /admin/reluv/live/:id/messages", {
  who: "operator",
  says: "What was written in its room, also what is hidden, the latest first",
  query: roomPage,
  answer: z.strictObject({
    messages: z.array(ShopLiveMessageView),
    next_cursor: z.string().nullable(),
  }),
  refuses: ["LIVE_SALE_NOT_FOUND"],
})
