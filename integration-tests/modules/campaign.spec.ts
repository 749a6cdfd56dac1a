import { DISCOUNT_MODULE } from "../../src/modules/discount"
import type { NewCampaign } from "../../src/modules/discount/campaigns"
import type { DiscountModuleService } from "../../src/modules/discount/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

const actor: Actor = { type: "user", id: "user_dewi" }
const HOUR_MS = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS)

moduleSuite<DiscountModuleService>({
  moduleName: DISCOUNT_MODULE,
  folder: "discount",
  testSuite: ({ service, database }) => {
    const plan = (given: Partial<NewCampaign> = {}) =>
      service.createCampaign({
        handle: "obral",
        title: "Obral",
        description: null,
        badge: "!",
        starts_at: inHours(1),
        ends_at: inHours(3),
        join_until: inHours(2),
        min_percent: 0,
        is_open: false,
        actor,
        ...given,
      })
    const join = (campaign_id: string, seller_id: string, listing_id: string) =>
      service.giveDiscount({
        seller_id,
        campaign_id,
        title: "Obral",
        kind: "percentage",
        value: 10,
        starts_at: inHours(1),
        ends_at: inHours(3),
        prices: [
          { listing_id, variant_id: `var_${listing_id}`, price: 90_000, compare_at: 100_000 },
        ],
        lease_seconds: 60,
        all_or_none: false,
        actor,
      })
    const passes = async (hours: number) => {
      await database.execute(
        `update reluv_discount set ended_at = ended_at - interval '${hours} hours'`
      )
      await database.execute(
        `update reluv_campaign set starts_at = starts_at - interval '${hours} hours',
           ends_at = ends_at - interval '${hours} hours', join_until = join_until - interval '${hours} hours'`
      )
    }
    const facts = async () =>
      (
        await rowsOf<{ name: string }>(
          database,
          `select name from reluv_fact where subject = 'campaign' order by id`
        )
      ).map(({ name }) => name.replace("reluv.campaign.", ""))
    const read = async (id: string, seller_id?: string) =>
      (await service.readCampaigns({ id, seller_id, limit: 1, offset: 0 })).campaigns[0]

    it("says what pieces cost in it, from its beginning until it ends or was ended", async () => {
      const id = await plan({ is_open: true })
      await join(id, "sel_ani", "lst_1")
      await join(id, "sel_budi", "lst_2")
      const at = async (hours: number, campaign_ids = [id]) => {
        const variant_ids = ["var_lst_1", "var_lst_2", "var_lst_3"]
        const seller_ids = ["sel_ani", "sel_citra"]
        return service.readCampaignPrices({
          campaign_ids,
          seller_ids,
          variant_ids,
          at: inHours(hours),
        })
      }
      const its = [{ variant_id: "var_lst_1", campaign_id: id, price: 90_000 }]
      expect(await at(2)).toEqual(its)
      expect(await at(2, ["camp_of_others"])).toEqual([])
      expect(await at(0.5)).toEqual([])
      expect(await at(3.5)).toEqual([])

      await service.endCampaign({ id, actor, reason: null })
      expect(await at(2)).toEqual([])
      // Medusa sells at its price until its price list is gone.
      await database.execute(`update reluv_discount set price_list_id = 'plist_' || id`)
      expect(await at(2)).toEqual(its)
    })

    it("is found by a part of its title, in any case", async () => {
      const of = async (q: string) =>
        (await service.readCampaigns({ q, limit: 20, offset: 0 })).campaigns.map(
          ({ title }) => title
        )
      await plan({ handle: "harbolnas", title: "Harbolnas 12.12" })
      await plan({ handle: "payday", title: "Payday 50% off" })

      expect(await of("HARBOL")).toEqual(["Harbolnas 12.12"])
      expect(await of("0\\%")).toEqual(["Payday 50% off"])
      expect(await of("2\\%")).toEqual([])
    })

    it("has a handle of its own, however many plan it at once", async () => {
      const { answers, refusals } = await atOnce(6, () => plan())
      expect(answers).toHaveLength(1)
      expect(refusals).toEqual(Array(5).fill("CAMPAIGN_HANDLE_TAKEN"))
      expect(await facts()).toEqual(["created"])
    })

    it("asks a shop once, and is joined by those alone that it asked, or by all where it is open", async () => {
      const id = await plan()
      const ask = () => service.inviteSellers({ id, seller_ids: ["sel_ani", "sel_budi"], actor })
      const { answers } = await atOnce(4, ask)
      expect(answers.flat().sort()).toEqual(["sel_ani", "sel_budi"])
      expect(await facts()).toEqual(["created", "seller-invited", "seller-invited"])
      await join(id, "sel_ani", "lst_1")
      await expect(join(id, "sel_citra", "lst_9")).rejects.toMatchObject({
        code: "CAMPAIGN_NOT_FOUND",
      })
      expect(await read(id, "sel_citra")).toBeUndefined()
      await service.changeCampaign({ id, change: { is_open: true }, actor })
      await join(id, "sel_citra", "lst_9")
      expect(await read(id, "sel_citra")).toMatchObject({
        invited: 2,
        sellers: 2,
        listings: 2,
        own_listings: 1,
      })
      const { invited } = await service.readInvited({ id, limit: 10, offset: 0 })
      expect(invited).toMatchObject([
        { seller_id: "sel_ani", listings: 1 },
        { seller_id: "sel_citra", listings: 1, invited_at: null },
        { seller_id: "sel_budi", listings: 0 },
      ])
    })

    it("that is ended while shops join leaves no price of it behind", async () => {
      const id = await plan({ is_open: true })
      await Promise.allSettled([
        ...Array.from({ length: 6 }, (_, n) => join(id, `sel_${n}`, `lst_${n}`)),
        service.endCampaign({ id, actor, reason: "a mistake" }),
        ...Array.from({ length: 6 }, (_, n) => join(id, `sel_late_${n}`, `lst_late_${n}`)),
      ])
      expect(await countOf(database, "reluv_discount where status = 'active'")).toBe(0)
      const due = await countOf(database, "reluv_discount where settle_at <= now()")
      expect(due).toBe(await countOf(database, "reluv_discount"))
      await expect(join(id, "sel_x", "lst_x")).rejects.toMatchObject({ code: "CAMPAIGN_OVER" })
      expect(await service.endCampaign({ id, actor, reason: "again" })).toBe(false)
    })

    it("begins and ends by its clock, once, however many processes look", async () => {
      const id = await plan({ is_open: true })
      await join(id, "sel_ani", "lst_1")
      const { id: out } = await join(id, "sel_ani", "lst_2")
      await service.endDiscount({ id: out ?? "", seller_id: "sel_ani", actor, reason: null })
      const move = () => service.moveCampaigns({ limit: 10, actor })
      expect(await move()).toBe(0)
      await passes(1)
      expect((await atOnce(4, move)).answers.reduce((sum, count) => sum + count, 0)).toBe(1)
      expect(await read(id)).toMatchObject({ status: "running", listings: 1 })
      await passes(1)
      await expect(join(id, "sel_ani", "lst_3")).rejects.toMatchObject({ code: "CAMPAIGN_OVER" })
      await passes(1)
      expect((await atOnce(4, move)).answers.reduce((sum, count) => sum + count, 0)).toBe(1)
      expect(await facts()).toEqual(["created", "running", "ended"])
      // What was taken out before is not told of as a part of it.
      expect(await read(id)).toMatchObject({ status: "ended", listings: 1, sellers: 1 })
    })
  },
})
