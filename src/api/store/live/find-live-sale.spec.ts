import type { MedusaContainer } from "@medusajs/framework/types"
import { LIVE_MODULE } from "../../../modules/live"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { SELLER_MODULE } from "../../../modules/seller"
import { readLastMessages, readShownLive } from "./find-live-sale"

/** A room that may be told something, and how often its pieces and messages are read. */
function aRoom(id: string) {
  const room = { seq: 1, title: "Batik", is_active: true, pieces: 0, messages: 0 }
  const modules: Record<string, object> = {
    [LIVE_MODULE]: { lastOfLive: async () => [{ customer_id: id, seq: room.seq }] },
    [SELLER_MODULE]: { listSellers: async () => (room.is_active ? [{ id: "sel_1" }] : []) },
    [LIVE_SALE_MODULE]: {
      readLiveSale: async () => ({
        id,
        seller_id: "sel_1",
        title: room.title,
        starts_at: new Date(0),
        live_at: null,
        ended_at: null,
      }),
      readLivePieces: async () => {
        room.pieces += 1
        return []
      },
      readRoomMessages: async () => {
        room.messages += 1
        return []
      },
    },
  }
  const container = { resolve: (name: string) => modules[name] } as unknown as MedusaContainer
  return { room, container }
}

it("a room that a thousand read anew at once is read once", async () => {
  const { room, container } = aRoom("live_1")
  const thousand = Array.from({ length: 1_000 })
  await Promise.all(thousand.map(() => readShownLive(container, "live_1")))
  const asked = { live_sale_id: "live_1", limit: 51 }
  await Promise.all(thousand.map(() => readLastMessages(container, asked)))
  expect(room).toMatchObject({ pieces: 1, messages: 1 })
})

it("who was told of a change reads what has changed, however soon", async () => {
  const { room, container } = aRoom("live_2")
  await readShownLive(container, "live_2")
  Object.assign(room, { seq: 2, title: "Kebaya" })
  expect(await readShownLive(container, "live_2")).toMatchObject({ title: "Kebaya" })
})

it("nobody reads what a shop shows that may not sell any more", async () => {
  const { room, container } = aRoom("live_3")
  await readShownLive(container, "live_3")
  room.is_active = false
  await expect(readShownLive(container, "live_3")).rejects.toMatchObject({
    code: "LIVE_SALE_NOT_FOUND",
  })
})
