import { averageOf, type ReviewKind } from "../../src/domain/review/review"
import { REVIEW_MODULE } from "../../src/modules/review"
import type { ReviewModuleService } from "../../src/modules/review/service"
import type { PartReview } from "../../src/modules/review/writing"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite } from "./support"

const BUDI: Actor = { type: "customer", id: "cus_budi" }
const OPERATOR: Actor = { type: "user", id: "user_dewi" }

const HOUR_MS = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS)

/** What Budi says of the shop of Ani, unless something else is said. */
function given(kind: ReviewKind, review: Partial<PartReview> = {}): PartReview {
  const ofItem = kind === "item"
  return {
    kind,
    seller_order_id: "sord_1",
    order_id: "order_1",
    seller_id: "sel_ani",
    customer_id: "cus_budi",
    author: "B***i",
    line_item_id: ofItem ? "ordli_1" : null,
    listing_id: ofItem ? "prod_1" : null,
    title: ofItem ? "Kebaya" : null,
    rating: 5,
    text: null,
    tags: [],
    aspects: {},
    photos: [],
    of_refunded: false,
    device: null,
    same_person: false,
    blind_until: inHours(24 * 14),
    actor: BUDI,
    ...review,
  }
}

moduleSuite<ReviewModuleService>({
  moduleName: REVIEW_MODULE,
  folder: "review",
  testSuite: ({ service, database }) => {
    const write = (kind: ReviewKind, review: Partial<PartReview> = {}) =>
      service.writeReview(given(kind, review))
    const shown = async () =>
      (await service.listShownReviews({ filters: { seller_id: "sel_ani" }, limit: 100 })).reviews
    const ratingOf = async (id: string) => {
      const [rating] = await service.readRatings({ ids: [id] })
      return rating?.counts ?? null
    }
    const idOf = async (kind: ReviewKind, seller_order_id = "sord_1") => {
      const reviews = await service.listReviewsOf({ seller_order_id })
      return reviews.find((review) => review.kind === kind)?.id ?? ""
    }

    it("both sides stay blind until both have written, and then each reads the other", async () => {
      await write("seller", { rating: 4 })
      await write("item", { rating: 2 })
      expect(await shown()).toEqual([])
      expect(await ratingOf("sel_ani")).toBeNull()

      await write("buyer", { rating: 1 })
      expect((await shown()).map(({ kind }) => kind).sort()).toEqual(["item", "seller"])
      expect(await ratingOf("sel_ani")).toEqual([0, 1, 0, 1, 0])
      expect(await ratingOf("prod_1")).toEqual([0, 1, 0, 0, 0])
      expect(await ratingOf("cus_budi")).toEqual([1, 0, 0, 0, 0])
    })

    it("what is written after both sides were shown is shown at once", async () => {
      await write("seller")
      await write("buyer")
      await write("item", { rating: 3 })
      expect(await ratingOf("sel_ani")).toEqual([0, 0, 1, 0, 1])
    })

    it("both sides write at once, and both are shown", async () => {
      await Promise.all([
        write("seller"),
        write("buyer", { actor: { type: "seller", id: "selm" } }),
      ])
      expect(await shown()).toHaveLength(1)
      expect(await ratingOf("cus_budi")).toEqual([0, 0, 0, 0, 1])
    })

    it("after two weeks one side is shown without the other, once", async () => {
      await write("seller", { blind_until: inHours(24) })
      expect(await service.claimOverdueExchanges({ limit: 10 })).toEqual([])
      await database.execute(
        `update reluv_review_exchange set blind_until = now() - interval '1 s'`
      )
      await service.showExchange({ seller_order_id: "sord_other" })
      const due = await service.claimOverdueExchanges({ limit: 10 })
      expect(due.map(({ id }) => id)).toEqual(["sord_1"])
      await atOnce(5, () => service.showExchange({ seller_order_id: "sord_1" }))
      expect(await shown()).toHaveLength(1)
      expect(await ratingOf("sel_ani")).toEqual([0, 0, 0, 0, 1])
      expect(await service.claimOverdueExchanges({ limit: 10 })).toEqual([])
    })

    it("fifty write one review at once: one is written", async () => {
      const answers = await atOnce(50, () => write("item"))
      expect(answers.refusals).toEqual([])
      expect(answers.answers.filter(Boolean)).toHaveLength(1)
      expect(await countOf(database, "reluv_review")).toBe(1)
      const told = await database.execute(
        `select 1 from reluv_fact where name = 'reluv.review.written'`
      )
      expect(told).toHaveLength(1)
    })

    it("is changed within two days, and its average with it", async () => {
      await write("seller", { rating: 1, blind_until: inHours(-1) })
      expect(await ratingOf("sel_ani")).toEqual([1, 0, 0, 0, 0])
      expect(await service.editReview(given("seller", { rating: 4, text: "Dibalas juga" }))).toBe(
        true
      )
      expect(await ratingOf("sel_ani")).toEqual([0, 0, 0, 1, 0])
      await database.execute(`update reluv_review set written_at = now() - interval '49 hours'`)
      await expect(service.editReview(given("seller", { rating: 5 }))).rejects.toMatchObject({
        code: "REVIEW_FIXED",
      })
      expect(await ratingOf("sel_ani")).toEqual([0, 0, 0, 1, 0])
    })

    it("nothing is changed where nothing was written", async () => {
      expect(await service.editReview(given("item"))).toBe(false)
    })

    it("is hidden by an operator and restored, each once however often it is asked", async () => {
      await write("seller", { rating: 2, blind_until: inHours(-1) })
      const id = await idOf("seller")
      await atOnce(5, () => service.hideReview({ id, reason: "Menghina", actor: OPERATOR }))
      expect(await shown()).toEqual([])
      expect(await ratingOf("sel_ani")).toBeNull()
      await expect(service.editReview(given("seller"))).rejects.toMatchObject({
        code: "REVIEW_FIXED",
      })
      await atOnce(5, () => service.restoreReview({ id, actor: OPERATOR }))
      expect(await ratingOf("sel_ani")).toEqual([0, 1, 0, 0, 0])
    })

    it("hidden while it is blind, it counts nowhere when the time is over, and once restored", async () => {
      await write("seller", { rating: 2 })
      const id = await idOf("seller")
      await service.hideReview({ id, reason: "Menghina", actor: OPERATOR })
      await write("buyer")
      expect(await ratingOf("sel_ani")).toBeNull()
      await service.restoreReview({ id, actor: OPERATOR })
      expect(await ratingOf("sel_ani")).toEqual([0, 1, 0, 0, 0])
    })

    it("is answered once by its own shop, when everybody reads it", async () => {
      await write("seller")
      const id = await idOf("seller")
      const answer = (seller_id = "sel_ani") =>
        service.answerReview({ id, seller_id, answer: "Terima kasih", actor: OPERATOR })
      await expect(answer()).rejects.toMatchObject({ code: "REVIEW_NOT_FOUND" })
      await write("buyer")
      await expect(answer("sel_other")).rejects.toMatchObject({ code: "REVIEW_NOT_FOUND" })
      const answers = await Promise.allSettled(Array.from({ length: 5 }, () => answer()))
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      await expect(answer()).rejects.toMatchObject({ code: "REVIEW_ANSWERED" })
    })

    it("is reported once by each, and only by who reads it", async () => {
      await write("seller")
      await write("buyer")
      const report = async (kind: ReviewKind, reporter_id: string) =>
        service.reportReview({
          id: await idOf(kind),
          reporter_id,
          reason: "private",
          text: null,
          actor: BUDI,
        })
      await report("seller", "cus_citra")
      await report("seller", "cus_dodi")
      await expect(report("seller", "cus_dodi")).rejects.toMatchObject({ code: "REVIEW_REPORTED" })
      await expect(report("buyer", "cus_citra")).rejects.toMatchObject({ code: "REVIEW_NOT_FOUND" })
      await report("buyer", "cus_budi")
      const { reviews } = await service.listReviewsForOperator({
        filters: { reported: true },
        limit: 10,
        offset: 0,
      })
      expect(reviews.map(({ reports }) => reports.length).sort()).toEqual([1, 2])
    })

    it("looks suspicious from one phone, from one device, and in a burst", async () => {
      await write("seller", { same_person: true })
      await write("buyer", { device: "hp-1" })
      await write("item", { device: "hp-1" })
      for (const n of [2, 3, 4]) await write("seller", { seller_order_id: `sord_${n}` })
      const rows = await database.execute<{
        kind: string
        seller_order_id: string
        suspicions: string[]
      }>(`select kind, seller_order_id, suspicions from reluv_review`)
      const of = (kind: string, part: string) =>
        rows.find((row) => row.kind === kind && row.seller_order_id === part)?.suspicions
      expect(of("seller", "sord_1")).toEqual(["same_person"])
      expect(of("item", "sord_1")).toEqual(["same_device"])
      expect(of("seller", "sord_3")).toEqual([])
      expect(of("seller", "sord_4")).toEqual(["burst"])
    })

    it("pages through a shop's reviews by cursor, each once, with filters", async () => {
      for (let n = 1; n <= 5; n++) {
        await write("item", {
          seller_order_id: `sord_${n}`,
          line_item_id: `ordli_${n}`,
          rating: n,
          photos: n > 3 ? ["https://pictures.example/a.jpg"] : [],
          blind_until: inHours(-1),
        })
      }
      const seen: number[] = []
      let after: { value: number; id: string } | undefined
      do {
        const page = await service.listShownReviews({
          filters: { seller_id: "sel_ani" },
          limit: 2,
          after,
        })
        seen.push(...page.reviews.map(({ rating }) => rating))
        after = page.next ?? undefined
      } while (after)
      expect(seen).toEqual([5, 4, 3, 2, 1])
      const only = async (filters: object) =>
        (await service.listShownReviews({ filters, limit: 9 })).reviews.length
      expect(await only({ seller_id: "sel_ani", with_photos: true })).toBe(2)
      expect(await only({ seller_id: "sel_ani", rating: 2 })).toBe(1)
      expect(await only({ listing_id: "prod_1" })).toBe(5)
      expect(await only({ seller_id: "sel_other" })).toBe(0)
    })

    it("averages equal a recount after many changes at once", async () => {
      const random = numbers(20261129)
      const parts = Array.from({ length: 12 }, (_, n) => n)
      await Promise.all(
        parts.map(async (n) => {
          const part = {
            seller_order_id: `sord_${n}`,
            line_item_id: `ordli_${n}`,
            seller_id: `sel_${n % 3}`,
            listing_id: `prod_${n % 4}`,
            customer_id: `cus_${n % 5}`,
          }
          for (let turn = 0; turn < 8; turn++) {
            const kind = (["item", "seller", "buyer"] as const)[random(3)] ?? "item"
            const line = kind === "item" ? {} : { line_item_id: null, listing_id: null }
            const review = given(kind, { ...part, ...line, rating: 1 + random(5) })
            const id = await idOf(kind, part.seller_order_id)
            const what = random(4)
            if (!id) await service.writeReview(review)
            else if (what === 0) await service.hideReview({ id, reason: "uji", actor: OPERATOR })
            else if (what === 1) await service.restoreReview({ id, actor: OPERATOR })
            else await service.editReview(review).catch(() => null)
          }
        })
      )
      const recount = await database.execute<{ id: string; rating: number; count: number }>(
        `select id, rating, count(*)::int as count from (
           select seller_id as id, rating from reluv_review where kind <> 'buyer' and shown_at is not null and hidden_at is null
           union all select listing_id, rating from reluv_review where kind = 'item' and shown_at is not null and hidden_at is null
           union all select customer_id, rating from reluv_review where kind = 'buyer' and shown_at is not null and hidden_at is null
         ) as each group by id, rating`
      )
      const counted = new Map<string, [number, number, number, number, number]>()
      for (const { id, rating, count } of recount) {
        const counts = counted.get(id) ?? [0, 0, 0, 0, 0]
        counts[rating - 1] = count
        counted.set(id, counts)
      }
      expect(counted.size).toBeGreaterThan(5)
      const kept = await service.listRatings({}, { take: 100 })
      const ids = [...new Set([...counted.keys(), ...kept.map(({ id }) => id)])]
      for (const id of ids) {
        const counts = counted.get(id) ?? [0, 0, 0, 0, 0]
        expect([id, (await ratingOf(id)) ?? [0, 0, 0, 0, 0]]).toEqual([id, counts])
        expect(averageOf((await ratingOf(id)) ?? [0, 0, 0, 0, 0])).toBe(averageOf(counts))
      }
    })
  },
})

/** The same numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
