import type { FastifyInstance } from "fastify"
import { filled, object } from "../core/json"
import { SANDBOX_STOREFRONT_PATH } from "../defaults"
import { type ChatSide, chatPage } from "./page"

type Visit = { Params: { id?: string } }

const BACKEND = "http://localhost:9000"
const SIDES: Record<ChatSide, string> = {
  store: "/conversations",
  seller: "/seller/conversations",
}

/** Where mails about unread messages lead while there is no storefront: a buyer's page, and a shop's. */
export function chatPages(app: FastifyInstance): void {
  for (const [side, path] of Object.entries(SIDES) as [ChatSide, string][]) {
    for (const place of [path, `${path}/:id`]) {
      app.get<Visit>(SANDBOX_STOREFRONT_PATH + place, async (request, reply) => {
        const backend = filled(object(request.query).backend) ?? BACKEND
        void reply.type("text/html; charset=utf-8")
        return chatPage(side, { conversation: request.params.id ?? "", backend })
      })
    }
  }
}
