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
    const returned = (cart_id: string) =>
      service.returnVouchers({ cart_id, actor: CLOCK, reason: "the checkout failed" })
    const age = (cart_id: string, hours: number) =>
      rowsOf(
        database,
        `update reluv_voucher_use set created_at = created_at - interval '${hours} hours'
         where cart_id = '${cart_id}' returning id`
      )
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

    it("lets one buyer make one first purchase, whichever vouchers for it their carts have", async () => {
      const first: Partial<NewVoucher> = { audience: "first_purchase" }
      const [welcome, shipping, other] = [
        await aVoucher(first),
        await aVoucher(first),
        await aVoucher(first),
      ]
      const carts = [[welcome], [other], [welcome, shipping], [shipping, other]]
      const { answers, refusals } = await atOnce(40, (n) =>
        claim(
          (carts[n % carts.length] ?? []).map((id) => wanted(id)),
          { buyer: "sari" }
        )
      )
      expect(answers).toHaveLength(1)
      expect(tally(refusals)).toEqual({ ORD_005: 39 })
      const used = await rowsOf<{ carts: number }>(
        database,
        "select count(distinct cart_id)::int as carts from reluv_voucher_use"
      )
      expect(used).toEqual([{ carts: 1 }])
      await claim([wanted(other)], { buyer: "budi" })
    })

    it("says of another voucher for a first purchase that its buyer has made theirs, until that is over", async () => {
      const first: Partial<NewVoucher> = { audience: "first_purchase" }
      const [one, two] = [await aVoucher({ ...first, code: "ONE" }), await aVoucher(first)]
      await service.insertCodes({ voucher_id: two, codes: ["TWO"], quota: null })
      const order_id = await order([wanted(one)], { buyer: "sari" })
      const look = async () => {
        const seen = { cart_id: "cart_new", buyer_keys: ["sari"], holder_id: null }
        const found = await service.listCandidates({ ...seen, codes: ["ONE", "TWO"] })
        return found.map(({ has_used_a_first }) => has_used_a_first).sort()
      }
      expect(await look()).toEqual([false, true])
      await end(order_id)
      expect(await look()).toEqual([false, false])
      const again = await order([wanted(two)], { buyer: "sari" })
      await expect(service.retakeVouchers({ order_id, actor: CLOCK })).rejects.toMatchObject({
        code: "ORD_005",
      })
      expect(await end(again)).toBe(1)
    })

    it("is for what it was made for from its first use on, and for something else before", async () => {
      const id = await aVoucher()
      const limit = (brands: string[]) =>
        service.changeVoucher({
          id,
          change: { scope: { ...EVERYTHING, brands } },
          actor: OPERATOR,
        })
      await limit(["uniqlo"])
      const order_id = await order([wanted(id)])
      await expect(limit(["zara"])).rejects.toMatchObject({ code: "VOUCHER_IN_USE" })
      expect(await service.listUsedScopes({ order_id })).toEqual([
        { ...EVERYTHING, brands: ["uniqlo"] },
      ])
      await end(order_id)
      await expect(limit(["zara"])).rejects.toMatchObject({ code: "VOUCHER_IN_USE" })
      expect(await service.listUsedScopes({ order_id })).toEqual([])
    })

    it("has a copy of the same terms and limits, paused, without a code, an end or a use", async () => {
      const scope = { ...EVERYTHING, brands: ["uniqlo"] }
      const limits = { quota: 3, per_buyer: 1, budget: 90_000 }
      const ends_at = new Date(Date.now() + 60_000)
      const id = await aVoucher({ ...limits, scope, ends_at, code: "HEMAT", min_spend: 7 })
      await claim([wanted(id, "HEMAT")])
      const copy = await service.duplicateVoucher({ id, actor: OPERATOR })
      const { vouchers } = await service.readVouchers({ id: copy, limit: 1, offset: 0 })
      expect(vouchers).toMatchObject([
        {
          ...limits,
          scope,
          title: "Hemat",
          effect: "fixed",
          value: 10_000,
          min_spend: 7,
          platform_percent: 100,
          status: "paused",
          code: null,
          ends_at: null,
          used: 0,
          spent: 0,
        },
      ])
      await expect(
        service.duplicateVoucher({ id: "vch_none", actor: OPERATOR })
      ).rejects.toMatchObject({ code: "VOUCHER_NOT_FOUND" })
    })

    it("makes ten thousand codes at once, all or none", async () => {
      const id = await aVoucher()
      const codes = Array.from({ length: 10_000 }, (_, n) => `GAJIAN-${n}`)
      await service.insertCodes({ voucher_id: id, codes, quota: 1 })
      expect(await countOf(database, "reluv_voucher_code")).toBe(10_000)
      await expect(
        service.insertCodes({ voucher_id: id, codes: ["NEW-1", "GAJIAN-9999"], quota: 1 })
      ).rejects.toMatchObject({ code: "VOUCHER_CODE_TAKEN" })
      expect(await countOf(database, "reluv_voucher_code")).toBe(10_000)
    })

    it("shows how fast it was used in the last day, and by whom most", async () => {
      const id = await aVoucher()
      const by = async (...buyer_keys: string[]) => {
        const cart_id = `cart_${++made}`
        await service.claimVouchers({
          cart_id,
          customer_id: null,
          buyer_keys,
          vouchers: [wanted(id)],
        })
        return cart_id
      }
      await by("customer:cus_1", "email:sari@example.com")
      await by("customer:cus_2", "email:sari@example.com")
      const older = await by("customer:cus_2", "email:budi@example.com", "phone:+628123456789")
      await returned(await by("customer:cus_3"))
      await age(older, 3)
      await age(await by("customer:cus_9"), 25)
      const pace = await service.readPace({ voucher_id: id })
      expect(pace.by_hour).toHaveLength(24)
      expect([pace.by_hour[23], pace.by_hour[20]]).toEqual([2, 1])
      expect(pace).toMatchObject({
        returned: 1,
        accounts: { count: 2, most: 2 },
        emails: { count: 2, most: 2 },
        phones: { count: 1, most: 1 },
      })
    })

    it("is forgotten by carts in which nothing has changed for long, some at a time", async () => {
      const id = await aVoucher({ code: "HEMAT" })
      for (const cart_id of ["cart_a", "cart_b", "cart_c"]) {
        await service.addToCart({ cart_id, code: "HEMAT" })
      }
      await rowsOf(
        database,
        "update reluv_cart_voucher set updated_at = now() - interval '91 days' where cart_id <> 'cart_c' returning id"
      )
      const forget = () => service.forgetOldCarts({ older_than_days: 90, limit: 1 })
      expect([await forget(), await forget(), await forget()]).toEqual([1, 1, 0])
      const left = await service.listTold({ cart_id: "cart_c" })
      expect(left.map(({ voucher_id }) => voucher_id)).toEqual([id])
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

    it("knows a buyer by the phone that another account of theirs has verified", async () => {
      await rowsOf(
        database,
        `insert into reluv_account (id, verified_phone)
         values ('cus_1', '+628111'), ('cus_2', '+628111'), ('cus_3', '+628333') returning id`
      )
      const id = await aVoucher({ per_buyer: 1, code: "ONCE" })
      const look = async (customer: string) => {
        const seen = { cart_id: `cart_${++made}`, holder_id: null, codes: ["ONCE"] }
        const buyer_keys = [`customer:${customer}`]
        const [found] = await service.listCandidates({ ...seen, buyer_keys })
        return found?.used_by_buyer
      }
      await claim([wanted(id)], { buyer: "customer:cus_1" })
      expect([await look("cus_1"), await look("cus_2"), await look("cus_3")]).toEqual([1, 1, 0])
      await expect(claim([wanted(id)], { buyer: "customer:cus_2" })).rejects.toMatchObject({
        fields: [{ code: "used_by_you" }],
      })
      await claim([wanted(id)], { buyer: "customer:cus_3" })
      const pace = await service.readPace({ voucher_id: id })
      expect(pace.phones).toEqual({ count: 2, most: 1 })
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
