import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import * as fc from "fast-check"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import { WALLET_MODULE } from "../../src/modules/wallet"
import type { WalletModuleService } from "../../src/modules/wallet/service"
import { VendorError } from "../../src/shared/json-http"
import { saveBankAccount } from "../../src/workflows/wallet/bank-account"
import { payByIris } from "../../src/workflows/wallet/pay-by-iris"
import { processPayoutNews } from "../../src/workflows/wallet/process-payout-news"
import { resealAccountNumbers } from "../../src/workflows/wallet/reseal"
import { sendPayouts, takeBankFile } from "../../src/workflows/wallet/send-payouts"
import { moduleSuite, rowsOf } from "./support"

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 60)
const SEED =
  process.env.FAST_CHECK_SEED === "random"
    ? Date.now() % 2 ** 31
    : Number(process.env.FAST_CHECK_SEED || 20_261_129)

const operator = { type: "user", id: "user_dewi" } as const
const colleague = { type: "user", id: "user_agus" } as const
const member = { type: "seller", id: "mem_ani" } as const

/** What a call to the vendor may come to, beside its answer. */
const TROUBLES = [
  "none",
  "lost_before",
  "lost_after",
  "busy",
  "killed_before",
  "killed_after",
] as const
type Trouble = (typeof TROUBLES)[number]

/** The process dies: nothing of it goes on. */
class Killed extends Error {}

/** Midtrans Payouts, which remembers, and pays what is approved; its answers and news may not arrive. */
class PretendIris {
  readonly made = new Map<
    string,
    { reference: string; status: string; paid: number; back: number }
  >()
  readonly news: { reference: string; status: string }[] = []
  trouble: Trouble[] = []
  private readonly keys = new Map<string, string>()

  async create({ key, amount }: { key: string; amount: number }) {
    return this.call(() => {
      const known = this.keys.get(key)
      if (known) return known
      const reference = `ref_${this.made.size + 1}`
      this.keys.set(key, reference)
      this.made.set(reference, { reference, status: "queued", paid: amount, back: 0 })
      return reference
    })
  }

  async approve(reference: string) {
    return this.call(() => {
      const payout = this.made.get(reference)
      if (payout?.status === "queued") this.say(reference, "approved")
      return true
    })
  }

  async details(reference: string) {
    return this.call(() => ({ status: this.made.get(reference)?.status ?? "", reason: null }))
  }

  /** Midnight in UTC: what was asked for before can be asked for again, and is another one. */
  forgetKeys() {
    this.keys.clear()
  }

  say(reference: string, status: string) {
    const payout = this.made.get(reference)
    if (!payout) return
    payout.status = status
    this.news.push({ reference, status })
  }

  /** What really left for the shop's account and did not come back. */
  get moneyOut(): number {
    const paid = [...this.made.values()].filter(({ status }) => status === "completed")
    return paid.reduce((all, { paid: amount }) => all + amount, 0)
  }

  private async call<T>(work: () => T): Promise<T> {
    const trouble = this.trouble.shift() ?? "none"
    if (trouble === "killed_before") throw new Killed()
    if (trouble === "lost_before" || trouble === "busy") throw silence()
    const answer = work()
    if (trouble === "killed_after") throw new Killed()
    if (trouble === "lost_after") throw silence()
    return answer
  }
}

function silence(): VendorError {
  return new VendorError({
    vendor: "iris",
    code: "VENDOR_TIMEOUT",
    message: "iris did not answer",
    retryable: false,
  })
}

/** One thing that happens in a history. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant("ask" as const),
    amount: fc.integer({ min: 10_000, max: 60_000 }),
  }),
  fc.record({ kind: fc.constant("approve" as const) }),
  fc.record({ kind: fc.constant("send" as const) }),
  fc.record({
    kind: fc.constant("work" as const),
    troubles: fc.array(fc.constantFrom(...TROUBLES), { maxLength: 3 }),
    isOld: fc.boolean(),
    /** At which writing to our books the process dies, if it does. */
    dies: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  }),
  fc.record({
    kind: fc.constant("bank" as const),
    status: fc.constantFrom("processed", "completed", "failed"),
  }),
  fc.record({
    kind: fc.constant("news" as const),
    which: fc.nat(),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant("decide" as const),
    to: fc.constantFrom("failed", "returned"),
  }),
  fc.record({ kind: fc.constant("tomorrow" as const) })
)
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never

moduleSuite<WalletModuleService>({
  moduleName: WALLET_MODULE,
  folder: "wallet",
  testSuite: ({ service, database }) => {
    /** Writings of the running process that it still lives to see; null while nobody kills it. */
    let lives: number | null = null
    const writes = new Set([
      "beginCalling",
      "nameAttempt",
      "takeVendorNews",
      "failAttempt",
      "restAttempt",
    ])
    const mortal = new Proxy(service, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as unknown
        if (typeof method !== "function" || !writes.has(String(name))) return method
        return async (...given: unknown[]) => {
          if (lives !== null && --lives <= 0) throw new Killed()
          return (method as (...all: unknown[]) => unknown).apply(target, given)
        }
      },
    })
    const projectWith = (iris: PretendIris, payouts: object = {}): MedusaContainer => {
      const services: Record<string, object> = {
        [ContainerRegistrationKeys.CONFIG_MODULE]: {
          projectConfig: { http: { jwtSecret: "a secret" } },
        },
        [ContainerRegistrationKeys.LOGGER]: { warn: () => undefined },
        [OPERATOR_TASK_MODULE]: { openTask: async () => "task_1", closeTask: async () => false },
        [RELUV_MODULE]: {
          options: reluvOptions.parse({ payouts }),
          iris,
          has: () => true,
        },
        [WALLET_MODULE]: mortal,
      }
      return { resolve: (key: string) => services[key] } as unknown as MedusaContainer
    }

    const earn = async (iris: PretendIris) => {
      for (const table of [
        "payout",
        "payout_batch",
        "payout_attempt",
        "bank_account",
        "purchase_payment",
        "seller_order",
        "fact",
      ])
        await database.execute(`delete from reluv_${table}`)
      await database.execute(
        `begin; set local session_replication_role = replica; delete from reluv_ledger_entry;
         delete from reluv_ledger_posting; delete from reluv_ledger_account; commit`
      )
      await database.execute(
        `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at, paid_by)
         values ('ppay_1', 'order_1', 150000, 'paid', now(), 'trx')`
      )
      await database.execute(
        `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
           discount_total, total, paid_at)
         values ('sord_1', 'REL-1', 'order_1', 'sel_ani', 'completed', 150000, 0, 0, 150000, now())`
      )
      await service.bookPurchase({ order_id: "order_1" })
      const asked = Object.assign(Object.create(iris) as PretendIris, {
        ownerOf: async () => "ANI",
      })
      await saveBankAccount(projectWith(asked), {
        seller_id: "sel_ani",
        bank: "bca",
        number: "1234567890",
        holder: "ANI",
        actor: member,
      })
    }

    const quietly = (work: Promise<unknown>) => work.catch(() => undefined)
    const idOf = async (status: string) =>
      (
        await rowsOf<{ id: string }>(
          database,
          `select id from reluv_payout where status = ? order by id limit 1`,
          [status]
        )
      )[0]?.id
    const move = (id: string | undefined, to: "approved" | "paid" | "failed" | "returned") =>
      id ? quietly(service.movePayout({ id, to, actor: tellerOf(to), reason: null })) : undefined
    // What failed by one's word is given back by another's.
    const tellerOf = (to: string) => (to === "returned" ? colleague : operator)
    const work = async (project: MedusaContainer) => {
      await database.execute(`update reluv_payout_attempt set retry_at = null`)
      await quietly(payByIris(project, { most: 5 }))
    }
    const hear = async (project: MedusaContainer, news: { reference: string; status: string }) => {
      const body = JSON.stringify({ reference_no: news.reference, status: news.status })
      await quietly(processPayoutNews(project, { body, subject: news.reference }))
    }

    const happen = async (iris: PretendIris, project: MedusaContainer, one: Happening) => {
      if (one.kind === "ask") {
        const { amount } = one
        const request = { seller_id: "sel_ani", amount, fee: 500, minimum: 10_000, actor: member }
        await quietly(service.requestPayout(request))
      } else if (one.kind === "approve") await move(await idOf("requested"), "approved")
      else if (one.kind === "send") {
        const failed = await idOf("failed")
        const payout_ids = failed ? [failed] : undefined
        await quietly(sendPayouts(project, { way: "iris", payout_ids, actor: operator }))
      } else if (one.kind === "work") {
        iris.trouble = [...one.troubles]
        lives = one.dies
        if (one.isOld)
          await database.execute(
            `update reluv_payout_attempt set created_at = created_at - interval '1 hour'`
          )
        await work(project)
        lives = null
        iris.trouble = []
      } else if (one.kind === "bank") {
        for (const { reference, status } of iris.made.values()) {
          const isFirst = status === "approved" || status === "processed"
          const isBack = status === "completed" && one.status === "failed"
          if (isFirst || isBack) iris.say(reference, one.status)
        }
      } else if (one.kind === "news") {
        const news = iris.news[one.which % Math.max(1, iris.news.length)]
        for (let time = 0; news && time < one.times; time++) await hear(project, news)
      } else if (one.kind === "decide") {
        const { to } = one
        await move(await idOf(to === "returned" ? "failed" : "sent"), to)
      } else {
        iris.forgetKeys()
        await database.execute(
          `update reluv_payout_attempt set key_until = now() - interval '1 hour' where key_until is not null`
        )
      }
    }

    /** Everything comes through in the end, and nothing else happens any more. */
    const comeToRest = async (iris: PretendIris, project: MedusaContainer) => {
      for (const { reference, status } of iris.made.values())
        if (status === "approved" || status === "processed") iris.say(reference, "completed")
      for (let round = 0; round < 3; round++) {
        await database.execute(
          `update reluv_payout_attempt set created_at = created_at - interval '1 hour'`
        )
        await work(project)
        for (const { reference, status } of iris.made.values())
          if (status === "approved") iris.say(reference, "completed")
        for (const news of iris.news) await hear(project, news)
      }
    }

    const wrongs = async () => [
      ...(await service.auditPayouts({ after: "", limit: 500 })).wrongs,
      ...(await service.auditSums({ limit: 10 })),
      ...(await service.auditTotals({})),
    ]

    it("shows no account number in any row, while the bank's file has it, the same one each time", async () => {
      const iris = new PretendIris()
      await earn(iris)
      const id = await service.requestPayout({
        seller_id: "sel_ani",
        amount: 50_000,
        fee: 500,
        minimum: 10_000,
        actor: member,
      })
      await move(id, "approved")
      const before = projectWith(iris)
      const batch = await sendPayouts(before, { way: "bank_file", actor: operator })

      const take = (project: MedusaContainer) =>
        takeBankFile(project, { id: batch, actor: operator })
      const file = await take(before)
      const [, row] = file.content.toString().split("\r\n")
      expect(row).toMatch(/^R\d{8}[A-Z2-9]{9},014,CENAIDJA,BCA,1234567890,ANI,49500,Reluv$/)
      const changing = projectWith(iris, { keys: ["a new secret, of 32 characters at least"] })
      expect(await resealAccountNumbers(changing)).toBe(2)
      expect(await take(changing)).toEqual(file)
      await expect(take(before)).rejects.toMatchObject({ code: "BANK_ACCOUNT_UNREADABLE" })

      const tables = await rowsOf<{ name: string }>(
        database,
        `select tablename as name from pg_tables where schemaname = 'public'`
      )
      for (const { name } of tables)
        expect(
          await rowsOf(
            database,
            `select 1 from "${name}" t where row_to_json(t)::text like '%1234567890%'`
          )
        ).toEqual([])
    })

    it(`pays each payout once, or gives its money back, in ${RUNS} histories of lost answers, kills and news`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 8, maxLength: 40 }), async (history) => {
          const iris = new PretendIris()
          const project = projectWith(iris)
          await earn(iris)
          for (const one of history) {
            await happen(iris, project, one)
            expect(await wrongs()).toEqual([])
          }
          await comeToRest(iris, project)
          expect(await wrongs()).toEqual([])
          const [books] = await rowsOf<{ paid: number; twice: number }>(
            database,
            `select coalesce(sum(amount - fee) filter (where status = 'paid'), 0)::int as paid,
               (select count(*)::int from (
                 select payout_id from reluv_payout_attempt where vendor_status = 'completed'
                 group by payout_id having count(*) > 1) t) as twice
             from reluv_payout`
          )
          expect(books).toEqual({ paid: iris.moneyOut, twice: 0 })
        }),
        { numRuns: RUNS, seed: SEED }
      )
    }, 600_000)
  },
})
