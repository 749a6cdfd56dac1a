import { send } from "../helpers/api"
import { sql, sqlOne } from "../helpers/database"
import { aRichShop, balanceOf, bookTheRest, earn, ledgerWrongs } from "../helpers/given/earnings"
import { type Seller, theColleague, theOperator, unique } from "../helpers/given/people"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServer,
} from "../helpers/own-server"
import { randomOf } from "../helpers/random"
import { IS_TORTURE } from "../helpers/torture"

/** `npm run torture -- ledger` does it at the size for which nobody waits. */
const SIZE = IS_TORTURE
  ? { operations: 1_000, clients: 20, shops: 6, kills: 5 }
  : { operations: 60, clients: 6, shops: 2, kills: 1 }
const PATIENCE_MS = 20 * 60_000

const SEED = Number(process.env.FAST_CHECK_SEED || 20_261_129)

beforeAll(() => useOwnServer("crash_ledger"))
afterAll(leaveOwnServer)

it(
  `makes 0 at every read, and owes nobody less than nothing, in ${SIZE.operations} operations of ${SIZE.clients} clients`,
  async () => {
    const shops = await Promise.all(Array.from({ length: SIZE.shops }, () => aRichShop(1_000_000)))
    const operator = await theOperator()
    // Asked for before anything dies.
    await theColleague()
    const life = { answered: 0, unanswered: 0, killed: 0, reads: 0, over: false }
    const reading = read(life)
    const troubling = trouble(life)
    await Promise.all(
      Array.from({ length: SIZE.clients }, async (_, client) => {
        const random = randomOf(SEED + client)
        while (life.answered < SIZE.operations) {
          const answered = await operate(random, shops, operator)
          if (answered) life.answered += 1
          else life.unanswered += 1
          // The server is away: it is asked again when it is back.
          if (!answered) await later(200)
        }
      })
    )
    await troubling
    life.over = true
    const { written, marks } = await reading
    await passTwoMinutes()
    // Sales are written by this file, also while no server is there.
    await bookTheRest()

    expect(await ledgerWrongs()).toEqual([])
    expect(written.length).toBeGreaterThan(0)
    expect(await marksOf(written)).toEqual(marks)
    await expect(sql("update reluv_ledger_entry set amount = amount + 1")).rejects.toThrow()
    await expect(sql("delete from reluv_ledger_posting")).rejects.toThrow()
    for (const shop of shops) {
      const { available, in_payout } = await balanceOf(shop)
      const { earned, adjusted, paid } = await sqlOne<Record<string, number>>(
        `select (select sum(total)::int from reluv_seller_order where seller_id = $1) as earned,
           (select coalesce(sum(case kind when 'shop_credited' then amount else -amount end), 0)::int
            from reluv_ledger_adjustment where seller_id = $1 and status = 'approved') as adjusted,
           (select coalesce(sum(amount), 0)::int from reluv_payout where seller_id = $1 and status = 'paid') as paid`,
        [shop.seller.id]
      )
      expect(available + in_payout + Number(paid)).toBe(Number(earned) + Number(adjusted))
    }
    expect(life.killed).toBe(SIZE.kills)
    if (IS_TORTURE) console.log(JSON.stringify({ seed: SEED, ...life }))
  },
  PATIENCE_MS
)

type Life = { answered: number; unanswered: number; killed: number; reads: number; over: boolean }

/** Kills the server again and again, and once cuts the database off from everybody, while the clients go on. */
async function trouble(life: Life): Promise<void> {
  const moments = SIZE.kills + 1
  for (let moment = 1; moment <= moments; moment++) {
    while (life.answered < (SIZE.operations * moment) / (moments + 1)) await later(20)
    if (moment === Math.ceil(moments / 2)) {
      await restartDatabase()
    } else {
      await killOwnServer()
      life.killed += 1
      await startOwnServer()
    }
  }
}

/**
 * A database process that is killed takes all others with it, and the database recovers from its log. That is for a
 * torture, which has the database for itself; elsewhere only the connections of this spec file are cut.
 */
async function restartDatabase(): Promise<void> {
  if (IS_TORTURE) {
    const { pid } = await sqlOne<{ pid: number }>("select pg_backend_pid() as pid")
    process.kill(pid, "SIGKILL")
    return
  }
  await sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`
  )
}

/** Looks at the ledger all the time. @returns what was written by the middle of it, and how it looked then */
async function read(life: Life): Promise<{ written: string[]; marks: string | null }> {
  let written: string[] = []
  let marks: string | null = null
  while (!life.over) {
    const found = await asked(
      sqlOne<{ sum: number; wrong: number; least: number }>(
        `select (select coalesce(sum(amount), 0)::float8 from reluv_ledger_entry) as sum,
           (select count(*)::int from (select 1 from reluv_ledger_entry group by posting_id
              having sum(amount) <> 0) p) as wrong,
           (select min(balance)::float8 from reluv_ledger_account) as least`
      )
    )
    if (found) {
      life.reads += 1
      expect(found).toMatchObject({ sum: 0, wrong: 0 })
      expect(found.least).toBeGreaterThanOrEqual(0)
    }
    if (written.length === 0 && life.answered > SIZE.operations / 2) {
      const rows = await asked(sql<{ id: string }>("select id from reluv_ledger_entry"))
      const ids = (rows ?? []).map(({ id }) => id)
      marks = (await asked(marksOf(ids))) ?? null
      if (marks !== null) written = ids
    }
    await later(50)
  }
  return { written, marks }
}

async function marksOf(ids: string[]): Promise<string | null> {
  const { marks } = await sqlOne<{ marks: string | null }>(
    `select md5(string_agg(concat_ws(' ', id, posting_id, account, owner, amount), ',' order by id)) as marks
     from reluv_ledger_entry where id = any($1)`,
    [ids]
  )
  return marks
}

/** One thing that somebody does with money; most of it is refused at most times. @returns whether it was answered */
async function operate(
  random: () => number,
  shops: readonly Seller[],
  operator: string
): Promise<boolean> {
  const shop = shops[Math.floor(random() * shops.length)]
  if (!shop) return false
  const one = await aPayoutOf(shop, random)
  const kind = Math.floor(random() * 14)
  const move = (status: string, by = operator) =>
    sent(`/admin/reluv/payouts/${one?.id}`, by, { status, reason: "Siksaan" })
  if (kind <= 3 || !one)
    return sent(
      "/seller/payouts",
      shop.token,
      { amount: 10_000 + Math.floor(random() * 90_000) },
      { "Idempotency-Key": unique() }
    )
  if (kind === 4) return sent(`/seller/payouts/${one.id}/cancel`, shop.token, {})
  if (kind === 5) return (await asked(earn(shop, 50_000).then(() => true))) ?? false
  if (kind === 12) return adjust(shop, random, operator)
  if (kind === 6)
    return sent("/admin/reluv/payout-batches", operator, {
      way: "bank_file",
      payout_ids: [one.id],
    })
  // By another person than who said how it went.
  if (kind === 13) return move("returned", await theColleague())
  return move(["approved", "approved", "rejected", "paid", "failed"][kind - 7] ?? "paid")
}

/** One operator asks, another one agrees. */
async function adjust({ seller }: Seller, random: () => number, operator: string) {
  const path = "/admin/reluv/ledger/adjustments"
  const kind = random() < 0.5 ? "shop_credited" : "shop_debited"
  const body = { kind, amount: 1_000 + Math.floor(random() * 50_000), subject: seller.id }
  const answer = await asked(
    send<{ adjustment?: { id: string } }>(path, {
      token: operator,
      body: { ...body, reason: "Siksaan" },
    })
  )
  const id = answer?.body.adjustment?.id
  return id ? sent(`${path}/${id}`, await theColleague(), { status: "approved" }) : false
}

async function aPayoutOf({ seller }: Seller, random: () => number) {
  const rows = await asked(
    sql<{ id: string }>(
      `select id from reluv_payout where seller_id = $1 and status not in ('rejected', 'cancelled', 'returned')
       order by id desc limit 8`,
      [seller.id]
    )
  )
  return rows?.[Math.floor(random() * rows.length)]
}

/** A refusal is an answer; a server that dies, or has lost its database, gives none. */
async function sent(
  path: string,
  token: string,
  body: unknown,
  headers: Record<string, string> = {}
): Promise<boolean> {
  const answer = await asked(send(path, { token, body, headers }))
  return answer !== undefined && answer.status < 500
}

function asked<T>(question: Promise<T>): Promise<T | undefined> {
  return question.catch(() => undefined)
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
