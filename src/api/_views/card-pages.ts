import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FoundCards } from "../../modules/listing-card/read"
import { answerJson } from "../_http/json-text"
import { listingJson } from "./cards"

/** `{ listings, next_cursor }` of somebody: nothing of it is kept on the way. */
export function answerCards<Body>(
  req: MedusaRequest,
  res: MedusaResponse<Body>,
  { cards }: FoundCards,
  next_cursor: string | null
): void {
  const json = `{"listings":[${cards.map(listingJson).join(",")}],"next_cursor":${JSON.stringify(next_cursor)}}`
  answerJson(req, res, json, { max_age_seconds: 0 })
}
