import { MOST_SHOPS } from "../../src/domain/agency/agency-status"
import { AGENCY_MODULE } from "../../src/modules/agency"
import type { AgencyModuleService } from "../../src/modules/agency/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

const manager_id = "cus_maya"
const owner: Actor = { type: "seller", id: "mem_ani" }
const operator: Actor = { type: "user", id: "user_dewi" }

moduleSuite<AgencyModuleService>({
  moduleName: AGENCY_MODULE,
  folder: "agency",
  testSuite: ({ service, database }) => {
    const aShop = (id: string, status = "active") =>
      database.execute(
        `insert into reluv_seller (id, name, handle, city, province, status)
         values (?, ?, ?, 'Bandung', 'Jawa Barat', ?)`,
        [id, `Toko ${id}`, id.replace("_", "-"), status]
      )
    const invited = async (handle = "sel-ani") => {
      await service.inviteShop({ manager_id, handle })
      const [shop] = await rowsOf<{ id: string }>(
        database,
        `select s.id from reluv_agency_shop s join reluv_seller l on l.id = s.seller_id
         where l.handle = ? order by s.id desc limit 1`,
        [handle]
      )
      return shop?.id ?? ""
    }
    const answer = (id: string, to: "active" | "declined" | "left", seller_id = "sel_ani") =>
      service.moveShop({ id, to, seller_id, actor: owner })
    const statuses = async () => {
      const { id } = await service.agencyOf({ manager_id })
      const shops = await service.listShopsOfAgency({ agency_id: id })
      return shops.map(({ seller_id, status }) => [seller_id, status])
    }

    beforeEach(async () => {
      await aShop("sel_ani")
      await service.openAgency({ name: "Agensi Maya", manager_id })
    })

    it("is one for each manager, however often it is opened at once", async () => {
      const { refusals } = await atOnce(5, () =>
        service.openAgency({ name: "Agensi Budi", manager_id: "cus_budi" })
      )
      expect(refusals).toEqual(Array(4).fill("AGENCY_EXISTS"))
      await expect(service.agencyOf({ manager_id: "cus_none" })).rejects.toMatchObject({
        code: "AGENCY_NOT_FOUND",
      })
    })

    it("has a shop once its owner agrees, until either side ends it", async () => {
      const id = await invited()
      expect(await statuses()).toEqual([["sel_ani", "invited"]])
      await answer(id, "active")
      expect(await statuses()).toEqual([["sel_ani", "active"]])
      expect(await service.listAgenciesOfShop({ seller_id: "sel_ani" })).toMatchObject([
        { agency: "Agensi Maya", status: "active" },
      ])
      await answer(id, "left")
      expect(await statuses()).toEqual([])

      const again = await invited()
      await answer(again, "active")
      await service.endShop({ id: again, manager_id })
      expect(await statuses()).toEqual([])
      await expect(answer(again, "active")).rejects.toMatchObject({
        code: "AGENCY_SHOP_STATUS_NOT_ALLOWED",
      })
    })

    it("asks a shop once, whoever asks at the same moment", async () => {
      await atOnce(5, () => service.inviteShop({ manager_id, handle: "sel-ani" }))
      expect(await statuses()).toEqual([["sel_ani", "invited"]])
      expect(await countOf(database, `reluv_fact where name = 'reluv.agency-shop.invited'`)).toBe(1)
    })

    it("hears one answer, of whoever answers at the same moment", async () => {
      const id = await invited()
      const { answers } = await atOnce(6, (n) => answer(id, n % 2 === 0 ? "active" : "declined"))
      expect(answers).toHaveLength(3)
      expect(
        await countOf(database, `reluv_fact where subject = 'agency_shop' and "to" is not null`)
      ).toBe(1)
    })

    it("hears of no other's shop, and of no other's agency", async () => {
      const id = await invited()
      await expect(answer(id, "active", "sel_other")).rejects.toMatchObject({
        code: "AGENCY_SHOP_NOT_FOUND",
      })
      await expect(service.endShop({ id, manager_id: "cus_other" })).rejects.toMatchObject({
        code: "AGENCY_SHOP_NOT_FOUND",
      })
    })

    it("asks no shop that does not sell", async () => {
      await aShop("sel_gone", "closed")
      for (const handle of ["sel-gone", "nobody"])
        await expect(service.inviteShop({ manager_id, handle })).rejects.toMatchObject({
          code: "AGENCY_SHOP_NOT_FOUND",
        })
    })

    it("has no more shops than one may have", async () => {
      for (let n = 0; n < MOST_SHOPS; n++) {
        await aShop(`sel_${n}`)
        await service.inviteShop({ manager_id, handle: `sel-${n}` })
      }
      await expect(service.inviteShop({ manager_id, handle: "sel-ani" })).rejects.toMatchObject({
        code: "AGENCY_FULL",
      })
    })

    it("sees nothing any more once it is closed, and its manager may open another", async () => {
      await aShop("sel_budi")
      await answer(await invited(), "active")
      await service.inviteShop({ manager_id, handle: "sel-budi" })
      const { id } = await service.agencyOf({ manager_id })
      await service.closeAgency({ id, actor: operator, reason: "Keluhan" })
      await service.closeAgency({ id, actor: operator, reason: "Keluhan" })
      expect(
        await rowsOf(database, `select status from reluv_agency_shop order by status`)
      ).toEqual([{ status: "left" }, { status: "withdrawn" }])
      await expect(service.agencyOf({ manager_id })).rejects.toMatchObject({
        code: "AGENCY_NOT_FOUND",
      })
      await service.openAgency({ name: "Agensi baru", manager_id })
      await service.closeAgencyOf({ manager_id, reason: "its manager is gone" })
      await service.closeAgencyOf({ manager_id, reason: "its manager is gone" })
      await expect(service.agencyOf({ manager_id })).rejects.toMatchObject({
        code: "AGENCY_NOT_FOUND",
      })
    })
  },
})
