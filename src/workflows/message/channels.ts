import type { MedusaContainer } from "@medusajs/framework/types"
import {
  CHANNELS,
  type Channel,
  isTold,
  LESS_URGENT,
  type SentChannel,
} from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import { type QuietHours, quietUntil } from "../../domain/notification/quiet-hours"
import type { Language } from "../../domain/said"
import { ACCOUNT_MODULE } from "../../modules/account"
import { MESSAGE_MODULE } from "../../modules/message"
import type { Content } from "../../modules/message/outbox"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { RELUV_MODULE } from "../../modules/reluv"
import type { SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import type { Person } from "./people"

/** One person is to be told one thing of a fact. */
export type Told = {
  fact_id: string
  kind: MailKind
  person: Person
  content: Content
  order_id: string | null
  /** The shop that they are told it for, as one of its people. */
  seller_id: string | null
  channels: readonly Channel[]
}

/** How somebody wants to be told; the language is null of who never said. */
type Wishes = {
  language: Language | null
  switched_off: readonly string[]
  quiet_hours: QuietHours
}

type Wished = Told & { wishes: Wishes }

/** Writes down what goes by one way: once for each fact and person, however often it is asked to. No network. */
type Writer = (
  container: MedusaContainer,
  told: readonly Wished[],
  context: SqlContext
) => Promise<unknown>

const WRITERS: Record<Channel, Writer> = { email: toOutbox("email"), inbox: toInbox }

/** Writes down what people are told, by each way that they want to be told by. */
export async function writeTold(container: MedusaContainer, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return
  const wished = await withWishes(container, told)
  await together(container, async (context) => {
    for (const channel of CHANNELS) {
      const theirs = wished.filter(
        ({ kind, channels, wishes }) =>
          channels.includes(channel) && isTold(kind, channel, wishes.switched_off)
      )
      await WRITERS[channel](container, theirs, context)
    }
  })
}

async function withWishes(container: MedusaContainer, told: readonly Told[]): Promise<Wished[]> {
  const customer_ids = [...new Set(told.flatMap(({ person }) => person.customer_id ?? []))]
  const settings = await container.resolve(NOTIFICATION_MODULE).readSettings({ customer_ids })
  const languages = await container.resolve(ACCOUNT_MODULE).readLanguages({ ids: customer_ids })
  const { quiet_hours } = container.resolve(RELUV_MODULE).options.mails
  return told.map((one) => {
    const own = settings.find(({ customer_id }) => customer_id === one.person.customer_id)
    const wishes = {
      language: languages.find(({ id }) => id === one.person.customer_id)?.language ?? null,
      switched_off: own?.switched_off ?? [],
      quiet_hours: own?.quiet_hours ?? quiet_hours,
    }
    return { ...one, wishes }
  })
}

/** What leaves us later. What can wait does not disturb anybody at night. */
function toOutbox(channel: SentChannel): Writer {
  return (container, told, context) =>
    container.resolve(MESSAGE_MODULE).writeMessages(
      told.map(({ fact_id, kind, person, content, order_id, wishes }) => {
        const { customer_id: _, ...whom } = person
        const language = wishes.language ?? person.language
        const not_before = LESS_URGENT.includes(kind)
          ? quietUntil(new Date(), wishes.quiet_hours)
          : null
        return { fact_id, kind, channel, ...whom, language, content, order_id, not_before }
      }),
      context
    )
}

/** What waits where somebody is logged in: only who has an account has an inbox. */
async function toInbox(
  container: MedusaContainer,
  told: readonly Wished[],
  context: SqlContext
): Promise<unknown> {
  const notifications = told.flatMap(({ fact_id, kind, person, content, seller_id }) => {
    const { customer_id } = person
    const { data, ids } = content
    return customer_id ? [{ fact_id, kind, customer_id, seller_id, content: { data, ids } }] : []
  })
  return container.resolve(NOTIFICATION_MODULE).writeNotifications(notifications, context)
}
