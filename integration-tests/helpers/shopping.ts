import type { ListingView, PurchaseView } from "../../src/types/http"
import { call, send } from "./api"
import { given } from "./given"
import { variantOf } from "./given/listings"
import { type Customer, unique } from "./given/people"
import { MENTENG } from "./given/places"
import { addressOf } from "./given/purchases"

/** Moments in milliseconds. */
type Asked = { asked: number; answered: number; isAnswered: boolean }

/** People who look and buy, one thing after another, and ask again where nobody answers. */
export class Shopping {
  readonly reads: Asked[] = []
  /** Carts that somebody begins: the least that writes, and goes through locks, workflows and events. */
  readonly writes: Asked[] = []
  /** Ids of what was bought, each piece once. */
  readonly orders: string[] = []
  private isOver = false

  private constructor(
    private readonly region_id: string,
    private readonly buyers: readonly { buyer: Customer; address: object; pieces: ListingView[] }[]
  ) {}

  static async of({ buyers, pieces }: { buyers: number; pieces: number }): Promise<Shopping> {
    const seller = await given.aSeller()
    const { regions } = await call<{ regions: { id: string }[] }>("/store/regions")
    return new Shopping(
      regions[0]?.id ?? "",
      await Promise.all(
        Array.from({ length: buyers }, async () => {
          const buyer = await given.aCustomer()
          const wanted: ListingView[] = []
          while (wanted.length < pieces) wanted.push(await given.aListing(seller))
          return { buyer, address: await addressOf(buyer, MENTENG), pieces: wanted }
        })
      )
    )
  }

  /** How many pieces there are to buy. */
  get size(): number {
    return this.buyers.reduce((sum, { pieces }) => sum + pieces.length, 0)
  }

  get variants(): string[] {
    return this.buyers.flatMap(({ pieces }) => pieces.map((piece) => variantOf(piece).id))
  }

  /** @returns when everything is bought */
  async goOn(): Promise<void> {
    const looking = [
      this.again(this.reads, () => send("/store/listings?limit=10")),
      this.again(this.writes, () => send("/store/carts", { body: { region_id: this.region_id } })),
    ]
    await Promise.all(this.buyers.map((one) => this.buyAll(one)))
    this.isOver = true
    await Promise.all(looking)
  }

  /** How many milliseconds after a moment the first was answered of those that were asked after it. */
  msUntil(what: "reads" | "writes", moment: number): number {
    const first = this[what].find(({ asked, isAnswered }) => isAnswered && asked >= moment)
    return first ? first.answered - moment : Number.POSITIVE_INFINITY
  }

  private async again(answers: Asked[], ask: () => Promise<{ status: number; body: unknown }>) {
    while (!this.isOver) {
      const since = Date.now()
      const { status } = await asked(ask())
      answers.push({ asked: since, answered: Date.now(), isAnswered: status === 200 })
      await later(300)
    }
  }

  private async buyAll({ buyer, address, pieces }: (typeof this.buyers)[number]): Promise<void> {
    for (const piece of pieces) {
      const key = unique()
      let order: string | undefined
      while (order === undefined) {
        const { status, body } = await asked(
          send<PurchaseView>("/store/purchases", {
            token: buyer.token,
            headers: { "idempotency-key": key },
            body: {
              items: [{ variant_id: variantOf(piece).id, quantity: 1 }],
              shipping_address: address,
              couriers: "cheapest",
            },
          })
        )
        order = status < 300 ? body?.order.id : undefined
        if (order === undefined) await later(300)
      }
      this.orders.push(order)
    }
  }
}

/** A server that is gone, or cut off, answers nothing. */
async function asked<T>(
  question: Promise<{ status: number; body: T }>
): Promise<{ status: number; body: T | undefined }> {
  return question.catch(() => ({ status: 599, body: undefined }))
}

export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
