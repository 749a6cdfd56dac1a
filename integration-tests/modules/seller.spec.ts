import { type SellerStatus, sellerStatus } from "../../src/domain/seller/seller-status"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { NewShop, SellerModuleService } from "../../src/modules/seller/service"
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
          is_open: true,
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
  },
})
