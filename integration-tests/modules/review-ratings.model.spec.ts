import * as fc from "fast-check"
import type { ReviewKind } from "../../src/domain/review/review"
import { REVIEW_MODULE } from "../../src/modules/review"
import type { ReviewModuleService } from "../../src/modules/review/service"
import type { PartReview } from "../../src/modules/review/writing"
import { moduleSuite, rowsOf } from "./support"

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 200)
const SEED =
  process.env.FAST_CHECK_SEED === "random"
    ? Date.now() % 2 ** 31
    : Number(process.env.FAST_CHECK_SEED || 20_261_129)
/** Histories that live beside each other, each with a shop of its own. */
const LANES = 4

/** Two parts of one shop by two buyers, of two pieces each: enough for every count to be shared. */
const part = fc.constantFrom(0, 1)
const line = fc.constantFrom(0, 1)
const kind = fc.constantFrom<ReviewKind>("item", "seller", "buyer")
const rating = fc.integer({ min: 1, max: 5 })
const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constant("write" as const), part, kind, line, rating }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant("edit" as const), part, kind, line, rating }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("hide" as const), part, kind, line }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("restore" as const), part, kind, line }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("time" as const), part }) }
)
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never
/** What happens at once, and then what comes after it. */
const history = fc.array(fc.array(happening, { minLength: 1, maxLength: 3 }), { maxLength: 7 })

moduleSuite<ReviewModuleService>({
  moduleName: REVIEW_MODULE,
  folder: "review",
  testSuite: ({ service, database }) => {
    let lives = 0

    const live = async (turns: readonly (readonly Happening[])[]) => {
      const shop = `sel_${++lives}`
      for (const turn of turns) await Promise.all(turn.map((one) => happen(shop, one)))
      await expectRecount(shop)
    }

    async function happen(shop: string, one: Happening): Promise<void> {
      const seller_order_id = `sord_${shop}_${one.part}`
      if (one.what === "time") {
        await database.execute(
          `update reluv_review_exchange set blind_until = now() - interval '1 s' where seller_order_id = ?`,
          [seller_order_id]
        )
        return service.showExchange({ seller_order_id })
      }
      if (one.what === "write" || one.what === "edit") {
        const review = reviewOf(shop, one)
        await (one.what === "write"
          ? service.writeReview(review)
          : refusable(service.editReview(review)))
        return
      }
      const reviews = await service.listReviewsOf({ seller_order_id })
      const line_item_id = lineOf(shop, one)
      const found = reviews.find(
        (review) => review.kind === one.kind && review.line_item_id === line_item_id
      )
      if (!found) return
      const actor = { type: "user", id: "user_dewi" } as const
      if (one.what === "hide") await service.hideReview({ id: found.id, reason: "kasar", actor })
      else await service.restoreReview({ id: found.id, actor })
    }

    /** Counts that were kept while it happened, and the same from the reviews themselves. */
    async function expectRecount(shop: string): Promise<void> {
      const recounted = await rowsOf<{ id: string; counts: number[] }>(
        database,
        `select subject as id, array[
           count(*) filter (where rating = 1)::int, count(*) filter (where rating = 2)::int,
           count(*) filter (where rating = 3)::int, count(*) filter (where rating = 4)::int,
           count(*) filter (where rating = 5)::int] as counts
         from reluv_review cross join lateral unnest(
           case when kind = 'buyer' then array[customer_id] else array[seller_id, listing_id] end
         ) as subject
         where seller_id = ? and shown_at is not null and hidden_at is null and subject is not null
         group by subject order by subject`,
        [shop]
      )
      const ids = [
        shop,
        ...[0, 1].flatMap((n) => [
          `cus_${shop}_${n}`,
          `prod_${shop}_${n}_0`,
          `prod_${shop}_${n}_1`,
        ]),
      ]
      const kept = await service.readRatings({ ids })
      expect([...kept].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...recounted].sort((a, b) => (a.id < b.id ? -1 : 1))
      )
    }

    it(`averages equal a recount after ${RUNS} random histories`, async () => {
      await Promise.all(
        Array.from({ length: LANES }, (_, lane) =>
          fc.assert(fc.asyncProperty(history, live), {
            numRuns: Math.ceil(RUNS / LANES),
            seed: SEED + lane,
          })
        )
      )
      expect(lives).toBeGreaterThanOrEqual(RUNS)
    })
  },
})

type Said = { part: number; kind: ReviewKind; line: number }

function lineOf(shop: string, { part, kind, line }: Said): string | null {
  return kind === "item" ? `line_${shop}_${part}_${line}` : null
}

function reviewOf(shop: string, said: Said & { rating: number }): PartReview {
  const { part, kind, line, rating } = said
  const customer_id = `cus_${shop}_${part}`
  return {
    kind,
    seller_order_id: `sord_${shop}_${part}`,
    order_id: `order_${shop}_${part}`,
    seller_id: shop,
    customer_id,
    author: "B***i",
    line_item_id: lineOf(shop, said),
    listing_id: kind === "item" ? `prod_${shop}_${part}_${line}` : null,
    title: null,
    rating,
    text: null,
    tags: [],
    aspects: {},
    photos: [],
    of_refunded: false,
    device: null,
    same_person: false,
    blind_until: new Date(Date.now() + 86_400_000),
    actor: { type: "customer", id: customer_id },
  }
}

/** What was hidden cannot be changed; that is no wrong. */
async function refusable(change: Promise<unknown>): Promise<void> {
  try {
    await change
  } catch (error) {
    if ((error as { code?: string }).code !== "REVIEW_FIXED") throw error
  }
}
