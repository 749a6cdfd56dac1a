import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListingErrors } from "../../modules/listing/errors"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import type { Card, CardPlace, FoundCards } from "../../modules/listing-card/read"
import { cursorOf } from "../_contract/cursor"
import { answerJson } from "../_http/json-text"
import { wishOwnerIn } from "../_http/wish-owner"
import { LATEST_FIRST } from "../store/wishes/contract"
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

type OwnPage = { limit: number; cursor?: CardPlace | undefined }

/** A page of what whoever asks has marked, or looked at; nobody has done either. */
export async function answerOwnCards<Body>(
  req: MedusaRequest & { validatedQuery: OwnPage },
  res: MedusaResponse<Body>,
  list: "wished" | "viewed"
): Promise<void> {
  const { limit, cursor: after } = req.validatedQuery
  const whose = wishOwnerIn(req)
  const cards = req.scope.resolve(LISTING_CARD_MODULE)
  const found = whose
    ? await cards.listOwnCards({ list, owner: whose.owner, limit, after })
    : { cards: [], next: null }
  answerCards(req, res, found, found.next && cursorOf(LATEST_FIRST, found.next))
}

/** `{ listings }` that are near to one. Throws `PROD_001` where that is none that anybody may see. */
export async function answerNear<Body>(
  req: MedusaRequest & { params: { id: string } },
  res: MedusaResponse<Body>,
  cards: readonly Card[]
): Promise<void> {
  const { id } = req.params
  if (cards.length === 0 && !(await req.scope.resolve(LISTING_CARD_MODULE).readCard({ id })))
    throw ListingErrors.LISTING_NOT_FOUND()
  answerJson(req, res, `{"listings":[${cards.map(listingJson).join(",")}]}`, { max_age_seconds: 0 })
}
