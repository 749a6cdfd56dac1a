import type { Delivery } from "../../sandbox/core/deliveries"
import type { SandboxSettings } from "../../sandbox/core/settings"
import type { IrisPayout, IrisStatus } from "../../sandbox/iris/types"
import type { Moods } from "../../sandbox/mail/types"
import { testServers } from "./servers"

/** An address at a host that the test servers' operator named; nobody looks whether there is a picture. */
export function pictureUrl(name: string): string {
  return `https://gambar.example.com/${name}.jpg`
}

export type VendorCall = {
  vendor: string
  method: string
  path: string
  request: Record<string, unknown> | null
  status: number | null
}

export type Fault = {
  vendor: "midtrans" | "iris" | "biteship" | "rajaongkir" | "cloudinary" | "*"
  path?: string
  method?: string
  latency_ms?: number
  status?: number
  body?: unknown
  times?: number
  after?: boolean
  disconnect?: boolean
}

/** A webhook that a vendor sent: where to, and what was answered. */
export type Sent = Pick<Delivery, "id" | "url"> & {
  body: Record<string, unknown> | null
  attempts: number
  status: number | null
}

export type MidtransTransaction = {
  order_id: string
  transaction_id: string
  transaction_status: string
  /** `"10000.00"`, as Midtrans writes amounts. */
  gross_amount: string
  refunds: { refund_key: string; amount: number }[]
}

export type MidtransOrder = {
  order_id: string
  sessions: {
    token: string
    gross_amount: number
    items: { price: number; quantity: number; name: string }[]
  }[]
  transactions: MidtransTransaction[]
}

export type MidtransAction =
  | "choose"
  | "pay"
  | "settle"
  | "deny"
  | "expire"
  | "cancel"
  | "failure"
  | "challenge"
  | "refund"
  | "chargeback"
  | "describe"

export type MidtransPayment = {
  store?: string
  payment_type?: string
  bank?: string
  gross_amount?: number
  /** Money that comes although the payment page is closed. */
  force?: boolean
  /** `authorize` only reserves the money of a card. */
  card_type?: "authorize"
  /** Of a refund made in the dashboard, or of a chargeback. */
  amount?: number
  refund_key?: string
  /** What `describe` lets a transaction say; null leaves a field out. */
  fields?: Record<string, unknown>
  /** `false`: Midtrans keeps the notification to itself. */
  notify?: boolean
  /** `false`: do not wait for what the merchant answers. */
  wait?: boolean
}

/** Speaks to the sandbox's control API; throws unless it answers 200. */
async function control<T>(path: string, body?: unknown, method?: string): Promise<T> {
  const answer = await fetch(`${testServers().sandbox_url}/_control${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`sandbox ${path} answered ${answer.status}: ${text}`)
  return JSON.parse(text) as T
}

/** Buyers, banks and operators at Midtrans. An `id` is a Snap token, an order id or a transaction id. */
export const midtrans = {
  act: (id: string, action: MidtransAction, payment: MidtransPayment = {}) =>
    control<{ order_id: string; transaction: MidtransTransaction | null; notifications: Sent[] }>(
      `/midtrans/${id}/${action}`,
      payment
    ),
  order: (id: string) => control<MidtransOrder>(`/midtrans/${id}`),
  /** Sends past notifications again, or a body of one's own. */
  notify: async (wanted: {
    order_id?: string
    only?: "last"
    repeat?: number
    shuffle?: boolean
    tamper?: Record<string, unknown>
    forge?: boolean
    body?: Record<string, unknown>
    sign?: boolean
  }) => (await control<{ notifications: Sent[] }>("/midtrans/notify", wanted)).notifications,
}

/** Banks behind Midtrans Payouts. A `reference` is the vendor's own. */
export const iris = {
  /** Everything that was ever made, newest first. */
  payouts: async () => (await control<{ payouts: IrisPayout[] }>("/iris/payouts")).payouts,
  /** Moves a payout; returns when our server has answered the notifications. */
  say: (reference: string, status: IrisStatus) =>
    control(`/iris/payouts/${reference}/status`, { status }),
  /** Tells once more what is known of it. */
  notify: (reference: string) => control(`/iris/payouts/${reference}/notify`, {}),
  behave: (
    settings: Partial<
      Pick<SandboxSettings, "iris_repeat" | "iris_step_ms" | "iris_outcome" | "iris_notifications">
    >
  ) => control("/settings", settings),
}

/** Couriers. An `id` is a Biteship order id or our `reference_id`. */
export const biteship = {
  report: async (id: string, status: string, options: { notify?: boolean } = {}) =>
    (await control<{ webhooks: Sent[] }>(`/biteship/orders/${id}/status`, { status, ...options }))
      .webhooks,
  notify: async (wanted: {
    order_id?: string
    repeat?: number
    shuffle?: boolean
    forge?: boolean
    body?: Record<string, unknown>
  }) => (await control<{ webhooks: Sent[] }>("/biteship/notify", wanted)).webhooks,
  /** Everything that is booked. */
  orders: async () =>
    (
      await control<{ orders: { id: string; reference_id: string | null; status: string }[] }>(
        "/biteship/orders"
      )
    ).orders,
}

/** What a phone was sent, newest first. */
export async function messagesTo(phone: string): Promise<{ channel: string; text: string }[]> {
  const query = new URLSearchParams({ to: phone })
  return (
    await control<{ messages: { channel: string; text: string }[] }>(`/phone/messages?${query}`)
  ).messages
}

export type Mail = {
  id: string
  to: string[]
  subject: string
  message_id: string
  html: string
  text: string
  links: string[]
  /** As it came, with its headers. */
  source: string
}

/** What lies in somebody's mailbox, newest first; waits until there is so much. */
export async function mailsTo(
  address: string,
  { subject, at_least = 1 }: { subject?: string; at_least?: number } = {}
): Promise<Mail[]> {
  const query = new URLSearchParams({
    to: address,
    ...(subject && { subject }),
    at_least: String(at_least),
    wait_ms: "60000",
  })
  const { mails } = await control<{ mails: { id: string }[] }>(`/mails?${query}`)
  return Promise.all(
    mails.map(async ({ id }) => (await control<{ mail: Mail }>(`/mails/${id}`)).mail)
  )
}

/** What lies in all mailboxes: of each mail its Message-ID, so much as was taken. */
export async function allMessageIds(): Promise<string[]> {
  const { mails } = await control<{ mails: { message_id: string }[] }>("/mails?limit=100000")
  return mails.map(({ message_id }) => message_id)
}

/** Puts the mail server in a mood, see sandbox/mail/types.ts; `{ reset: true }` is the good one. */
export function mailServer(mood: Partial<Moods> | { reset: true }): Promise<unknown> {
  return control("/mail-server", mood)
}

/** A parcel that its seller brought to the counter, as RajaOngkir knows it. */
export async function handIn(parcel: {
  awb: string
  courier: string
  phone: string
  delivered?: boolean
}): Promise<void> {
  await control("/rajaongkir/waybills", parcel)
}

/** What the vendors received, newest last. */
export async function callsTo(
  vendor: "midtrans" | "iris" | "biteship",
  path: string,
  method = "POST"
): Promise<VendorCall[]> {
  const query = new URLSearchParams({ vendor, path, method })
  return (await control<{ calls: VendorCall[] }>(`/calls?${query}`)).calls
}

/** Webhooks that a vendor sent to us. */
export async function deliveriesOf(vendor: "midtrans" | "biteship"): Promise<Sent[]> {
  return (await control<{ deliveries: Sent[] }>(`/deliveries?vendor=${vendor}`)).deliveries
}

/** Gives a vendor a bad day, until `noFaults` or for `times` calls. */
export async function fault(wanted: Fault): Promise<void> {
  await control("/faults", wanted)
}

export async function noFaults(): Promise<void> {
  await control("/faults", undefined, "DELETE")
}
