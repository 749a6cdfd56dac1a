import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { type BiteshipOptions, biteshipOptions } from "./options"

export type FakeCall = { path: string; method: string; key: string; body: unknown }
export type Answer = { status?: number; json?: unknown; text?: string } | "silence" | "hang up"
type Handler = (call: FakeCall, nth: number) => Answer

/** A vendor on a local port for specs: it answers what the spec says and remembers the calls. */
export class FakeBiteship {
  readonly calls: FakeCall[] = []
  private handler: Handler = () => ({ status: 404, json: { success: false } })
  private readonly server: Server = createServer((req, res) => void this.serve(req, res))

  answers(handler: Handler): void {
    this.handler = handler
    this.calls.length = 0
  }

  async start(): Promise<void> {
    await new Promise<void>((ready) => this.server.listen(0, "127.0.0.1", ready))
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((done) => this.server.close(done))
  }

  options(overrides: Partial<BiteshipOptions> = {}): BiteshipOptions {
    const { port } = this.server.address() as AddressInfo
    return biteshipOptions.parse({
      api_key: "biteship_test.secret",
      base_url: `http://127.0.0.1:${port}/biteship`,
      rates_timeout_ms: 2_000,
      timeout_ms: 2_000,
      ...overrides,
    })
  }

  private async serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    let text = ""
    for await (const chunk of req) text += chunk
    const call = {
      path: req.url ?? "",
      method: req.method ?? "",
      key: req.headers.authorization ?? "",
      body: text ? JSON.parse(text) : undefined,
    }
    this.calls.push(call)
    const answer = this.handler(call, this.calls.length)
    if (answer === "silence") return
    if (answer === "hang up") {
      req.socket.destroy()
      return
    }
    res.writeHead(answer.status ?? 200).end(answer.text ?? JSON.stringify(answer.json))
  }
}

/** One line of a rates answer, in Biteship's words. */
export function pricing(courier: string, service: string, price: unknown, more: object = {}) {
  return {
    company: courier,
    courier_code: courier,
    courier_name: courier.toUpperCase(),
    courier_service_code: service,
    courier_service_name: `${courier} ${service}`,
    type: service,
    price,
    currency: "IDR",
    duration: "1 - 2 days",
    ...more,
  }
}

export function ratesAnswer(...lines: unknown[]) {
  return { json: { success: true, object: "courier_pricing", code: 20001007, pricing: lines } }
}

export function areasAnswer(...areas: unknown[]) {
  return { json: { success: true, areas } }
}
