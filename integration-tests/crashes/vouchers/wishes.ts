import type { ListingView } from "../../../src/types/http"
import { eachOf } from "../../helpers/each-of"
import { given } from "../../helpers/given"
import { buyAtOnce, orderOf } from "../../helpers/given/one-request"
import { type Customer, type Seller, unique } from "../../helpers/given/people"
import type { Order } from "../../helpers/given/purchases"
import { testServers } from "../../helpers/servers"
import { waitUntil } from "../../helpers/wait"

/** Somebody who wants a piece with a voucher, once however often they ask. */
export type Wish = {
  buyer: Customer
  piece: ListingView
  code: string
  key: string
  server: number
}
export type Answered = "lost" | { status: number; code?: string; order?: Order }

export async function wishes(
  count: number,
  seller: Seller,
  code: string,
  buyer?: Customer
): Promise<Wish[]> {
  const servers = testServers().servers.length
  return eachOf(Array.from({ length: count }), async (_, n) => ({
    piece: await given.aListing(seller),
    buyer: buyer ?? (await given.aCustomer()),
    code,
    key: unique(),
    server: n % servers,
  }))
}

export async function ask({ buyer, piece, code, key, server }: Wish): Promise<Answered> {
  try {
    const { status, body } = await buyAtOnce(buyer, [piece], { voucher_codes: [code], key, server })
    return { status, code: body.code, order: status === 201 ? orderOf(buyer, body) : undefined }
  } catch {
    return "lost"
  }
}

/** A dead server holds what it was at for two minutes, and one may die after the other. */
const PATIENCE_MS = 600_000

/** As a storefront whose request was lost does: with its key, until there is an answer. */
export async function askUntilAnswered(wish: Wish) {
  const { length } = testServers().servers
  let server = wish.server
  return waitUntil(
    async () => {
      const answer = await ask({ ...wish, server: server++ % length })
      return answer !== "lost" && answer.code !== "CHECKOUT_IN_PROGRESS" && answer
    },
    { patienceMs: PATIENCE_MS }
  )
}

/** The orders of those who bought. */
export const bought = (answers: readonly Answered[]): Order[] =>
  answers.flatMap((answer) => (answer !== "lost" && answer.order ? [answer.order] : []))

export const refused = (answers: readonly Answered[]) =>
  answers.flatMap((answer) => (answer !== "lost" && answer.status === 400 ? [answer.code] : []))
