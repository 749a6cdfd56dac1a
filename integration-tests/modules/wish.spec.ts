import { WISH_MODULE } from "../../src/modules/wish"
import type { WishModuleService } from "../../src/modules/wish/service"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

const SARI = { owner: "cus_sari", customer_id: "cus_sari" }
const GUEST = { owner: "guest:1", customer_id: null }

moduleSuite<WishModuleService>({
  moduleName: WISH_MODULE,
  folder: "wish",
  testSuite: ({ service, database }) => {
    const wish = (who: typeof SARI | typeof GUEST, listing_id: string, price = 100_000) =>
      service.addWish({ ...who, listing_id, price })
    const tally = async (id: string) => {
      const [row] = await rowsOf<{ wishes: number }>(
        database,
        `select wishes from reluv_wish_tally where id = ?`,
        [id]
      )
      return row?.wishes ?? 0
    }
    const card = (price: number, more: { is_buyable?: boolean; sale_ends_in?: string } = {}) =>
      database.execute(
        `insert into reluv_listing_card (id, product_id, seller_id, title, handle, price, conditions, sizes, colors,
           size_keys, color_keys, category_ids, seller_name, seller_handle, city, province, is_open, is_verified,
           couriers, status, is_buyable, published_at, popularity, listed_at, variants, view, search, sale_ends_at)
         values ('lst_1', 'prod_1', 'sel_ani', 'Kebaya', 'kebaya', ?, '{good}', '{}', '{}', '{}', '{}', '{}', 'Ani',
           'ani', 'Bandung', 'Jawa Barat', true, false, '{*}', 'active', ?, now(), 0, now(), '[]', '{}', '',
           now() + ?::interval)
         on conflict (id) do update set price = excluded.price, is_buyable = excluded.is_buyable,
           sale_ends_at = excluded.sale_ends_at`,
        [price, more.is_buyable ?? true, more.sale_ends_in ?? null] as never
      )
    const alerts = () =>
      rowsOf<{ customer_id: string; news: string; price: number }>(
        database,
        `select customer_id, news, price from reluv_wish_alert order by created_at, id`
      )
    const note = () => service.noteNews({ listing_ids: ["lst_1"] })

    it("is counted once, however many ask at once", async () => {
      await atOnce(8, () => wish(SARI, "lst_1"))
      await wish(GUEST, "lst_1")
      expect(await tally("lst_1")).toBe(2)
      await atOnce(8, () => service.removeWish({ owner: "cus_sari", listing_id: "lst_1" }))
      expect(await tally("lst_1")).toBe(1)
    })

    const look = (owner: string, n: number) => service.noteView({ owner, listing_id: `lst_${n}` })
    const lookedAt = async (owner: string) =>
      (
        await rowsOf<{ id: string }>(
          database,
          `select listing_id as id from reluv_recent_view where owner = ? order by viewed_at desc, listing_id desc`,
          [owner]
        )
      ).map(({ id }) => id)

    it("is what somebody looked at last, each once, no more than a hundred however many at once", async () => {
      await atOnce(110, (n) => look("cus_sari", n))
      expect(await lookedAt("cus_sari")).toHaveLength(100)
      const oldest = (await lookedAt("cus_sari")).at(-1) ?? ""
      await service.noteView({ owner: "cus_sari", listing_id: oldest })
      const now = await lookedAt("cus_sari")
      expect([now[0], now.length, new Set(now).size]).toEqual([oldest, 100, 100])
    })

    it("was looked at by a guest who logs in, and is forgotten when they say so, or in time", async () => {
      await look("cus_sari", 1)
      await look("guest:1", 2)
      await look("guest:1", 1)
      await atOnce(5, () => service.mergeViews({ guest: "guest:1", customer_id: "cus_sari" }))
      expect(await lookedAt("cus_sari")).toEqual(["lst_1", "lst_2"])
      expect(await lookedAt("guest:1")).toEqual([])
      await service.forgetViews({ owner: "cus_sari", listing_id: "lst_1" })
      expect(await lookedAt("cus_sari")).toEqual(["lst_2"])
      await look("cus_budi", 3)
      await service.forgetViews({ owner: "cus_sari", listing_id: null })
      expect([await lookedAt("cus_sari"), await lookedAt("cus_budi")]).toEqual([[], ["lst_3"]])
      await database.execute(`update reluv_recent_view set viewed_at = now() - interval '91 days'`)
      expect(await service.forgetOldViews({ older_than_days: 90, limit: 10 })).toBe(1)
      await look("cus_sari", 4)
      await service.forgetWishesOf({ customer_id: "cus_sari" })
      expect(await lookedAt("cus_sari")).toEqual([])
    })

    it("of a guest becomes the account's, what both had once, however many merge at once", async () => {
      await wish(SARI, "lst_1")
      await wish(GUEST, "lst_1")
      await wish(GUEST, "lst_2")
      await atOnce(5, () => service.mergeWishes({ guest: "guest:1", customer_id: "cus_sari" }))
      expect(await countOf(database, "reluv_wish where owner = 'cus_sari'")).toBe(2)
      expect(await countOf(database, "reluv_wish")).toBe(2)
      expect([await tally("lst_1"), await tally("lst_2")]).toEqual([1, 1])
    })

    it("tells each lower price once, to those with an account", async () => {
      await card(100_000)
      await wish(SARI, "lst_1")
      await wish(GUEST, "lst_1")
      await note()
      expect(await alerts()).toEqual([])
      await card(90_000)
      await atOnce(5, note)
      await card(95_000)
      await note()
      await card(80_000)
      await note()
      expect(await alerts()).toEqual([
        { customer_id: "cus_sari", news: "cheaper", price: 90_000 },
        { customer_id: "cus_sari", news: "cheaper", price: 80_000 },
      ])
    })

    it("tells once that what somebody had taken can be bought again", async () => {
      await card(100_000)
      await wish(SARI, "lst_1")
      await service.noteGone({ listing_ids: ["lst_1"] })
      await card(100_000, { is_buyable: false })
      await note()
      expect(await alerts()).toEqual([])
      await card(100_000)
      await atOnce(5, note)
      expect(await alerts()).toMatchObject([{ news: "back" }])
    })

    it("tells of a sale that begins, and once more within its last day, each once", async () => {
      await card(100_000)
      await wish(SARI, "lst_1")
      await card(70_000, { sale_ends_in: "3 days" })
      await atOnce(4, () => service.noteSales({ limit: 10 }))
      await card(70_000, { sale_ends_in: "20 hours" })
      await service.noteSales({ limit: 10 })
      expect((await alerts()).map(({ news }) => news)).toEqual(["cheaper", "last_day"])
    })

    it("an alert is one worker's, until it was told", async () => {
      await card(100_000)
      await wish(SARI, "lst_1")
      await card(90_000)
      await note()
      const { answers } = await atOnce(4, () => service.claimDueAlerts({ limit: 1 }))
      const [mine, ...others] = answers.flat()
      expect([mine?.news, others]).toEqual(["cheaper", []])
      await service.endAlert({ id: mine?.id ?? "" })
      await database.execute(`update reluv_wish_alert set retry_at = null`)
      expect(await service.claimDueAlerts({ limit: 1 })).toEqual([])
    })

    it("a shop is followed once, and not any more", async () => {
      const follow = { customer_id: "cus_sari", seller_id: "sel_ani" }
      await atOnce(5, () => service.followSeller(follow))
      expect(await service.countFollowers({ seller_id: "sel_ani" })).toBe(1)
      await service.unfollowSeller(follow)
      await expect(service.unfollowSeller(follow)).rejects.toMatchObject({
        code: "FOLLOW_NOT_FOUND",
      })
    })

    it("nothing is left of somebody who goes", async () => {
      await wish(SARI, "lst_1")
      await wish(GUEST, "lst_1")
      await service.followSeller({ customer_id: "cus_sari", seller_id: "sel_ani" })
      await service.forgetWishesOf({ customer_id: "cus_sari" })
      expect(await tally("lst_1")).toBe(1)
      expect(await countOf(database, "reluv_follow")).toBe(0)
    })
  },
})
