import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import type { JsonObject } from "../core/json"
import { SANDBOX_BITESHIP_API_KEY, SANDBOX_MIDTRANS_SERVER_KEY } from "../defaults"
import { type SandboxOptions, startSandbox } from "../server"

export interface Answer {
  status: number
  headers: Headers
  // Tests read answers freely; the shape is what they check.
  body: JsonObject
}

interface Received {
  path: string
  headers: IncomingHttpHeaders
  body: JsonObject
}

/** A sandbox on a free port beside a merchant that writes down every webhook it gets. */
export async function startWorld(options: SandboxOptions = {}) {
  const merchant = await startMerchant()
  const sandbox = await startSandbox({
    ...options,
    settings: {
      midtrans_notification_url: `${merchant.url}/midtrans`,
      biteship_webhook_url: `${merchant.url}/biteship`,
      retry_intervals_ms: [5, 5, 5, 5, 5],
      midtrans_refund_confirm_ms: 0,
      ...options.settings,
    },
  })

  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {}
  ): Promise<Answer> => {
    const answer = await fetch(sandbox.url + path, {
      method,
      redirect: "manual",
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
    const written = await answer.text()
    const isJson = (answer.headers.get("content-type") ?? "").includes("json")
    const parsed: unknown = isJson && written ? JSON.parse(written) : { text: written }
    return { status: answer.status, headers: answer.headers, body: parsed as JsonObject }
  }

  const basic = Buffer.from(`${SANDBOX_MIDTRANS_SERVER_KEY}:`).toString("base64")
  return {
    url: sandbox.url,
    merchant,
    call,
    midtrans: (method: string, path: string, body?: unknown, headers = {}) =>
      call(method, `/midtrans${path}`, body, { authorization: `Basic ${basic}`, ...headers }),
    biteship: (method: string, path: string, body?: unknown) =>
      call(method, `/biteship/v1${path}`, body, { authorization: SANDBOX_BITESHIP_API_KEY }),
    control: (method: string, path: string, body?: unknown) =>
      call(method, `/_control${path}`, body),
    /** Asks until an answer passes; time is the only thing that is waited for. */
    async until<T>(ask: () => T | Promise<T>, good: (value: T) => boolean): Promise<T> {
      const deadline = Date.now() + 5_000
      for (;;) {
        const value = await ask()
        if (good(value)) return value
        if (Date.now() > deadline) throw new Error(`never came: ${JSON.stringify(value)}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    async close() {
      await sandbox.close()
      await merchant.close()
    },
  }
}

export type World = Awaited<ReturnType<typeof startWorld>>

async function startMerchant() {
  const received: Received[] = []
  const answers: number[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const written = Buffer.concat(chunks).toString()
      const body = written ? (JSON.parse(written) as JsonObject) : {}
      received.push({ path: request.url ?? "", headers: request.headers, body })
      response.statusCode = answers.shift() ?? 200
      response.end("ok")
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** The statuses of the next answers; afterwards 200 again. */
    answerWith: (...statuses: number[]) => answers.push(...statuses),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A Snap request for one shirt; `more` replaces parts of it. */
export function snapRequest(orderId: string, more: JsonObject = {}): JsonObject {
  return {
    transaction_details: { order_id: orderId, gross_amount: 150_000 },
    item_details: [
      { id: "shirt", name: "Kemeja flanel", price: 130_000, quantity: 1 },
      { id: "shipping", name: "Ongkir JNE REG", price: 20_000, quantity: 1 },
    ],
    ...more,
  }
}

/** A Biteship order from Jakarta to Surabaya; `more` replaces parts of it. */
export function courierRequest(more: JsonObject = {}): JsonObject {
  return {
    reference_id: "REL-2026-000001",
    origin_contact_name: "Ani",
    origin_contact_phone: "081200000001",
    origin_address: "Jl. Melati 1",
    origin_postal_code: 12250,
    destination_contact_name: "Budi",
    destination_contact_phone: "081200000002",
    destination_address: "Jl. Mawar 2",
    destination_postal_code: 60281,
    courier_company: "jne",
    courier_type: "reg",
    delivery_type: "now",
    items: [{ name: "Kemeja", value: 130_000, quantity: 1, weight: 400 }],
    ...more,
  }
}
