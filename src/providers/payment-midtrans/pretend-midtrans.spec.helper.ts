import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { type MidtransOptions, midtransOptions } from "./options"

/** Only for specs. */
export const SERVER_KEY = "SB-Mid-server-test"

export type Call = {
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: unknown
}

/** `body`: an object goes out as JSON, a string as it is. `never`: the line stays open, silent. */
export type Reply = { http?: number; body?: object | string; never?: true; location?: string }

export type PretendMidtrans = {
  options(more?: object): MidtransOptions
  /** Everything received, in order. */
  readonly calls: Call[]
  /** `"POST /v2/a/refund"` … of everything received. */
  said(): string[]
  close(): Promise<void>
}

/** A local HTTP server in Midtrans' place; `answer` decides each reply. */
export async function pretendMidtrans(
  answer: (call: Call, count: number) => Reply
): Promise<PretendMidtrans> {
  const calls: Call[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString()
      const call = {
        method: request.method ?? "",
        path: (request.url ?? "").replace("/midtrans", ""),
        headers: request.headers,
        body: text ? (JSON.parse(text) as unknown) : null,
      }
      calls.push(call)
      const { http = 200, body = {}, never, location } = answer(call, calls.length)
      if (never) return
      const isText = typeof body === "string"
      response.writeHead(http, {
        "content-type": isText ? "text/html" : "application/json",
        ...(location ? { location } : {}),
      })
      response.end(isText ? body : JSON.stringify(body))
    })
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/midtrans`
  return {
    calls,
    said: () => calls.map(({ method, path }) => `${method} ${path}`),
    options: (more = {}) =>
      midtransOptions.parse({
        server_key: SERVER_KEY,
        core_base_url: url,
        snap_base_url: `${url}/snap/v1`,
        timeout_ms: 2_000,
        ...more,
      }),
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** A settled BCA transfer of Rp150.000 for attempt `payses_1-1`, as GET status tells it. */
export function aTransaction(more: object = {}): Record<string, unknown> {
  return {
    status_code: "200",
    status_message: "Success, transaction is found",
    transaction_id: "tx-1",
    order_id: "payses_1-1",
    merchant_id: "G900000001",
    gross_amount: "150000.00",
    currency: "IDR",
    payment_type: "bank_transfer",
    transaction_time: "2026-05-27 14:30:00",
    settlement_time: "2026-05-27 14:35:00",
    transaction_status: "settlement",
    fraud_status: "accept",
    va_numbers: [{ bank: "bca", va_number: "812785002530231" }],
    ...more,
  }
}

export const NOT_FOUND = {
  status_code: "404",
  status_message: "Transaction doesn't exist.",
  id: "1",
}
export const NOT_MODIFIABLE = {
  status_code: "412",
  status_message: "Merchant cannot modify the status of the transaction",
}
