import { changeStatus } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { moveClaims } from "./claiming"

const CLOCK: Actor = { type: "system", id: "clock" }

/** How a piece is to be had, asked of its own row, which is locked. */
export type PieceNow = {
  /** Whether it is on sale, in a shop that may sell. */
  is_for_sale: boolean
  /** Whether nobody's checkout or order has it, and its shop is open. */
  is_free: boolean
  /** Whom it is promised to for now, and until when. */
  reserved_for: string | null
  reserved_until: Date | null
}

export type Turned = {
  /** Whoever holds it from now on, and until when. */
  held: { id: string; customer_id: string; title: string; until: Date } | null
  /** Whoever held it before and does still: the piece is to be promised to them. */
  holder: { customer_id: string; title: string; until: Date } | null
  /** Whoever held what is not on sale any more: it is promised to them no longer. */
  closed: { customer_id: string; until: Date } | null
  /** Claims that changed. */
  changed: string[]
}

type Current = {
  id: string
  live_sale_id: string
  seller_id: string
  customer_id: string
  title: string
  until: Date
  status: "held" | "ordered"
  is_over: boolean
}
type Next = {
  id: string
  live_sale_id: string
  seller_id: string
  customer_id: string
  title: string
}

/**
 * Says whose turn a piece is: a hold that is over ends, and the first who waits holds it next, while its live sale is on.
 * Of a piece that is not on sale any more its holder and all who wait are told so. Repeating it changes nothing. To be called in the
 * transaction that has locked the piece, by whoever claims it or gives it up, by the clock, and after a crash.
 */
export async function turnPiece(
  sql: Sql,
  {
    variant_id,
    piece,
    hold_minutes,
    lease_seconds,
  }: {
    variant_id: string
    piece: PieceNow
    hold_minutes: number
    /** How long whoever asks has to make its price and its line, before the job does. */
    lease_seconds: number
  }
): Promise<Turned> {
  const changed: string[] = []
  const note = (moved: readonly { id: string }[]) => changed.push(...moved.map(({ id }) => id))
  const answer = (turned: Partial<Turned> = {}): Turned => ({
    held: null,
    holder: null,
    closed: null,
    ...turned,
    changed,
  })
  // Live sales before their pieces, as whoever changes one takes them.
  await sql(
    `select 1 from reluv_live_sale where id in (
       select live_sale_id from reluv_live_claim where variant_id = ? and status in ('waiting', 'held')
     ) order by id for share`,
    [variant_id]
  )
  await sql(
    `update reluv_live_piece set turn_at = null where variant_id = ? and turn_at <= now()`,
    [variant_id]
  )
  const [current] = await sql<Current>(
    `select c.id, c.live_sale_id, c.seller_id, c.customer_id, p.title, c.held_until as until, c.status,
       c.held_until <= now() as is_over
     from reluv_live_claim c
     join reluv_live_piece p on p.live_sale_id = c.live_sale_id and p.variant_id = c.variant_id
     where c.variant_id = ? and c.status in ('held', 'ordered') for update of c`,
    [variant_id]
  )
  if (current?.status === "ordered") return answer()
  if (!piece.is_for_sale) {
    for (const { live_sale_id, seller_id, ids } of await wantedBy(sql, variant_id)) {
      const gone = {
        from: ["waiting", "held"],
        to: "closed",
        actor: CLOCK,
        reason: "it is gone",
      } as const
      note(await moveClaims(sql, { ids, ...gone, data: { live_sale_id, seller_id } }))
    }
    return answer({ closed: current ?? null })
  }
  if (current && !current.is_over) return answer({ holder: current })
  if (current) {
    const { id, live_sale_id, seller_id } = current
    const over = {
      from: ["held"],
      to: "expired",
      actor: CLOCK,
      reason: "its time is over",
    } as const
    note(await moveClaims(sql, { ids: [id], ...over, data: { live_sale_id, seller_id } }))
  }
  const next = piece.is_free ? await nextFor(sql, variant_id) : undefined
  if (!next || (piece.reserved_for !== null && piece.reserved_for !== next.customer_id)) {
    await lookAgain(sql, {
      variant_id,
      at: piece.reserved_for === null ? null : piece.reserved_until,
    })
    return answer()
  }
  const { id, customer_id, title } = next
  const [held] = await sql<{ until: Date }>(
    `update reluv_live_claim set tries = 0, retry_at = null, settle_at = now() + make_interval(secs => ?),
       held_until = date_trunc('milliseconds', clock_timestamp() + make_interval(mins => ?))
     where id = ? returning held_until as until`,
    [lease_seconds, hold_minutes, id]
  )
  if (!held) throw new Error(`the claim ${id} was locked, and is gone`)
  await moveHeld(sql, next)
  note([{ id }])
  return answer({ held: { id, customer_id, title, until: held.until } })
}

/**
 * A piece that somebody waits for cannot be had just now: a promise to somebody else, a vacation, a change. Most of what
 * ends that says nothing to a live sale, so the clock looks when it is known to end, and at the latest in a minute.
 */
async function lookAgain(
  sql: Sql,
  { variant_id, at }: { variant_id: string; at: Date | null }
): Promise<void> {
  await sql(
    `update reluv_live_piece p set turn_at = least(?::timestamptz, now() + interval '1 minute')
     where p.variant_id = ? and exists (
       select 1 from reluv_live_claim c
       where c.live_sale_id = p.live_sale_id and c.variant_id = p.variant_id and c.status = 'waiting'
     )`,
    [at, variant_id]
  )
}

/** It is settled by whoever asks, and not at once by the job. */
async function moveHeld(sql: Sql, { id, live_sale_id, seller_id }: Next): Promise<void> {
  const [moved] = await changeStatus(sql, "reluv_live_claim", {
    ids: [id],
    from: ["waiting"],
    to: "held",
    actor: CLOCK,
    reason: null,
    data: { live_sale_id, seller_id },
  })
  if (!moved) throw new Error(`the claim ${id} was locked, and moved all the same`)
}

/** The first who waits, in a live sale that is on; whom its shop does not deal with any more is passed over. */
async function nextFor(sql: Sql, variant_id: string): Promise<Next | undefined> {
  const [next] = await sql<Next>(
    `select c.id, c.live_sale_id, c.seller_id, c.customer_id, p.title
     from reluv_live_claim c
     join reluv_live_sale s on s.id = c.live_sale_id and s.status in ('live', 'paused')
     join reluv_live_piece p on p.live_sale_id = c.live_sale_id and p.variant_id = c.variant_id
     where c.variant_id = ? and c.status = 'waiting' and not exists (
       select 1 from reluv_block b where b.customer_id = c.customer_id and b.seller_id = c.seller_id
     )
     order by c.place limit 1 for update of c`,
    [variant_id]
  )
  return next
}

function wantedBy(
  sql: Sql,
  variant_id: string
): Promise<{ live_sale_id: string; seller_id: string; ids: string[] }[]> {
  return sql(
    `select live_sale_id, seller_id, array_agg(id order by place) as ids from reluv_live_claim
     where variant_id = ? and status in ('waiting', 'held') group by live_sale_id, seller_id order by live_sale_id`,
    [variant_id]
  )
}

/** Pieces whose hold is over, or whose turn somebody has to look at. */
export async function listDueTurns(sql: Sql, { limit }: { limit: number }): Promise<string[]> {
  const due = await sql<{ variant_id: string }>(
    `(select variant_id from reluv_live_claim where status = 'held' and held_until <= now() order by held_until limit ?)
     union
     (select variant_id from reluv_live_piece where turn_at <= now() order by turn_at limit ?)`,
    [limit, limit]
  )
  return due.map(({ variant_id }) => variant_id)
}

/** Claims of pieces are over, so that they may be somebody's: the clock looks at once. */
export async function noteTurns(
  sql: Sql,
  { variant_ids }: { variant_ids: readonly string[] }
): Promise<void> {
  await sql(
    `update reluv_live_piece p set turn_at = now()
     where p.variant_id = any(?) and exists (
       select 1 from reluv_live_claim c
       where c.live_sale_id = p.live_sale_id and c.variant_id = p.variant_id and c.status in ('waiting', 'held')
     )`,
    [variant_ids]
  )
}
