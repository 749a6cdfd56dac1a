import { z } from "zod"
import { cursor } from "./cursor"
import { wholeNumber } from "./fields"
import { say } from "./problems"

/** A page by a cursor; whoever reads it compares the cursor's order with its own. */
export const livePage = {
  limit: wholeNumber({ min: 1, max: 100 }).default(20).describe("how many"),
  cursor: cursor().optional().describe("`next_cursor` of the page before"),
}

/** The order of what was written in a room, as cursors name it. */
export const ROOM_ORDER = "room"

export const roomPage = z
  .strictObject(livePage)
  .refine(({ cursor }) => !cursor || cursor.order === ROOM_ORDER, {
    path: ["cursor"],
    ...say("cursor"),
  })
