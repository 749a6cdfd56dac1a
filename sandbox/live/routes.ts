import type { FastifyInstance } from "fastify"
import { filled, object } from "../core/json"
import { SANDBOX_STOREFRONT_PATH } from "../defaults"
import { type RoomSide, roomPage } from "./page"

type Visit = { Params: { id: string } }

const BACKEND = "http://localhost:9000"
const SIDES: Record<RoomSide, string> = { store: "/live/:id", seller: "/seller/live/:id" }

/** Rooms of live sales, where mails about them lead while there is no storefront: for who watches, and for the shop. */
export function livePages(app: FastifyInstance): void {
  for (const [side, path] of Object.entries(SIDES) as [RoomSide, string][]) {
    app.get<Visit>(SANDBOX_STOREFRONT_PATH + path, async (request, reply) => {
      const backend = filled(object(request.query).backend) ?? BACKEND
      void reply.type("text/html; charset=utf-8")
      return roomPage(side, { id: request.params.id, backend })
    })
  }
}
