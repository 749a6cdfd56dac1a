import { type SellerStatus, sellerStatus } from "../../src/domain/seller/seller-status"
import { isOpenAt } from "../../src/domain/seller/vacation"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { NewShop, SellerModuleService } from "../../src/modules/seller/service"
import { shopIsOpen } from "../../src/shared/shop-sql"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, movesOf, tally } from "./support"

const operator: Actor = { type: "user", id: "user_operator" }

function aShop(shop: Partial<NewShop> = {}): NewShop {
  return {
    customer_id: "cus_ani",
    name: "Lemari Ani",
    handle: "lemari-ani",
    description: null,
    phone: "+6281234567890",
    origin: {
      contact_name: "Ani",
      address_1: "Jalan Kaliurang 5",
      district: null,
      city: "Sleman",
      province: "DI Yogyakarta",
      postal_code: "55281",
      biteship_area_id: null,
      latitude: null,
      longitude: null,
      note: null,
    },
    ...shop,
  }
}

moduleSuite<SellerModuleService>({
  moduleName: SELLER_MODULE,
  folder: "seller",
  testSuite: ({ service, database }) => {
    describe("opening a shop", () => {
      it("writes the shop, its contact and its owner together, and waits for approval", async () => {
        const { id } = await service.openShop(aShop())

        expect(await service.retrieveSeller(id)).toMatchObject({
          name: "Lemari Ani",
          handle: "lemari-ani",
          city: "Sleman",
          province: "DI Yogyakarta",
          status: "pending",
          closes_at: null,
        })
        const of = { seller_id: id }
        expect(await service.listSellerContacts(of)).toMatchObject([
          { phone: "+6281234567890", origin: { contact_name: "Ani", postal_code: "55281" } },
        ])
        expect(await service.listSellerMembers(of)).toMatchObject([
          { customer_id: "cus_ani", role: "owner" },
        ])
      })

      it("gives a handle to one of ten people who ask for it at once", async () => {
        const { answers, refusals } = await atOnce(10, (index) =>
          service.openShop(aShop({ customer_id: `cus_${index}` }))
        )

        expect(answers).toHaveLength(1)
        expect(tally(refusals)).toEqual({ SELLER_HANDLE_TAKEN: 9 })
        expect(await countOf(database, `reluv_seller`)).toBe(1)
        expect(await countOf(database, `reluv_seller_member`)).toBe(1)
        expect(await countOf(database, `reluv_seller_contact`)).toBe(1)
      })

      it("gives one shop to a person who asks for ten at once", async () => {
        const { answers, refusals } = await atOnce(10, (index) =>
          service.openShop(aShop({ handle: `lemari-${index}` }))
        )

        expect(answers).toHaveLength(1)
        expect(tally(refusals)).toEqual({ SELLER_EXISTS: 9 })
        expect(await countOf(database, `reluv_seller`)).toBe(1)
      })

      it("lets strangers with other handles open theirs at the same time", async () => {
        const { refusals } = await atOnce(10, (index) =>
          service.openShop(aShop({ customer_id: `cus_${index}`, handle: `lemari-${index}` }))
        )

        expect(refusals).toEqual([])
        expect(await countOf(database, `reluv_seller`)).toBe(10)
      })

      it("does not deadlock when two people swap handles", async () => {
        const { answers, refusals } = await atOnce(20, (index) =>
          service.openShop(
            aShop({
              customer_id: `cus_${index % 2}`,
              handle: `lemari-${Math.floor(index / 2) % 2}`,
            })
          )
        )

        expect(answers).toHaveLength(2)
        expect(refusals.filter((code) => !/^SELLER_(EXISTS|HANDLE_TAKEN)$/.test(code))).toEqual([])
      })

      it("lets somebody who helps in a shop open their own", async () => {
        const ani = await service.openShop(aShop())
        await service.createSellerMembers({
          seller_id: ani.id,
          customer_id: "cus_budi",
          role: "staff",
        })

        const budi = await service.openShop(aShop({ customer_id: "cus_budi", handle: "budi" }))

        expect(budi.id).not.toBe(ani.id)
      })

      it("leaves nothing of a shop whose opening failed later, and its handle is free again", async () => {
        const seller = await service.openShop(aShop())

        await service.closeUnopened(seller.id)

        for (const table of ["reluv_seller", "reluv_seller_member", "reluv_seller_contact"]) {
          expect(await countOf(database, table)).toBe(0)
        }
        await expect(service.openShop(aShop())).resolves.toMatchObject({ handle: "lemari-ani" })
      })
    })

    describe("the status of a shop", () => {
      const moves = sellerStatus.statuses.flatMap((from) =>
        sellerStatus.statuses.map((to) => ({ from, to }))
      )
      const aShopThatIs = async (status: SellerStatus) => {
        const { id } = await service.openShop(aShop())
        await service.updateSellers({ id, status })
        return id
      }
      const statusOf = async (id: string) => (await service.retrieveSeller(id)).status

      it.each(moves.filter(({ from, to }) => sellerStatus.can(from, to)))(
        "goes from $from to $to, with who and why",
        async ({ from, to }) => {
          const id = await aShopThatIs(from)

          const moved = await service.changeSellerStatus({
            id,
            to,
            actor: operator,
            reason: "checked",
          })

          expect(moved).toBe(true)
          expect(await statusOf(id)).toBe(to)
          expect(await movesOf(database, "seller", id)).toMatchObject([
            { from, to, actor_type: "user", actor_id: "user_operator", reason: "checked" },
          ])
        }
      )

      it.each(moves.filter(({ from, to }) => from !== to && !sellerStatus.can(from, to)))(
        "never goes from $from to $to",
        async ({ from, to }) => {
          const id = await aShopThatIs(from)

          await expect(
            service.changeSellerStatus({ id, to, actor: operator, reason: null })
          ).rejects.toMatchObject({ code: "SELLER_STATUS_NOT_ALLOWED" })
          expect(await statusOf(id)).toBe(from)
          expect(await movesOf(database, "seller")).toEqual([])
        }
      )

      it("stays where it is when asked again, without history", async () => {
        const id = await aShopThatIs("active")

        const moved = await service.changeSellerStatus({
          id,
          to: "active",
          actor: operator,
          reason: null,
        })

        expect(moved).toBe(false)
        expect(await movesOf(database, "seller")).toEqual([])
      })

      it("moves once when ten operators approve at once", async () => {
        const id = await aShopThatIs("pending")

        const { answers, refusals } = await atOnce(10, () =>
          service.changeSellerStatus({ id, to: "active", actor: operator, reason: null })
        )

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await movesOf(database, "seller", id)).toMatchObject([
          { from: "pending", to: "active" },
        ])
      })

      it("cannot change for a shop that does not exist", async () => {
        await expect(
          service.changeSellerStatus({ id: "sel_x", to: "active", actor: operator, reason: null })
        ).rejects.toMatchObject({ code: "SELLER_NOT_FOUND" })
      })
    })

    describe("a suspension", () => {
      const suspended = async (until: Date | null) => {
        const { id } = await service.openShop(aShop())
        await service.changeSellerStatus({ id, to: "active", actor: operator, reason: null })
        await service.suspendSeller({ id, actor: operator, reason: "copies", until })
        return id
      }
      const inAnHour = () => new Date(Date.now() + 3_600_000)
      const hasCome = (id: string) =>
        database.execute(
          `update reluv_seller set suspended_until = now() - interval '1 second', turns_at = now()
           where id = ?`,
          [id]
        )

      it("says why and until when, and is over when it is lifted", async () => {
        const until = inAnHour()
        const id = await suspended(until)
        expect(await service.retrieveSeller(id)).toMatchObject({
          status: "suspended",
          status_reason: "copies",
          suspended_until: until,
          turns_at: until,
        })

        await service.changeSellerStatus({ id, to: "active", actor: operator, reason: "shown" })

        expect(await service.retrieveSeller(id)).toMatchObject({
          status: "active",
          status_reason: null,
          suspended_until: null,
          turns_at: null,
        })
        expect(await movesOf(database, "seller", id)).toMatchObject([
          { to: "active" },
          { to: "suspended", actor_id: "user_operator", reason: "copies" },
          { to: "active", actor_id: "user_operator", reason: "shown" },
        ])
      })

      it("ends by itself, once, though ten clocks come by", async () => {
        const id = await suspended(inAnHour())
        expect(await service.turnSeller({ id })).toBe(false)
        await hasCome(id)

        expect(await service.claimTurning({ limit: 5, lease_seconds: 15 })).toMatchObject([{ id }])
        const { answers } = await atOnce(10, () => service.turnSeller({ id }))

        expect(answers.filter(Boolean)).toHaveLength(1)
        expect((await movesOf(database, "seller", id)).at(-1)).toMatchObject({
          from: "suspended",
          to: "active",
          actor_type: "system",
          actor_id: "clock",
        })
        expect(await service.claimTurning({ limit: 5, lease_seconds: 15 })).toEqual([])
      })

      it("gets another end from whoever says it again, also while the clock comes by", async () => {
        const id = await suspended(inAnHour())
        await hasCome(id)

        await service.suspendSeller({ id, actor: operator, reason: "more copies", until: null })
        expect(await service.turnSeller({ id })).toBe(false)

        expect(await service.retrieveSeller(id)).toMatchObject({
          status: "suspended",
          status_reason: "more copies",
          turns_at: null,
        })
        const told = `reluv_fact where name = 'reluv.seller.suspension-changed'`
        expect(await countOf(database, told)).toBe(1)
        await service.suspendSeller({ id, actor: operator, reason: "more copies", until: null })
        expect(await countOf(database, told)).toBe(1)
      })
    })

    describe("a vacation", () => {
      const ani: Actor = { type: "seller", id: "selm_ani" }
      const hour = 3_600_000
      const at = (hours: number) => new Date(Date.now() + hours * hour)
      const aShopOnVacation = async (closes_at: Date, reopens_at: Date | null) => {
        const { id } = await service.openShop(aShop())
        await service.planVacation({ id, actor: ani, closes_at, reopens_at, message: "Mudik" })
        return id
      }
      const isOpen = async (id: string) => isOpenAt(await service.retrieveSeller(id), new Date())
      const told = async () =>
        (
          await database.execute<{ name: string }>(
            `select name from reluv_fact where name like 'reluv.seller.vacation%' order by id`
          )
        ).map(({ name }) => name.replace("reluv.seller.vacation-", ""))
      /** As if so many hours had passed. */
      const pass = (id: string, hours: number) =>
        database.execute(
          `update reluv_seller set closes_at = closes_at - ? * interval '1 hour', retry_at = null,
             reopens_at = reopens_at - ? * interval '1 hour', turns_at = turns_at - ? * interval '1 hour'
           where id = ?`,
          [hours, hours, hours, id]
        )
      const tick = async () => {
        const due = await service.claimTurning({ limit: 10, lease_seconds: 15 })
        for (const { id } of due) await service.turnSeller({ id })
        return due.length
      }

      it("closes a shop at once, until it is opened", async () => {
        const id = await aShopOnVacation(new Date(Date.now() - 1), null)
        expect(await isOpen(id)).toBe(false)
        expect(await tick()).toBe(0)

        await service.endVacation({ id, actor: ani })
        await service.endVacation({ id, actor: ani })

        expect(await isOpen(id)).toBe(true)
        expect(await service.retrieveSeller(id)).toMatchObject({ closed_message: null })
        expect(await told()).toEqual(["began", "ended"])
      })

      it("begins and ends by itself, and is told of at both edges, once", async () => {
        const id = await aShopOnVacation(at(1), at(3))
        expect(await isOpen(id)).toBe(true)
        expect(await tick()).toBe(0)

        await pass(id, 2)
        // Before any clock has come by.
        expect(await isOpen(id)).toBe(false)
        expect([await tick(), await tick()]).toEqual([1, 0])
        await pass(id, 2)
        expect(await isOpen(id)).toBe(true)
        expect([await tick(), await tick()]).toEqual([1, 0])

        expect(await told()).toEqual(["planned", "began", "ended"])
        expect(await service.retrieveSeller(id)).toMatchObject({
          closes_at: null,
          reopens_at: null,
          turns_at: null,
        })
      })

      it("that passed while nothing ran is forgotten, and nobody is told a lie", async () => {
        const id = await aShopOnVacation(at(1), at(3))
        await pass(id, 5)

        expect(await tick()).toBe(1)

        expect(await told()).toEqual(["planned"])
        expect(await service.retrieveSeller(id)).toMatchObject({ closes_at: null })
      })

      it("can be dropped before it begins, and changed while it goes on", async () => {
        const id = await aShopOnVacation(at(1), at(3))
        await service.endVacation({ id, actor: ani })
        await pass(id, 2)
        expect(await tick()).toBe(0)
        expect(await isOpen(id)).toBe(true)

        const now = new Date(Date.now() - 1)
        const longer = { id, actor: ani, closes_at: now, reopens_at: at(9), message: null }
        await service.planVacation({ ...longer, reopens_at: at(1) })
        await service.planVacation(longer)

        expect(await service.retrieveSeller(id)).toMatchObject({ turns_at: longer.reopens_at })
        expect(await told()).toEqual(["planned", "ended", "began", "planned"])
      })

      it("is the same to the rule and to the database at every edge", async () => {
        const { id } = await service.openShop(aShop())
        const moments = [null, at(-2), at(-1), at(1), at(2)]
        for (const closes_at of moments) {
          for (const reopens_at of moments) {
            await service.updateSellers({ id, closes_at, reopens_at })
            const [row] = await database.execute<{ open: boolean }>(
              `select ${shopIsOpen("s")} as open from reluv_seller s`
            )
            expect(row?.open).toBe(isOpenAt({ closes_at, reopens_at }, new Date()))
          }
        }
      })
    })
  },
})
