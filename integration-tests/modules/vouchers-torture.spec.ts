import { spawn } from "node:child_process"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { EVERYTHING } from "../../src/domain/voucher/voucher"
import { IS_TORTURE } from "../helpers/torture"
import { cloneTables } from "./tables"
import {
  AMOUNT,
  type Connection,
  carryOut,
  connect,
  orderOf,
  repair,
  type Task,
  type Told,
} from "./vouchers-torture/shop"

/** `npm run torture` does it at the size for which nobody waits. */
const SIZE = IS_TORTURE
  ? { buyers: 500, quota: 10, carts: 50, ended: 100, kills: 20 }
  : { buyers: 40, quota: 4, carts: 10, ended: 12, kills: 2 }
const PROCESSES = 2
const DATABASE = "reluv-voucher-torture"
const PATIENCE_MS = 10 * 60_000

describe("two processes that are killed in between", () => {
  let shop: Connection
  beforeAll(async () => {
    await cloneTables(DATABASE)
    shop = await connect(DATABASE)
  })
  afterAll(() => shop.close())

  const aVoucher = (limits: { quota?: number; per_buyer?: number }) =>
    shop.vouchers.createVoucher({
      title: "Hemat",
      seller_id: null,
      effect: "fixed",
      value: AMOUNT,
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
      actor: { type: "user", id: "user_dewi" },
      ...limits,
    })
  const booksOf = async (id: string) => {
    const [row] = await shop.sql<Record<"counted" | "used" | "orders" | "returned", number>>(
      `select v.used as counted, count(*) filter (where u.status = 'used')::int as used,
         count(distinct u.order_id) filter (where u.status = 'used')::int as orders,
         count(*) filter (where u.status = 'returned' and u.order_id is not null)::int as returned
       from reluv_voucher v left join reluv_voucher_use u on u.voucher_id = v.id
       where v.id = ? group by v.id`,
      [id]
    )
    return row
  }

  it(
    "use a voucher as often as it may be used, and not once more",
    async () => {
      const voucher_id = await aVoucher({ quota: SIZE.quota })
      const tasks = buys("quota", SIZE.buyers, voucher_id, (n) => `cus_${n}`)
      const { killed } = await live(shop, tasks, {
        kills: SIZE.kills,
        until: async () => (await booksOf(voucher_id))?.orders === SIZE.quota,
      })
      const { quota } = SIZE
      expect(await booksOf(voucher_id)).toMatchObject({
        counted: quota,
        used: quota,
        orders: quota,
      })
      tell({ buyers: SIZE.buyers, killed, quota })
    },
    PATIENCE_MS
  )

  it(
    "use a voucher of one use per buyer once, from all carts of an account",
    async () => {
      const voucher_id = await aVoucher({ per_buyer: 1 })
      const tasks = buys("limit", SIZE.carts, voucher_id, () => "cus_sari")
      const { killed } = await live(shop, tasks, {
        kills: 2,
        until: async () => (await booksOf(voucher_id))?.orders === 1,
      })
      expect(await booksOf(voucher_id)).toMatchObject({ counted: 1, used: 1, orders: 1 })
      tell({ carts: SIZE.carts, killed, used: 1 })
    },
    PATIENCE_MS
  )

  it(
    "give each use of an ended order back once, beside carts that take what comes back",
    async () => {
      const { ended } = SIZE
      const voucher_id = await aVoucher({ quota: ended })
      const first = buys("ended", ended, voucher_id, (n) => `cus_${n}`)
      for (const task of first) expect(await carryOut(shop, task)).toBe("done")
      // Each is ended twice, by whichever process.
      const ends = [...first, ...first].map(
        ({ id }, n): Task => ({ id: `end_${n}_${id}`, do: "end", order_id: orderOf(id) })
      )
      const again = buys("again", ended, voucher_id, (n) => `cus_new_${n}`)
      const { killed } = await live(shop, mixed(ends, again), {
        kills: SIZE.kills,
        until: async () => {
          const books = await booksOf(voucher_id)
          return books?.orders === ended && books.returned === ended
        },
      })
      expect(await booksOf(voucher_id)).toEqual({
        counted: ended,
        used: ended,
        orders: ended,
        returned: ended,
      })
      const told = await shop.sql(
        `select 1 from reluv_fact where name = 'reluv.voucher.returned' and subject_id = ?
           and reason = 'it ended'`,
        [voucher_id]
      )
      expect(told).toHaveLength(ended)
      tell({ ended, killed, returned: told.length })
    },
    PATIENCE_MS
  )
})

function buys(name: string, count: number, voucher_id: string, buyer: (n: number) => string) {
  return Array.from({ length: count }, (_, n) => ({
    id: `cart_${name}_${n}`,
    do: "buy" as const,
    voucher_id,
    buyer: buyer(n),
  }))
}

function mixed(ends: readonly Task[], buying: readonly Task[]): Task[] {
  return [...ends, ...buying].sort((a, b) => scattered(a.id) - scattered(b.id))
}

/** The same order every time, in which nothing stands beside its like. */
function scattered(id: string): number {
  return id.split("").reduce((hash, sign) => (hash * 31 + sign.charCodeAt(0)) % 9_973, 7)
}

type Life = { kills: number; until: () => Promise<boolean> }

/**
 * Gives the tasks to two processes, kills them in between, repairs what the dead have left, and goes on with what
 * was not answered, or was refused while the dead still held something.
 */
async function live(
  shop: Connection,
  tasks: readonly Task[],
  { kills, until }: Life
): Promise<{ killed: number }> {
  const done = new Set<string>()
  let killed = 0
  for (let round = 0; ; round++) {
    const left = tasks.filter(({ id }) => !done.has(id))
    const answers = await Promise.all(
      Array.from({ length: PROCESSES }, (_, index) => {
        const mine = left.filter((_, n) => n % PROCESSES === index)
        // Earlier each time, and later again: in the middle of whatever it does.
        const after = 1 + ((round * 7 + index * 3) % Math.max(2, Math.ceil(mine.length / 4)))
        return run(mine, killed + index < kills ? after : null)
      })
    )
    for (const { told, wasKilled } of answers) {
      if (wasKilled) killed += 1
      for (const { id, is } of told) if (is === "done") done.add(id)
    }
    const unanswered = left.filter(({ id }) => !done.has(id))
    for (const task of unanswered) if (task.do === "buy") await repair(shop, task.id)
    for (const task of unanswered) if (await isOrdered(shop, task)) done.add(task.id)
    if (killed >= kills && (await until())) return { killed }
    if (round > 200) throw new Error(`${unanswered.length} tasks are never done`)
  }
}

/** Whoever died may have been done already. */
async function isOrdered({ sql }: Connection, task: Task): Promise<boolean> {
  if (task.do !== "buy") return false
  const rows = await sql(`select 1 from reluv_voucher_use where order_id = ?`, [orderOf(task.id)])
  return rows.length > 0
}

/** @param killAfter so many answers; null lets it live */
function run(
  tasks: readonly Task[],
  killAfter: number | null
): Promise<{ told: Told[]; wasKilled: boolean }> {
  return new Promise((resolve, reject) => {
    const file = join(__dirname, "vouchers-torture/process.ts")
    const child = spawn(process.execPath, ["--import", "tsx", file, DATABASE], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, NODE_OPTIONS: "" },
    })
    const told: Told[] = []
    createInterface({ input: child.stdout }).on("line", (line) => {
      told.push(JSON.parse(line) as Told)
      if (told.length === killAfter) child.kill("SIGKILL")
    })
    child.on("error", reject)
    child.on("close", (code, signal) => {
      if (code === 0 || signal === "SIGKILL") resolve({ told, wasKilled: signal === "SIGKILL" })
      else reject(new Error(`a process ended with ${code ?? signal}`))
    })
    child.stdin.end(JSON.stringify(tasks))
  })
}

/** Figures to keep. */
function tell(figures: Record<string, number>): void {
  if (IS_TORTURE) console.log(JSON.stringify(figures))
}
