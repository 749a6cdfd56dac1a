import { Failure } from "../../lib/failure"
import { sleep } from "../../lib/processes"
import type { Buyer, Storefront } from "../storefront"
import type { Piece } from "./shops"
import type { TwoServers } from "./two-servers"

/** What a dead server left is taken up after two minutes, and after two more where that one was killed, too. */
const PATIENCE_MS = 600_000
const PAUSE_MS = 300

/** Refusals of what somebody else is doing at this moment, perhaps one who died over it. */
export const ASK_AGAIN = /CHECKOUT_IN_PROGRESS|PIECE_CHANGING|LISTING_CHANGING|LISTING_BEING_MADE/

type Purchase = { order_id: string; snap_token: string }

/** Buyers, sellers and an operator, each of whom asks the other server when the first one dies. */
export class People {
  constructor(
    private readonly servers: TwoServers,
    private readonly sandbox: string,
    private readonly buyer: Buyer,
    private readonly owners: ReadonlyMap<string, Buyer>,
    private readonly operator: string,
    /** Whether what is being done has happened, whatever was answered. */
    private readonly isDone: (piece: Piece) => boolean
  ) {}

  async buy(piece: Piece): Promise<Purchase & { piece: Piece }> {
    const headers = { "idempotency-key": `bench-${piece.listing_id}` }
    const bought = await this.insist((shop) =>
      shop.purchase(this.buyer, [piece.variant_id], { headers })
    )
    return { ...bought, piece }
  }

  async pay({ snap_token, piece }: Purchase & { piece: Piece }): Promise<void> {
    const { order_id } = await this.control<{ order_id: string }>(`/midtrans/${snap_token}/pay`, {
      payment_type: "bank_transfer",
      bank: "bca",
      wait: false,
    })
    // Midtrans says it again when nobody listens.
    for (let again = 1; !this.isDone(piece); again++) {
      await sleep(PAUSE_MS)
      if (again % 10 === 0) await this.control("/midtrans/notify", { order_id, only: "last" })
      if (again * PAUSE_MS > PATIENCE_MS) throw new Failure(`${order_id} is paid, and nobody knows`)
    }
  }

  giveUp({ order_id, piece }: Purchase & { piece: Piece }): Promise<void> {
    return this.until(piece, `/store/orders/${order_id}/cancel`, this.buyer.token, {})
  }

  change(piece: Piece, body: unknown): Promise<void> {
    return this.until(piece, `/seller/listings/${piece.listing_id}`, this.ownerOf(piece), body)
  }

  remove(piece: Piece): Promise<void> {
    return this.until(piece, `/seller/listings/${piece.listing_id}`, this.ownerOf(piece))
  }

  operate(piece: Piece, path: string, body: unknown): Promise<void> {
    return this.until(piece, path, this.operator, body)
  }

  private ownerOf({ owner }: Piece): string | undefined {
    return this.owners.get(owner)?.token
  }

  /** Without a body it is deleted. */
  private until(piece: Piece, path: string, token?: string, body?: unknown): Promise<void> {
    const request = { token, body, ...(body === undefined && { method: "DELETE" as const }) }
    return this.insist(async (shop) => {
      try {
        await shop.send(path, request)
      } catch (error) {
        if (!this.isDone(piece)) throw error
      }
    })
  }

  /** What was asked of a server that died meanwhile may have happened, or not: it is asked again, as what is under way is. */
  private async insist<T>(ask: (shop: Storefront) => Promise<T>): Promise<T> {
    const deadline = performance.now() + PATIENCE_MS
    const { deaths } = this.servers
    for (;;) {
      try {
        return await ask(this.servers.anyShop())
      } catch (error) {
        const isFinal = error instanceof Failure && !ASK_AGAIN.test(error.message)
        if (isFinal && deaths === this.servers.deaths) throw error
        if (performance.now() > deadline) throw error
        await sleep(PAUSE_MS)
      }
    }
  }

  private async control<T>(path: string, body: unknown): Promise<T> {
    const answer = await fetch(`${this.sandbox}/_control${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Failure(`the sandbox answered ${answer.status} to ${path}`)
    return (await answer.json()) as T
  }
}
