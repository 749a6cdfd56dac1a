import { WALLET_MODULE } from "../../src/modules/wallet"
import { Migration20261130173500 } from "../../src/modules/wallet/migrations/Migration20261130173500"
import type { WalletModuleService } from "../../src/modules/wallet/service"
import type { Actor } from "../../src/shared/sql"
import { atOnce, countOf, moduleSuite, rowsOf } from "./support"

const member = { type: "seller", id: "mem_ani" } as const
const operator = { type: "user", id: "user_dewi" } as const
const iris = { type: "vendor", id: "iris" } as const

moduleSuite<WalletModuleService>({
  moduleName: WALLET_MODULE,
  folder: "wallet",
  testSuite: ({ service, database }) => {
    /** Rp100.000 that a shop has earned and can be paid, with an account to be paid to. */
    const aRichShop = async (seller_id = "sel_ani") => {
      const order_id = `order_${seller_id}`
      await database.execute(
        `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at, paid_by)
         values (?, ?, 100000, 'paid', now(), 'trx')`,
        [`ppay_${seller_id}`, order_id]
      )
      await database.execute(
        `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
           discount_total, total, paid_at)
         values (?, ?, ?, ?, 'completed', 100000, 0, 0, 100000, now())`,
        [`sord_${seller_id}`, `REL-${seller_id}`, order_id, seller_id]
      )
      await service.bookPurchase({ order_id })
      await service.setBankAccount({
        id: `bacc_${seller_id}`,
        seller_id,
        bank: "bca",
        sealed: "sealed",
        key_id: "key_1",
        last_digits: "7890",
        holder: "ANI",
        name_at_bank: null,
        hold_hours: 24,
        actor: member,
      })
    }
    const terms = { fee: 2_500, minimum: 10_000, actor: member }
    const ask = (amount: number, idempotency_key?: string) =>
      service.requestPayout({
        seller_id: "sel_ani",
        amount,
        ...terms,
        ...(idempotency_key ? { idempotency_key } : {}),
      })
    const move = (id: string, to: "approved" | "sent" | "paid" | "failed" | "returned") =>
      service.movePayout({ id, to, actor: operator, reason: null })
    const anApproved = async (amount = 40_000) => {
      const id = await ask(amount)
      await move(id, "approved")
      return id
    }
    let made = 0
    const batch = async (ids: string[], way: "bank_file" | "iris" = "bank_file") => {
      made += 1
      const id = `pbat_${made}`
      const payouts = ids.map((payout, index) => ({ id: payout, reference: `R${made}X${index}` }))
      const file = { format: "generic", name: "f.csv", sealed: "sealed", key_id: "key_1" }
      const isFile = way === "bank_file"
      await service.makeBatch({ id, way, file: isFile ? file : null, payouts, actor: operator })
      return { id, references: payouts.map(({ reference }) => reference) }
    }
    const statusOf = async (id: string) => (await service.readPayout({ id })).status
    const available = async () =>
      (await service.listBalancesOf({ owner: "sel_ani" })).find(
        ({ account }) => account === "seller_available"
      )?.balance
    const right = async () => {
      const { wrongs } = await service.auditPayouts({ after: "", limit: 500 })
      expect([
        ...wrongs,
        ...(await service.auditSums({ limit: 10 })),
        ...(await service.auditTotals({})),
      ]).toEqual([])
    }

    describe("a request with a key", () => {
      it("is one payout, however often it arrives at once", async () => {
        await aRichShop()

        const { answers, refusals } = await atOnce(30, () => ask(20_000, "key"))

        expect(refusals).toEqual([])
        expect(new Set(answers).size).toBe(1)
        expect(await available()).toBe(80_000)
        await right()
      })

      it("is refused for another amount, and another shop's key is another one", async () => {
        await aRichShop()
        await aRichShop("sel_budi")
        const id = await ask(20_000, "key")

        await expect(ask(30_000, "key")).rejects.toMatchObject({ code: "IDEMPOTENCY_KEY_USED" })
        const other = await service.requestPayout({
          seller_id: "sel_budi",
          amount: 30_000,
          idempotency_key: "key",
          ...terms,
        })
        expect(other).not.toBe(id)
      })

      it("can be sent again after it was refused", async () => {
        await aRichShop()
        await expect(ask(5_000, "key")).rejects.toMatchObject({ code: "PAYOUT_TOO_LITTLE" })
        await expect(ask(100_001, "key")).rejects.toMatchObject({ code: "PAYOUT_TOO_MUCH" })
        expect(await ask(100_000, "key")).toMatch(/^pout_/)
      })
    })

    describe("a schedule", () => {
      const day = "2026-11-27"
      const due = () => service.listScheduledSellers({ day, least: 10_000, after: "", limit: 10 })
      const askFor = (on = day, most = 2_000_000_000) =>
        service.requestScheduledPayout({ seller_id: "sel_ani", day: on, most, ...terms })

      it("asks for all that a shop has, once for a day, however many ask at once", async () => {
        await aRichShop()
        expect(await due()).toEqual([{ seller_id: "sel_ani" }])

        const { answers, refusals } = await atOnce(20, () => askFor())

        expect(refusals).toEqual([])
        expect(answers.filter(Boolean)).toHaveLength(1)
        expect(await available()).toBe(0)
        expect(await due()).toEqual([])
        await right()
      })

      it("asks on another day for what has come meanwhile, and for nothing where that is too little", async () => {
        await aRichShop()
        expect(await askFor(day, 95_000)).toMatch(/^pout_/)
        expect(await askFor("2026-12-04")).toBeNull()
        expect(await available()).toBe(5_000)
      })

      it("finds nobody without an account that can be paid to", async () => {
        await aRichShop()
        await database.execute(`update reluv_bank_account set usable_from = now() + interval '1 h'`)
        expect(await due()).toEqual([])
        await database.execute(`update reluv_bank_account set replaced_at = now()`)
        expect(await due()).toEqual([])
      })
    })

    describe("a batch", () => {
      it("sends its payouts, each once, however many batches are made at once", async () => {
        await aRichShop()
        const ids = [await anApproved(), await anApproved()]

        const { answers, refusals } = await atOnce(10, () => batch(ids))

        expect(answers).toHaveLength(1)
        expect(new Set(refusals)).toEqual(new Set(["PAYOUTS_CHANGED"]))
        expect(await countOf(database, "reluv_payout_attempt")).toBe(2)
        expect(await countOf(database, "reluv_payout_batch")).toBe(1)
        expect(await statusOf(ids[0] ?? "")).toBe("sent")
        const { batches } = await service.findBatches({ limit: 10, offset: 0 })
        expect(batches).toEqual([expect.objectContaining({ count: 2, open: 2, total: 75_000 })])
      })

      it("is not made with one that nobody agreed to, and leaves the others alone", async () => {
        await aRichShop()
        const [approved, requested] = [await anApproved(), await ask(20_000)]

        await expect(batch([approved, requested])).rejects.toMatchObject({
          code: "PAYOUTS_CHANGED",
        })
        expect(await statusOf(approved)).toBe("approved")
        expect(await service.listSendablePayouts({ ids: null, limit: 10 })).toEqual([
          expect.objectContaining({ id: approved, bank: "bca" }),
        ])
      })

      it("takes the bank's word row by row, once, and only about its own rows", async () => {
        await aRichShop()
        const ids = [await anApproved(), await anApproved()]
        const { id: batch_id, references } = await batch(ids)
        const [first = "", second = ""] = references
        const say = (reference: string, to: "paid" | "failed", of = batch_id) =>
          service.takeResult({ batch_id: of, reference, to, reason: "closed", actor: operator })

        const { answers } = await atOnce(10, () => say(first, "paid"))
        expect(answers.filter((outcome) => outcome === "paid")).toHaveLength(1)
        expect(answers.filter((outcome) => outcome === "unchanged")).toHaveLength(9)
        expect(await say(second, "failed")).toBe("failed")
        expect(await say(second, "failed")).toBe("unchanged")
        expect(await say(first, "failed")).toBe("contradicted")
        expect(await say(second, "paid")).toBe("contradicted")
        expect(await say(first, "paid", "pbat_of_another")).toBe("unknown")
        expect(await statusOf(ids[0] ?? "")).toBe("paid")
        expect(await statusOf(ids[1] ?? "")).toBe("failed")
        await right()
      })

      it("is told of its earlier try without changing the later one", async () => {
        await aRichShop()
        const id = await anApproved()
        const before = await batch([id])
        const say = (of: typeof before, to: "paid" | "failed") =>
          service.takeResult({
            batch_id: of.id,
            reference: of.references[0] ?? "",
            to,
            reason: null,
            actor: operator,
          })
        await say(before, "failed")
        const again = await batch([id])

        expect(await say(before, "failed")).toBe("unchanged")
        expect(await say(before, "paid")).toBe("contradicted")
        expect(await statusOf(id)).toBe("sent")
        expect(await say(again, "paid")).toBe("paid")
        await right()
      })

      it("has a file that the same key takes over once, and writes down who takes it", async () => {
        await aRichShop()
        const { id } = await batch([await anApproved()])
        expect(await service.takeBatchFile({ id, actor: operator })).toMatchObject({
          sealed: "sealed",
        })
        expect(
          await rowsOf(
            database,
            `select name, actor_id from reluv_fact where subject_id = ? order by id`,
            [id]
          )
        ).toEqual([
          { name: "reluv.payout-batch.made", actor_id: "user_dewi" },
          { name: "reluv.payout-batch.file-taken", actor_id: "user_dewi" },
        ])
        await expect(
          service.takeBatchFile({ id: "pbat_none", actor: operator })
        ).rejects.toMatchObject({ code: "PAYOUT_BATCH_NOT_FOUND" })
      })
    })

    describe("how a payout went", () => {
      const another = { type: "user", id: "user_another" } as const
      const key = { type: "api-key", id: "apk_1" } as const
      const say = (id: string, to: "paid" | "failed" | "returned", actor: Actor) =>
        service.movePayout({ id, to, actor, reason: "the account is closed" })
      const aSent = async () => {
        const id = await anApproved()
        await move(id, "sent")
        return id
      }
      const upgradedAfter = async (statement: string) => {
        await database.execute(`update reluv_payout set paid_by = null, failed_by = null`)
        await database.execute(statement)
        const migration = new Migration20261130173500(...([] as unknown as [never, never]))
        await migration.up()
        for (const query of migration.getQueries()) await database.execute(String(query))
      }

      it.each(["paid", "failed"] as const)(
        "is said by one person where it is %s, and that it came back by another one",
        async (went) => {
          await aRichShop()
          const id = await aSent()
          await say(id, went, operator)

          await expect(say(id, "returned", operator)).rejects.toMatchObject({
            code: "PAYOUT_NEEDS_ANOTHER",
          })
          await expect(say(id, "returned", key)).rejects.toMatchObject({
            code: "PAYOUT_NEEDS_PERSON",
          })
          expect(await available()).toBe(60_000)
          expect(await say(id, "returned", another)).toBe(true)
          expect(await available()).toBe(100_000)
          await right()
        }
      )

      it.each(["paid", "failed"] as const)("is not %s by the word of a key", async (went) => {
        await aRichShop()
        const id = await aSent()

        await expect(say(id, went, key)).rejects.toMatchObject({ code: "PAYOUT_NEEDS_PERSON" })
        expect(await statusOf(id)).toBe("sent")
      })

      it("is not told by a key that brings a bank's results either", async () => {
        await aRichShop()
        const { id: batch_id, references } = await batch([await anApproved()])
        const result = { batch_id, reference: references[0] ?? "", reason: null, actor: key }

        await expect(service.takeResult({ ...result, to: "paid" })).rejects.toMatchObject({
          code: "PAYOUT_NEEDS_PERSON",
        })
      })

      it("counts by the last try: who said that the first one failed may say that the second came back", async () => {
        await aRichShop()
        const id = await aSent()
        await say(id, "failed", operator)
        await move(id, "sent")
        await say(id, "paid", another)

        await expect(say(id, "returned", another)).rejects.toMatchObject({
          code: "PAYOUT_NEEDS_ANOTHER",
        })
        expect(await say(id, "returned", operator)).toBe(true)
        await right()
      })

      it("is one person's to say in a team of one", async () => {
        await aRichShop()
        const id = await aSent()
        await say(id, "failed", operator)

        const back = { id, to: "returned", actor: operator, reason: null } as const
        expect(await service.movePayout({ ...back, four_eyes: false })).toBe(true)
      })

      it.each(["paid", "failed"] as const)(
        "is known of what was %s before it was asked who said so, as its history tells it",
        async (went) => {
          await aRichShop()
          const id = await aSent()
          await say(id, went, operator)

          await upgradedAfter("select 1")

          await expect(say(id, "returned", operator)).rejects.toMatchObject({
            code: "PAYOUT_NEEDS_ANOTHER",
          })
          expect(await say(id, "returned", another)).toBe(true)
        }
      )

      it.each([
        ["a key said so", `update reluv_fact set actor_type = 'api-key', actor_id = 'apk_1'`],
        ["its history is forgotten", `delete from reluv_fact`],
      ])("is nobody's known word where %s, so that nobody is another person", async (_, past) => {
        await aRichShop()
        const [paid, failed] = [await aSent(), await aSent()]
        await say(paid, "paid", operator)
        await say(failed, "failed", operator)

        await upgradedAfter(past)

        for (const id of [paid, failed])
          await expect(say(id, "returned", another)).rejects.toMatchObject({
            code: "PAYOUT_TELLER_UNKNOWN",
          })
        // The way out for one that failed.
        await move(failed, "sent")
        await say(failed, "failed", operator)
        expect(await say(failed, "returned", another)).toBe(true)
        await right()
      })
    })

    describe("a payout at Midtrans", () => {
      const sent = async () => {
        const id = await anApproved()
        await batch([id], "iris")
        const [attempt] = await service.claimAttempts({ limit: 10 })
        if (!attempt) throw new Error("nothing is due")
        return { id, attempt: attempt.id }
      }
      const hear = (status: string, vendor_reference = "ref_1") =>
        service.takeVendorNews({ vendor_reference, status, reason: null, actor: iris })

      it("is taken up by one worker, and again when that one dies", async () => {
        await aRichShop()
        await batch([await anApproved()], "iris")

        const { answers } = await atOnce(10, () => service.claimAttempts({ limit: 10 }))
        expect(answers.flat()).toHaveLength(1)
        await database.execute(`update reluv_payout_attempt set retry_at = now()`)
        expect(await service.claimAttempts({ limit: 10 })).toHaveLength(1)
      })

      it("hears each word once, in whichever order they come", async () => {
        await aRichShop()
        const { id, attempt } = await sent()
        await service.nameAttempt({ id: attempt, vendor_reference: "ref_1" })

        expect(await hear("processed")).toBe("noted")
        const { answers } = await atOnce(10, () => hear("completed"))
        expect(answers.filter((outcome) => outcome === "paid")).toHaveLength(1)
        for (const late of ["approved", "processed", "completed"])
          expect(await hear(late)).toBe("old")
        expect(await hear("completed", "of_another")).toBe("not_ours")
        expect(await hear("a new word")).toBe("contradicted")
        expect(await statusOf(id)).toBe("paid")
        await right()
      })

      it("gives the money back that the bank returned after it was paid", async () => {
        await aRichShop()
        const { id, attempt } = await sent()
        await service.nameAttempt({ id: attempt, vendor_reference: "ref_1" })
        await hear("completed")

        expect(await hear("failed")).toBe("returned")
        expect(await hear("completed")).toBe("old")
        expect(await statusOf(id)).toBe("returned")
        expect(await available()).toBe(100_000)
        await right()
      })

      it("is Midtrans' to tell of also when the bank is said to have given back what it paid", async () => {
        await aRichShop()
        const { id, attempt } = await sent()
        await service.nameAttempt({ id: attempt, vendor_reference: "ref_1" })
        await hear("completed")

        await expect(move(id, "returned")).rejects.toMatchObject({ code: "PAYOUT_WITH_VENDOR" })
        expect(await available()).toBe(60_000)
        await right()
      })

      it("is Midtrans' to tell of where it has paid what a bank had not, and nobody else's, however often", async () => {
        await aRichShop()
        for (let round = 1; round <= 4; round++) {
          const id = await anApproved(20_000)
          await batch([id], "bank_file")
          await move(id, "failed")
          await batch([id], "iris")
          const [attempt] = await service.claimAttempts({ limit: 10 })
          const vendor_reference = `ref_${round}`
          await service.nameAttempt({ id: attempt?.id ?? "", vendor_reference })
          await hear("completed", vendor_reference)

          await expect(move(id, "returned")).rejects.toMatchObject({ code: "PAYOUT_WITH_VENDOR" })
        }
        await right()
      })

      it("is people's to tell of where Midtrans had not paid it and a person did", async () => {
        await aRichShop()
        const { id, attempt } = await sent()
        await service.nameAttempt({ id: attempt, vendor_reference: "ref_1" })
        await hear("failed")
        await move(id, "sent")
        await move(id, "paid")

        const another = { type: "user", id: "user_another" } as const
        const back = { id, to: "returned", actor: another, reason: "closed" } as const
        expect(await service.movePayout(back)).toBe(true)
        expect(await available()).toBe(100_000)
        await right()
      })

      it("is no operator's to decide while Midtrans may still pay it", async () => {
        await aRichShop()
        const { id, attempt } = await sent()
        await expect(move(id, "failed")).rejects.toMatchObject({ code: "PAYOUT_WITH_VENDOR" })
        const tomorrow = new Date(Date.now() + 86_400_000)
        await service.beginCalling({ id: attempt, key_until: tomorrow })
        await expect(move(id, "failed")).rejects.toMatchObject({ code: "PAYOUT_WITH_VENDOR" })
        await expect(move(id, "paid")).rejects.toMatchObject({ code: "PAYOUT_WITH_VENDOR" })

        // Its answer was lost, and nobody can ask again.
        await database.execute(`update reluv_payout_attempt set key_until = now()`)
        expect(await move(id, "failed")).toBe(true)
        expect(await service.claimAttempts({ limit: 10 })).toEqual([])
        await right()
      })

      it("that was sent again is not decided by the try before it", async () => {
        await aRichShop()
        const { id, attempt } = await sent()
        await service.nameAttempt({ id: attempt, vendor_reference: "ref_1" })
        await hear("failed")
        await batch([id], "iris")

        expect(await hear("completed")).toBe("old")
        expect(await statusOf(id)).toBe("sent")
      })
    })
  },
})
