import { call } from "../../helpers/api"
import { sql } from "../../helpers/database"
import { given } from "../../helpers/given"
import { allMessageIds } from "../../helpers/sandbox"
import { waitUntil } from "../../helpers/wait"

/** What somebody is to be told of, and the mail, unless a later one of the same person took its place. */
type Told = {
  fact_id: string
  name: string
  customer_id: string
  is_latest: boolean
  message_id: string | null
  state: string | null
}

export type Books = {
  facts: number
  /** How many mails were sent, and how many a person has to look at. */
  states: Record<string, number>
  /** What nobody may find: each names a mail, or a fact. */
  untold: string[]
  more_than_once: string[]
  sent_and_not_there: string[]
  there_and_not_ours: string[]
  given_up_in_silence: string[]
}

export const BALANCED = {
  untold: [],
  more_than_once: [],
  sent_and_not_there: [],
  there_and_not_ours: [],
  given_up_in_silence: [],
}

const NAMES = ["reluv.account.verification-asked", "reluv.account.reset-asked"]
/** Nobody does anything more with these by themselves. */
const OVER = ["sent", "unknown", "dead"]

/** Every fact that is told by a mail, and what became of it. */
export function allTold(): Promise<Told[]> {
  return sql<Told>(
    `select f.id as fact_id, f.name, f.subject_id as customer_id, m.id as message_id, m.state,
       not exists (
         select 1 from reluv_fact later
         where later.name = f.name and later.subject_id = f.subject_id and later.id > f.id
       ) as is_latest
     from reluv_fact f left join reluv_message m on m.fact_id = f.id
     where f.name = any($1) order by f.id`,
    [NAMES]
  )
}

/** Returns when nothing waits any more, and nobody works at anything. */
export async function untilOver(patience_ms?: number): Promise<void> {
  const isOver = async () => {
    const [left] = await sql<{ facts: number; work: number; mails: number }>(
      `select (select count(*)::int from reluv_fact where told_at is null) as facts,
         (select count(*)::int from reluv_work where state = 'queued') as work,
         (select count(*)::int from reluv_message where not state = any($1)) as mails`,
      [OVER]
    )
    return left?.facts === 0 && left.work === 0 && left.mails === 0
  }
  const until = Date.now() + (patience_ms ?? 0)
  while (Date.now() < until && !(await isOver())) await new Promise((go) => setTimeout(go, 1_000))
  await waitUntil(isOver, { intervalMs: 250, message: "mails still wait" })
}

/** Compares what should have been told with what lies in the mailboxes and with what operators see. */
export async function readBooks(): Promise<Books> {
  const [told, arrived, shown] = await Promise.all([allTold(), countedMails(), shownToOperators()])
  const mails = told.flatMap(({ message_id, state }) => (message_id ? [{ message_id, state }] : []))
  const ours = new Set(mails.map(({ message_id }) => message_id))
  const states: Record<string, number> = {}
  for (const { state } of mails) states[state ?? ""] = (states[state ?? ""] ?? 0) + 1
  const ids = (list: readonly { message_id: string }[]) => list.map(({ message_id }) => message_id)
  return {
    facts: told.length,
    states,
    untold: told
      .filter(({ message_id, is_latest }) => !message_id && is_latest)
      .map(({ fact_id }) => fact_id),
    more_than_once: [...arrived].flatMap(([id, count]) => (count > 1 ? [id] : [])),
    sent_and_not_there: ids(
      mails.filter(({ message_id, state }) => state === "sent" && !arrived.has(message_id))
    ),
    there_and_not_ours: [...arrived.keys()].filter((id) => !ours.has(id)),
    given_up_in_silence: ids(
      mails.filter(({ message_id, state }) => state !== "sent" && !shown.has(message_id))
    ),
  }
}

/** How often each mail was taken by the mail server: its Message-ID is `<id of the message@…>`. */
async function countedMails(): Promise<Map<string, number>> {
  const counted = new Map<string, number>()
  for (const text of await allMessageIds()) {
    const id = /^<(msg_\w+)@/.exec(text)?.[1] ?? text
    counted.set(id, (counted.get(id) ?? 0) + 1)
  }
  return counted
}

/** What the page *Messages* lists as stuck, and a task asks somebody to look at. */
async function shownToOperators(): Promise<Set<string>> {
  const token = await given.theOperator()
  const listed: string[] = []
  for (const state of ["unknown", "dead"]) {
    let cursor: string | null = ""
    while (cursor !== null) {
      const query = new URLSearchParams({ state, limit: "50", ...(cursor && { cursor }) })
      const page: { messages: { id: string }[]; next_cursor: string | null } = await call(
        `/admin/reluv/messages?${query}`,
        { token }
      )
      listed.push(...page.messages.map(({ id }) => id))
      cursor = page.next_cursor
    }
  }
  const tasks = await sql<{ cause: string }>(
    `select cause from reluv_operator_task where kind = 'stuck_work' and status = 'open'`
  )
  return new Set(listed.filter((id) => tasks.some(({ cause }) => cause.endsWith(id))))
}
