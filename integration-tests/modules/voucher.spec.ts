import { rupiah } from "../../src/domain/money/rupiah"
import { EVERYTHING } from "../../src/domain/voucher/voucher"
import { VOUCHER_MODULE } from "../../src/modules/voucher"
import type { NewVoucher } from "../../src/modules/voucher/making"
import type { VoucherModuleService } from "../../src/modules/voucher/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf, tally } from "./support"

const OPERATOR: Actor = { type: "user", id: "user_dewi" }
const CLOCK: Actor = { type: "system", id: "deadline" }

const given: NewVoucher = {
  title: "Hemat",
  seller_id: null,
  effect: "fixed",
  value: 10_000,
  max_discount: null,
  min_spend: 0,
  stackable: true,
  platform_percent: 100,
  scope: EVERYTHING,
  visibility: "code",
  audience: "all",
  starts_at: null,
  ends_at: null,
  quota: null,
  budget: null,
  per_buyer: null,
  code: null,
  actor: OPERATOR,
}

let made = 0

moduleSuite<VoucherModuleService>({
  moduleName: VOUCHER_MODULE,
  folder: "voucher",
  testSuite: ({ service, database }) => {
    const aVoucher = (voucher: Partial<NewVoucher> = {}) =>
      service.createVoucher({ ...given, ...voucher })
    const wanted = (voucher_id: string, code: string | null = null, amount = 10_000) => ({
      voucher_id,
      code,
      amount,
      shares: [{ id: "item_1", of: "line" as const, seller_id: "sel_ani", amount: rupiah(amount) }],
    })
    const claim = (
      vouchers: ReturnType<typeof wanted>[],
      { cart_id = `cart_${++made}`, buyer = `budi${made}` } = {}
    ) =>
      service
        .claimVouchers({ cart_id, customer_id: `cus_${buyer}`, buyer_keys: [buyer], vouchers })
        .then(() => cart_id)
    const order = async (vouchers: ReturnType<typeof wanted>[], who: { buyer?: string } = {}) => {
      const cart_id = await claim(vouchers, who)
      const order_id = cart_id.replace("cart", "order")
      const taken = new Map(vouchers.map(({ voucher_id, amount }) => [voucher_id, amount]))
      await service.confirmVouchers({ cart_id, order_id, taken })
      return order_id
    }
    const end = (order_id: string) =>
      service.returnVouchers({ order_id, actor: CLOCK, reason: "the deadline passed" })
    const counts = () =>
      rowsOf<{ used: number; spent: number }>(
        database,
        "select used, spent::float8 as spent from reluv_voucher order by id"
      )
    const alive = () => countOf(database, "reluv_voucher_use where status = 'used'")

    it("gives out as many uses as there are, however many carts ask at once", async () => {
      const id = await aVoucher({ quota: 10, code: "HEMAT" })
      const { answers, refusals } = await atOnce(60, () => claim([wanted(id, "HEMAT")]))
      expect(answers).toHaveLength(10)
      expect(tally(refusals)).toEqual({ ORD_005: 50 })
      expect(await counts()).toEqual([{ used: 10, spent: 100_000 }])
      expect(await alive()).toBe(10)
    })

    it.each<[string, Partial<NewVoucher>]>([
      ["once per buyer", { per_buyer: 1 }],
      ["for a first purchase", { audience: "first_purchase", per_buyer: null }],
      [
        "for a first purchase, whatever else it allows",
        { audience: "first_purchase", per_buyer: 3 },
      ],
    ])("%s, one buyer uses it once, from however many carts", async (_, limits) => {
      const id = await aVoucher(limits)
      const { answers, refusals } = await atOnce(50, () => claim([wanted(id)], { buyer: "sari" }))
      expect(answers).toHaveLength(1)
      expect(tally(refusals)).toEqual({ ORD_005: 49 })
    })

    it("knows a buyer by any of the keys that they were known by before", async () => {
      const id = await aVoucher({ per_buyer: 1 })
      const by = (buyer_keys: string[]) =>
        service.claimVouchers({
          cart_id: `cart_${++made}`,
          customer_id: null,
          buyer_keys,
          vouchers: [wanted(id)],
        })
      await by(["customer:cus_1", "email:sari@example.com"])
      await expect(by(["customer:cus_2", "email:sari@example.com"])).rejects.toMatchObject({
        code: "ORD_005",
      })
      await by(["customer:cus_2", "email:budi@example.com"])
    })

    it("spends no more than its budget, whatever each use takes off", async () => {
      const id = await aVoucher({ budget: 100_000 })
      const amounts = [30_000, 7_000, 12_500, 40_000]
      await atOnce(40, (n) => claim([wanted(id, null, amounts[n % 4])]))
      const [{ spent } = { spent: -1 }] = await counts()
      expect(spent).toBeLessThanOrEqual(100_000)
      expect(spent).toBeGreaterThan(60_000)
      const [sums] = await rowsOf<{ sum: number }>(
        database,
        "select sum(amount)::int as sum from reluv_voucher_use"
      )
      expect(sums?.sum).toBe(spent)
    })

    it("claims all vouchers of a cart or none, and says which one does not hold", async () => {
      const [free, gone] = [
        await aVoucher({ code: "FREE" }),
        await aVoucher({ quota: 1, code: "ONE" }),
      ]
      await claim([wanted(gone, "ONE")])
      await expect(claim([wanted(free, "FREE"), wanted(gone, "ONE")])).rejects.toMatchObject({
        code: "ORD_005",
        fields: [{ field: "ONE", code: "used_up" }],
      })
      expect((await counts()).map(({ used }) => used)).toEqual([0, 1])
    })

    it.each([
      ["over", { ends_at: new Date(Date.now() - 1_000) }, "ORD_006", "expired"],
      ["not begun", { starts_at: new Date(Date.now() + 60_000) }, "ORD_006", "not_begun"],
    ] as const)(
      "refuses one that is %s by the clock of the tables",
      async (_, window, code, why) => {
        const id = await aVoucher(window)
        await expect(claim([wanted(id)])).rejects.toMatchObject({ code, fields: [{ code: why }] })
      }
    )

    it("stops being used when it is paused, goes on when resumed, and ends for good", async () => {
      const id = await aVoucher()
      const move = (to: "active" | "paused" | "ended") =>
        service.moveVoucher({ id, to, actor: OPERATOR, reason: null })
      await move("paused")
      await expect(claim([wanted(id)])).rejects.toMatchObject({ fields: [{ code: "paused" }] })
      await move("active")
      await claim([wanted(id)])
      expect(await move("ended")).toBe(true)
      expect(await move("ended")).toBe(false)
      await expect(move("active")).rejects.toMatchObject({ code: "VOUCHER_STATUS_NOT_ALLOWED" })
      await expect(claim([wanted(id)])).rejects.toMatchObject({ code: "ORD_006" })
    })

    it("counts each of many codes by itself, in any spelling once", async () => {
      const id = await aVoucher()
      await service.insertCodes({ voucher_id: id, codes: ["aaa-1", "AAA-2"], quota: 1 })
      await claim([wanted(id, "AAA-1")])
      await expect(claim([wanted(id, "AAA-1")])).rejects.toMatchObject({ code: "ORD_005" })
      await claim([wanted(id, "AAA-2")])
      await expect(
        service.insertCodes({ voucher_id: id, codes: [" aaa-2 ", "AAA-3"], quota: 1 })
      ).rejects.toMatchObject({ code: "VOUCHER_CODE_TAKEN" })
      expect(await countOf(database, "reluv_voucher_code")).toBe(2)
    })

    it("comes back once from purchases that end, beside new ones that take what comes back", async () => {
      const id = await aVoucher({ quota: 10, code: "HEMAT" })
      const orders: string[] = []
      for (let n = 0; n < 10; n++) orders.push(await order([wanted(id, "HEMAT")]))
      const { refusals } = await atOnce(60, async (n) => {
        if (n % 3 !== 2) return void (await end(orders[n % 10] ?? ""))
        await claim([wanted(id, "HEMAT")]).catch(() => undefined)
      })
      expect(refusals).toEqual([])
      const [count] = await counts()
      expect(count?.used).toBe(await alive())
      expect(count?.spent).toBe((await alive()) * 10_000)
      expect(await countOf(database, "reluv_voucher_use where status = 'returned'")).toBe(10)
      expect(await end(orders[0] ?? "")).toBe(0)
    })

    it("comes back from a checkout that made no order, and not from one that did", async () => {
      const id = await aVoucher()
      const cart_id = await claim([wanted(id)])
      const release = { cart_id, actor: CLOCK, reason: "the checkout failed" }
      expect(await service.returnVouchers(release)).toBe(1)
      expect(await service.returnVouchers(release)).toBe(0)
      const order_id = await order([wanted(id)])
      expect(
        await service.returnVouchers({ ...release, cart_id: order_id.replace("order", "cart") })
      ).toBe(0)
      expect(await counts()).toEqual([{ used: 1, spent: 10_000 }])
    })

    it("is taken again by late money while there is any left, though its window is over", async () => {
      const id = await aVoucher({ quota: 1 })
      const order_id = await order([wanted(id)])
      await end(order_id)
      await service.moveVoucher({ id, to: "ended", actor: OPERATOR, reason: null })
      const again = () => service.retakeVouchers({ order_id, actor: CLOCK })
      expect(await again()).toBe(1)
      expect(await again()).toBe(0)
      expect(await counts()).toEqual([{ used: 1, spent: 10_000 }])
    })

    it("is not taken again where others have used it up since, and nothing changes then", async () => {
      const [one, two] = [await aVoucher({ quota: 1 }), await aVoucher()]
      const order_id = await order([wanted(one), wanted(two)])
      await end(order_id)
      await claim([wanted(one)])
      const before = await rowsOf(database, "select id, used, spent from reluv_voucher order by id")
      await expect(service.retakeVouchers({ order_id, actor: CLOCK })).rejects.toMatchObject({
        code: "ORD_005",
      })
      expect(
        await rowsOf(database, "select id, used, spent from reluv_voucher order by id")
      ).toEqual(before)
    })

    it("tells every use and every return", async () => {
      const id = await aVoucher()
      await end(await order([wanted(id)]))
      const told = await rowsOf<{ name: string }>(
        database,
        "select name from reluv_fact where subject = 'voucher' order by id"
      )
      expect(told.map(({ name }) => name)).toEqual([
        "reluv.voucher.created",
        "reluv.voucher.used",
        "reluv.voucher.returned",
      ])
    })
  },
})
