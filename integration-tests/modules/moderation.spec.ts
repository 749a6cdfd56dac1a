import type { ListingStatus } from "../../src/domain/listing/listing-status"
import type { Verdict } from "../../src/domain/listing/verdict"
import { LISTING_MODULE } from "../../src/modules/listing"
import type { ListingModuleService } from "../../src/modules/listing/service"
import type { PassVerdict } from "../../src/modules/listing/verdicts"
import type { Actor } from "../../src/shared/sql"
import { type GivenListing, givenListing } from "./given-listings"
import { atOnce, moduleSuite, movesOf, rowsOf } from "./support"

const OPERATOR: Actor = { type: "user", id: "user_dewi" }
const SELLER: Actor = { type: "seller", id: "selm_ani" }
const BUYER: Actor = { type: "system", id: "checkout" }

let pieces = 0

moduleSuite<ListingModuleService>({
  moduleName: LISTING_MODULE,
  folder: "listing",
  testSuite: ({ service, database }) => {
    const aListing = (status: ListingStatus, given: GivenListing = {}) =>
      givenListing(service, { [`variant_${++pieces}`]: 1 }, { ...given, status })
    const pass = (id: string, verdict: Verdict, input: Partial<PassVerdict> = {}) =>
      service.passVerdict({
        id,
        verdict,
        reason: null,
        note: null,
        seen: null,
        actor: OPERATOR,
        lease_seconds: 60,
        ...input,
      })
    const move = (id: string, to: ListingStatus) =>
      service.changeListingStatus({ id, to, actor: SELLER, reason: null, lease_seconds: 60 })
    const rewrite = async (id: string) =>
      service.beginChange({
        id,
        seller_id: "sel_ani",
        change: {
          actor: SELLER,
          fields: ["title"],
          facts: {},
          product: { title: "Tas" },
          variants: null,
        },
        version: (await service.readListing({ id }))?.version ?? "",
        rewrites: null,
        lacking: { all: [], newly: [] },
        wish: { wanted: null, rewritten: true, moderation: "operator" },
        actor: SELLER,
        lease_seconds: 60,
      })
    const settle = async (id: string) => {
      const open = await service.findUnsettled({ id })
      if (open) await service.settleListing({ ...open, copies: { price: null, weight: null } })
    }
    const versionOf = async (id: string) =>
      (await service.listVersions({ ids: [id] }))[0]?.version ?? ""
    const queue = (after: { value: number; id: string } | null = null, limit = 10) =>
      service.listInReview({ seller_id: null, after, limit })

    describe("a verdict", () => {
      it("is heard once, of two operators who decide at once", async () => {
        for (let round = 0; round < 5; round++) {
          const { id } = await aListing("in_review")
          const { answers, refusals } = await atOnce(4, (index) =>
            index % 2 === 0
              ? pass(id, "approve")
              : pass(id, "reject", { reason: "bad_pictures", note: null })
          )
          expect(answers.filter((decided) => decided)).toHaveLength(1)
          // Who said the same knows that it is so already; who said otherwise is refused.
          expect(refusals).toHaveLength(2)
          expect(await movesOf(database, "listing", id)).toHaveLength(1)
        }
      })

      it("is not passed on what the operator did not see", async () => {
        const { id } = await aListing("in_review")
        const seen = await versionOf(id)
        await rewrite(id)
        await settle(id)

        await expect(pass(id, "approve", { seen })).rejects.toMatchObject({
          code: "LISTING_REWRITTEN",
        })
        expect(await pass(id, "approve", { seen: await versionOf(id) })).toBe(true)
        // What was looked at as it is now need not be looked at again.
        expect(await service.retrieveListing(id)).toMatchObject({
          status: "active",
          unreviewed: false,
        })
      })

      it("lets nothing on sale that is still being changed", async () => {
        const { id } = await aListing("in_review")
        await rewrite(id)
        const seen = await versionOf(id)
        const refused = { code: "LISTING_REWRITTEN" }
        await expect(pass(id, "approve", { seen })).rejects.toMatchObject(refused)
        await expect(pass(id, "approve")).rejects.toMatchObject(refused)
        // What is to be taken down need not wait.
        await pass(id, "block", { reason: "counterfeit" })
        await expect(pass(id, "unblock")).rejects.toMatchObject(refused)

        await settle(id)
        await pass(id, "unblock")
        expect(await pass(id, "approve")).toBe(true)
      })

      it("keeps its reason until its seller asks again, and tells who refused and why", async () => {
        const { id } = await aListing("in_review")
        await pass(id, "reject", { reason: "contact_in_text", note: "Hapus nomor WA" })

        expect(await service.retrieveListing(id)).toMatchObject({
          status: "rejected",
          verdict_reason: "contact_in_text",
          status_reason: "Hapus nomor WA",
          review_since: null,
        })
        const [fact] = await rowsOf<{ data: object; actor_id: string; reason: string }>(
          database,
          `select data, actor_id, reason from reluv_fact where name = 'reluv.listing.rejected'`
        )
        expect(fact).toEqual({
          data: { reason_code: "contact_in_text" },
          actor_id: OPERATOR.id,
          reason: "Hapus nomor WA",
        })

        await move(id, "in_review")
        expect(await service.retrieveListing(id)).toMatchObject({
          verdict_reason: null,
          status_reason: null,
          review_since: expect.any(Date),
        })
      })

      it.each<[Verdict, ListingStatus]>([
        ["approve", "draft"],
        ["approve", "rejected"],
        ["reject", "active"],
        ["block", "deleted"],
        ["unblock", "deleted"],
      ])("%s is refused of a listing that is %s", async (verdict, status) => {
        const { id } = await aListing("active")
        await rowsOf(database, `update reluv_listing set status = ? where id = ?`, [status, id])

        await expect(pass(id, verdict)).rejects.toMatchObject({
          code: "LISTING_STATUS_NOT_ALLOWED",
        })
        expect(await movesOf(database, "listing", id)).toEqual([])
      })
    })

    describe("a listing that was taken down", () => {
      const takeDown = (id: string) => pass(id, "block", { reason: "counterfeit", note: "Tiruan" })

      it.each<ListingStatus>(["draft", "in_review", "rejected", "active", "inactive"])(
        "is restored to %s, with what its seller was told then",
        async (status) => {
          const { id } = await aListing(status)
          await rowsOf(
            database,
            `update reluv_listing set status_reason = ?, verdict_reason = ? where id = ?`,
            status === "rejected" ? ["Foto buram", "bad_pictures", id] : [null, null, id]
          )
          await takeDown(id)
          expect(await service.retrieveListing(id)).toMatchObject({
            status: "blocked",
            status_reason: "Tiruan",
            verdict_reason: "counterfeit",
          })

          await pass(id, "unblock")
          expect(await service.retrieveListing(id)).toMatchObject({
            status,
            blocked_from: null,
            ...(status === "rejected"
              ? { status_reason: "Foto buram", verdict_reason: "bad_pictures" }
              : { status_reason: null, verdict_reason: null }),
          })
        }
      )

      const variantOf = async (id: string) =>
        (await service.listPieces({ listing_id: id }))[0]?.variant_id ?? ""
      const order = async (id: string, order_id: string) => {
        const cart_id = `cart_${order_id}`
        const owner = "run"
        const claimed = { variant_id: await variantOf(id), quantity: 1 }
        await service.claimPieces({ cart_id, owner, hold_seconds: 60, pieces: [claimed] })
        await service.confirmClaims({ cart_id, owner, order_id, lines: [claimed] })
      }
      const paid = (order_id: string) => service.sellClaims({ order_id, actor: BUYER })

      it("goes on with the order that pays for it, and is restored as sold", async () => {
        const { id } = await aListing("active")
        await order(id, "order_1")
        await takeDown(id)
        await paid("order_1")
        expect((await service.retrieveListing(id)).status).toBe("blocked")

        await pass(id, "unblock")
        expect((await service.retrieveListing(id)).status).toBe("sold")
      })

      it("is sold once it is approved, when it was paid for while it waited", async () => {
        const { id } = await aListing("active")
        await order(id, "order_3")
        await rowsOf(database, `update reluv_listing set status = 'in_review' where id = ?`, [id])
        await paid("order_3")

        expect(await pass(id, "approve")).toBe(true)
        expect((await service.retrieveListing(id)).status).toBe("sold")
        expect(await pass(id, "approve")).toBe(false)
      })

      it("is restored to sale when its piece came back meanwhile", async () => {
        const { id } = await aListing("active")
        await order(id, "order_2")
        await paid("order_2")
        await takeDown(id)
        await service.releaseClaims({ order_id: "order_2", reason: "refund", actor: BUYER })
        expect((await service.retrieveListing(id)).status).toBe("blocked")

        await pass(id, "unblock")
        expect((await service.retrieveListing(id)).status).toBe("active")
      })
    })

    describe("the queue", () => {
      it("has what waits longest first, and pages that leave nothing out and repeat nothing", async () => {
        const ids: string[] = []
        for (let number = 0; number < 7; number++) ids.push((await aListing("in_review")).id)
        await aListing("active")
        // Several at the very same moment.
        await rowsOf(
          database,
          `update reluv_listing set review_since = (select min(review_since) from reluv_listing)
           where id = any(?)`,
          [ids.slice(0, 3)]
        )
        const seen: string[] = []
        for (let after: { value: number; id: string } | null = null; ; ) {
          const page = await queue(after, 2)
          seen.push(...page.map(({ id }) => id))
          const last = page.at(-1)
          if (!last) break
          after = { value: last.place, id: last.id }
        }
        expect(seen).toEqual([...ids.slice(0, 3).toSorted(), ...ids.slice(3)])
        expect(await service.countInReview({ seller_id: null })).toBe(7)
        expect(await service.countInReview({ seller_id: "sel_nobody" })).toBe(0)
      })

      it("leaves out what is still being changed", async () => {
        const { id } = await aListing("in_review")
        await rewrite(id)
        expect(await queue()).toEqual([])
        expect(await service.countInReview({ seller_id: null })).toBe(0)

        await settle(id)
        expect((await queue()).map((waiting) => waiting.id)).toEqual([id])
        expect(await service.countInReview({ seller_id: null })).toBe(1)
      })

      it("tells what was on sale before from what never was", async () => {
        await aListing("in_review")
        const { id } = await aListing("active")
        await move(id, "in_review")

        expect((await queue()).map(({ was_on_sale }) => was_on_sale)).toEqual([false, true])
      })
    })

    it("counts as passed what was let on sale and not taken down since", async () => {
      for (const status of ["active", "draft", "in_review"] as const) await aListing(status)
      const { id } = await aListing("active")
      const passed = () => service.countPassed({ seller_id: "sel_ani", most: 5 })
      expect(await passed()).toBe(2)

      await pass(id, "block", { reason: "counterfeit" })
      expect(await passed()).toBe(1)
      expect(await service.countPassed({ seller_id: "sel_ani", most: 0 })).toBe(0)
    })
  },
})
