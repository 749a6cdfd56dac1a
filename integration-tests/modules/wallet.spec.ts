import type { CommissionScope } from "../../src/domain/wallet/commission"
import { WALLET_MODULE } from "../../src/modules/wallet"
import type { WalletModuleService } from "../../src/modules/wallet/service"
import { redacted } from "../../src/shared/logging/redacted"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

moduleSuite<WalletModuleService>({
  moduleName: WALLET_MODULE,
  folder: "wallet",
  testSuite: ({ service, database }) => {
    /** A purchase of one part, Rp100.000 and Rp12.000 of courier, paid unless it says otherwise. */
    const aPurchase = async (
      order_id: string,
      { seller_id = "sel_ani", status = "paid", refund_due = 0 } = {}
    ) => {
      await database.execute(
        `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at, paid_by)
         values (?, ?, 112000, 'paid', now(), ?)`,
        [`ppay_${order_id}`, order_id, `trx_${order_id}`]
      )
      await database.execute(
        `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
           discount_total, total, paid_at, refund_due)
         values (?, ?, ?, ?, ?, 100000, 12000, 0, 112000, now(), ?)`,
        [`sord_${order_id}`, `REL-${order_id}`, order_id, seller_id, status, refund_due || null]
      )
      await database.execute(
        `insert into reluv_fact (id, name, subject, subject_id, order_id, data, actor_type, actor_id, reason)
         values (?, 'reluv.seller-order.paid', 'seller_order', ?, ?, '{}', 'vendor', 'midtrans', 'trx')`,
        [`fact_${order_id}`, `sord_${order_id}`, order_id]
      )
      return order_id
    }
    const moveTo = (order_id: string, status: string) =>
      database.execute(`update reluv_seller_order set status = ? where order_id = ?`, [
        status,
        order_id,
      ])
    const entries = () => countOf(database, "reluv_ledger_entry")
    const wrongs = async (...order_ids: string[]) => [
      ...(await service.auditPurchases({ order_ids })),
      ...(await service.auditSums({ limit: 10 })),
      ...(await service.auditTotals({})),
    ]

    it("books a purchase as its money goes on, each step once", async () => {
      const order_id = await aPurchase("order_1")

      expect(await service.bookPurchase({ order_id })).toEqual([
        "payment_taken:ppay_order_1",
        "part_paid:sord_order_1",
      ])
      expect(await service.bookPurchase({ order_id })).toEqual([])
      await moveTo(order_id, "completed")
      expect(await service.bookPurchase({ order_id })).toEqual(["part_ended:sord_order_1"])

      expect(await service.listBalancesOf({ owner: "sel_ani" })).toEqual([
        { account: "seller_available", owner: "sel_ani", balance: 100_000 },
        { account: "seller_held", owner: "sel_ani", balance: 0 },
      ])
      expect(await wrongs(order_id)).toEqual([])
    })

    it("says who did it and why, as the fact of the change does", async () => {
      await service.bookPurchase({ order_id: await aPurchase("order_1") })

      expect(
        await rowsOf(
          database,
          `select event, actor_type, actor_id, reason, fact_id from reluv_ledger_posting order by id`
        )
      ).toEqual([
        // Its fact was forgotten.
        expect.objectContaining({ event: "payment_taken", actor_id: "ledger", fact_id: null }),
        {
          event: "part_paid",
          actor_type: "vendor",
          actor_id: "midtrans",
          reason: "trx",
          fact_id: "fact_order_1",
        },
      ])
    })

    it("books a purchase once, however many do at the same moment", async () => {
      const order_id = await aPurchase("order_1", { status: "completed" })

      const { answers } = await atOnce(20, () => service.bookPurchase({ order_id }))

      expect(answers.flat()).toHaveLength(3)
      expect(await wrongs(order_id)).toEqual([])
    })

    it("books purchases of the same shops side by side", async () => {
      const orders = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          aPurchase(`order_${index}`, { seller_id: `sel_${index % 2}`, status: "completed" })
        )
      )

      const { refusals } = await atOnce(20, (index) =>
        service.bookPurchase({ order_id: `order_${index}` })
      )

      expect(refusals).toEqual([])
      expect(await service.listBalancesOf({ owner: "sel_1" })).toContainEqual({
        account: "seller_available",
        owner: "sel_1",
        balance: 1_000_000,
      })
      expect(await wrongs(...orders)).toEqual([])
    })

    it.each([
      ["a change", `update reluv_ledger_entry set amount = amount + 1`],
      ["a deletion", `delete from reluv_ledger_posting`],
      ["an emptying", `truncate reluv_ledger_entry`],
    ])("refuses %s of what is booked", async (_, statement) => {
      await service.bookPurchase({ order_id: await aPurchase("order_1") })
      const before = await entries()

      await expect(database.execute(statement)).rejects.toThrow(/append-only/)
      expect(await entries()).toBe(before)
    })

    it("refuses entries that do not make 0, whoever writes them", async () => {
      await expect(
        database.execute(
          `insert into reluv_ledger_entry (id, posting_id, account, amount) values ('a', 'p', 'bank', 1), ('b', 'p', 'gateway', -2)`
        )
      ).rejects.toThrow(/do not make 0/)
    })

    it("books nothing at all where somebody would be owed less than nothing", async () => {
      const order_id = await aPurchase("order_1")
      await service.bookPurchase({ order_id })
      // Its money is gone already, which no flow does.
      await database.execute(`update reluv_ledger_account set balance = 0`)
      await moveTo(order_id, "completed")
      const before = await entries()

      await expect(service.bookPurchase({ order_id })).rejects.toThrow(/never_below_zero/)
      expect(await entries()).toBe(before)
    })

    it("refuses to release a part a second time, as another end", async () => {
      const order_id = await aPurchase("order_1", { status: "completed" })
      await service.bookPurchase({ order_id })
      await database.execute(
        `update reluv_seller_order set status = 'refunded', refund_due = 112000`
      )

      expect(await service.bookPurchase({ order_id })).toEqual([])
      expect(await service.auditPurchases({ order_ids: [order_id] })).toEqual([
        expect.objectContaining({ at: "part_ended:sord_order_1" }),
      ])
    })

    it("lists what was booked, the newest first: of a part, of a shop, of a purchase", async () => {
      await service.bookPurchase({ order_id: await aPurchase("order_1", { status: "completed" }) })
      await service.bookPurchase({
        order_id: await aPurchase("order_2", { seller_id: "sel_budi" }),
      })

      const all = await service.listPostings({ limit: 2, offset: 1 })
      expect(all.count).toBe(5)
      expect(all.postings.map(({ event, order_id }) => [event, order_id])).toEqual([
        ["payment_taken", "order_2"],
        ["part_completed", "order_1"],
      ])
      const mine = await service.listPostings({ seller_id: "sel_budi", limit: 20, offset: 0 })
      expect(mine).toMatchObject({
        count: 1,
        postings: [
          {
            event: "part_paid",
            entries: [
              { account: "purchase", owner: "order_2", amount: -112_000 },
              { account: "seller_held", owner: "sel_budi", amount: 100_000 },
              { account: "shipping", owner: "sord_order_2", amount: 12_000 },
            ],
          },
        ],
      })
      expect(await service.sumAccounts({})).toContainEqual({
        account: "gateway",
        balance: -224_000,
      })
    })

    describe("payouts", () => {
      const member = { type: "seller", id: "mem_ani" } as const
      const operator = { type: "user", id: "user_dewi" } as const
      const account = {
        seller_id: "sel_ani",
        bank: "bca",
        sealed: "sealed",
        key_id: "key_1",
        last_digits: "7890",
        holder: "ANI",
        name_at_bank: null,
        hold_hours: 24,
        actor: member,
      }
      let made = 0
      const setAccount = () => service.setBankAccount({ ...account, id: `bacc_${++made}` })
      const ask = (amount: number, terms: { fee?: number; minimum?: number } = {}) =>
        service.requestPayout({
          seller_id: "sel_ani",
          amount,
          fee: 0,
          minimum: 0,
          actor: member,
          ...terms,
        })
      const move = (
        id: string,
        to: "approved" | "sent" | "paid" | "failed" | "returned" | "cancelled" | "rejected",
        seller_id?: string
      ) =>
        service.movePayout({
          id,
          to,
          // What was paid is said to have come back by somebody else.
          actor: to === "returned" ? { type: "user", id: "user_another" } : operator,
          reason: null,
          ...(seller_id ? { seller_id } : {}),
        })
      const balances = async () =>
        Object.fromEntries(
          (await service.listBalancesOf({ owner: "sel_ani" })).map(({ account: name, balance }) => [
            name,
            balance,
          ])
        )
      /** Rp100.000 are available. */
      const earn = async () => {
        await service.bookPurchase({
          order_id: await aPurchase("order_1", { status: "completed" }),
        })
        await setAccount()
      }
      const right = async () => {
        expect(await service.auditPayouts({ after: "", limit: 500 })).toEqual({
          next: null,
          wrongs: [],
        })
        expect(await service.auditSums({ limit: 10 })).toEqual([])
        expect(await service.auditTotals({})).toEqual([])
      }

      it("accepts one of a hundred requests for the whole balance that come at once", async () => {
        await earn()

        const { answers, refusals } = await atOnce(100, () => ask(100_000))

        expect(answers).toHaveLength(1)
        expect(new Set(refusals)).toEqual(new Set(["PAYOUT_TOO_MUCH"]))
        expect(await balances()).toMatchObject({ seller_available: 0, payout: 100_000 })
        await right()
      })

      it("accepts as many as the balance covers, beside money that comes in", async () => {
        await earn()
        await aPurchase("order_2", { status: "completed" })

        const [{ answers }] = await Promise.all([
          atOnce(30, () => ask(30_000)),
          service.bookPurchase({ order_id: "order_2" }),
        ])

        expect(answers.length).toBeGreaterThanOrEqual(3)
        expect(answers.length).toBeLessThanOrEqual(6)
        const { seller_available, payout } = await balances()
        expect(Number(seller_available) + Number(payout)).toBe(200_000)
        expect(payout).toBe(answers.length * 30_000)
        await right()
      })

      it("pays out less the fee, once, whoever says so twice", async () => {
        await earn()
        const id = await ask(60_000, { fee: 2_500 })
        for (const to of ["approved", "sent"] as const) await move(id, to)

        const { answers } = await atOnce(10, () => move(id, "paid"))

        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await balances()).toMatchObject({ seller_available: 40_000, payout: 0 })
        expect(await service.sumAccounts({})).toEqual(
          expect.arrayContaining([
            { account: "bank", balance: 57_500 },
            { account: "payout_fees", balance: 2_500 },
          ])
        )
        await right()
      })

      it.each([
        ["is taken back", ["cancelled"]],
        ["is refused", ["rejected"]],
        ["is refused after all", ["approved", "rejected"]],
        ["failed", ["approved", "sent", "failed", "returned"]],
        [
          "failed at first and came back later",
          ["approved", "sent", "failed", "sent", "paid", "returned"],
        ],
      ] as const)("makes the money available again that %s", async (_, steps) => {
        await earn()
        const id = await ask(100_000, { fee: 2_500 })
        for (const to of steps) await move(id, to)

        expect(await balances()).toMatchObject({ seller_available: 100_000, payout: 0 })
        await right()
      })

      it("refuses a step that its table does not have, and another shop's payout", async () => {
        await earn()
        const id = await ask(100_000)

        await expect(move(id, "paid")).rejects.toMatchObject({ code: "PAYOUT_STATUS_NOT_ALLOWED" })
        await expect(move(id, "cancelled", "sel_budi")).rejects.toMatchObject({
          code: "PAYOUT_NOT_FOUND",
        })
        await expect(service.readPayout({ id, seller_id: "sel_budi" })).rejects.toMatchObject({
          code: "PAYOUT_NOT_FOUND",
        })
        expect(
          (await service.findPayouts({ seller_id: "sel_ani", limit: 20, offset: 0 })).payouts
        ).toEqual([
          expect.objectContaining({ id, status: "requested", bank: "bca", last_digits: "7890" }),
        ])
      })

      it("pays nothing without an account, to one that was just changed, or below the least", async () => {
        await expect(ask(50_000)).rejects.toMatchObject({ code: "BANK_ACCOUNT_MISSING" })
        await earn()
        await expect(ask(9_999, { minimum: 10_000 })).rejects.toMatchObject({
          code: "PAYOUT_TOO_LITTLE",
        })
        await expect(ask(2_500, { fee: 2_500 })).rejects.toMatchObject({
          code: "PAYOUT_TOO_LITTLE",
        })

        await setAccount()
        await expect(ask(50_000)).rejects.toMatchObject({ code: "BANK_ACCOUNT_HELD_BACK" })
        await database.execute(`update reluv_bank_account set usable_from = now()`)
        expect(await ask(50_000)).toMatch(/^pout_/)
      })

      it("keeps one account of a shop, however many are sent at once", async () => {
        const { refusals } = await atOnce(10, setAccount)

        expect(refusals).toEqual([])
        expect(await countOf(database, "reluv_bank_account where replaced_at is null")).toBe(1)
      })

      it("names a payout that the ledger does not have", async () => {
        await earn()
        const id = await ask(100_000)
        await database.execute(`update reluv_payout set status = 'rejected' where id = ?`, [id])

        expect((await service.auditPayouts({ after: "", limit: 1 })).wrongs).toEqual([
          { at: `payout_rejected:${id}`, says: expect.stringContaining("it is missing") },
        ])
      })
    })

    describe("commissions", () => {
      const operator = { type: "user", id: "user_dewi" } as const
      const terms = { basis_points: 800, fixed: 0, minimum: 0, cap: null }
      const set = (
        seller_id: string | null,
        category_id: string | null,
        basis_points = 800,
        scope: Partial<CommissionScope> = {},
        replaces = true
      ) =>
        service.setCommissionRule({
          replaces,
          rule: {
            ...terms,
            basis_points,
            seller_id,
            category_id,
            level: null,
            campaign_id: null,
            ...scope,
            of_shipping: false,
            of_vouchers: false,
          },
          actor: operator,
        })

      it("has one rule for each shop and category, also for all of them", async () => {
        const { id } = await set(null, null)
        expect(await set(null, null, 500)).toMatchObject({ id, basis_points: 500, seller_id: null })
        await set("sel_ani", null)
        await set("sel_ani", "pcat_1")

        expect(await service.listCommissions({ limit: 20, offset: 0 })).toMatchObject({ count: 3 })
        expect(await service.findCommissionRules({ seller_ids: ["sel_budi"] })).toHaveLength(1)
        expect(await service.findCommissionRules({ seller_ids: ["sel_ani"] })).toHaveLength(3)
      })

      it("has one for each level and each sale, which everybody's parts may be about", async () => {
        const gold = await set(null, null, 500, { level: "gold" })
        expect(gold).toMatchObject({ level: "gold", seller_id: null })
        expect((await set(null, null, 400, { level: "gold" })).id).toBe(gold.id)
        await set(null, null, 200, { campaign_id: "camp_1" })
        await set(null, "pcat_1", 100, { campaign_id: "camp_1" })

        expect(await service.findCommissionRules({ seller_ids: ["sel_budi"] })).toHaveLength(3)
        await expect(set("sel_ani", null, 100, { level: "gold" })).rejects.toThrow(
          "reluv_commission_rule_scope"
        )
      })

      it("is not set in the place of another unless that is meant: of ten at once one is", async () => {
        const { answers, refusals } = await atOnce(10, (n) =>
          set("sel_ani", null, n * 100, {}, false)
        )

        expect(answers).toHaveLength(1)
        expect(refusals).toEqual(Array(9).fill("COMMISSION_THERE"))
        const { rules } = await service.listCommissions({ limit: 20, offset: 0 })
        expect(rules).toEqual(answers)
        await expect(set("sel_ani", null, 100, {}, false)).rejects.toThrow(
          `${(answers[0]?.basis_points ?? 0) / 100}%`
        )
        expect(await countOf(database, "reluv_fact where name = 'reluv.commission.set'")).toBe(1)
      })

      it("tells who changed what, and forgets a rule once", async () => {
        const { id } = await set("sel_ani", null)
        await service.removeCommissionRule({ id, actor: operator })

        await expect(service.removeCommissionRule({ id, actor: operator })).rejects.toMatchObject({
          code: "COMMISSION_NOT_FOUND",
        })
        expect(
          await rowsOf(
            database,
            `select name, actor_id, data from reluv_fact where subject_id = ? order by id`,
            [id]
          )
        ).toMatchObject([
          {
            name: "reluv.commission.set",
            actor_id: "user_dewi",
            data: { scope: ["seller:sel_ani"] },
          },
          {
            name: "reluv.commission.removed",
            actor_id: "user_dewi",
            data: { scope: ["seller:sel_ani"], basis_points: "800" },
          },
        ])
      })
    })

    describe("the audit", () => {
      it("names the posting that is missing", async () => {
        const order_id = await aPurchase("order_1")
        await service.bookPurchase({ order_id })
        await moveTo(order_id, "completed")

        expect(await wrongs(order_id)).toEqual([
          {
            at: "part_ended:sord_order_1",
            says: expect.stringContaining("it is missing: courier Rp12.000, seller_available"),
          },
        ])
      })

      it("names what nothing that happened says", async () => {
        const order_id = await aPurchase("order_1")
        await service.bookPurchase({ order_id })
        await database.execute(`update reluv_purchase_payment set paid_by = null`)

        expect(await wrongs(order_id)).toEqual([
          { at: "payment_taken:ppay_order_1", says: expect.stringContaining("nothing") },
          { at: "gateway", says: "the ledger has Rp112.000 there, the tables Rp0" },
        ])
      })

      it("names a balance that is not the sum of its entries", async () => {
        const order_id = await aPurchase("order_1")
        await service.bookPurchase({ order_id })
        await database.execute(
          `update reluv_ledger_account set balance = 1234567890123 where account = 'seller_held'`
        )

        const [wrong] = await wrongs(order_id)
        expect(wrong).toEqual({
          at: "seller_held of sel_ani",
          says: "its balance is Rp1.234.567.890.123, its entries make Rp100.000",
        })
        // Long sums too are read in logs, which leave out what may be an account's number.
        expect(redacted(wrong?.says ?? "")).toBe(wrong?.says)
      })

      it("goes through all orders that have books, page by page", async () => {
        for (const id of ["order_3", "order_1", "order_2"]) await aPurchase(id)

        const first = await service.listPurchases({ after: "", limit: 2 })
        expect(first).toEqual([{ order_id: "order_1" }, { order_id: "order_2" }])
        expect(await service.listPurchases({ after: "order_2", limit: 2 })).toEqual([
          { order_id: "order_3" },
        ])
      })
    })
  },
})
