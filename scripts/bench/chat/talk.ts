import { randomUUID } from "node:crypto"
import { Failure } from "../../lib/failure"
import { sleep } from "../../lib/processes"
import { Listener } from "../streams/listener"
import type { Pair } from "./pairs"

/** What all pairs wrote, in milliseconds. */
export interface Talked {
  /** From before it was sent until the other screen had it, at the other server. */
  delivered: number[]
  /** From before it was sent until it was answered. */
  answered: number[]
  /** Messages that a screen did not hear, or heard twice or in another order. */
  wrong: number
}

const PATIENCE_MS = 30_000

/** Two people who write in turns, at one server each. */
export class Talk {
  private readonly sentAt = new Map<string, number>()
  /** Of each screen: what it was told, in order. */
  private readonly heard: { buyer: string[]; owner: string[] } = { buyer: [], owner: [] }
  private readonly delivered: number[] = []
  private readonly answered: number[] = []
  private readonly said: string[] = []
  private readonly screens: readonly Listener[]

  constructor(
    private readonly pair: Pair,
    private readonly urls: { buyer: string; owner: string },
    private readonly headers: Record<string, string>
  ) {
    this.screens = (["buyer", "owner"] as const).map(
      (who) => new Listener(pair[who], urls[who], headers, (event) => this.hear(who, event))
    )
  }

  async open(): Promise<void> {
    for (const screen of this.screens) await screen.open()
  }

  close(): void {
    for (const screen of this.screens) screen.cut()
  }

  /** Writes every so often, in turns, until the time is over. */
  async write({ every_ms, until }: { every_ms: number; until: number }): Promise<void> {
    // Not all begin at once.
    await sleep(Math.random() * every_ms)
    for (let n = 0; performance.now() < until; n++) {
      await this.say(n % 2 === 0 ? "buyer" : "owner", `Pesan ${n}: ${randomUUID()}`)
      await sleep(every_ms * (0.5 + Math.random()))
    }
  }

  /** What was measured until now does not count. */
  measureAnew(): void {
    this.delivered.length = 0
    this.answered.length = 0
  }

  /** What came of it, once both screens had their time. */
  async result(): Promise<Talked> {
    const deadline = performance.now() + PATIENCE_MS
    const isHeard = () =>
      Object.values(this.heard).every(({ length }) => length >= this.said.length)
    while (!isHeard() && performance.now() < deadline) await sleep(20)
    const wrong = Object.values(this.heard).filter(
      (heard) => heard.join("\n") !== this.said.join("\n")
    ).length
    return { delivered: this.delivered, answered: this.answered, wrong }
  }

  private async say(who: "buyer" | "owner", text: string): Promise<void> {
    const side = who === "buyer" ? "store" : "seller"
    const started = performance.now()
    this.sentAt.set(text, started)
    this.said.push(text)
    const path = `/${side}/conversations/${this.pair.conversation_id}/messages`
    const answer = await fetch(this.urls[who] + path, {
      method: "POST",
      headers: {
        ...this.headers,
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
        authorization: `Bearer ${this.pair[who].token}`,
      },
      body: JSON.stringify({ text }),
    })
    if (!answer.ok)
      throw new Failure(`a message is answered ${answer.status}: ${await answer.text()}`)
    await answer.arrayBuffer()
    this.answered.push(performance.now() - started)
  }

  private hear(who: "buyer" | "owner", event: string): void {
    const data = /^event: message\n[\s\S]*^data: (.*)$/m.exec(event)?.[1]
    if (!data) return
    const { message } = JSON.parse(data) as { message: { text: string; side: "buyer" | "seller" } }
    this.heard[who].push(message.text)
    const isOthers = (message.side === "buyer") === (who === "owner")
    const sent = this.sentAt.get(message.text)
    if (isOthers && sent !== undefined) this.delivered.push(performance.now() - sent)
  }
}
