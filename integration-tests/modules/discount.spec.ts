import { DISCOUNT_MODULE } from "../../src/modules/discount"
import type { NewDiscount } from "../../src/modules/discount/giving"
import type { DiscountModuleService } from "../../src/modules/discount/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

const actor: Actor = { type: "seller", id: "selm_ani" }
const DAY_MS = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)
const priceOf = (listing_id: string) => ({
  listing_id,
  variant_id: `variant_of_${listing_id}`,
  price: 90_000,
  compare_at: 100_000,
})

moduleSuite<DiscountModuleService>({
  moduleName: DISCOUNT_MODULE,
  folder: "discount",
  testSuite: ({ service, database }) => {
    const give = ({
      listings = ["lst_1"],
      ...given
    }: Partial<NewDiscount & { all_or_none: boolean }> & { listings?: string[] } = {}) =>
      service.giveDiscount({
        seller_id: "sel_ani",
        campaign_id: null,
        title: "Payday",
        kind: "percentage",
        value: 10,
        starts_at: inDays(0),
        ends_at: inDays(3),
        prices: listings.map(priceOf),
        lease_seconds: 60,
        all_or_none: false,
        actor,
        ...given,
      })
    const facts = () =>
      rowsOf<{ name: string }>(database, `select name from reluv_fact order by id`).then((rows) =>
        rows.map(({ name }) => name)
      )

    it("is given to a listing once in the same time, however many ask at once", async () => {
      const { answers } = await atOnce(8, () => give({ all_or_none: true }))
      expect(answers.filter(({ id }) => id !== null)).toHaveLength(1)
      expect(await countOf(database, "reluv_discount")).toBe(1)
      expect(await facts()).toEqual(["reluv.discount.created"])
    })

    it("leaves out what another one holds for in that time, or gives nothing", async () => {
      await give({ listings: ["lst_1", "lst_2"] })
      const next = await give({
        listings: ["lst_2", "lst_3"],
        starts_at: inDays(2),
        ends_at: inDays(5),
      })
      expect(next.overlapping).toEqual(["lst_2"])
      expect(
        await rowsOf(
          database,
          `select listing_id from reluv_discount_price where discount_id = ?`,
          [next.id]
        )
      ).toEqual([{ listing_id: "lst_3" }])
      expect(await give({ listings: ["lst_3", "lst_4"], all_or_none: true })).toEqual({
        id: null,
        overlapping: ["lst_3"],
      })
      await expect(give({ listings: ["lst_1"] })).rejects.toMatchObject({ code: "DISCOUNT_EMPTY" })
      // The moment in which one ends is the first of the next.
      expect(
        await give({ listings: ["lst_3"], starts_at: inDays(5), ends_at: inDays(6) })
      ).toMatchObject({ overlapping: [] })
    })

    it("is ended once, by its own shop, and gives way then", async () => {
      const { id } = await give()
      const ending = { id: id ?? "", seller_id: "sel_ani", actor, reason: null }
      await expect(service.endDiscount({ ...ending, seller_id: "sel_budi" })).rejects.toMatchObject(
        {
          code: "DISCOUNT_NOT_FOUND",
        }
      )
      const { answers } = await atOnce(5, () => service.endDiscount(ending))
      expect(answers.filter(Boolean)).toHaveLength(1)
      expect(await facts()).toEqual(["reluv.discount.created", "reluv.discount.ended"])
      expect((await give()).overlapping).toEqual([])
    })

    it("is looked at when its price list is to be made, when it ends, and not meanwhile", async () => {
      const { id } = await give()
      const due = () => service.claimUnsettledDiscounts({ limit: 5, lease_seconds: 60 })
      const passes = (seconds: number) =>
        database.execute(
          `update reluv_discount set settle_at = settle_at - interval '${seconds} seconds',
             starts_at = starts_at - interval '${seconds} seconds',
             ends_at = ends_at - interval '${seconds} seconds', retry_at = null`
        )
      expect(await due()).toEqual([])
      await passes(61)
      expect(await due()).toEqual([{ id, tries: 1 }])
      await service.settleDiscount({ id: id ?? "", status: "active", price_list_id: "plist_1" })
      expect(await due()).toEqual([])
      expect(await service.endInTime({ id: id ?? "", actor })).toBe(false)

      await passes(3 * 86_400)
      expect(await due()).toEqual([{ id, tries: 1 }])
      expect(await service.endInTime({ id: id ?? "", actor })).toBe(true)
      await service.settleDiscount({ id: id ?? "", status: "ended", price_list_id: null })
      await passes(86_400)
      expect(await due()).toEqual([])
    })

    it("that ended while its price list was made is settled again", async () => {
      const { id } = await give()
      await service.endDiscount({ id: id ?? "", seller_id: "sel_ani", actor, reason: null })
      await service.settleDiscount({ id: id ?? "", status: "active", price_list_id: "plist_1" })
      expect(await service.findUnsettledDiscount({ id: id ?? "" })).toMatchObject({
        status: "ended",
        price_list_id: "plist_1",
      })
    })

    it("is no promise that is not lower", async () => {
      const dear = [{ ...priceOf("lst_1"), price: 100_000 }]
      await expect(give({ prices: dear })).rejects.toThrow()
      expect(await countOf(database, "reluv_discount")).toBe(0)
    })
  },
})
